import { createInbox, type Msg, type NatsConnection } from 'nats';

const [BATCH, BYTES, ANSWER_MS] = [256, 2 * 1024 * 1024, 5_000];

/** All that a durable consumer has for now, page by page; each is acknowledged when it was taken. False when it does not answer to the end. */
export async function takeAll(
  connection: NatsConnection,
  next: string,
  inboxPrefix: string,
  take: (messages: readonly { readonly subject: string; readonly text: string }[]) => void,
): Promise<boolean> {
  for (;;) {
    const { messages, end } = await page(connection, next, createInbox(inboxPrefix));
    take(messages.map((message) => ({ subject: message.subject, text: message.string() })));
    for (const message of messages) message.respond('+ACK');
    if (end !== 'more') return end === 'empty';
  }
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
