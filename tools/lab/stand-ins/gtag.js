/* global window, document, location, history, navigator, screen, performance, URL, fetch, setTimeout, clearTimeout, addEventListener */
/**
 * Stand-in for Google's gtag.js with a GA4 tag, written from its documented and observed behaviour; none of its code.
 * Reads commands from the data layer and sends `/g/collect` to its own origin, batched. Measures page views by itself
 * (config, history); no scrolls, clicks, consent pings or user data. Several of one data layer act as one.
 * `gtag.js?id=G-1&l=dataLayer`; GTM's commands come by a list that pages do not know (`commands=`). Other settings:
 * `window.countOnceLab = { origin, batchMs, historyPageViews: false }` before it.
 * Sources: developers.google.com/tag-platform (commands, order of precedence), hits of gtag as browsers show them.
 */
'use strict';
{
  const script = new URL(document.currentScript.src);
  const id = script.searchParams.get('id') ?? 'G-STANDIN';
  const layerName = ['commands', 'l'].map((name) => script.searchParams.get(name)).find(Boolean) ?? 'dataLayer';
  const origin = window.countOnceLab?.origin ?? script.origin;
  const batchMs = window.countOnceLab?.batchMs ?? 500;
  const MOST_EVENTS = 20;
  const LONGEST_URL = 2048;
  /** Steer gtag and are never sent. */
  const NOT_SENT =
    'send_to groups send_page_view server_container_url transport_url event_callback event_timeout'.split(' ');
  const ITEM_KEYS = {
    item_id: 'id',
    item_name: 'nm',
    item_brand: 'br',
    item_category: 'ca',
    item_variant: 'va',
    price: 'pr',
    quantity: 'qt',
    coupon: 'cp',
    index: 'lp',
    discount: 'ds',
  };

  const globals = {};
  /** Target → its config; a later config of the same target replaces it. */
  const configs = new Map();
  const waiting = [];
  let timer;
  let requests = 0;
  const withoutFragment = (href) => href.replace(/#.*/, '');
  let address = withoutFragment(location.href);

  const nowSeconds = Math.floor(Date.now() / 1000);
  function clientId() {
    const found = document.cookie.match(/(?:^|; )_ga=GA1\.1\.([^;]*)/)?.[1];
    if (found) return found;
    const made = `${Math.floor(Math.random() * 2 ** 31)}.${nowSeconds}`;
    document.cookie = `_ga=GA1.1.${made}; path=/; max-age=63072000; SameSite=Lax`;
    return made;
  }

  const pair = ([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`;
  const escapeItem = (text) => String(text).replaceAll('~', '~~');

  function itemText(item) {
    const custom = [];
    const known = [];
    for (const [key, value] of Object.entries(item)) {
      if (ITEM_KEYS[key]) known.push(`${ITEM_KEYS[key]}${escapeItem(value)}`);
      else if (custom.length < 20)
        custom.push(`k${custom.length / 2}${escapeItem(key)}`, `v${custom.length / 2}${escapeItem(value)}`);
    }
    return [...known, ...custom].join('~');
  }

  function parameter([key, value]) {
    if (key === 'currency') return ['cu', value];
    if (key === 'user_id') return ['uid', value];
    return typeof value === 'number' ? [`epn.${key}`, value] : [`ep.${key}`, value ?? ''];
  }

  /** The event's own part of a request. Google's order of precedence: event before config before set. */
  function eventPart(name, params, { target, external }) {
    const { items = [], ...merged } = { ...globals, ...configs.get(target), ...params };
    const sent = Object.entries(merged).filter(([key, value]) => !NOT_SENT.includes(key) && value !== undefined);
    return [
      ['en', name],
      ...(external ? [['_ee', 1]] : []),
      ...items.slice(0, 200).map((item, index) => [`pr${index + 1}`, itemText(item)]),
      ...sent.map(parameter),
    ]
      .map(pair)
      .join('&');
  }

  const sharedPart = (target) =>
    [
      ['v', 2],
      ['tid', target],
      ['gtm', '45je0000000000'],
      ['_p', Math.floor(performance.timeOrigin)],
      ['cid', clientId()],
      ['ul', navigator.language.toLowerCase()],
      ['sr', `${screen.width}x${screen.height}`],
      ['sid', nowSeconds],
      ['sct', 1],
      ['seg', 1],
      ['dl', location.href],
      ['dr', document.referrer],
      ['dt', document.title],
    ]
      .map(pair)
      .join('&');

  function post(shared, parts, beacon) {
    const url = `${origin}/g/collect?${shared}&_s=${++requests}`;
    const single = parts.length === 1 && `${url}&${parts[0]}`.length <= LONGEST_URL;
    const target = single ? `${url}&${parts[0]}` : url;
    const body = single ? '' : parts.join('\r\n');
    if (beacon) navigator.sendBeacon(target, body);
    else
      fetch(target, { method: 'POST', body, mode: 'no-cors', credentials: 'include', keepalive: true }).catch(() => {});
  }

  /** Only events whose shared part is the same travel together. */
  function flush(beacon = false) {
    // Nobody has seen a prerendered page yet, and gtag waits until somebody does.
    if (document.prerendering) {
      document.addEventListener('prerenderingchange', () => flush(), { once: true });
      return;
    }
    clearTimeout(timer);
    timer = undefined;
    const groups = new Map();
    for (const { shared, part } of waiting.splice(0)) groups.set(shared, [...(groups.get(shared) ?? []), part]);
    for (const [shared, parts] of groups) {
      for (let at = 0; at < parts.length; at += MOST_EVENTS) post(shared, parts.slice(at, at + MOST_EVENTS), beacon);
    }
  }

  function send(name, params, { target, external }) {
    waiting.push({ shared: sharedPart(target), part: eventPart(name, params, { target, external }) });
    timer ??= setTimeout(flush, batchMs);
  }

  const isOurs = (target) => /^G-/.test(target);
  const groupOf = (name) =>
    [...configs].filter(([, { groups = 'default' }]) => [groups].flat().includes(name)).map(([target]) => target);

  /** Measurement ids and groups of them, as a text or a list; without any, the group "default". Each gets an event once. */
  function targetsOf({ send_to: to = 'default' }) {
    const targets = [to].flat().flatMap((each) => (isOurs(each) ? [each.split('/')[0]] : groupOf(each)));
    return [...new Set(targets)].filter(isOurs);
  }
  const commands = {
    set(first, second) {
      Object.assign(globals, typeof first === 'string' ? { [first]: second } : first);
    },
    config(target, params = {}) {
      configs.set(target, { ...params });
      const { send_page_view: automatic = true } = { ...globals, ...params };
      if (isOurs(target) && automatic) send('page_view', {}, { target, external: false });
    },
    event(name, params = {}) {
      targetsOf(params).forEach((target) => send(name, params, { target, external: true }));
    },
  };

  /** Only `arguments` objects are commands; arrays and objects mean nothing to gtag. */
  function read(message) {
    if (Object.prototype.toString.call(message) !== '[object Arguments]') return;
    const [command, ...rest] = Array.from(message);
    commands[command]?.(...rest);
  }

  function addressChanged() {
    if (withoutFragment(location.href) === address) return;
    address = withoutFragment(location.href);
    for (const target of configs.keys()) if (isOurs(target)) send('page_view', {}, { target, external: false });
  }
  function watchHistory() {
    for (const name of ['pushState', 'replaceState']) {
      const native = history[name];
      history[name] = function (...args) {
        native.apply(this, args);
        addressChanged();
      };
    }
    addEventListener('popstate', addressChanged);
  }

  function start() {
    if (window.countOnceLab?.historyPageViews !== false) watchHistory();
    addEventListener('pagehide', () => flush(true));
    const layer = (window[layerName] = window[layerName] ?? []);
    const original = layer.push;
    layer.push = function (...messages) {
      const result = original.apply(layer, messages);
      messages.forEach(read);
      return result;
    };
    layer.slice().forEach(read);
  }

  const loaded = (window.google_tag_manager = window.google_tag_manager ?? {});
  const isFirst = !Object.values(loaded).some((each) => each.dataLayer === layerName);
  loaded[id] = { dataLayer: layerName };
  if (isFirst) start();
}
