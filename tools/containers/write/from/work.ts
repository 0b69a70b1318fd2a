/** What all steps of a migration share, and the list in which they write down what is left to people. */
import type { Container } from '../../format/container.ts';
import type { Form } from '../tag-form.ts';
import type { Carried } from './carry.ts';

export interface Work {
  container: Container;
  form: Form;
  carried: Carried;
  /** Of triggers by their old ids: one that several tags share stays one. */
  copies: Map<string, Record<string, unknown>>;
  toDo: string[];
}
