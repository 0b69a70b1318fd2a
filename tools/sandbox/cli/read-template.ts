/** Reads template files for the commands, and says in one line what is wrong with one that cannot be read. */
import { readFileSync } from 'node:fs';
import { parseTemplateFile, TemplateFileError } from '../template-file.ts';
import type { TemplateFile } from '../template-file.ts';
import { UsageError } from './command-line.ts';

export const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
};

/** @throws UsageError with file, section and line */
export const readTemplate = (path: string): TemplateFile => {
  const text = readText(path);
  try {
    return parseTemplateFile(text, path);
  } catch (error) {
    if (!(error instanceof TemplateFileError)) throw error;
    throw new UsageError(`${path}:${error.line}: ${error.section}: ${error.message}`);
  }
};
