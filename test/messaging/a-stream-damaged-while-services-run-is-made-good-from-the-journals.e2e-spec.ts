import type { JetStreamManager } from 'nats';
import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';

const STREAMS = ['FACTS', 'EXCHANGE'];

type Damage = (manager: JetStreamManager, stream: string) => Promise<unknown>;

/** Removes so many messages, from so many before the end on. */
const cut =
  (before: number, count: number): Damage =>
  async (manager, stream) => {
    const { last_seq } = (await manager.streams.info(stream)).state;
    for (let sequence = last_seq - before + 1; sequence <= last_seq - before + count; sequence++)
      await manager.streams.deleteMessage(stream, sequence);
  };

it.each<[string, Damage]>([
  ['purged', (manager, stream) => manager.streams.purge(stream)],
  ['cut in the middle', cut(4, 2)],
  ['cut at its end', cut(3, 3)],
  ['deleted', (manager, stream) => manager.streams.delete(stream)],
])('after a stream was %s, facts and exchanges end with what the journals say', async (_, damage) => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const away = [await city.start('bcd-138'), await city.start('pc02')];
  const write = async (notes: readonly string[]): Promise<void> => {
    for (const note of notes) {
      await police.note(newFile(), note);
      await police.note(newFile(), note, 'to:pc02');
    }
  };
  const said = ['before'];
  await write(said);
  for (const reader of away) {
    await eventually(async () => expect(await reader.applied()).toEqual(said));
    await reader.stop();
  }
  const lost = ['one', 'two', 'three', 'four', 'five'];
  await write(lost);
  const nothing = { unsealed: 0, unpublished: 0 };
  await eventually(async () => expect(await police.relay.backlog()).toMatchObject(nothing));

  for (const stream of STREAMS) await city.damage((manager) => damage(manager, stream));
  await write(['during']);
  await city.provision();
  const readers = [await city.start('bcd-138'), await city.start('pc02')];
  await write(['after']);

  for (const reader of readers) {
    await eventually(async () => expect(await reader.applied()).toEqual([...said, ...lost, 'during', 'after']));
    const { comparisons } = await reader.transport.reconciliation.run();
    expect(comparisons.filter(({ agreement }) => agreement !== 'equal')).toEqual([]);
  }
});
