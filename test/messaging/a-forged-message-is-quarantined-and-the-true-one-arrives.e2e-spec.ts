import { quarantined, subjectOf } from '@la-chan/messaging';
import { eventually } from '@la-chan/testing';
import { newCity, newFile, publish, envelopesOf } from './city';

it('a forged message is quarantined, parks nothing, and the true one arrives in its place', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const scorecard = await city.start('bcd-138');
  const [file, other] = [newFile(), newFile()];
  await city.nats.stop();
  await police.note(file, 'true');
  await eventually(async () => expect(await envelopesOf(police)).toHaveLength(1));
  await police.relay.stop();
  await city.nats.start();
  await eventually(() => expect(police.bus.connected).toBe(true));

  // The broker takes the forgery for the true message, whose id it bears, and will drop the true one as its double.
  const [genuine] = await envelopesOf(police);
  await publish(police, { ...genuine!, data: { note: 'forged' } }, genuine!.id);
  await police.stop();
  const restarted = await city.start('ca-hn');
  await restarted.note(other, 'later');

  await eventually(async () => expect(await scorecard.applied()).toEqual(['true', 'later']));
  const [letter, ...others] = await scorecard.transact((tx) => quarantined(tx));
  expect(letter).toMatchObject({ reason: 'altered', source: 'ca-hn', times: 1 });
  expect(others).toEqual([]);
  expect(await scorecard.transport.letters.list({ all: true })).toEqual([]);
});

it('what is not as its source has signed it is quarantined with the reason, and counts for nothing', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const scorecard = await city.start('bcd-138');
  await police.note(newFile(), 'true');
  await eventually(async () => expect(await scorecard.applied()).toEqual(['true']));
  const [genuine] = await envelopesOf(police);
  const forgeries = [
    { source: 'pc02' },
    { subject: newFile() },
    { keyid: 'ca-hn.9' },
    { sequence: '7' },
    { data: { note: 'forged' } },
    { signature: Buffer.alloc(64, 1).toString('base64url') },
    { batchproof: '7.1' },
    { sealedat: '2020-01-01T00:00:00.000Z' },
    { epoch: 0 },
  ];

  for (const [index, forged] of forgeries.entries())
    await publish(police, { ...genuine!, ...forged }, `forged ${index}`);

  const reasons = [
    ...['altered', 'bad-proof', 'bad-signature', 'bad-signature', 'bad-signature', 'malformed', 'not-in-force'],
    ...['unknown-key', 'wrong-subject'],
  ];
  await eventually(async () =>
    expect((await scorecard.transact((tx) => quarantined(tx))).map(({ reason }) => reason).sort()).toEqual(reasons),
  );
  expect(await scorecard.applied()).toEqual(['true']);
  expect(await scorecard.sql('SELECT * FROM ahead')).toEqual([]);
});

it('one altered byte, wherever it is, makes a message no agency’s, and what comes after it is not held up', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const scorecard = await city.start('bcd-138');
  const file = newFile();
  await police.note(file, 'true');
  await eventually(async () => expect(await scorecard.applied()).toEqual(['true']));
  const [genuine] = await envelopesOf(police);
  const text = JSON.stringify(genuine);
  const places = Array.from({ length: Math.floor(text.length / 7) }, (_, index) => index * 7);
  for (const place of places) {
    const altered = text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ 1) + text.slice(place + 1);
    await police.bus.publish(subjectOf(genuine!), `altered ${place}`, altered);
  }
  await police.note(file, 'later');

  await eventually(async () => expect(await scorecard.applied()).toEqual(['true', 'later']));
  await eventually(async () => {
    const letters = await scorecard.transact((tx) => quarantined(tx, 1_000));
    expect(letters.map(({ times }) => times)).toEqual(places.map(() => 1));
  });
  expect(await scorecard.transport.letters.list({ all: true })).toEqual([]);
});
