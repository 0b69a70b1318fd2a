/** Reads exports for the commands, and says in one line what is wrong with a file that is none. */
import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '../cli/command-line.ts';
import { ExportError, readContainer, type Container } from './format/container.ts';

/** Tag Manager's limit for a published container is far below a megabyte; exports of the largest have some. */
const MAX_BYTES = 20_000_000;

/** @throws UsageError with file, reason and remedy */
export const readExportFile = (path: string): Container => {
  const text = readText(path);
  try {
    return readContainer(text, path);
  } catch (error) {
    throw error instanceof ExportError ? new UsageError(`${path}: ${error.message}`) : error;
  }
};

const readText = (path: string): string => {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new UsageError(`${path}: is no file`);
    if (stats.size > MAX_BYTES)
      throw new UsageError(`${path}: is larger than ${MAX_BYTES / 1_000_000} MB, which no container export is`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}); check the path`,
    );
  }
};
