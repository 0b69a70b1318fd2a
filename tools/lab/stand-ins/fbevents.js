/* global window, document, location, history, navigator, screen, URL, URLSearchParams, FormData, Image, Element, fetch, addEventListener */
/**
 * Stand-in for Meta's fbevents.js, written from its documented and observed behaviour; none of its code. Takes over the
 * base code's stub and sends `/tr` to its own origin. Loads no configuration, hashes nothing, batches nothing.
 * Another origin: `window.countOnceLab = { origin: 'http://127.0.0.1:8080' }` before this script.
 * Sources: Meta Pixel reference (calls, consent, eventID), requests of the pixel as browsers show them (parameters).
 */
'use strict';
if (window.fbq && !window.fbq.callMethod) {
  const fbq = window.fbq;
  const origin = window.countOnceLab?.origin ?? new URL(document.currentScript.src).origin;
  const LONGEST_URL = 2048;
  /** Pixel id → settings of that pixel. */
  const pixels = new Map();
  /** Pixels whose settings switch off what the library finds out by itself, which pages do before `init`. */
  const withoutConfig = new Set();
  /** Pixels that have reported a page view of this document. */
  const viewed = new Set();
  /** Events that wait for consent. */
  const held = [];
  let consent = true;
  let leaving = false;
  let counter = 0;
  let address = withoutFragment(location.href);

  function withoutFragment(href) {
    return href.replace(/#.*/, '');
  }

  const cookie = (name) => document.cookie.match(new RegExp(`(?:^|; )${name}=([^;]*)`))?.[1];

  function browserId() {
    const random = Math.floor(Math.random() * 1e10);
    if (!cookie('_fbp')) document.cookie = `_fbp=fb.1.${Date.now()}.${random}; path=/; max-age=7776000; SameSite=Lax`;
    return cookie('_fbp');
  }

  /** Lists and objects travel as JSON, all else as text. */
  const customData = (params) =>
    Object.entries(params ?? {}).map(([key, value]) => [
      `cd[${key}]`,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value),
    ]);

  function fieldsOf(pixelId, { name, params, options, userData }) {
    const fields = [
      ['id', pixelId],
      ['ev', name],
      ['dl', location.href],
      ['rl', document.referrer],
      ['if', String(window.top !== window)],
      ['ts', String(Date.now())],
      ...customData(params),
      ...Object.entries(userData).map(([key, value]) => [`ud[${key === 'country' ? 'cn' : key}]`, value]),
      ['sw', String(screen.width)],
      ['sh', String(screen.height)],
      ['v', '2.9.0-standin'],
      ['r', 'stable'],
      ['ec', String(counter++)],
      ['fbp', browserId()],
      ['fbc', cookie('_fbc')],
    ];
    // Only the options argument counts; an eventID among the parameters is custom data.
    if (options?.eventID !== undefined) fields.push(['eid', String(options.eventID)]);
    return fields.filter(([, value]) => value !== undefined);
  }

  function request(fields) {
    const url = `${origin}/tr/?${new URLSearchParams([...fields, ['rqm', 'GET']])}`;
    if (!leaving && url.length <= LONGEST_URL) {
      new Image().src = url;
      return;
    }
    const form = new FormData();
    [...fields, ['rqm', leaving ? 'SB' : 'formPOST']].forEach(([key, value]) => form.append(key, value));
    if (leaving) navigator.sendBeacon(`${origin}/tr/`, form);
    else fetch(`${origin}/tr/`, { method: 'POST', body: form, mode: 'no-cors', keepalive: true }).catch(() => {});
  }

  function send(pixelId, event) {
    const fields = fieldsOf(pixelId, { ...event, userData: pixels.get(pixelId).userData });
    if (consent) request(fields);
    else held.push(fields);
  }

  /**
   * Of a page's own PageViews only a document's first is sent, unless the page sets `fbq.allowDuplicatePageViews`; those of
   * history changes all are. Sources: Meta, Tagging Single Page Applications; the pixels of Segment and RudderStack (the flag).
   */
  function sendOfPage(pixelId, event) {
    const isView = event.name === 'PageView';
    if (isView && viewed.has(pixelId) && !fbq.allowDuplicatePageViews) return;
    if (isView) viewed.add(pixelId);
    send(pixelId, event);
  }

  /** Before init there is no pixel to send to, and the event is lost. */
  const sendToAll = (name, params, options) => {
    for (const pixelId of pixels.keys()) sendOfPage(pixelId, { name, params, options });
  };

  function sendToOne(pixelId, ...[name, params, options]) {
    if (pixels.has(String(pixelId))) sendOfPage(String(pixelId), { name, params, options });
  }

  /** Only what is hashed already, as 64 hex digits. */
  const hashed = (userData) =>
    Object.fromEntries(Object.entries(userData ?? {}).filter(([, value]) => /^[0-9a-f]{64}$/.test(value)));

  const commands = {
    init(pixelId, userData) {
      if (!pixels.has(String(pixelId))) pixels.set(String(pixelId), { userData: hashed(userData) });
    },
    track: sendToAll,
    trackCustom: sendToAll,
    trackSingle: sendToOne,
    trackSingleCustom: sendToOne,
    consent(state) {
      consent = state === 'grant';
      if (consent) held.splice(0).forEach(request);
    },
    set(key, value, pixelId) {
      if (key !== 'autoConfig') return;
      if (value === false || value === 'false') withoutConfig.add(String(pixelId));
      else withoutConfig.delete(String(pixelId));
    },
    gateCheck(_gate, callback) {
      if (typeof callback === 'function') callback(false);
    },
  };

  fbq.callMethod = function (command, ...rest) {
    commands[command]?.(...rest);
  };
  while (fbq.queue?.length) fbq.callMethod(...Array.from(fbq.queue.shift()));

  /** A page view that the library makes by itself. It passes no `fbq` call, so nobody can give it an id. */
  function addressChanged() {
    if (withoutFragment(location.href) === address) return;
    address = withoutFragment(location.href);
    if (fbq.disablePushState) return;
    for (const pixelId of pixels.keys()) send(pixelId, { name: 'PageView' });
  }
  for (const name of ['pushState', 'replaceState']) {
    const native = history[name];
    history[name] = function (...args) {
      native.apply(this, args);
      addressChanged();
    };
  }
  addEventListener('popstate', addressChanged);

  addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button, input[type=submit], a[role=button]');
    if (!button) return;
    for (const pixelId of pixels.keys()) {
      if (!withoutConfig.has(pixelId))
        send(pixelId, { name: 'SubscribedButtonClick', params: { buttonText: button.textContent } });
    }
  });
  addEventListener('pagehide', () => (leaving = true));
  addEventListener('pageshow', () => (leaving = false));
}
