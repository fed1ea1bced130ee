import { setTimeout as sleep } from 'node:timers/promises';
import type { Arrival } from './sealing/verify';
import { createInbox, type ConsumerInfo, type Msg, type NatsConnection } from 'nats';

const [BATCH, BYTES, ANSWER_MS] = [256, 2 * 1024 * 1024, 5_000];
const [LOOKS, LOOK_MS] = [20, 100];

type Ask = (subject: string) => Promise<string>;

/** Is everything acknowledged that a consumer had when it was asked first? What was delivered may take a moment. */
export async function isDrained(ask: Ask, consumer: string): Promise<boolean> {
  let until: number | undefined;
  for (let look = 0; look < LOOKS; look++) {
    const info = await infoOf(ask, consumer);
    if (!info || (until === undefined && info.num_pending > 0)) return false;
    until ??= info.delivered.stream_seq;
    if (info.num_ack_pending === 0 || info.ack_floor.stream_seq >= until) return true;
    await sleep(LOOK_MS);
  }
  return false;
}

async function infoOf(ask: Ask, consumer: string): Promise<ConsumerInfo | undefined> {
  try {
    const info = JSON.parse(await ask(`$JS.API.CONSUMER.INFO.${consumer}`)) as ConsumerInfo & { error?: unknown };
    return info.error === undefined ? info : undefined;
  } catch {
    return undefined; // the broker is away, or has no such consumer
  }
}

/**
 * All that a durable consumer has, page by page. None is acknowledged: whoever asks again, restored from the same backup
 * once more, gets all of it again. False when it does not answer to the end, or somebody else is taking at the same time.
 */
export async function takeAll(
  connection: NatsConnection,
  ask: Ask,
  consumer: string,
  inboxPrefix: string,
  take: (messages: readonly Arrival[]) => void,
): Promise<boolean> {
  const info = await infoOf(ask, consumer);
  if (!info) return false;
  const there = info.num_pending + info.num_ack_pending;
  const taken = new Map<number, string>();
  while (taken.size < there) {
    const { messages, end } = await page(connection, `$JS.API.CONSUMER.MSG.NEXT.${consumer}`, createInbox(inboxPrefix));
    take(messages.map((message) => ({ subject: message.subject, text: message.string() })));
    for (const message of messages) taken.set(placeOf(message), message.reply ?? '');
    if (end !== 'more') break;
  }
  for (const reply of taken.values()) connection.publish(reply, '-NAK');
  return taken.size >= there;
}

/** Its sequence in the stream, as it stands in the address of its acknowledgement: of a domain that has two words more. */
function placeOf({ reply = '' }: Msg): number {
  const words = reply.split('.');
  return Number(words[words.length === 9 ? 5 : 7]);
}

/** `empty` when nothing is left, `unknown` when the broker has no such consumer or is silent. */
async function page(
  connection: NatsConnection,
  next: string,
  inbox: string,
): Promise<{ messages: Msg[]; end: 'more' | 'empty' | 'unknown' }> {
  const messages: Msg[] = [];
  const subscription = connection.subscribe(inbox, { timeout: ANSWER_MS });
  connection.publish(next, JSON.stringify({ batch: BATCH, max_bytes: BYTES, no_wait: true }), { reply: inbox });
  try {
    for await (const message of subscription) {
      if (message.subject !== inbox) {
        if (messages.push(message) === BATCH) break;
        continue;
      }
      const code = message.headers?.code;
      if (messages.length > 0) break;
      return { messages, end: code === 404 || code === 408 ? 'empty' : 'unknown' };
    }
    return { messages, end: 'more' };
  } catch {
    return { messages, end: 'unknown' };
  } finally {
    subscription.unsubscribe();
  }
}
