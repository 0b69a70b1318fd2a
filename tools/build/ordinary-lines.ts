/** How often ordinary events run the lines of the tag's code: the compaction spares those. The events are the benches'. */
import { NEVER, type Turns } from './compact/turns.ts';
import { ANSWER, FORM, NOW_MS, pageView, purchase, refusedPurchase, scroll, type EventData } from '../bench/events.ts';
import { interpretProgram, type Interpreted } from '../sandbox/interpreter/interpret.ts';
import { createRuntime } from '../sandbox/runtime.ts';
import { parseTemplateFile } from '../sandbox/template-file.ts';
import { renderPermissions } from './permissions.ts';

const templateOf = (code: string): string =>
  [
    '___INFO___\n\n{"type":"TAG","id":"ordinary","version":1,"containerContexts":["SERVER"]}',
    `___SANDBOXED_JS_FOR_SERVER___\n${code}`,
    `___SERVER_PERMISSIONS___\n\n${JSON.stringify(renderPermissions())}\n`,
  ].join('\n\n\n');

const EVENTS: readonly [keyof Turns, EventData][] = [
  ['pageView', pageView()],
  ['purchase', purchase(3)],
  ['skipped', refusedPurchase()],
  ['skipped', scroll()],
];

/** @throws Error when one of the events ends in an error, because what ran then is not what is ordinary */
export async function countTurns(code: string): Promise<ReadonlyMap<number, Turns>> {
  const template = parseTemplateFile(templateOf(code));
  let interpreted: Interpreted | undefined;
  const runtime = createRuntime(template, (realm, source) => {
    interpreted = interpretProgram(realm, source);
    return interpreted.program;
  });
  const turns = new Map<number, Turns>();
  for (const [kind, eventData] of EVENTS) {
    interpreted?.machine.counts.reset();
    const sendHttp = () => Promise.resolve(ANSWER);
    const { error } = await runtime.run({ data: FORM, eventData, sendHttp, now: () => NOW_MS });
    if (error) throw new Error(`an ordinary event ends in an error: ${error.message}`);
    const ran = Object.entries(interpreted?.machine.counts.lines ?? {});
    for (const [key, count] of ran) {
      const line = Number(key) - template.codeLine + 1;
      const known = turns.get(line) ?? NEVER;
      turns.set(line, { ...known, [kind]: known[kind] + Number(count) });
    }
  }
  return turns;
}
