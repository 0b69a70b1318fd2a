/** The code that a shop pastes into its head: consent, gtag, GTM, pixel. Behaves as the vendors' does; written by us. */
import type { WorldState } from '../../../world/switches.ts';

export const GA4_ID = 'G-SHOP0000001';
export const CONTAINER_ID = 'GTM-SHOP001';

/** What decides over a page's code. */
export interface CodeSettings {
  world: Pick<WorldState, 'pattern' | 'triggers' | 'consent'>;
  pixelId: string;
}

/** A value as a script may hold it: no `<` that could end the script, and no `{{` in which GTM would look for a variable. */
export const literal = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('{{', '\\u007b\\u007b');

/** The data layer, gtag's function, and the visitor's decision before any tag runs. */
export function consentCode({ world }: CodeSettings): string {
  const state = world.consent === 'granted' ? 'granted' : 'denied';
  return `window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('consent', 'default', {
  ad_storage: '${state}', ad_user_data: '${state}', ad_personalization: '${state}', analytics_storage: '${state}'
});`;
}

const loadScript = (source: string): string => `(function (script) {
  script.async = true;
  script.src = '${source}';
  document.head.appendChild(script);
})(document.createElement('script'));`;

export const gtagCode = (): string => `${loadScript(`/gtag.js?id=${GA4_ID}`)}
gtag('js', new Date());
gtag('config', '${GA4_ID}', { server_container_url: location.origin });`;

export const gtmCode = (): string => `dataLayer.push({ 'gtm.start': Date.now(), event: 'gtm.js' });
${loadScript(`/gtm.js?id=${CONTAINER_ID}&ga4=${GA4_ID}`)}`;

/**
 * Leaves at once where there is a pixel, else leaves a stub that keeps calls until the library has come; `_fbq` and
 * `push` are the stub itself. Source: Meta, pixel base code, as pages show it.
 */
export const PIXEL_STUB = `(function (page) {
  if (page.fbq) return;
  var pixel = page.fbq = function () {
    if (pixel.callMethod) pixel.callMethod.apply(pixel, arguments);
    else pixel.queue.push(arguments);
  };
  if (!page._fbq) page._fbq = pixel;
  pixel.push = pixel;
  pixel.loaded = true;
  pixel.version = '2.0';
  pixel.queue = [];
  ${loadScript('/fbevents.js').replaceAll('\n', '\n  ')}
})(window);`;

/** Consent and init. What the library would report by itself stays off, because nobody can give it an id. */
export function pixelStart({ world, pixelId }: CodeSettings): string {
  const lines = [
    ...(world.consent === 'granted' ? [] : [`fbq('consent', 'revoke');`]),
    'fbq.disablePushState = true;',
    // Else the library drops the page views that a single-page app reports itself.
    'fbq.allowDuplicatePageViews = true;',
    `fbq('init', ${literal(pixelId)});`,
    `fbq('set', 'autoConfig', false, ${literal(pixelId)});`,
  ];
  return lines.join('\n');
}
