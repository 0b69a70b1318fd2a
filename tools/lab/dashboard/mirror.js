/* global window, document, location, navigator, HTMLFormElement, PerformanceObserver, FormData, URL */
/**
 * For your own site: copies what Meta's pixel sends to the lab this file came from, and changes nothing of it. Pictures
 * are seen in the browser's list of loaded resources; forms, beacons and requests with a body on their way out. A call that
 * an ad blocker stops may be copied too: the browser lists it like any other.
 */
(() => {
  // Beside this file, so that a path of the site that leads to the lab is enough.
  const lab = new URL('tr/', document.currentScript.src).href;
  const { fetch } = window;

  const toPixel = (address) => {
    const url = URL.canParse(address, location.href) ? new URL(address, location.href) : undefined;
    return url && /(^|\.)facebook\.com$/.test(url.hostname) && /^\/tr\/?$/.test(url.pathname) ? url : undefined;
  };

  let explained = false;

  /** Once: the console of a site that is worked on is where its developer looks. */
  const explain = () => {
    if (explained) return;
    explained = true;
    // eslint-disable-next-line no-console -- the only place that this script has to say something
    console.warn(
      `CountOnce: the browser kept a call of the pixel from reaching ${lab}. Is the lab running? A site off localhost needs a path of its own that leads to the lab; see “Your own site” in tools/lab/README.md.`,
    );
  };

  const copy = ({ search }, body) => {
    const init = body === undefined ? {} : { method: 'POST', body };
    fetch(lab + search, { ...init, mode: 'no-cors', keepalive: true }).catch(explain);
  };

  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const url = toPixel(name);
      if (url?.searchParams.has('ev')) copy(url);
    }
  }).observe({ type: 'resource', buffered: true });

  const { sendBeacon } = navigator;
  navigator.sendBeacon = function (address, body) {
    const url = toPixel(address);
    if (url && body) copy(url, body);
    return sendBeacon.call(this, address, body);
  };

  window.fetch = function (address, init) {
    const url = typeof address === 'string' ? toPixel(address) : undefined;
    if (url && init?.body) copy(url, init.body);
    return fetch.apply(this, arguments);
  };

  const { submit } = HTMLFormElement.prototype;
  HTMLFormElement.prototype.submit = function () {
    const url = toPixel(this.action);
    if (url) copy(url, new FormData(this));
    return submit.call(this);
  };
})();
