/** Cross-origin headers of a tagging server: the exact origin, with credentials, so that cookies reach the browser. */

/** Source: Google, gtag.js: hits to a server container are sent with credentials, which forbids the wildcard. */
export function corsHeaders(origin: string | undefined): Record<string, string> {
  if (!origin) return { Vary: 'Origin' };
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true', Vary: 'Origin' };
}

/** gtag's own requests are simple and need no preflight; a site's own sender with a JSON body does. */
export function preflightHeaders(origin: string | undefined): Record<string, string> {
  return {
    ...corsHeaders(origin),
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
    'Access-Control-Allow-Headers': 'Content-Type',
    // Chrome asks before a public site may reach an address of the visitor's own machine. Source: WICG, private network access.
    'Access-Control-Allow-Private-Network': 'true',
    'Access-Control-Max-Age': '600',
  };
}
