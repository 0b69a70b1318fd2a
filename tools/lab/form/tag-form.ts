/** The form of the running tag: its fields, what stands in them, and how new values are taken over. Keeps secrets to itself. */
import { checkForm, type FormCheck } from './check-form.ts';
import type { FormProblem, FormValues, Parameter } from './parameter-types.ts';
import { isSecretName } from '../../privacy/names.ts';
import { keptSecrets, withoutSecrets } from '../../privacy/secrets.ts';
import type { SettingsHolder } from '../../tag/run-tag.ts';
import { findParameter, restoreSecrets } from './restore-secrets.ts';

/** What a page gets to see. */
export interface FormView extends FormCheck {
  parameters: readonly Parameter[];
  /** Without secrets. */
  values: FormValues;
  /** Names of the secrets that are set. */
  kept: string[];
  /** Names of fields and columns whose values are never shown and never saved. */
  secret: string[];
}

/** The form was not taken over; nothing has changed. */
export class FormError extends Error {
  readonly problems: FormProblem[];

  constructor(problems: FormProblem[]) {
    super(problems.map(({ name, message }) => `${name}: ${message}`).join(' '));
    this.problems = problems;
  }
}

export class TagForm {
  readonly #parameters: readonly Parameter[];
  readonly #holder: SettingsHolder;

  constructor(parameters: readonly Parameter[], holder: SettingsHolder) {
    this.#parameters = parameters;
    this.#holder = holder;
  }

  view(): FormView {
    const values = this.#holder.read();
    return {
      parameters: this.#parameters,
      values: withoutSecrets(values),
      kept: keptSecrets(values),
      secret: secretNames(this.#parameters),
      ...checkForm(this.#parameters, values),
    };
  }

  /** Checks values that are not applied. Throws FormError when they are no form at all. */
  check(values: unknown): FormCheck {
    return checkForm(this.#parameters, this.#complete(values));
  }

  /** Replaces all settings; fields that are missing take their default value. Throws FormError. */
  apply(values: unknown): FormView {
    const complete = this.#complete(values);
    const { problems } = checkForm(this.#parameters, complete);
    if (problems.length > 0) throw new FormError(problems);
    this.#holder.apply(complete);
    return this.view();
  }

  #complete(values: unknown): FormValues {
    if (typeof values !== 'object' || values === null || Array.isArray(values)) {
      throw new FormError([{ name: 'body', message: 'Send a JSON object of settings by name.' }]);
    }
    const names = Object.keys(values);
    const strangers = names.filter((name) => findParameter(this.#parameters, name) === undefined);
    if (strangers.length > 0) {
      throw new FormError(strangers.map((name) => ({ name, message: 'The template has no setting of this name.' })));
    }
    const broken = names.filter((name) => !isTableOrPlain((values as FormValues)[name]));
    if (broken.length > 0) {
      throw new FormError(
        broken.map((name) => ({ name, message: 'A setting is a text, a number, true, false or a list of rows.' })),
      );
    }
    const secretNames = keptSecrets(this.#holder.read()).filter((path) => !path.includes('.'));
    const empty = Object.fromEntries(secretNames.map((name) => [name, '']));
    const next = { ...readDefaults(this.#parameters), ...empty, ...values };
    return withoutEmpty(restoreSecrets(next, this.#holder.read(), this.#parameters));
  }
}

function secretNames(parameters: readonly Parameter[]): string[] {
  const names = parameters.flatMap(({ name, subParams = [], simpleTableColumns = [] }) => [
    name,
    ...simpleTableColumns.map((column) => column.name),
    ...secretNames(subParams),
  ]);
  return [...new Set(names.filter(isSecretName))];
}

/** GTM leaves fields out that are empty. */
function withoutEmpty(values: FormValues): FormValues {
  const isEmpty = (value: unknown): boolean =>
    value === '' || value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
}

function isTableOrPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row));
  return typeof value !== 'object' || value === null;
}

function readDefaults(parameters: readonly Parameter[]): FormValues {
  return Object.assign(
    {},
    ...parameters.map(({ name, defaultValue, subParams = [] }) => ({
      ...(defaultValue !== undefined && { [name]: defaultValue }),
      ...readDefaults(subParams),
    })),
  ) as FormValues;
}
