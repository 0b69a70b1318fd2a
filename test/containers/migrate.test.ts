/** `countonce container server --from`: what the old tags have is there, what has no place is named, and no token comes along. */
import {
  client,
  CLIENT_NAME,
  condition,
  customEvent,
  fromClient,
  on,
  STAPE_PARTS,
  stapeTag,
  tag,
  template,
  TOKEN,
  variable,
  type Parts,
} from './make-export.ts';
import { migrated } from './migrated.ts';

describe('--from', () => {
  const shop: Parts = {
    ...STAPE_PARTS,
    variable: [
      ...STAPE_PARTS.variable,
      variable('ed - mail', 'ed', { keyPath: 'mail', setDefaultValue: true, defaultValue: '{{fallback}}' }),
      variable('fallback', 'c', { value: 'none' }),
      variable('made of a template', 'cvt_XYZ99', {}),
    ],
    trigger: [customEvent('1', 'purchase', [fromClient('GA4')]), customEvent('2', 'orderPlaced', [fromClient('GA4')])],
    client: [client('GA4')],
    builtInVariable: [CLIENT_NAME],
  };
  const rowsIn = (key: string, { container }: ReturnType<typeof migrated>, at = 0) =>
    container.entities.tag[at]?.parameters.rows(key);

  test('Stape’s tags of one pixel become one tag with their triggers, names and rows', () => {
    const done = migrated({
      ...shop,
      tag: [
        stapeTag(
          'FB - Purchase',
          { userDataList: [{ name: 'em', value: '{{ed - mail}}' }], customDataList: [{ name: 'margin', value: '3' }] },
          on('1'),
        ),
        stapeTag('FB - Sale', { eventName: 'custom', eventNameCustom: 'Sale' }, on('2')),
      ],
    });
    const [one, ...others] = done.container.entities.tag;
    expect(others).toEqual([]);
    expect(one?.parameters.text('pixelId')).toBe('1000000000000001');
    // purchase is Purchase in the tag's own list, and needs no row.
    expect(rowsIn('eventNameMap', done)).toEqual([{ eventName: 'orderPlaced', metaName: 'Sale' }]);
    expect(rowsIn('userDataOverrides', done)).toEqual([{ key: 'em', value: '{{CountOnce – ed - mail}}' }]);
    expect(rowsIn('parameterOverrides', done)).toEqual([{ key: 'margin', value: '3' }]);
    expect(done.container.entities.variable.map(({ name }) => name)).toEqual([
      'CountOnce – ed - mail',
      'CountOnce – fallback',
    ]);
    expect(done.container.entities.trigger.map(({ json }) => json['customEventFilter'])).toEqual([
      [condition('_event', 'purchase')],
      [condition('_event', 'orderPlaced')],
    ]);
    expect(done.toPause).toEqual(['FB - Purchase', 'FB - Sale']);
  });

  test.each([
    ['testId', 'TEST12345', 'testEventCode', 'TEST12345'],
    ['actionSource', 'app', 'actionSource', 'app'],
    ['itemIdKey', 'item_variant', 'itemIdField', 'item_variant'],
    ['generateFbp', true, 'createBrowserId', 'true'],
    ['useHttpOnlyCookie', true, 'cookieHttpOnly', 'true'],
    ['overridenCookieDomain', 'shop.example', 'cookieDomain', 'shop.example'],
    ['enableEventEnhancement', true, 'rememberUserData', 'true'],
    ['useOptimisticScenario', true, 'optimistic', 'true'],
    ['adStorageConsent', 'optional', 'respectConsent', 'false'],
    ['adStorageConsent', 'required', 'respectConsent', 'true'],
    ['logType', 'always', 'logLevel', 'always'],
    ['mapViewItemListToViewContent', true, 'listsAsViewContent', 'true'],
    ['UpdateWithAppEngineGeoDataFromHeaders', true, 'placeFromHeaders', 'true'],
  ])('Stape’s %s = %s becomes %s = %s', (field, value, to, expected) => {
    const done = migrated({ ...shop, tag: [stapeTag('FB', { [field]: value }, on('1'))] });
    expect(done.container.entities.tag[0]?.parameters.text(to)).toBe(expected);
  });

  test.each([
    [
      'a row of a variable made of a template',
      { userDataList: [{ name: 'em', value: '{{made of a template}}' }] },
      /em = \{\{made of a template}}/,
    ],
    ['a row that the form does not have', { userDataList: [{ name: 'shoe_size', value: '42' }] }, /shoe_size/],
    [
      'an ID from another parameter',
      { serverEventDataList: [{ name: 'event_id', value: '{{ed - mail}}' }] },
      /event_id from \{\{ed - mail}}: .*“Event ID”/,
    ],
    ['further pixels', { enableMultipixelSetup: true }, /Further pixels/],
    ['a field that nobody here knows', { brandNewField: 'on' }, /brandNewField/],
    ['consent that is not asked for', { adStorageConsent: 'optional' }, /Respect consent signals/],
  ])('%s is named', (_, values, said) => {
    const { toDo, text } = migrated({ ...shop, tag: [stapeTag('FB', values, on('1'))] });
    expect(toDo.join('\n')).toMatch(said);
    expect(text).not.toMatch(/made of a template|shoe_size|brandNewField/);
  });

  test('Meta’s tag: names come from the event; test code and cookies are kept', () => {
    const done = migrated({
      ...shop,
      customTemplate: [template('91', 'Conversions API Tag', 'NCN6S')],
      tag: [
        tag(
          'CAPI',
          'cvt_NCN6S',
          {
            pixelId: '77',
            apiAccessToken: '{{token}}',
            testEventCode: 'TEST1',
            actionSource: 'website',
            extendCookies: false,
          },
          on('1'),
        ),
      ],
    });
    const [one] = done.container.entities.tag;
    expect(
      ['pixelId', 'eventNameMode', 'testEventCode', 'keepCookies'].map((key) => one?.parameters.text(key)),
    ).toEqual(['77', 'mapped', 'TEST1', 'false']);
    expect(done.text).not.toContain(TOKEN);
  });

  test('two pixels are two tags; one name for every event is a fixed name', () => {
    const all = { triggerId: '3', name: 'all', type: 'ALWAYS', filter: [fromClient('GA4')] };
    const done = migrated({
      ...shop,
      trigger: [...(shop.trigger ?? []), all],
      tag: [stapeTag('A', {}, on('3')), stapeTag('B', { pixelId: '2' }, on('1'))],
    });
    expect(
      done.container.entities.tag.map(({ parameters }) => [
        parameters.text('pixelId'),
        parameters.text('fixedEventName'),
      ]),
    ).toEqual([
      ['1000000000000001', 'Purchase'],
      ['2', ''],
    ]);
  });

  test.each([
    [
      'a paused tag is none',
      { ...shop, tag: [stapeTag('FB', {}, { ...on('1'), paused: true })] },
      /no tag of Stape or Meta/,
    ],
    [
      'a pixel that nobody knows',
      { ...shop, tag: [stapeTag('FB', { pixelId: '{{token}}' }, on('1'))] },
      /add --pixel-id/,
    ],
  ])('%s', (_, parts, message) => {
    expect(() => migrated(parts)).toThrow(message);
  });
});
