/* global window, document, location, history, URL, addEventListener */
/**
 * Stand-in for a web container of Google Tag Manager, written from its documented and observed behaviour; none of its
 * code. Knows the data layer, the data model that keeps old values, triggers by event name, Custom HTML tags and GA4
 * tags, which gtag.js beside it sends. The container is a list of tags in `window.countOnceLab.tags`:
 * `{ on: 'add_to_cart', html: '<script>…' }`, `{ on: 'gtm.init', config: 'G-1' }`, `{ on: 'purchase', event: 'purchase' }`;
 * `parameters` of GA4 tags are names of data-layer variables: `{ event_id: 'event_id', value: 'ecommerce.value' }`.
 * Sources: support.google.com/tagmanager and developers.google.com/tag-platform (data layer, triggers, initialization).
 */
'use strict';
{
  const script = new URL(document.currentScript.src);
  const tags = window.countOnceLab?.tags ?? [];
  const layer = (window.dataLayer = window.dataLayer ?? []);
  const model = {};
  const queue = [];
  let uniqueEventId = 0;
  let busy = false;

  /** GA4 tags reach gtag.js by a list of its own, not by the data layer. */
  const googleTag = (window.gtmGoogleTag = window.gtmGoogleTag ?? []);
  const command = function () {
    googleTag.push(arguments);
  };

  const isObject = (value) => Object.prototype.toString.call(value) === '[object Object]';
  function merge(into, from) {
    for (const [key, value] of Object.entries(from)) {
      if (isObject(value)) into[key] = merge(isObject(into[key]) ? into[key] : {}, value);
      else into[key] = Array.isArray(value) ? [...value] : value;
    }
    return into;
  }

  const variable = (path) => path.split('.').reduce((value, key) => value?.[key], model);

  function insertHtml(html) {
    const holder = document.createElement('template');
    holder.innerHTML = html;
    for (const node of [...holder.content.childNodes]) {
      if (node.nodeName !== 'SCRIPT') {
        document.body?.append(node);
        continue;
      }
      const inserted = document.createElement('script');
      inserted.text = node.textContent;
      document.head.append(inserted);
    }
  }

  function fire({ html, config, event, parameters = {} }) {
    if (html) return insertHtml(html);
    const values = Object.fromEntries(Object.entries(parameters).map(([key, path]) => [key, variable(path)]));
    return config ? command('config', config, values) : command('event', event, values);
  }

  const trigger = (event) => tags.filter(({ on }) => [on].flat().includes(event)).forEach(fire);

  function handle(message) {
    if (Object.prototype.toString.call(message) === '[object Arguments]') {
      command(...Array.from(message));
      return;
    }
    if (!isObject(message)) return;
    if (message.event) message['gtm.uniqueEventId'] = ++uniqueEventId;
    // Initialization runs before the values of gtm.js are in the model.
    if (message.event === 'gtm.js') ['gtm.init_consent', 'gtm.init'].forEach(trigger);
    merge(model, message);
    if (message.event) trigger(message.event);
  }

  /** What tags push while others fire waits for its turn. */
  function work() {
    if (busy) return;
    busy = true;
    while (queue.length > 0) handle(queue.shift());
    busy = false;
  }

  window.google_tag_manager = { ...window.google_tag_manager, [script.searchParams.get('id') ?? 'GTM-STANDIN']: {} };
  queue.push(...layer);
  const original = layer.push;
  layer.push = function (...messages) {
    queue.push(...messages);
    original.apply(layer, messages);
    work();
    return true;
  };
  work();

  const tag = document.createElement('script');
  tag.async = true;
  tag.src = `${script.origin}/gtag.js?id=${script.searchParams.get('ga4') ?? 'G-1'}&l=gtmGoogleTag`;
  document.head.append(tag);

  const atState = (states, event) => {
    if (states.includes(document.readyState)) layer.push({ event });
    else addEventListener(event === 'gtm.dom' ? 'DOMContentLoaded' : 'load', () => layer.push({ event }));
  };
  atState(['interactive', 'complete'], 'gtm.dom');
  atState(['complete'], 'gtm.load');
  const { pushState } = history;
  history.pushState = function (...args) {
    pushState.apply(this, args);
    layer.push({ event: 'gtm.historyChange', 'gtm.newUrl': location.href });
  };
  addEventListener('popstate', () => layer.push({ event: 'gtm.historyChange', 'gtm.newUrl': location.href }));
}
