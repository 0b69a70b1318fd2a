/**
 * Base codes of our own writing that behave in every observable way as the published ones: what they ask for before they
 * act, what they leave in `window`, and that their libraries load asynchronously.
 */

/** Leaves at once where a pixel is; else a stub with its own queue, and `_fbq` as its other name. */
export const PIXEL_STUB = `
(function (w, d) {
  if (w.fbq) return;
  var pixel = (w.fbq = function () {
    pixel.callMethod ? pixel.callMethod.apply(pixel, arguments) : pixel.queue.push(arguments);
  });
  if (!w._fbq) w._fbq = pixel;
  pixel.push = pixel;
  pixel.loaded = true;
  pixel.version = '2.0';
  pixel.queue = [];
  var tag = d.createElement('script');
  tag.async = true;
  tag.src = '/fbevents.js';
  var first = d.getElementsByTagName('script')[0];
  first.parentNode.insertBefore(tag, first);
})(window, document);`;

/** As gallery templates make it: every step goes through a path of window, the queue comes last. */
export const GALLERY_STUB = `
if (!window.fbq) {
  window.fbq = function () {
    var call = window.fbq.callMethod;
    call ? call.apply(null, arguments) : window.fbq.queue.push([].slice.call(arguments));
  };
  window._fbq = window.fbq;
  window.fbq.queue = window.fbq.queue || [];
  var galleryTag = document.createElement('script');
  galleryTag.async = true;
  galleryTag.src = '/fbevents.js';
  document.head.appendChild(galleryTag);
}`;

export const script = (code: string): string => `<script>${code}</script>\n`;

/** The pixel, installed by hand. */
export const pixelByHand = (pixelId = '111'): string =>
  script(`${PIXEL_STUB}\nfbq('init', '${pixelId}');\nfbq('track', 'PageView');`);

/** gtag, installed by hand; its library comes from a tag of its own, as Google says. */
export const gtagByHand = (measurementId = 'G-1'): string =>
  `<script async src="/gtag.js?id=${measurementId}"></script>\n${script(`
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('js', new Date());
gtag('config', '${measurementId}');`)}`;

/** A web container; what is in it stands in \`countOnceLab.tags\`. */
export const gtmByHand = (): string =>
  script(`
(function (w, d) {
  w.dataLayer = w.dataLayer || [];
  w.dataLayer.push({ 'gtm.start': new Date().getTime(), event: 'gtm.js' });
  var tag = d.createElement('script');
  tag.async = true;
  tag.src = '/gtm.js?id=GTM-1&ga4=G-1';
  d.head.appendChild(tag);
})(window, document);`);
