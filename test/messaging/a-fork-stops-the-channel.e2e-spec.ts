import { quarantined, readingState, resumeChannel, signerOf } from '@la-chan/messaging';
import { eventually } from '@la-chan/testing';
import { seal } from '../../libs/messaging/src/sealing/seal';
import { envelopesOf, newCity, newFile, publish } from './city';

it('another message at a place that was applied stops that channel alone, until an operator lets it go on', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const investigation = await city.start('pc02');
  const scorecard = await city.start('bcd-138');
  const file = newFile();
  for (const note of ['one', 'two', 'three']) await police.note(file, note);
  await eventually(async () => expect(await scorecard.applied('ca-hn')).toHaveLength(3));

  const [first] = await envelopesOf(police);
  const { id, type, dataversion, subject, time, recordedat, fileversion } = first!;
  const other = seal(
    [
      {
        position: 1,
        audience: 'facts',
        attributes: { id, type, dataversion, subject, time, recordedat, fileversion },
        data: { note: 'another one' },
      },
    ],
    [],
    { epoch: 1, sealedAt: first!.sealedat, signer: signerOf(city.keys('ca-hn')) },
  );
  await publish(police, JSON.parse(other.messages[0]!.envelope), 'another');
  await eventually(() =>
    expect(scorecard.alarms).toContainEqual(
      expect.objectContaining({ kind: 'fork', source: 'ca-hn', channel: 'facts' }),
    ),
  );
  await police.note(file, 'four');
  await investigation.note(newFile(), 'elsewhere');

  await eventually(async () => expect(await scorecard.applied('pc02')).toEqual(['elsewhere']));
  expect(await scorecard.applied('ca-hn')).toEqual(['one', 'two', 'three']);
  expect(await scorecard.transact((tx) => quarantined(tx))).toMatchObject([{ reason: 'fork' }]);
  expect(await scorecard.transact(readingState)).toMatchObject({ stopped: 1 });

  expect(await scorecard.transact((tx) => resumeChannel(tx, 'ca-hn', 'facts', 1))).toBe(true);
  await eventually(async () => expect(await scorecard.applied('ca-hn')).toContain('four'));
});
