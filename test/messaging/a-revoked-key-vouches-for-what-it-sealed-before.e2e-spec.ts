import { newAgencyKeys, quarantined, signEntry, signerOf } from '@la-chan/messaging';
import { eventually } from '@la-chan/testing';
import { leafOf } from '../../libs/messaging/src/sealing/digest';
import { seal } from '../../libs/messaging/src/sealing/seal';
import { entryOf, envelopesOf, newCity, newFile, publish, type City } from './city';

const others = ({ entries }: City): unknown[] =>
  entries.filter((entry) => (entry as { agency: string }).agency !== 'ca-hn');
/** New keys of the agency, whose user at the broker stays. */
const renewedKeys = (city: City) => ({
  ...newAgencyKeys('ca-hn', 'ca-hn.2'),
  busSeed: city.keys('ca-hn').busSeed,
});

it('a revoked key vouches up to its last valid sequence; what a thief seals after it is quarantined, and the new key goes on there', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const file = newFile();
  for (const note of ['one', 'two']) await police.note(file, note);
  await eventually(async () => expect(await envelopesOf(police)).toHaveLength(2));
  const second = (await envelopesOf(police))[1]!;
  const { type, dataversion, subject, time, recordedat, sealedat } = second;
  const attributes = { id: newFile(), type, dataversion, subject, time, recordedat, fileversion: 3 };
  const hash = leafOf(second).toString('base64url');
  const stolen = seal(
    [{ position: 3, audience: 'facts', attributes, data: { note: 'forged' } }],
    [{ channel: 'facts', epoch: 1, sequence: 2, hash }],
    { epoch: 1, sealedAt: sealedat, signer: signerOf(city.keys('ca-hn')) },
  );
  await publish(police, JSON.parse(stolen.messages[0]!.envelope), 'stolen');
  await police.stop();

  const revoked = { ...entryOf('ca-hn', city.keys('ca-hn')), revoked: { facts: { epoch: 1, sequence: 2 } } };
  const keys = renewedKeys(city);
  const signed = [revoked, entryOf('ca-hn', keys)].map((entry) => signEntry(entry, city.root.privateKey));
  const entries = [...others(city), ...signed];
  const restarted = await city.start('ca-hn', {}, { keys, entries });
  const scorecard = await city.start('bcd-138', {}, { entries });
  await restarted.note(file, 'three');

  await eventually(async () => expect(await scorecard.applied()).toEqual(['one', 'two', 'three']));
  expect(await scorecard.transact((tx) => quarantined(tx))).toMatchObject([{ reason: 'revoked', source: 'ca-hn' }]);
  expect(await scorecard.transport.letters.list({ all: true })).toEqual([]);
});

it('a message of a key that has expired since has no second effect when it is replayed', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const file = newFile();
  await police.note(file, 'one');
  await eventually(async () => expect(await envelopesOf(police)).toHaveLength(1));
  const [old] = await envelopesOf(police);
  await police.stop();
  const expired = { ...entryOf('ca-hn', city.keys('ca-hn')), validTo: new Date().toISOString() };
  const keys = renewedKeys(city);
  const signed = [expired, entryOf('ca-hn', keys)].map((entry) => signEntry(entry, city.root.privateKey));
  const entries = [...others(city), ...signed];
  const scorecard = await city.start('bcd-138', {}, { entries });
  const restarted = await city.start('ca-hn', {}, { keys, entries });
  await restarted.note(file, 'two');
  await eventually(async () => expect(await scorecard.applied()).toEqual(['one', 'two']));

  for (const again of [1, 2, 3]) await publish(restarted, old!, `again ${again}`);
  await restarted.note(file, 'three');

  await eventually(async () => expect(await scorecard.applied()).toEqual(['one', 'two', 'three']));
  expect(scorecard.alarms).toEqual([]);
  expect(await scorecard.transact((tx) => quarantined(tx))).toEqual([]);
});
