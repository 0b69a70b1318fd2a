/** Remembers which calls a template's permissions cover: every event asks for the same ones. Owns no rule. */

/** Calls may hold data of events, such as URLs, so what is remembered is bounded. */
const MOST = 1000;

export class GrantedCalls {
  private readonly known = new Set<string>();

  /** Checks a call that is not known yet; what throws is not remembered. */
  ask(permission: string, query: readonly unknown[], check: () => void): void {
    const call = describeCall(permission, query);
    if (this.known.has(call)) return;
    check();
    if (this.known.size >= MOST) this.known.clear();
    this.known.add(call);
  }
}

/** Never the same text for two calls. Most ask with names alone, which need no JSON: their lengths keep them apart. */
const describeCall = (permission: string, query: readonly unknown[]): string => {
  let call = permission;
  for (const part of query) {
    if (typeof part !== 'string') return `${permission} ${JSON.stringify(query)}`;
    call += `\n${part.length}:${part}`;
  }
  return call;
};
