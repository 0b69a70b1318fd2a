/** The dictionary of a template's form: its fields as ___TEMPLATE_PARAMETERS___ holds them. No code. Source: exported templates of the gallery. */

export interface Condition {
  paramName: string;
  paramValue?: unknown;
  type: string;
}

export interface Validator {
  type: string;
  args?: unknown[];
  errorMessage?: string;
}

export interface SelectItem {
  value: string | number | boolean;
  displayValue: string;
}

export interface Column {
  name: string;
  displayName: string;
  type: string;
  defaultValue?: unknown;
  isUnique?: boolean;
  valueHint?: string;
  valueValidators?: Validator[];
  selectItems?: SelectItem[];
}

export interface Parameter {
  type: string;
  name: string;
  displayName?: string;
  checkboxText?: string;
  help?: string;
  groupStyle?: string;
  valueHint?: string;
  valueUnit?: string;
  newRowButtonText?: string;
  defaultValue?: unknown;
  valueValidators?: Validator[];
  /** Alternatives: one that holds is enough. */
  enablingConditions?: Condition[];
  selectItems?: SelectItem[];
  radioItems?: SelectItem[];
  simpleTableColumns?: Column[];
  subParams?: Parameter[];
}

/** What stands in the form, by name. A table is a list of rows. */
export type FormValues = Record<string, unknown>;

/** Why GTM would not save the form. */
export interface FormProblem {
  name: string;
  /** Row from 0 on and column, inside a table. */
  row?: number;
  column?: string;
  message: string;
}
