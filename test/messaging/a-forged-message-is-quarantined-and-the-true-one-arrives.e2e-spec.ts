import { quarantined } from '@la-chan/messaging';
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

  await eventually(async () => expect(await scorecard.applied()).toEqual(['true', 'later']), 20_000);
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
  ];

  for (const [index, forged] of forgeries.entries())
    await publish(police, { ...genuine!, ...forged }, `forged ${index}`);

  const reasons = ['altered', 'bad-signature', 'bad-signature', 'unknown-key', 'wrong-subject'];
  await eventually(async () =>
    expect((await scorecard.transact((tx) => quarantined(tx))).map(({ reason }) => reason).sort()).toEqual(reasons),
  );
  expect(await scorecard.applied()).toEqual(['true']);
  expect(await scorecard.sql('SELECT * FROM ahead')).toEqual([]);
});
