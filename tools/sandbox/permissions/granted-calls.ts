/** Remembers which calls a template's permissions cover: every event asks for the same ones. Owns no rule. */

/** Calls may hold data of events, such as URLs, so what is remembered is bounded. */
const MOST = 1000;

export class GrantedCalls {
  private readonly known = new Set<string>();

  /** Checks a call that is not known yet; what throws is not remembered. */
  ask(call: string, check: () => void): void {
    if (this.known.has(call)) return;
    check();
    if (this.known.size >= MOST) this.known.clear();
    this.known.add(call);
  }
}
