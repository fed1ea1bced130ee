import { quarantined, readingState } from '@la-chan/messaging';
import { backupOf, eventually } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { envelopesOf, newCity, newFile, type City, type Service } from './city';

/** Acts, is backed up, acts on, and comes back from the backup. */
async function restored(city: City, lost: (police: Service) => Promise<void>): Promise<Service> {
  const before = await city.start('ca-hn');
  await before.note(newFile(), 'kept');
  await before.note(newFile(), 'kept for pc02', 'to:pc02');
  await sealed(before, 2);
  await before.stop();
  const backup = await city.backup('ca-hn');

  const unlucky = await city.start('ca-hn');
  await lost(unlucky);
  await unlucky.stop();
  city.restore('ca-hn', backup);
  return city.start('ca-hn');
}

const sealed = (service: Service, messages: number): Promise<void> =>
  eventually(async () => {
    expect(await service.sql('SELECT id FROM sealed')).toHaveLength(messages);
    expect(await service.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 0 });
  });

const places = async (service: Service, channel?: 'facts' | 'to:pc02') =>
  (await envelopesOf(service, channel)).map(({ epoch, sequence, data }) => [
    epoch,
    sequence,
    (data as { note: string }).note,
  ]);

it('what it has forgotten comes back from the broker and from its peers, and nothing is signed twice', async () => {
  const city = await newCity();
  const scorecard = await city.start('bcd-138');
  const investigation = await city.start('pc02');
  const police = await restored(city, async (unlucky) => {
    await unlucky.note(newFile(), 'forgotten');
    await unlucky.note(newFile(), 'forgotten by pc02’s writer', 'to:pc02');
    await unlucky.note(newFile(), 'forgotten too', 'to:pc02');
    await eventually(async () => expect(await scorecard.applied('ca-hn')).toHaveLength(2));
    await eventually(async () => expect(await investigation.applied('ca-hn')).toHaveLength(3));
  });
  await police.note(newFile(), 'new');
  await police.note(newFile(), 'new for pc02', 'to:pc02');

  await eventually(async () => expect(await scorecard.applied('ca-hn')).toEqual(['kept', 'forgotten', 'new']));
  await eventually(async () =>
    expect(await investigation.applied('ca-hn')).toEqual([
      'kept for pc02',
      'forgotten by pc02’s writer',
      'forgotten too',
      'new for pc02',
    ]),
  );
  expect(await places(police, 'facts')).toEqual([
    [1, '1', 'kept'],
    [1, '2', 'forgotten'],
    [2, '1', 'new'],
  ]);
  expect(await places(police, 'to:pc02')).toEqual([
    [1, '1', 'kept for pc02'],
    [1, '2', 'forgotten by pc02’s writer'],
    [1, '3', 'forgotten too'],
    [2, '1', 'new for pc02'],
  ]);
  for (const reader of [scorecard, investigation]) {
    expect(await reader.transact((tx) => quarantined(tx))).toEqual([]);
    expect(await reader.transact(readingState)).toMatchObject({ behind: 0, stopped: 0 });
  }
});

it('what nobody had read yet when it came back is read before anything new, and nothing is signed twice', async () => {
  const city = await newCity();
  await city.start('bcd-138');
  const asleep = await city.start('pc02');
  const police = await restored(city, async (unlucky) => {
    await eventually(async () => expect(await asleep.applied('ca-hn')).toEqual(['kept for pc02']));
    await eventually(() => expect(unlucky.recovery.mayTell('pc02')).toBe(true));
    await asleep.stop();
    await unlucky.note(newFile(), 'forgotten and unread', 'to:pc02');
    await eventually(async () => expect(await unlucky.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 0 }));
  });
  await eventually(() => expect(police.recovery.acts).toBe(true));
  await police.note(newFile(), 'new for pc02', 'to:pc02');
  const investigation = await city.start('pc02');

  const all = ['kept for pc02', 'forgotten and unread', 'new for pc02'];
  await eventually(async () => expect(await investigation.applied('ca-hn')).toEqual(all));
  expect(await places(police, 'to:pc02')).toEqual([
    [1, '1', 'kept for pc02'],
    [1, '2', 'forgotten and unread'],
    [2, '1', 'new for pc02'],
  ]);
  expect(await investigation.transact((tx) => quarantined(tx))).toEqual([]);
  expect(await investigation.transact(readingState)).toMatchObject({ behind: 0, stopped: 0 });
});

