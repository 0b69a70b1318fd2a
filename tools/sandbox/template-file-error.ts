/** The error of a .tpl file that cannot be read: names the section and the line. */

export class TemplateFileError extends Error {
  readonly section: string;
  /** Line of the file; the first line is 1. */
  readonly line: number;
  constructor(section: string, line: number, message: string) {
    super(message);
    this.name = 'TemplateFileError';
    this.section = section;
    this.line = line;
  }
}
