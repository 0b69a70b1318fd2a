/** The work per event grows with the event, not with its square: nobody can stop a server container with one hit. */
import { countWork } from './counted-work.ts';
import { soundEvent, type EventData } from './fuzz-event.ts';
import { nested } from './hostile-json.ts';
import { everywhere, GROWING, listOf, record } from './large-events.ts';
import { expectOneOutcome } from './outcomes.ts';
import { runTemplate } from './run-template.ts';

const SMALL = 1000;

/** Everything that costs work. */
const settings = { limitedDataUse: 'by_state', rememberUserData: true, createBrowserId: true, phoneCountry: 'us' };

describe('growth', () => {
  test.each(GROWING)('%s: four times as much is not more than six times the work', (_what, make) => {
    const [small, large] = [SMALL, 4 * SMALL].map((size) => countWork({ event: make(size), settings }));
    expect(large).toBeLessThan(6 * (small ?? 0));
  });

  const HUGE: readonly [string, EventData][] = [
    ['texts of a million characters', everywhere('ab é'.repeat(250_000))],
    ['ten thousand parameters', { ...soundEvent(), ...record(10_000, (index) => [`k${index}`, 'a@b.example']) }],
    ['a thousand items', { ...soundEvent(), items: listOf(1000, (index) => ({ item_id: `SKU-${index}`, price: 1 })) }],
    [
      'a thousand levels',
      {
        ...soundEvent(),
        user_data: nested(1000, (inner) => ({ address: inner })),
        items: nested(1000, (inner) => [inner]),
      },
    ],
  ];

  test.each(HUGE)('%s end in one outcome', async (_what, event) => {
    expectOneOutcome(await runTemplate({ event }));
  });

  test('eighty phone numbers of a customer cost hardly more than twenty', () => {
    const texts = everywhere('1011121314151617'.repeat(500));
    const phones = (from: number) => listOf(20, (index) => `+141573629${10 + from + index}`);
    const many = {
      ...texts,
      phone: phones(0),
      phoneNumber: phones(20),
      phone_number: phones(40),
      'x-fb-ud-ph': phones(60),
    };
    expect(countWork({ event: many })).toBeLessThan(1.5 * countWork({ event: { ...texts, 'x-fb-ud-ph': phones(60) } }));
  });

  const LONGEST_LINE = 20_000;

  test('a line of the log stays readable whatever the event holds', async () => {
    const { logs } = await runTemplate({
      event: { ...everywhere('a'.repeat(100_000)), ...record(5000, (index) => [`k${index}`, 'a@b.example']) },
    });
    expect(logs.filter((line) => line.startsWith('CountOnce: ') && line.length > LONGEST_LINE)).toEqual([]);
  });
});
