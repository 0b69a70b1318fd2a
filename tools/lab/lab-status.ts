/** What the pages show about the lab itself. No code. */
import type { Target } from '../pairing/record-types.ts';
import type { Fault } from './world/run.ts';

/** Never holds the access token. */
export interface LabStatus {
  /** Tells one start of the lab from the next, whose records begin at number one again. Milliseconds since 1970. */
  startedAtMs: number;
  target: Target;
  pixelId: string;
  testEventCode: string;
  /** Whether events to Meta wait for somebody's confirmation, because they would count as real. */
  heldBack: boolean;
  templateName: string;
  /** How many records the ring keeps. */
  capacity: number;
  /** In real mode: what to know of test events. */
  caution?: string;
  /** What has been made to go wrong on the switchboard. */
  faults: Fault[];
}
