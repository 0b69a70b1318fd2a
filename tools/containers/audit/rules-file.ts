/** Rules about a container's file: what Tag Manager would refuse, and what nobody else should read. */
import { checkFormat, type FaultCode } from '../format/check-format.ts';
import { isObject, KINDS, member, textOf, type Container, type Entity } from '../format/container.ts';
import { isSecretName } from '../../privacy/names.ts';
import { holdsToken, isTokenText } from '../tokens.ts';
import type { Problem, Rule, Severity, Subject } from './rule.ts';

const containersOf = ({ web, server }: Subject): Container[] =>
  [web, server].flatMap((side) => (side ? [side.container] : []));

const entitiesOf = ({ entities }: Container): Entity[] => KINDS.flatMap((kind) => [...entities[kind]]);

/** Faults of the format that matter to whoever imports the file, or asks why a tag does nothing. */
const FAULTS: readonly { code: FaultCode; severity: Severity; why: string; remedy: string }[] = [
  {
    code: 'dangling-variable',
    severity: 'error',
    why: 'Tag Manager refuses the file, or the tag gets nothing where it wants a value.',
    remedy: 'Add the variable (Built-in variables have to be switched on too), or take the reference out.',
  },
  {
    code: 'built-in-off',
    severity: 'warning',
    why: 'Every built-in variable that is used is listed in an export; most containers have this one switched on, and then all is well.',
    remedy: 'Variables → Built-in variables → Configure → tick it.',
  },
  {
    code: 'dangling-trigger',
    severity: 'error',
    why: 'The tag does not fire, and Tag Manager refuses the file.',
    remedy: 'Choose a trigger that is there.',
  },
  {
    code: 'dangling-template',
    severity: 'error',
    why: 'Without its template the tag cannot run. A number of another container in the type has the same effect.',
    remedy: 'Import the template from the gallery, or export the container again, whole.',
  },
  {
    code: 'dangling-tag',
    severity: 'error',
    why: 'The sequence is broken: tags are found by their names.',
    remedy: 'Choose the tag again in the sequence.',
  },
  {
    code: 'unknown-trigger-type',
    severity: 'error',
    why: 'Tag Manager has no such trigger and refuses the file.',
    remedy: 'Make the trigger in Tag Manager and export it; hand-written files often guess the type.',
  },
  {
    code: 'id-missing',
    severity: 'error',
    why: 'Tag Manager refuses the file.',
    remedy: 'Export the container from Tag Manager.',
  },
  {
    code: 'id-twice',
    severity: 'error',
    why: 'Nobody can say which of the two a tag means.',
    remedy: 'Give each its own number.',
  },
  {
    code: 'name-twice',
    severity: 'error',
    why: 'References go by name: nobody can say which of the two is meant.',
    remedy: 'Rename one of them.',
  },
  {
    code: 'not-text',
    severity: 'warning',
    why: 'In exports every value is text, numbers and true or false too.',
    remedy: 'Write it in quotes.',
  },
  {
    code: 'unknown-type',
    severity: 'note',
    why: 'It may be a vendor’s own type; in a hand-written file it may be invented.',
    remedy: 'Look whether Tag Manager shows it; what it does was not looked at here.',
  },
];

const byFault = ({ code, ...row }: (typeof FAULTS)[number]): Rule => ({
  id: code,
  ...row,
  check: (subject) =>
    containersOf(subject).flatMap((container) =>
      checkFormat(container)
        .filter((fault) => fault.code === code)
        .flatMap(({ kind, name, message }): Problem[] => {
          const entity = container.entities[kind].find((each) => each.name === name);
          return entity ? [{ entity, text: message }] : [];
        }),
    ),
});

/** A token under a name that promises one, or of Meta's shape anywhere. */
const holdsSecret = ({ json, type, name, parameters }: Entity): boolean => {
  if (hasToken(member(json, 'parameter'))) return true;
  const named = type === 'c' && isSecretName(name) ? ['value'] : parameters.keys().filter(isSecretName);
  return named.some((key) => isTokenText(parameters.text(key)));
};

const hasToken = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(hasToken);
  return (
    isObject(value) &&
    Object.entries(value).some(([key, each]) => (key === 'value' ? holdsToken(textOf(each)) : hasToken(each)))
  );
};

export const FILE_RULES: readonly Rule[] = [
  {
    id: 'token-in-web-container',
    severity: 'error',
    why: 'Everybody who opens the site can read a web container, and can send events with the token.',
    remedy: 'Take it out, make a new token in Events Manager, and delete the old one there.',
    check: ({ web }) =>
      (web ? entitiesOf(web.container) : [])
        .filter(holdsSecret)
        .map((entity) => ({ entity, text: 'holds an access token' })),
  },
  {
    id: 'token-in-file',
    severity: 'warning',
    why: 'Whoever gets this file can send events to the pixel.',
    remedy: 'Do not pass the file on as it is. In Tag Manager itself a token has no better place.',
    check: ({ server }) =>
      (server ? entitiesOf(server.container) : [])
        .filter(holdsSecret)
        .map((entity) => ({ entity, text: 'holds an access token' })),
  },
  ...FAULTS.map(byFault),
];
