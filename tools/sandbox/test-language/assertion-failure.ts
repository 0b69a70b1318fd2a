/** A failed assertion of a scenario, with what was expected and what came. */
import { Fault } from '../fault.ts';

export interface AssertionDetail {
  /** The call as it stands in the test, for example `assertThat(…).isEqualTo`. */
  assertion: string;
  expected?: string;
  actual?: string;
  /** The message that the test gave, and where the values differ. */
  note?: string;
}

export class AssertionFailure extends Fault {
  readonly assertion: AssertionDetail;
  constructor(message: string, assertion: AssertionDetail) {
    super(message);
    this.assertion = assertion;
  }
}