it('it waits for a scorecard that does not answer, until an operator decides, and what that had counted is no fork later', async () => {
  const city = await newCity();
  const investigation = await city.start('pc02');
  const counting = await city.start('bcd-138');
  const police = await restored(city, async (unlucky) => {
    await unlucky.note(newFile(), 'forgotten');
    await unlucky.note(newFile(), 'forgotten for pc02', 'to:pc02');
    await eventually(async () => expect(await counting.applied('ca-hn')).toEqual(['kept', 'forgotten']));
    await eventually(async () => expect(await investigation.applied('ca-hn')).toHaveLength(2));
    await counting.stop();
  });
  await eventually(() => expect(police.recovery.state.reason).toMatch(/scorecard does not answer/));
  await police.note(newFile(), 'new');
  expect(police.recovery.acts).toBe(false);
  expect(await places(police, 'facts')).toHaveLength(2); // came back, and nothing was added

  police.recovery.decide();
  await eventually(() => expect(police.recovery.acts).toBe(true));
  const again = await city.start('bcd-138');
  await eventually(async () => expect(await again.applied('ca-hn')).toEqual(['kept', 'forgotten', 'new']));
  expect(await again.transact((tx) => quarantined(tx))).toEqual([]);
  expect(await again.transact(readingState)).toMatchObject({ behind: 0, stopped: 0 });
});

it('two replicas that come back side by side recover once, and go on as one', async () => {
  const city = await newCity();
  const scorecard = await city.start('bcd-138');
  const first = await restored(city, async (unlucky) => {
    for (const note of ['forgotten', 'forgotten too']) await unlucky.note(newFile(), note);
    await eventually(async () => expect(await scorecard.applied('ca-hn')).toHaveLength(3));
  });
  const second = await city.start('ca-hn');
  await eventually(() => expect([first.recovery.acts, second.recovery.acts]).toEqual([true, true]));
  await Promise.all([first, second].map((one) => one.note(newFile(), 'new')));
  await eventually(async () =>
    expect(await scorecard.applied('ca-hn')).toEqual(['kept', 'forgotten', 'forgotten too', 'new', 'new']),
  );
  expect(await first.sql('SELECT epoch, recovering FROM agency_state')).toEqual([{ epoch: 2, recovering: false }]);
  expect(await scorecard.transact(readingState)).toMatchObject({ behind: 0, stopped: 0 });
});

it('a source and the scorecard that are restored side by side hear from the broker of what both have forgotten', async () => {
  const city = await newCity();
  const [before, counting] = [await city.start('ca-hn'), await city.start('bcd-138')];
  await before.note(newFile(), 'kept');
  await eventually(async () => expect(await counting.applied('ca-hn')).toEqual(['kept']));
  for (const service of [before, counting]) await service.stop();
  const backups = [await city.backup('ca-hn'), await city.backup('bcd-138')];
  for (const { admin } of backups) await query(admin, `UPDATE agency_state SET alive_at = alive_at - interval '1 day'`); // made yesterday
  const [unlucky, unluckyToo] = [await city.start('ca-hn'), await city.start('bcd-138')];
  for (const note of ['forgotten', 'forgotten too']) await unlucky.note(newFile(), note);
  await eventually(async () => expect(await unluckyToo.applied('ca-hn')).toHaveLength(3));
  for (const service of [unlucky, unluckyToo]) await service.stop();

  ['ca-hn', 'bcd-138'].forEach((agency, index) => city.restore(agency, backups[index]!));
  const [scorecard, police] = [await city.start('bcd-138'), await city.start('ca-hn')];
  await eventually(() => expect(police.recovery.acts).toBe(true));
  await police.note(newFile(), 'new');
  const all = ['kept', 'forgotten', 'forgotten too', 'new'];
  await eventually(async () => expect(await scorecard.applied('ca-hn')).toEqual(all));
  expect((await places(police)).map(([epoch]) => epoch)).toEqual([1, 1, 1, 2]);
  expect(await scorecard.transact(readingState)).toMatchObject({ behind: 0, stopped: 0, quarantined: 0 });
});

it('restored a second time from the same backup it takes all of it back again, and no operator is asked', async () => {
  const city = await newCity();
  const scorecard = await city.start('bcd-138');
  const before = await city.start('ca-hn');
  await before.note(newFile(), 'kept');
  await sealed(before, 1);
  await before.stop();
  const backup = await city.backup('ca-hn');
  const said = ['kept'];
  for (const life of [1, 2, 3]) {
    const police = await city.start('ca-hn');
    await eventually(() => expect(police.recovery.acts).toBe(true));
    await police.note(newFile(), `of life ${life}`);
    said.push(`of life ${life}`);
    await eventually(async () => expect(await scorecard.applied('ca-hn')).toEqual(said));
    expect((await places(police)).map(([epoch]) => epoch)).toEqual([1, 1, 2, 3].slice(0, life + 1));
    await police.stop();
    city.restore('ca-hn', await backupOf(backup));
  }
  expect(await scorecard.transact(readingState)).toMatchObject({ behind: 0, stopped: 0, quarantined: 0 });
});
