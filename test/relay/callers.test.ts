/** Who may hand events over: the shared secret, and accounts that Google vouches for, with signatures that are really verified. */
import { OAuth2Client } from 'google-auth-library';
import { createSign, generateKeyPairSync } from 'node:crypto';
import { Google } from '../../tools/relay/google.ts';
import { call, openEndpoint, type Endpoint, type EndpointParts } from './endpoint.ts';
import { faultsOfAnswer } from './openapi.ts';
import { openRelay, order, type Json } from './open-relay.ts';

let endpoint: Endpoint | undefined;
const open = async (parts: Omit<EndpointParts, 'relay'>): Promise<Endpoint> =>
  (endpoint = await openEndpoint({ relay: openRelay().relay, ...parts }));

afterEach(() => endpoint?.close());

describe('who may send', () => {
  const SECRET = 'a-secret-of-the-shop-and-the-relay';

  test.each<[who: string, headers: Record<string, string>, status: number]>([
    ['whoever shows the secret', { 'x-countonce-secret': SECRET }, 200],
    ['not with another', { 'x-countonce-secret': `${SECRET}.` }, 401],
    ['not with a part of it', { 'x-countonce-secret': SECRET.slice(1) }, 401],
    ['not with none', {}, 401],
    ['not with the secret as a token', { Authorization: `Bearer ${SECRET}` }, 401],
  ])('%s', async (_who, headers, status) => {
    const { port } = await open({ callers: { secret: SECRET } });
    const answer = await call(port, { headers, body: JSON.stringify(order('T1')) });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain(SECRET.slice(1));
    expect(faultsOfAnswer(status, answer.json())).toEqual([]);
  });

  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const AUDIENCE = 'https://relay.example';
  const PUSHER = 'pusher@project.iam.gserviceaccount.com';

  /** As Google signs the requests of a push subscription. Source: Google, Pub/Sub, authenticate push subscriptions. */
  const sign = (claims: Json = {}, key = privateKey): string => {
    const now = Math.floor(Date.now() / 1000);
    const payload = {
      iss: 'https://accounts.google.com',
      aud: AUDIENCE,
      email: PUSHER,
      email_verified: true,
      iat: now - 10,
      exp: now + 3600,
      ...claims,
    };
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const text = `${part({ alg: 'RS256', typ: 'JWT', kid: 'k1' })}.${part(payload)}`;
    return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
  };

  /** Google's own client with our key in place of Google's. */
  class OwnKeys extends OAuth2Client {
    override getFederatedSignonCertsAsync() {
      const certs = { k1: publicKey.export({ type: 'spki', format: 'pem' }) as string };
      return Promise.resolve({ certs, format: 'PEM' as never });
    }
  }

  const HOUR = 3600;
  const now = Math.floor(Date.now() / 1000);

  test.each<[who: string, token: () => string, status: number]>([
    ['the subscription’s account', () => sign(), 200],
    ['not another account of Google’s', () => sign({ email: 'other@project.iam.gserviceaccount.com' }), 401],
    ['not an address that Google has not verified', () => sign({ email_verified: false }), 401],
    ['not with a token for somebody else', () => sign({ aud: 'https://other.example' }), 401],
    ['not with another issuer’s', () => sign({ iss: 'https://issuer.example' }), 401],
    ['not with one that has expired', () => sign({ iat: now - 3 * HOUR, exp: now - 2 * HOUR }), 401],
    ['not with a stranger’s signature', () => sign({}, stranger.privateKey), 401],
    [
      'not with a changed content',
      () => sign().replace(/\.[^.]+\./, `.${Buffer.from('{"aud":"https://relay.example"}').toString('base64url')}.`),
      401,
    ],
    ['not with no token', () => '', 401],
  ])('%s', async (_who, token, status) => {
    const google = new Google({ client: new OwnKeys() });
    const { port, logs } = await open({
      google,
      callers: { accounts: { audience: AUDIENCE, emails: [PUSHER] } },
    });
    const given = token();
    const headers: Record<string, string> = given === '' ? {} : { Authorization: `Bearer ${given}` };
    const answer = await call(port, { headers, body: JSON.stringify(order('T1')) });
    expect(answer.status).toBe(status);
    expect(`${answer.text}${JSON.stringify(logs)}`).not.toContain('gserviceaccount');
  });
});
