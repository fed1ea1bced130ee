import { setTimeout as sleep } from 'node:timers/promises';
import { append, type JournalEntry } from '@la-chan/messaging';
import { eventually, onClose } from '@la-chan/testing';
import { v7 as uuid } from 'uuid';
import { newCity, newFile, noted, tally, type City, type Service } from './city';

/** One and a half requests wait and as much is in hand: of 512 messages, and of 4 MiB and the message that goes beyond. */
const [MOST_MESSAGES, MOST_BYTES] = [1536, 13 * 1024 * 1024];
const ASKS_AGAIN_MS = 1_000;

let city: City;
let police: Service;

beforeAll(async () => {
  city = await newCity();
  police = await city.start('ca-hn');
});

async function journal(notes: readonly string[]): Promise<void> {
  const [fileId, at] = [newFile(), new Date().toISOString()];
  const entries = notes.map((note, index): JournalEntry => {
    const place = { id: uuid(), procedure: 'note', fileId, fileVersion: index + 1, audience: 'facts' } as const;
    return { ...place, event: noted(fileId, { note }, at), officer: 'o', recordedAt: at };
  });
  await police.transact((tx) => append(tx, entries));
  police.relay.wake();
  await eventually(async () => expect(await police.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 0 }));
}

const atBroker = (): Promise<{ pulled: number; waiting: number }> =>
  city.administer(async (broker) => {
    const { num_ack_pending, num_pending } = await broker.consumers.info('FACTS', 'FACTS-bcd-138');
    return { pulled: num_ack_pending, waiting: num_pending };
  });

it.each([
  ['small', 2_000, 10],
  ['large', 40, 600 * 1024],
])('a reader whose handler stands still holds a bounded number of %s messages and of bytes', async (_, count, size) => {
  const notes = Array.from({ length: count }, (__, index) => String(index).padEnd(size));
  let go = (): void => undefined;
  const standing = new Promise<void>((resolve) => (go = resolve));
  const applied: string[] = [];
  const scorecard = await city.start('bcd-138', {
    facts: async (facts, tx) => {
      await standing;
      await tally([], tx);
      applied.push(...facts.map(({ data }) => (data as { note: string }).note.trim()));
    },
  });
  onClose(() => go());
  await journal(notes);

  await eventually(async () => expect((await atBroker()).pulled).toBeGreaterThan(0));
  await sleep(5 * ASKS_AGAIN_MS);
  const { pulled, waiting } = await atBroker();
  expect(pulled).toBeLessThanOrEqual(MOST_MESSAGES);
  expect(pulled * size).toBeLessThanOrEqual(MOST_BYTES);
  expect(waiting).toBe(count - pulled);

  go();
  await eventually(() => expect(applied).toEqual(notes.map((note) => note.trim())));
  await scorecard.stop();
});
