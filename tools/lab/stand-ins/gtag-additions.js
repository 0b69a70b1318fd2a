/* global document, window, navigator, URL */
/**
 * Stands in one file before the stand-in of gtag.js and adds what that leaves out: consent mode (`gcs` and `gcd` on each
 * hit; page views and purchases once more after consent was given) and user data, which gtag flattens for server
 * containers.
 * Sources: hits of gtag as browsers show them; developers.google.com/tag-platform/security/guides/consent.
 */
(() => {
  const { searchParams } = new URL(document.currentScript.src);
  const layerName = searchParams.get('commands') ?? searchParams.get('l') ?? 'dataLayer';
  // A second gtag.js of the data layer finds all of this done.
  if (Object.values(window.google_tag_manager ?? {}).some((each) => each.dataLayer === layerName)) return;
  const layer = (window[layerName] = window[layerName] ?? []);
  const RESENT = /(?:^|&)en=(?:page_view|purchase)(?:&|$)/;
  /** A public address of the visitor, as the proxy before a server container adds it; this computer has a private one. */
  const VISITOR = { 'X-Forwarded-For': '203.0.113.24' };
  /** Hits that said "denied". */
  const denied = [];

  const isCommand = (message, ...words) => words.every((word, index) => message?.[index] === word);
  const newest = (...words) => Array.from(layer.filter((message) => isCommand(message, ...words)).at(-1) ?? []).at(-1);

  /** Default, then update: the letters tell a server which of both was made. */
  function consent() {
    const before = newest('consent', 'default')?.ad_storage;
    const now = newest('consent', 'update')?.ad_storage ?? before;
    if (now === undefined) return '';
    if (now === 'denied') return '&gcs=G100&gcd=13p3p3p3p5l1';
    return before === 'denied' ? '&gcs=G111&gcd=13r3r3r3r5l1' : '&gcs=G111&gcd=13t3t3t3t5l1';
  }

  /** `user_data.address.city` and so on, without renaming. */
  const flatten = (value, path) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, member]) => flatten(member, `${path}.${key}`))
      : [`${encodeURIComponent(path)}=${encodeURIComponent(value)}`];

  const spellUserData = (text) =>
    text.replace(/&ep\.user_data=[^&\r\n]*/g, () =>
      flatten(newest('set', 'user_data') ?? {}, 'ep.user_data')
        .map((pair) => `&${pair}`)
        .join(''),
    );

  const isHit = (target) => new URL(target, document.baseURI).pathname === '/g/collect';

  function complete(target, body) {
    const hit = [spellUserData(String(target)), typeof body === 'string' ? spellUserData(body) : body];
    const signal = consent();
    if (signal.includes('G100')) denied.push(hit);
    return [hit[0] + signal, hit[1]];
  }

  const { fetch } = window;
  const post = (target, body) =>
    fetch(target, { method: 'POST', body, headers: VISITOR, credentials: 'include', keepalive: true });
  window.fetch = (target, init) =>
    typeof target === 'string' && isHit(target) ? post(...complete(target, init?.body)) : fetch(target, init);
  const sendBeacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (target, body) => {
    if (!isHit(target)) return sendBeacon(target, body);
    // A beacon carries no headers.
    post(...complete(target, body)).catch(() => {});
    return true;
  };

  function sendAgain() {
    for (const [url, body] of denied.splice(0)) {
      const lines = (body ?? '').split('\r\n').filter((line) => RESENT.test(line));
      if (lines.length === 0 && !RESENT.test(url)) continue;
      post(`${url}${consent()}&sst.syn=1`, lines.join('\r\n')).catch(() => {});
    }
  }

  const push = layer.push;
  layer.push = (...messages) => {
    const result = push.apply(layer, messages);
    if (messages.some((message) => isCommand(message, 'consent', 'update') && message[2]?.ad_storage === 'granted'))
      sendAgain();
    return result;
  };
})();
