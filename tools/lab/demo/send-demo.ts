/** Sends the demonstration over HTTP, through the same front door as any site's hits, and keeps cookies as a browser does. */
import { SAMPLE_HEADER } from '../http/describe-hit.ts';
import { demoVisit } from './demo-visit.ts';

/** `origin` is the lab's own, such as http://127.0.0.1:8080. Rejects when the lab does not answer 200. */
export async function sendDemo(origin: string, pixelId: string): Promise<void> {
  const { cookies, hits } = demoVisit(Date.now(), pixelId);
  const jar = new Map(Object.entries(cookies));
  for (const { method, url, headers, body } of hits) {
    const response = await fetch(origin + url, {
      method,
      headers: { ...headers, [SAMPLE_HEADER]: '1', Cookie: writeJar(jar) },
      body,
    });
    if (response.status !== 200) throw new Error(`The demonstration was answered with status ${response.status}.`);
    for (const header of response.headers.getSetCookie()) keepCookie(jar, header);
  }
}

function writeJar(jar: Map<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}

function keepCookie(jar: Map<string, string>, header: string): void {
  const [pair = ''] = header.split(';');
  const mark = pair.indexOf('=');
  jar.set(pair.slice(0, mark), pair.slice(mark + 1));
}
