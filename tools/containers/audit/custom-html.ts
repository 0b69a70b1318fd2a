/** Reads the pixel calls out of a Custom HTML tag: names, ids, and where the id stands. Runs nothing. */
import {
  parse,
  type AnyNode,
  type CallExpression,
  type Expression,
  type ObjectExpression,
  type SpreadElement,
} from 'acorn';
import { full } from 'acorn-walk';

export interface PixelCall {
  /** Empty where code makes it. */
  eventName: string;
  /** The id with `{{names}}`; undefined where code makes it, empty where there is none. */
  id: string | undefined;
  /** The id's variable stands in quotes: where it is unset, the id is the word `undefined`. */
  isQuoted: boolean;
  /** Where an id stands that the pixel does not read. */
  misplaced?: 'parameters' | 'name';
}

export interface CustomHtml {
  calls: PixelCall[];
  /** Why a script cannot be read. */
  problem?: string;
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
/** Of other types are data. */
const IS_CODE = /^(?![^]*\btype\s*=\s*["']?(?!text\/javascript|application\/javascript|module))/i;

export const readCustomHtml = (html: string): CustomHtml => {
  const scripts = [...html.matchAll(SCRIPT)].filter(([, attributes = '']) => IS_CODE.test(attributes));
  const read = scripts.map(([, , code = '']) => readScript(code));
  const problem = read.find((each) => each.problem !== undefined)?.problem;
  return { calls: read.flatMap(({ calls }) => calls), ...(problem !== undefined && { problem }) };
};

const readScript = (code: string): CustomHtml => {
  if (!code.includes('fbq')) return { calls: [] };
  const names: string[] = [];
  // A word that is a value outside of quotes and text within them, as GTM's references are.
  const plain = code.replace(/\{\{([^{}]+)\}\}/g, (_, name: string) => `gtm$${names.push(name.trim()) - 1}$`);
  try {
    const program = parse(plain, { ecmaVersion: 'latest', sourceType: 'script', allowReturnOutsideFunction: true });
    const calls: PixelCall[] = [];
    full(program, (node) => {
      const call = node.type === 'CallExpression' ? readCall(node, names) : undefined;
      if (call) calls.push(call);
    });
    return { calls };
  } catch (error) {
    return { calls: [], problem: (error as Error).message };
  }
};

/** Where name, parameters and options stand. Source: https://developers.facebook.com/docs/meta-pixel/reference */
const PLACES: Readonly<Record<string, number>> = { track: 1, trackCustom: 1, trackSingle: 2, trackSingleCustom: 2 };

type Argument = Expression | SpreadElement | undefined;

const readCall = ({ callee, arguments: args }: CallExpression, names: readonly string[]): PixelCall | undefined => {
  const isPixel =
    (callee.type === 'Identifier' && callee.name === 'fbq') ||
    (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'fbq');
  const [command] = args;
  const place = command?.type === 'Literal' ? PLACES[String(command.value)] : undefined;
  if (!isPixel || place === undefined) return undefined;
  const [name, parameters, options]: Argument[] = args.slice(place);
  return { eventName: textOf(name, names) ?? '', ...readId(parameters, options, names) };
};

const ID_NAMES = ['eventID', 'event_id', 'eventId', 'eventid'];

const readId = (parameters: Argument, options: Argument, names: readonly string[]): Omit<PixelCall, 'eventName'> => {
  const none = { id: '', isQuoted: false };
  if (options && options.type !== 'ObjectExpression')
    return isNothing(options) ? none : { id: undefined, isQuoted: false };
  const value = options && property(options, 'eventID');
  if (value) return { id: textOf(value, names), isQuoted: isText(value) };
  const [inOptions, inParameters] = [options, parameters].map(
    (each) => each?.type === 'ObjectExpression' && ID_NAMES.some((name) => property(each, name)),
  );
  if (inOptions) return { ...none, misplaced: 'name' };
  return inParameters ? { ...none, misplaced: 'parameters' } : none;
};

const isNothing = (node: Expression | SpreadElement): boolean =>
  (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'Literal' && node.value === null);

const property = ({ properties }: ObjectExpression, name: string): Expression | undefined => {
  for (const each of properties) {
    if (each.type !== 'Property') continue;
    const { key } = each;
    if ((key.type === 'Identifier' && key.name === name) || (key.type === 'Literal' && key.value === name))
      return each.value;
  }
  return undefined;
};

const isText = (node: AnyNode): boolean =>
  (node.type === 'Literal' && typeof node.value === 'string' && node.value.includes('gtm$')) ||
  (node.type === 'TemplateLiteral' && node.quasis.some(({ value }) => value.raw.includes('gtm$')));

const restore = (text: string, names: readonly string[]): string =>
  text.replace(/gtm\$(\d+)\$/g, (_, at: string) => `{{${names[Number(at)] ?? ''}}}`);

const textOf = (node: Argument, names: readonly string[]): string | undefined => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return restore(node.value, names);
  if (node?.type === 'Literal' && typeof node.value === 'number') return String(node.value);
  if (node?.type === 'Identifier' && node.name.startsWith('gtm$')) return restore(node.name, names);
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return restore(node.quasis[0]?.value.raw ?? '', names);
  return undefined;
};
