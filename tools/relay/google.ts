/**
 * What the relay asks of Google: to prove who calls, to read a secret, to put a message into a topic. The library is loaded where
 * one of these is wanted. Decides nothing.
 */
import type { GoogleAuth, OAuth2Client } from 'google-auth-library';

/** What a token of Google's says about the account that calls. */
export interface Identity {
  email: string;
  isVerified: boolean;
}

export interface Message {
  /** As it is; the API wants base64. */
  data: string;
  attributes: Record<string, string>;
}

type Client = Pick<OAuth2Client, 'verifyIdToken'>;
type Requester = Pick<GoogleAuth, 'request'>;

/** Source: Google, OAuth scopes: covers Secret Manager and Pub/Sub, as far as the account's roles go. */
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

export class Google {
  #client: Client | undefined;
  #requester: Requester | undefined;

  /** Both for tests; else the library's own, which ask Google. */
  constructor(parts: { client?: Client; requester?: Requester } = {}) {
    this.#client = parts.client;
    this.#requester = parts.requester;
  }

  /** Looks at signature, issuer, audience and time. Rejects when one of them is wrong. */
  async identify(idToken: string, audience: string): Promise<Identity> {
    this.#client ??= new (await import('google-auth-library')).OAuth2Client();
    const payload = (await this.#client.verifyIdToken({ idToken, audience })).getPayload();
    return { email: payload?.email ?? '', isVerified: payload?.email_verified === true };
  }

  /** `projects/P/secrets/S/versions/latest`. */
  async readSecret(name: string): Promise<string> {
    const requester = await this.#authorized();
    const { data } = await requester.request<{ payload?: { data?: string } }>({
      url: `https://secretmanager.googleapis.com/v1/${name}:access`,
    });
    return Buffer.from(data.payload?.data ?? '', 'base64')
      .toString('utf8')
      .trim();
  }

  /** `projects/P/topics/T`. */
  async publish(topic: string, messages: readonly Message[]): Promise<void> {
    const requester = await this.#authorized();
    await requester.request({
      url: `https://pubsub.googleapis.com/v1/${topic}:publish`,
      method: 'POST',
      data: { messages: messages.map((each) => ({ ...each, data: Buffer.from(each.data).toString('base64') })) },
    });
  }

  async #authorized(): Promise<Requester> {
    this.#requester ??= new (await import('google-auth-library')).GoogleAuth({ scopes: SCOPE });
    return this.#requester;
  }
}
