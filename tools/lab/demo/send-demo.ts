/** Sends the demonstration over HTTP, through the same front door as any site's hits. */
import { demoHits } from './demo-hits.ts';

/** `origin` is the lab's own, such as http://127.0.0.1:8080. Rejects when the lab does not answer 200. */
export async function sendDemo(origin: string): Promise<void> {
  for (const { method, url, headers, body } of demoHits(Date.now())) {
    const response = await fetch(origin + url, { method, headers, body });
    if (response.status !== 200) throw new Error(`The demonstration was answered with status ${response.status}.`);
  }
}
