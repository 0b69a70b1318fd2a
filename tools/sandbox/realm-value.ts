/** Marks what an API gives back as a value of the realm already, which must not be copied. */
export class RealmValue {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}
