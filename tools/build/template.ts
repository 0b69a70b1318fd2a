/** Puts template.tpl together: sections in the exporter's order and spacing. Owns no section's content. */
import { bundleTag, type Bundle } from './bundle.ts';
import { renderInfo } from './info.ts';
import { renderParameters } from './parameters.ts';
import { renderPermissions } from './permissions.ts';
import { renderTests } from './tests-section.ts';

export interface BuiltTemplate {
  content: string;
  /** The same with the code as it was before it was compacted, whose lines the source map knows. */
  readable: string;
  bundle: Bundle;
}

/** Google's wording; the gallery requires the section. Source: developers.google.com/tag-platform/tag-manager/templates/gallery */
const TERMS = `By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.`;

const NOTES = `Generated from the TypeScript in template/ by npm run build. Do not edit it by hand: the next build undoes it, and GTM
disconnects an edited template from updates.`;

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** A list with each member on a line of its own: spread out like the rest, it would take as many blanks as letters. */
const lines = (members: readonly string[]): string => `[\n${members.join(',\n')}\n]`;

/** The form: a line for each group and each of its fields. */
const parameters = (): string =>
  lines(
    renderParameters().map(({ subParams, ...group }) => {
      const fields = lines((subParams as unknown[]).map((field) => JSON.stringify(field)));
      return `${JSON.stringify(group).slice(0, -1)},"subParams":${fields}}`;
    }),
  );

/** One blank line behind the marker, two before the next one, as GTM's exporter writes it. */
const assemble = (sections: [marker: string, body: string][]): string =>
  `${sections.map(([marker, body]) => `___${marker}___\n\n${body}\n`).join('\n\n')}`;

export async function buildTemplate(): Promise<BuiltTemplate> {
  const bundle = await bundleTag();
  const withCode = (code: string): string =>
    assemble([
      ['TERMS_OF_SERVICE', TERMS],
      ['INFO', json(renderInfo())],
      ['TEMPLATE_PARAMETERS', parameters()],
      ['SANDBOXED_JS_FOR_SERVER', code],
      ['SERVER_PERMISSIONS', lines(renderPermissions().map((permission) => JSON.stringify(permission)))],
      ['TESTS', renderTests()],
      ['NOTES', NOTES],
    ]);
  return { content: withCode(bundle.code), readable: withCode(bundle.readable), bundle };
}
