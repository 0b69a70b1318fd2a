/**
 * What all runs of one template share: its realm, its permissions, and the knowledge which error of the realm stands for
 * which fault of the host.
 */
import { Fault } from './fault.ts';
import type { SandboxError } from './fault.ts';
import { decodePermissions } from './permissions/decode.ts';
import type { Permissions } from './permissions/decode.ts';
import { GrantedCalls } from './permissions/granted-calls.ts';
import { lineInStack } from './program.ts';
import { createRealm } from './realm.ts';
import type { Realm } from './realm.ts';
import { STEPS_PER_LOOK } from './scheduler.ts';
import type { Scheduler } from './scheduler.ts';
import type { TemplateFile } from './template-file.ts';

export class Environment {
  readonly template: TemplateFile;
  readonly realm: Realm;
  readonly permissions: Permissions;
  /** Calls that the permissions were found to cover. */
  readonly granted = new GrantedCalls();
  /** TAG, MACRO or CLIENT. */
  readonly kind: string;
  /** What stacks call the template's code. */
  readonly label: string;
  readonly isPermissionChecked: boolean;
  private readonly faults = new WeakMap<Error, unknown>();
  /** Errors that rejection handlers got as plain objects. */
  private readonly reasons = new WeakMap<object, unknown>();
  private current: Scheduler | undefined;

  constructor(template: TemplateFile, { isPermissionChecked = true }: { isPermissionChecked?: boolean } = {}) {
    this.isPermissionChecked = isPermissionChecked;
    this.template = template;
    this.kind = typeof template.info.type === 'string' ? template.info.type : 'TAG';
    this.label = `sandboxed:${template.name}`;
    this.permissions = decodePermissions(template.permissions);
    this.realm = createRealm({
      onFault: (realmError, hostError) => this.faults.set(realmError, hostError),
      refuel: () => this.current?.refuel() ?? STEPS_PER_LOOK,
    });
  }

  /** Calls the job while code asks this scheduler for its time; jobs of other runs may happen inside. */
  within(scheduler: Scheduler, job: () => void): void {
    const previous = this.current;
    this.current = scheduler;
    try {
      job();
    } finally {
      this.current = previous;
    }
  }

  /** What a rejection handler gets for a thrown error: a plain object, which leads nowhere. */
  toReason(error: unknown): unknown {
    if (this.faultOf(error)?.detail.isFatal) throw error;
    if (!(error instanceof Error) && !this.realm.isError(error)) return error;
    const { name, message } = this.describe(error);
    const reason = this.realm.copyIn({ name, message }) as object;
    this.reasons.set(reason, error);
    return reason;
  }

  /** The thrown error behind a reason that toReason made, or undefined. */
  errorBehind(reason: unknown): unknown {
    return typeof reason === 'object' && reason !== null ? this.reasons.get(reason) : undefined;
  }

  faultOf(error: unknown): Fault | undefined {
    if (error instanceof Fault) return error;
    const behind = this.realm.isError(error) ? this.faults.get(error) : undefined;
    return behind instanceof Fault ? behind : undefined;
  }

  private lineOf(error: Error, label: string): number | undefined {
    const place = this.realm.placesOf(error).find((each) => each.label === label);
    return place?.line ?? lineInStack(error, label);
  }

  /** Whether an error was thrown in the template's own code, even where code of the other label had called it. */
  isThrownInTemplate(error: unknown, otherLabel: string): boolean {
    const [place] = this.realm.placesOf(error);
    if (place) return place.label === this.label;
    const { stack = '' } = error as Error;
    const [own, other] = [stack.indexOf(`${this.label}:`), stack.indexOf(`${otherLabel}:`)];
    return own >= 0 && (other < 0 || own < other);
  }

  /** @param label of the code whose line is wanted; the template's when absent */
  describe(error: unknown, label = this.label): SandboxError & { name: string } {
    const fault = this.faultOf(error);
    const thrown = error as Error;
    const line = fault?.detail.line ?? this.lineOf(thrown, label);
    const name = fault ? 'Error' : thrown.name;
    const message = shorten(fault ? fault.message : `${thrown.name}: ${thrown.message}`);
    const { api, permission, hint } = fault?.detail ?? {};
    return {
      name,
      message,
      ...(line && { line }),
      ...(api && { api }),
      ...(permission && { permission }),
      ...(hint && { hint }),
    };
  }
}

/** Messages can hold texts of the code. */
const LONGEST_MESSAGE = 2000;

const shorten = (message: string): string =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
