/**
 * What goes wrong while template code runs: the error inside the tool (`Fault`) and the one that results show
 * (`SandboxError`). Owns no messages but those of stopped code.
 */

export interface SandboxError {
  message: string;
  /** The API whose call failed. */
  api?: string;
  /** publicId of the permission that is missing or too narrow. */
  permission?: string;
  /** Line of the template file; the first line is 1. */
  line?: number;
  /** What is known about this error in GTM, and what to write instead. */
  hint?: string;
}

export interface FaultDetail {
  api?: string;
  permission?: string;
  line?: number;
  hint?: string;
  /** The code may not go on, not even in its rejection handlers. */
  isFatal?: boolean;
}

/** Thrown by APIs into template code. The message names what failed, why, and what to do. */
export class Fault extends Error {
  readonly detail: FaultDetail;
  constructor(message: string, detail: FaultDetail = {}) {
    super(message);
    this.name = 'Fault';
    this.detail = detail;
  }
}

/** The code was stopped because it did not give the host its turn. */
export const busyFault = (limitMs: number): Fault =>
  new Fault(
    `stopped after ${limitMs} ms: the code does not come to an end. Look for a loop whose condition never becomes false, ` +
      'a function that calls itself, or a callback that schedules itself again',
    { isFatal: true },
  );

/** The run was ended because something it waits for did not come. */
export const waitFault = (limitMs: number): Fault =>
  new Fault(
    `stopped after ${limitMs} ms: something that the code started has not settled. Give its requests a shorter timeout, ` +
      'or settle the promises that it creates',
    { isFatal: true },
  );
