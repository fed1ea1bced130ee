import { newAgencyKeys, quarantined, signEntry, signerOf, type Envelope } from '@la-chan/messaging';
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

/** What follows a message, sealed with the agency's first key as if at the same moment. */
function sealedByThief(city: City, before: Envelope): Envelope {
  const { type, dataversion, subject, time, recordedat, sealedat, fileversion, sequence } = before;
  const attributes = { id: newFile(), type, dataversion, subject, time, recordedat, fileversion: fileversion + 1 };
  const stolen = seal(
    [{ position: 3, audience: 'facts', attributes, data: { note: 'forged' } }],
    [{ channel: 'facts', epoch: 1, sequence: Number(sequence), hash: leafOf(before).toString('base64url') }],
    { epoch: 1, sealedAt: sealedat, signer: signerOf(city.keys('ca-hn')) },
  );
  return JSON.parse(stolen.messages[0]!.envelope) as Envelope;
}

it('a revoked key vouches up to its last valid sequence; what a thief seals after it is quarantined, and the new key goes on there', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const file = newFile();
  for (const note of ['one', 'two']) await police.note(file, note);
  await eventually(async () => expect(await envelopesOf(police)).toHaveLength(2));
  await publish(police, sealedByThief(city, (await envelopesOf(police))[1]!), 'stolen');
  await police.stop();

  const revoked = { ...entryOf('ca-hn', city.keys('ca-hn')), revoked: { facts: { epoch: 1, sequence: 2 } } };
  const keys = renewedKeys(city);
  const signed = [revoked, entryOf('ca-hn', keys)].map((entry) => signEntry(entry, city.root.privateKey));
  const entries = [...others(city), ...signed];
  const restarted = await city.start('ca-hn', {}, { keys, entries });
  const scorecard = await city.start('bcd-138', {}, { entries });
  await restarted.note(file, 'three');

  await eventually(async () => expect(await scorecard.applied()).toEqual(['one', 'two', 'three']));
  await eventually(async () =>
    expect(await scorecard.transact((tx) => quarantined(tx))).toMatchObject([{ reason: 'revoked', source: 'ca-hn' }]),
  );
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

it('what a key that has expired seals as if it had not is quarantined, and stops no channel', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const file = newFile();
  for (const note of ['one', 'two']) await police.note(file, note);
  await eventually(async () => expect(await envelopesOf(police)).toHaveLength(2));
  await police.stop();
  const expiry = new Date().toISOString();
  const expired = { ...entryOf('ca-hn', city.keys('ca-hn')), validTo: expiry };
  const keys = renewedKeys(city);
  const signed = [expired, { ...entryOf('ca-hn', keys), validFrom: expiry }];
  const entries = [...others(city), ...signed.map((entry) => signEntry(entry, city.root.privateKey))];
  const scorecard = await city.start('bcd-138', {}, { entries });
  const restarted = await city.start('ca-hn', {}, { keys, entries });
  // The agency has said how far it had sealed when it went on with its new key.
  await eventually(async () => {
    const told = await scorecard.sql(`SELECT FROM position WHERE channel = 'facts' AND told = 2 AND told_at >= $1`, [
      expiry,
    ]);
    expect(told).toHaveLength(1);
    expect(await scorecard.applied()).toEqual(['one', 'two']);
  });

  const [first, second] = await envelopesOf(restarted);
  await publish(restarted, sealedByThief(city, second!), 'after the last');
  await publish(restarted, sealedByThief(city, first!), 'in an old place');
  await restarted.note(file, 'three');
  await eventually(async () => expect(await scorecard.applied()).toEqual(['one', 'two', 'three']));
  await publish(restarted, sealedByThief(city, (await envelopesOf(restarted))[1]!), 'in the place of the third');
  await restarted.note(file, 'four');
  await eventually(async () => expect(await scorecard.applied()).toEqual(['one', 'two', 'three', 'four']));

  await eventually(async () => expect(await scorecard.transact((tx) => quarantined(tx))).toHaveLength(3));
  const reasons = (await scorecard.transact((tx) => quarantined(tx))).map(({ reason }) => reason);
  expect(reasons).toEqual(['backdated', 'backdated', 'backdated']);
});
