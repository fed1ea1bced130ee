import { eventually } from '@la-chan/testing';
import { newCity, newFile } from './city';

it('a bulletin in a version that this release does not know parks its file until the release does', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const investigation = await city.start('pc02');
  const [file, other] = [newFile(), newFile()];
  await police.note(file, 'of tomorrow', 'bulletins', { dataversion: 2 });
  await police.note(file, 'of today', 'bulletins');
  await police.note(other, 'elsewhere', 'bulletins');

  await eventually(async () => expect(await investigation.applied()).toEqual(['elsewhere']));
  expect(await investigation.transport.letters.list()).toMatchObject([
    { file, state: 'refused', version: 2, reason: 'UnknownVersion: messaging.noted.v2' },
    { file, state: 'waiting', version: 1 },
  ]);
});
