/** Reads option values that are JSON: a file, or the text itself. Errors name the option and what is wrong with it. */
import { existsSync, readFileSync } from 'node:fs';
import { readStrictJson } from '../json-text.ts';
import { UsageError } from '../../cli/command-line.ts';

/** The content of a file of that name, or else the value itself. */
export const readTextOrFile = (option: string, value: string): string => {
  if (!existsSync(value)) return value;
  try {
    return readFileSync(value, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${option}: ${value} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
    );
  }
};

/** @throws UsageError unless the value is a JSON object; undefined when the option is absent */
export const readJson = (option: string, value: string | undefined): Record<string, unknown> | undefined => {
  if (value === undefined) return undefined;
  const text = readTextOrFile(option, value);
  if (text === value && !/^\s*[{[]/.test(text)) {
    throw new UsageError(`${option}: there is no file "${value}", and it is no JSON object either`);
  }
  const read = readStrictJson(text);
  if ('problem' in read) {
    const { line, message } = read.problem;
    throw new UsageError(`${option}: not valid JSON in line ${line}: ${message}`);
  }
  const parsed = read.value;
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as Record<string, unknown>;
  throw new UsageError(`${option}: must be a JSON object`);
};
