import type { Envelope } from '@la-chan/messaging';
import { eventually } from '@la-chan/testing';
import { envelopesOf, newCity, newFile } from './city';

it('the wrapped key of a dossier travels beside the signature: it is wrapped anew or destroyed, and the message stays genuine', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const keys: (string | undefined)[] = [];
  const keep = async ({ sealedkey }: Envelope): Promise<void> => void keys.push(sealedkey);
  await eventually(() => expect(police.recovery.held()).toEqual([]));
  await city.nats.stop();
  await police.note(newFile(), 'first', 'to:pc02', { sealedKey: 'wrapped' });
  await police.note(newFile(), 'second', 'to:pc02', { sealedKey: 'wrapped' });
  await eventually(async () => expect(await envelopesOf(police, 'to:pc02')).toHaveLength(2));
  expect(JSON.stringify(await envelopesOf(police, 'to:pc02'))).not.toContain('wrapped');

  const [first, second] = await envelopesOf(police, 'to:pc02');
  await police.sql("UPDATE sealed_key SET key = 'wrapped anew' WHERE id = $1", [first!.id]);
  await police.sql('DELETE FROM sealed_key WHERE id = $1', [second!.id]);
  await city.nats.start();
  const investigation = await city.start('pc02', { exchanges: keep });

  await eventually(() => expect(keys).toEqual(['wrapped anew', undefined]));
  expect(investigation.alarms).toEqual([]);
});
