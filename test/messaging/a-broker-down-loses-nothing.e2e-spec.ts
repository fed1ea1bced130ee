import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';

it('services start and act without a broker, and everything arrives once it is there', async () => {
  const city = await newCity();
  await city.nats.stop();
  const police = await city.start('ca-hn');
  const scorecard = await city.start('bcd-138');
  const file = newFile();
  await police.note(file, 'without');
  expect(await police.relay.backlog()).toMatchObject({ unsealed: 1, since: expect.any(String) as string });

  await city.nats.start();
  await eventually(async () => expect(await scorecard.applied()).toEqual(['without']));
  await city.nats.stop();
  await police.note(file, 'away again');
  await city.nats.start();

  await eventually(async () => expect(await scorecard.applied()).toEqual(['without', 'away again']));
});
