/**
 * Pushes messages as a push subscription of Pub/Sub does: wrapped, several at a time, out of order, some of them twice; again
 * while they are not acknowledged, and into the dead letter after so many attempts. Waits for no clock: a message that comes
 * again comes after the others. Source: Google, Pub/Sub, push subscriptions and dead-letter topics.
 */
import { call } from './endpoint.ts';
import type { Json } from './open-relay.ts';

export interface Pushed {
  messageId: string;
  publishTime: string;
  /** Base64. */
  data: string;
}

export interface Delivered {
  /** Messages that were not acknowledged in the last attempt. */
  deadLetter: Pushed[];
  deliveries: number;
}

export interface Subscription {
  port: number;
  maxDeliveryAttempts: number;
  /** From 0 up to 1. */
  random: () => number;
}

const MOST_AT_ONCE = 64;

export const message = (messageId: string, value: unknown, publishTime = new Date().toISOString()): Pushed => ({
  messageId,
  publishTime,
  data: Buffer.from(JSON.stringify(value)).toString('base64'),
});

export const asPush = (pushed: Pushed, deliveryAttempt = 1): Json => ({
  message: { ...pushed, message_id: pushed.messageId, publish_time: pushed.publishTime, attributes: {} },
  subscription: 'projects/p/subscriptions/events',
  deliveryAttempt,
});

export async function pushAll(
  messages: readonly Pushed[],
  { port, maxDeliveryAttempts, random }: Subscription,
): Promise<Delivered> {
  const waiting = messages
    .flatMap((each) => (random() < 0.05 ? [each, each] : [each]))
    .map((pushed) => ({ pushed, attempt: 1 }));
  const delivered: Delivered = { deadLetter: [], deliveries: 0 };
  const pushOne = async (): Promise<void> => {
    for (;;) {
      const [next] = waiting.splice(Math.floor(random() * Math.min(waiting.length, 200)), 1);
      if (next === undefined) return;
      const { pushed, attempt } = next;
      delivered.deliveries += 1;
      const { status } = await call(port, { body: JSON.stringify(asPush(pushed, attempt)) });
      if (status >= 200 && status < 300) continue;
      if (attempt < maxDeliveryAttempts) waiting.push({ pushed, attempt: attempt + 1 });
      else delivered.deadLetter.push(pushed);
    }
  };
  await Promise.all(Array.from({ length: MOST_AT_ONCE }, pushOne));
  return delivered;
}
