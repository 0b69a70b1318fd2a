import { openLab } from './open-lab.ts';
import { readComplaint } from './read-answer.ts';

const ORIGIN = 'https://shop.example';

describe('A hit at /g/collect', () => {
  test('runs the template for the event and keeps what came in, what was sent and what was answered', async () => {
    const lab = await openLab();
    const response = await lab.hit('en=purchase&cu=EUR&epn.value=12.5&ep.event_id=Purchase.T1');
    expect(response.status).toBe(200);
    const record = lab.newest();
    expect(record).toMatchObject({ side: 'server', outcome: 'sent', target: 'stand-in' });
    expect(record.eventData).toMatchObject({ event_name: 'purchase', value: 12.5, currency: 'EUR' });
    const [attempt] = record.attempts;
    expect(JSON.parse(attempt?.body ?? '').data[0]).toMatchObject({
      event_name: 'purchase',
      event_id: 'Purchase.T1',
      custom_data: { value: 12.5, currency: 'EUR' },
    });
    expect(attempt?.answer?.statusCode).toBe(200);
    expect(JSON.parse(attempt?.answer?.body ?? '')).toMatchObject({ events_received: 1 });
  });

  test('is answered with one outcome line for each event, for people with curl', async () => {
    const lab = await openLab();
    const response = await lab.hit('', { method: 'POST', body: 'en=page_view\r\nen=skip_me' });
    const lines = (await response.text()).trim().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^sent: page_view: .*200/),
      expect.stringMatching(/^skipped: skip_me: .*skipped on purpose/),
    ]);
  });

  test('with several events in its body keeps them in the order sent', async () => {
    const lab = await openLab();
    await lab.hit('', { method: 'POST', body: 'en=one\r\nen=two\r\nen=three' });
    const names = lab.store.list().map((record) => record.eventData['event_name']);
    expect(names.reverse()).toEqual(['one', 'two', 'three']);
  });

  test('with richsstsse gets status 200 and an event stream that asks gtag for nothing and tells a person the outcome', async () => {
    const lab = await openLab();
    const response = await lab.hit('en=page_view&richsstsse');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const [block, ...rest] = (await response.text()).split('\n\n');
    expect(rest).toEqual(['']);
    const [event, data] = (block as string).split('\n');
    expect(event).toBe('event: message');
    // gtag acts on send_pixel, send_beacon, create_iframe and options only.
    expect(JSON.parse((data as string).replace('data: ', ''))).toEqual({
      outcome: expect.stringMatching(/^sent: page_view/),
    });
  });

  test('that Meta refuses is failed, with Meta’s code and message', async () => {
    const lab = await openLab();
    await lab.hit('en=Purchase&epn.value=5');
    expect(lab.newest().outcome).toBe('failed');
    expect(lab.newest().reason).toMatch(/400.*100.*2804/);
  });

  test('whose tag breaks a permission is failed, and the reason names the permission', async () => {
    const lab = await openLab();
    await lab.hit('en=read_a_header');
    expect(lab.newest().outcome).toBe('failed');
    expect(lab.newest().reason).toContain('read_request');
  });

  test('that is no GA4 hit is refused with field, reason and remedy, and shown on the page', async () => {
    const lab = await openLab();
    const response = await fetch(`${lab.url}/g/collect?v=1&tid=G-1&en=x`);
    expect(response.status).toBe(400);
    const error = await readComplaint(response);
    expect(error.field).toBe('v');
    expect(error.reason).toContain('"v"');
    expect(error.remedy).toContain('v=2');
    expect(lab.newest()).toMatchObject({ outcome: 'refused', attempts: [] });
  });
});

describe('Cross-origin answers', () => {
  test('name the exact origin and allow credentials', async () => {
    const lab = await openLab();
    const { headers } = await lab.hit('en=page_view', { headers: { Origin: ORIGIN } });
    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(headers.get('access-control-allow-credentials')).toBe('true');
    expect(headers.get('vary')).toContain('Origin');
  });

  test('are given to refused hits too, so that a page can read the reason', async () => {
    const lab = await openLab();
    const response = await fetch(`${lab.url}/g/collect`, { headers: { Origin: ORIGIN } });
    expect(response.status).toBe(400);
    expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
  });

  test('answer a preflight', async () => {
    const lab = await openLab();
    const response = await fetch(`${lab.url}/g/collect`, { method: 'OPTIONS', headers: { Origin: ORIGIN } });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
    expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
  });

  test('are not given by the pages’ own API', async () => {
    const lab = await openLab();
    const { headers } = await fetch(`${lab.url}/api/records`, { headers: { Origin: ORIGIN } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('Cookies of the tag', () => {
  test('reach the browser; on localhost the domain "auto" is left out', async () => {
    const lab = await openLab();
    const { headers } = await lab.hit('en=page_view');
    const [cookie] = headers.getSetCookie();
    expect(cookie).toMatch(/^_small=a%20b; /);
    for (const part of ['Path=/', 'Max-Age=60', 'Secure', 'HttpOnly', 'SameSite=Lax']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Domain');
  });

  test('are kept with their header, to be shown', async () => {
    const lab = await openLab();
    await lab.hit('en=page_view');
    expect(lab.newest().cookies).toEqual([
      { name: '_small', value: 'a b', header: expect.stringMatching(/^_small=a%20b; /) },
    ]);
  });
});
