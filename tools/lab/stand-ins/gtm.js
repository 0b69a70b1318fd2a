/* global window, document, location, history, HTMLFormElement, IntersectionObserver, MutationObserver, URL, addEventListener, innerHeight, scrollY */
/**
 * Stand-in for a web container of Google Tag Manager, written from its documented and observed behaviour; none of its
 * code. `/gtm.js?id=GTM-1&l=dataLayer&ga4=G-1`: one script per container. Knows the queue, the data model that keeps old
 * values, triggers, firing options, tag sequences, consent checks, Custom HTML, a gallery template for the pixel, and
 * GA4 tags, which gtag.js beside it sends. A container is a list of tags, `window.countOnceLab.containers['GTM-1']`, or
 * `countOnceLab.tags` for the only one:
 *
 *   when   on: 'add_to_cart' | ['gtm.dom', …] | '/^purchase/'        where: { variable: 'Page Path', matches: '^/thanks' }
 *          priority: 10    onceper: 'event' (GTM's default) | 'page'    consent: 'ad_storage'
 *          name: 'Base', setup: 'Base', cleanup: 'Clean up': names of tags that run before and after this one
 *   what   html: '<script>…', delay: 100   the same script, in a timer of its own
 *          pixel: { id: '1', name: 'Lead', params: {}, eventID: '{{event_id}}', waitFor: '/builder.js', command: 'trackSingle' }
 *          config: 'G-1' | event: 'purchase', to: 'G-1'; parameters: { value: 'ecommerce.value' }   names of variables
 *   asked  on: 'gtm.click' | 'gtm.linkClick' | 'gtm.formSubmit' | 'gtm.historyChange'
 *          on: 'gtm.timer', interval: 500, limit: 1 · 'gtm.scrollDepth', percent: [25, 90] · 'gtm.elementVisibility', selector: '#form'
 *
 * A variable is a path in the data model or a row of BUILT_INS; `{{path}}` stands for one in Custom HTML and pixel tags.
 * Not here: video (a page pushes gtm.video itself), waiting for tags at links and forms, exceptions, Preview, blocking
 * lists, and `gtag('js')` as the start of a container. Elements that appear later are always looked for.
 * Sources: support.google.com/tagmanager (triggers, firing options and priority, tag sequencing, consent, built-in
 * variables), developers.google.com/tag-platform (data layer, Custom Templates APIs), github.com/google/data-layer-helper
 * (data model, README), simoahava.com (data layer, data model tricks, `_clear`), pages of public sites.
 */
