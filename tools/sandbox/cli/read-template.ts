/** Reads template files for the commands, and says in one line what is wrong with one that cannot be read. */
import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '../../cli/command-line.ts';
import { parseTemplateFile, TemplateFileError } from '../template-file.ts';
import type { TemplateFile } from '../template-file.ts';

/** Templates have some hundred kilobytes, their icon included. */
const MAX_BYTES = 8_000_000;

/** @throws UsageError for a file that is none, cannot be read or is far too large */
export const readTemplateText = (path: string): string => {
  try {
    const stats = statSync(path);
    if (stats.isDirectory())
      throw new UsageError(`${path}: is a folder; name the template's file, for example template.tpl`);
    if (!stats.isFile()) throw new UsageError(`${path}: is no file`);
    if (stats.size > MAX_BYTES)
      throw new UsageError(`${path}: is larger than ${MAX_BYTES / 1_000_000} MB, which no template is`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
};

/** @throws UsageError with file, section and line */
export const readTemplate = (path: string): TemplateFile => {
  const text = readTemplateText(path);
  try {
    return parseTemplateFile(text, path);
  } catch (error) {
    if (!(error instanceof TemplateFileError)) throw error;
    throw new UsageError(`${path}:${error.line}: ${error.section}: ${error.message}`);
  }
};
