/** Fields of a saved form that the template does not have: most often a name that is spelled in another way. */

/** What GTM adds to every form. */
const OF_GTM = ['gtmOnSuccess', 'gtmOnFailure', 'gtmTagId', 'gtmEventId'];

/** Names of the section ___TEMPLATE_PARAMETERS___; groups and checkboxes hold further fields in `subParams`. */
const namesIn = (parameters: readonly unknown[]): string[] =>
  parameters.flatMap((parameter) => {
    const { name, subParams } = (parameter ?? {}) as Record<string, unknown>;
    return [...(typeof name === 'string' ? [name] : []), ...(Array.isArray(subParams) ? namesIn(subParams) : [])];
  });

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** One sentence for each, which says what the field may be. */
export const findUnknownFields = (data: Record<string, unknown>, parameters: readonly unknown[]): string[] => {
  const known = [...namesIn(parameters), ...OF_GTM];
  return Object.keys(data)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = known.find((other) => plain(other) === plain(name));
      return `the template has no field "${name}"${near === undefined ? '' : `; it has "${near}"`}`;
    });
};