'use strict';
{
  const script = document.currentScript;
  const address = new URL(script.src);
  const id = address.searchParams.get('id') ?? 'GTM-STANDIN';
  const layerName = address.searchParams.get('l') ?? 'dataLayer';
  const measurementId = address.searchParams.get('ga4') ?? 'G-1';
  const { containers, tags = [] } = window.countOnceLab ?? {};
  const container = containers ? (containers[id] ?? []) : tags;
  const LONGEST_LAYER = 300;
  const BODY_WAIT_MS = 200;
  const layer = (window[layerName] = window[layerName] ?? []);
  /** Of all containers of the page. */
  const shared = (window.google_tag_manager = window.google_tag_manager ?? {});
  /** Of all containers that read this data layer: what of gtm.dom and its like has been pushed or listened for. */
  const ofLayer = (shared[layerName] = shared[layerName] ?? {});
  window.google_tag_data = window.google_tag_data ?? {};
  const consent = (window.google_tag_data.ics = window.google_tag_data.ics ?? {});

  // ---- Data model

  let model = {};
  const typeOf = (value) => Object.prototype.toString.call(value).slice(8, -1);
  const isPlain = (value) => {
    if (typeOf(value) !== 'Object') return false;
    const parent = Object.getPrototypeOf(value);
    // Of any window: an object literal's prototype is the one that has no prototype.
    return parent === null || Object.getPrototypeOf(parent) === null;
  };

  /** Reads each own property once. Lists merge by index, as objects do by name. */
  function merge(into, from) {
    for (const key of Object.keys(from)) {
      const value = from[key];
      if (Array.isArray(value)) into[key] = merge(Array.isArray(into[key]) ? into[key] : [], value);
      else if (isPlain(value)) into[key] = merge(isPlain(into[key]) ? into[key] : {}, value);
      else into[key] = value;
    }
    return into;
  }
  const copy = (value) => (isPlain(value) ? merge({}, value) : Array.isArray(value) ? merge([], value) : value);
  const nest = (path, value) => path.split('.').reduceRight((inner, key) => ({ [key]: inner }), value);
  const get = (path) => path.split('.').reduce((value, key) => value?.[key], model);
  const mergeAt = (path, value) => void merge(model, nest(path, value));
  function set(path, value) {
    mergeAt(path, undefined);
    mergeAt(path, value);
  }
  const accessor = { get, set, reset: () => (model = {}) };

  /** The message that is worked on. */
  let current = { event: undefined, number: 0 };
  const BUILT_INS = {
    Event: () => current.event,
    'Page Path': () => location.pathname,
    'Page URL': () => location.href,
    'Click Text': () => get('gtm.element')?.textContent.trim(),
    'Click ID': () => get('gtm.elementId'),
    'Click Classes': () => get('gtm.elementClasses'),
    'Click URL': () => get('gtm.elementUrl'),
    'Form ID': () => get('gtm.elementId'),
    'History Source': () => get('gtm.historyChangeSource'),
  };
  const variable = (name) => (BUILT_INS[name] ?? get)(name);

  const MACRO = /\{\{(.+?)\}\}/;
  /** A text that is nothing but a variable has its value and its type. */
  function fill(value) {
    if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each)]));
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'string') return value;
    const whole = value.match(new RegExp(`^${MACRO.source}$`));
    return whole ? copy(variable(whole[1])) : value.replace(new RegExp(MACRO, 'g'), (_text, name) => variable(name));
  }
  /** In a script a variable is a literal, and between quotes its text: `undefined` where it is not set. */
  const fillHtml = (html) =>
    html.replace(new RegExp(`(['"]?)${MACRO.source}\\1`, 'g'), (_text, quote, name) => {
      const value = variable(name);
      return quote ? `${quote}${String(value)}${quote}` : String(JSON.stringify(value));
    });

  // ---- Tags

  /** GA4 tags reach gtag.js by a list of its own, not by the data layer. */
  const firstContainer = window.gtmGoogleTag === undefined;
  const googleTag = (window.gtmGoogleTag = window.gtmGoogleTag ?? []);
  const command = function () {
    googleTag.push(arguments);
  };

  function fireGoogleTag({ config, event, to = measurementId, parameters = {} }) {
    const values = Object.fromEntries(Object.entries(parameters).map(([key, name]) => [key, copy(variable(name))]));
    if (config) command('config', config, values);
    else command('event', event, { ...values, send_to: to });
  }

  function makeScript(properties) {
    const made = document.createElement('script');
    if (script.nonce) made.nonce = script.nonce;
    return Object.assign(made, { type: 'text/javascript' }, properties);
  }

  function runScript(found, parent, { delay, next, done }) {
    const source = found.getAttribute('src');
    const text = delay === undefined ? found.text : `setTimeout(function () {\n${found.text}\n}, ${delay});`;
    // What follows a script that does not load never runs.
    const properties = source ? { src: source, onload: next, onerror: done } : { text };
    parent.append(makeScript({ id: found.id, ...properties }));
    if (!source) next();
  }

  const IS_CODE = /^$|javascript/;
  function insert([node, ...rest], parent, { delay, done }) {
    if (!node) return done();
    const next = () => insert(rest, parent, { delay, done });
    if (node.nodeName === 'SCRIPT' && IS_CODE.test(node.type)) return runScript(node, parent, { delay, next, done });
    // A copy without scripts, which are run one by one in their places.
    const inner = node.querySelector?.('script') ? [...node.childNodes] : [];
    inner.forEach((child) => child.remove());
    parent.append(node);
    return insert(inner, node, { delay, done: next });
  }

  function runHtml({ html, delay }, done) {
    const holder = document.createElement('div');
    holder.innerHTML = fillHtml(html);
    const tryOnce = () => {
      if (document.body) insert([...holder.childNodes], document.body, { delay, done });
      else window.setTimeout(tryOnce, BODY_WAIT_MS);
    };
    tryOnce();
  }

  /** Source → who waits for it; undefined once it has come. */
  const scripts = new Map();
  function injectScript(source, onload, onerror) {
    if (scripts.has(source)) {
      const waiting = scripts.get(source);
      return waiting ? waiting.push(onload) : onload();
    }
    scripts.set(source, [onload]);
    const loaded = () => {
      const waiting = scripts.get(source);
      scripts.set(source, undefined);
      waiting.forEach((wait) => wait());
    };
    document.head.append(makeScript({ src: source, async: true, onload: loaded, onerror }));
  }

  /** As gallery templates do: every step goes through a path of window, and the base code is theirs unless there is one. */
  function pixelBase(pixelId) {
    if (!window.fbq) {
      window.fbq = function () {
        if (window.fbq.callMethod) window.fbq.callMethod.apply(null, arguments);
        else window.fbq.queue.push(arguments);
      };
      window._fbq = window.fbq;
      window.fbq.queue = window.fbq.queue ?? [];
      injectScript(`${address.origin}/fbevents.js`, () => {});
    }
    const started = (window._fbq_gtm_ids = window._fbq_gtm_ids ?? []);
    if (started.includes(pixelId)) return;
    started.push(pixelId);
    window.fbq('init', pixelId);
  }

  function firePixel({ waitFor, ...settings }, done) {
    const { id: pixelId, name, params = {}, eventID, command: method = 'trackSingle' } = fill(settings);
    const call = () => {
      try {
        pixelBase(String(pixelId));
        window.fbq(method, String(pixelId), name, params, eventID ? { eventID } : undefined);
      } catch {
        // The sandbox of templates lets no fault out: the tag has failed, and GTM goes on.
      }
      done();
    };
    if (waitFor) injectScript(waitFor, call, done);
    else call();
  }

  /** Tag → numbers of the messages at which it has fired. */
  const fired = new Map();
  const named = (name) => container.filter((tag) => name !== undefined && tag.name === name);

  function mayFire(tag, { number }) {
    const before = fired.get(tag) ?? new Set();
    if (tag.onceper === 'page' ? before.size > 0 : before.has(number)) return false;
    if ([tag.consent].flat().some((type) => consent[type] === 'denied')) return false;
    fired.set(tag, before.add(number));
    return true;
  }

  /** A setup tag may not fire, or fail; the tag after it fires all the same, unless told otherwise, which is not here. */
  function fire(tag, moment, done = () => {}) {
    if (!mayFire(tag, moment)) return done();
    const finish = () => {
      named(tag.cleanup).forEach((each) => fire(each, moment));
      done();
    };
    const main = () => {
      if (tag.html !== undefined) return runHtml(tag, finish);
      if (tag.pixel) return firePixel(tag.pixel, finish);
      fireGoogleTag(tag);
      return finish();
    };
    const [setup] = named(tag.setup);
    return setup ? fire(setup, moment, main) : main();
  }

  // ---- Triggers

  /** Names the trigger on whose settings a message depends. */
  const triggerKey = (event, { interval = 500, limit = 1, percent = [25, 50, 75, 90], selector }) =>
    ({
      'gtm.timer': `${interval}x${limit}`,
      'gtm.scrollDepth': String(percent),
      'gtm.elementVisibility': String(selector),
    })[event];

  const isOn = (on, event) => (/^\/.*\/$/.test(on) ? new RegExp(on.slice(1, -1)).test(event) : on === event);
  function matches(tag, event) {
    if (![tag.on ?? []].flat().some((on) => isOn(on, event))) return false;
    const key = triggerKey(event, tag);
    if (key !== undefined && key !== get('gtm.triggers')) return false;
    return [tag.where ?? []].flat().every((where) => new RegExp(where.matches).test(String(variable(where.variable))));
  }

  function trigger(event, number) {
    current = { event, number };
    const moment = current;
    // Which tags fire is decided before the first does.
    const found = container.filter((tag) => matches(tag, event));
    found.sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0)).forEach((tag) => fire(tag, moment));
  }

  // ---- Messages

  const nextNumber = () => (shared.sequence = (shared.sequence ?? 0) + 1);

  function initialize() {
    for (const event of ['gtm.init_consent', 'gtm.init']) trigger(event, nextNumber());
  }

  function take(message) {
    const { event } = message;
    if (event === 'gtm.js') initialize();
    const values = {};
    for (const key of Object.keys(message)) values[key] = key === 'event' ? event : message[key];
    const write = values._clear ? set : mergeAt;
    for (const [key, value] of Object.entries(values)) if (key !== '_clear') write(key, value);
    if (!event) return;
    const number = values['gtm.uniqueEventId'] ?? nextNumber();
    // A frozen message stays as it is.
    Reflect.set(message, 'gtm.uniqueEventId', number);
    set('gtm.uniqueEventId', number);
    trigger(event, number);
  }

  /** Where gtag.js reads the same data layer, it has the commands already. */
  const gtagReadsLayer = () =>
    [...document.scripts].some(({ src }) => {
      const { pathname, searchParams } = new URL(src || location.href);
      return (
        pathname === '/gtag.js' && !searchParams.has('commands') && (searchParams.get('l') ?? 'dataLayer') === layerName
      );
    });

  function takeCommand(message) {
    const [name, first, second] = Array.from(message, copy);
    if (name === 'consent') Object.assign(consent, second);
    if (name === 'consent' || !gtagReadsLayer()) command(...[name, first, second].slice(0, message.length));
    if (name === 'set') merge(model, typeof first === 'string' ? { [first]: second } : (first ?? {}));
    if (name === 'event') take({ event: first, eventModel: second ?? {} });
  }

  function callMethod([path, ...args]) {
    const names = String(path).split('.');
    const method = names.pop();
    const owner = names.length > 0 ? get(names.join('.')) : model;
    if (typeof owner?.[method] === 'function') owner[method](...args);
  }

  function handle(message) {
    delete model.eventModel;
    if (typeof message === 'function') message.call(accessor);
    else if (typeOf(message) === 'Arguments') takeCommand(message);
    else if (Array.isArray(message)) callMethod(message);
    else if (isPlain(message)) take(message);
  }

  const queue = [];
  let busy = false;
  /** What tags push while others fire waits for its turn. */
  function work() {
    while (!busy && queue.length > 0) {
      busy = true;
      try {
        handle(queue.shift());
      } finally {
        busy = false;
      }
    }
  }

  shared[id] = { ...shared[id], dataLayer: accessor };
  queue.push(...layer);
  const original = layer.push;
  layer.push = function (...messages) {
    queue.push(...messages);
    original.apply(layer, messages);
    while (layer.length > LONGEST_LAYER) layer.shift();
    work();
    return true;
  };
  if (firstContainer) {
    const source = `${address.origin}/gtag.js?id=${measurementId}&cx=c&commands=gtmGoogleTag`;
    document.head.append(makeScript({ async: true, src: source }));
  }
  work();

  // ---- What the container notices by itself

  const tell = (event, values) => layer.push({ event, ...values });
  /** Two containers of one data layer see one message, as with gtm.dom, of which that is known. */
  const once = (key, start) => {
    if (!ofLayer[key]) start();
    ofLayer[key] = true;
  };
  const askedBy = (event) => container.filter(({ on }) => [on].flat().includes(event));

  const whenReady = (start) =>
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
  const whenLoaded = (start) => (document.readyState === 'complete' ? start() : addEventListener('load', start));
  once('gtm.dom', () => whenReady(() => tell('gtm.dom')));
  once('gtm.load', () => whenLoaded(() => tell('gtm.load')));

  const elementValues = (element) => ({
    'gtm.element': element,
    'gtm.elementClasses': element.getAttribute('class') ?? '',
    'gtm.elementId': element.id,
    'gtm.elementTarget': element.getAttribute('target') ?? '',
    'gtm.elementUrl': element.href ?? (element instanceof HTMLFormElement ? element.action : ''),
  });
  const hear = (type, event, pick) =>
    document.addEventListener(type, ({ target }) => {
      const element = pick(target);
      if (element) tell(event, elementValues(element));
    });

  function watchHistory() {
    let before = { url: location.href, state: history.state };
    const changed = (source) => {
      const now = { url: location.href, state: history.state };
      // A step to another fragment is told by two events of the browser.
      if (now.url === before.url && now.state === before.state) return;
      tell('gtm.historyChange', {
        'gtm.historyChangeSource': source,
        'gtm.oldUrlFragment': new URL(before.url).hash.slice(1),
        'gtm.newUrlFragment': location.hash.slice(1),
        'gtm.oldHistoryState': before.state,
        'gtm.newHistoryState': now.state,
        'gtm.oldUrl': before.url,
        'gtm.newUrl': now.url,
      });
      before = now;
    };
    for (const name of ['pushState', 'replaceState']) {
      const native = history[name];
      history[name] = function (...args) {
        native.apply(this, args);
        changed(name);
      };
    }
    for (const type of ['popstate', 'hashchange']) addEventListener(type, () => changed(type));
  }

  function watchScroll({ percent = [25, 50, 75, 90] }, key) {
    const open = new Set(percent);
    const look = () => {
      const seen = ((scrollY + innerHeight) / document.documentElement.scrollHeight) * 100;
      for (const threshold of open) {
        if (seen < threshold || !open.delete(threshold)) continue;
        const values = { 'gtm.scrollUnits': 'percent', 'gtm.scrollDirection': 'vertical', 'gtm.triggers': key };
        tell('gtm.scrollDepth', { 'gtm.scrollThreshold': threshold, ...values });
      }
    };
    whenLoaded(look);
    addEventListener('scroll', look);
  }

  function startTimer({ interval = 500, limit = 1 }, key) {
    let count = 0;
    const timer = window.setInterval(() => {
      if (++count >= limit) window.clearInterval(timer);
      const values = { 'gtm.timerInterval': interval, 'gtm.timerLimit': limit, 'gtm.triggers': key };
      tell('gtm.timer', { 'gtm.timerEventNumber': count, ...values });
    }, interval);
  }

  /** Once per page, when half of the first such element is seen. */
  function watchVisibility({ selector }, key) {
    const seen = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        if (!entry) return;
        seen.disconnect();
        appeared.disconnect();
        const ratio = Math.round(entry.intersectionRatio * 100);
        const values = { 'gtm.visibleRatio': ratio, 'gtm.triggers': key };
        tell('gtm.elementVisibility', { ...elementValues(entry.target), ...values });
      },
      { threshold: 0.5 },
    );
    const look = () => document.querySelectorAll(selector).forEach((element) => seen.observe(element));
    const appeared = new MutationObserver(look);
    whenReady(() => {
      look();
      appeared.observe(document.body, { childList: true, subtree: true });
    });
  }

  const NOTICED = {
    'gtm.click': () => hear('click', 'gtm.click', (target) => target),
    'gtm.linkClick': () => hear('click', 'gtm.linkClick', (target) => target.closest('a[href], area[href]')),
    'gtm.formSubmit': () => hear('submit', 'gtm.formSubmit', (target) => target),
    'gtm.historyChange': watchHistory,
    'gtm.scrollDepth': watchScroll,
    'gtm.timer': startTimer,
    'gtm.elementVisibility': watchVisibility,
  };
  for (const [event, start] of Object.entries(NOTICED)) {
    for (const tag of askedBy(event)) {
      const key = triggerKey(event, tag);
      once(`${event} ${key}`, () => start(tag, key));
    }
  }
}
