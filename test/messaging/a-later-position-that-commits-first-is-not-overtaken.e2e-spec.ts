import { append } from '@la-chan/messaging';
import { eventually } from '@la-chan/testing';
import { v7 as uuid } from 'uuid';
import { newCity, newFile, noted } from './city';

it('an act that commits after a later one of another file is sealed when it commits', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const scorecard = await city.start('bcd-138');
  const at = new Date().toISOString();
  const entry = (note: string) => {
    const fileId = newFile();
    const event = noted(fileId, { note }, at);
    const audience = 'facts' as const;
    return { id: uuid(), procedure: 'note', fileId, fileVersion: 1, audience, event, officer: 'o', recordedAt: at };
  };

  await police.transact(async (slow) => {
    await append(slow, [entry('early')]);
    await police.transact((quick) => append(quick, [entry('late')]));
    police.relay.wake();
    await eventually(async () => expect(await scorecard.applied()).toEqual(['late']));
  });
  police.relay.wake();

  await eventually(async () => expect(await scorecard.applied()).toEqual(['late', 'early']));
});
