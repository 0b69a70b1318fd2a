/** Sends the demonstration over HTTP, through the same front door as any site's hits, and keeps cookies as a browser does. */
import { parseSetCookie } from 'cookie';
import { SAMPLE_HEADER } from '../http/describe-hit.ts';
import { demoVisit } from './demo-visit.ts';

/** `origin` is the lab's own, such as http://127.0.0.1:8080. Rejects when the lab does not answer 200. */
export async function sendDemo(origin: string, pixelId: string): Promise<void> {
  const { cookies, hits } = demoVisit(Date.now(), pixelId);
  const jar = new Map(Object.entries(cookies));
  for (const { method, url, headers, body } of hits) {
    const response = await fetch(origin + url, {
      method,
      headers: {
        ...headers,
        [SAMPLE_HEADER]: '1',
        Cookie: writeJar(jar),
      },
      body,
    });
    if (response.status !== 200) throw new Error(`The demonstration was answered with status ${response.status}.`);
    for (const header of response.headers.getSetCookie()) {
      const { name, value = '' } = parseSetCookie(header, { decode: (text) => text });
      jar.set(name, value);
    }
  }
}

/** A browser returns a cookie as it came, also one that the package would refuse to write. */
const writeJar = (jar: Map<string, string>): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
