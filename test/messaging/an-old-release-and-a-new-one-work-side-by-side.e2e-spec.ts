import { defineEvent } from '@la-chan/contracts';
import { Directory, On, readingState, signerOf, type Envelope, type EnvelopeOf } from '@la-chan/messaging';
import { eventually } from '@la-chan/testing';
import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { query } from '../../deploy/local/servers';
import { areHeadsOf, signHeads, SignedHeads } from '../../libs/messaging/src/heads';
import { newCity, newFile, tally } from './city';

const notedBy = defineEvent('messaging.noted', 2, z.object({ note: z.string(), by: z.string() }));

@Controller()
class NewRelease {
  @On(notedBy)
  async noted(envelope: EnvelopeOf<typeof notedBy>, tx: EntityManager): Promise<void> {
    const { note, by } = envelope.data;
    await tally([{ ...envelope, data: { note: `${note}, by ${by}` } }], tx);
  }
}

it('an old release takes what it knows of a new one and catches up when it is upgraded; a new one takes both', async () => {
  const city = await newCity();
  const seen: unknown[] = [];
  const producer = await city.start('ca-hn');
  const old = await city.start('pc02');
  const upgraded = await city.start('bcd-138', {
    later: NewRelease,
    facts: async (facts: readonly Envelope[]) => void seen.push(...facts.map(({ data }) => data)),
  });
  const [file, elsewhere, asked] = [newFile(), newFile(), newFile()];
  const fields = { colour: 'blue' };

  await producer.note(file, 'one', 'bulletins');
  await producer.note(file, 'two', 'bulletins', { fields });
  await producer.note(file, 'three', 'bulletins', { dataversion: 2, fields: { by: 'a duty officer' } });
  await producer.note(file, 'four', 'bulletins');
  await producer.note(elsewhere, 'five', 'bulletins');
  await producer.note(elsewhere, 'six', 'facts', { fields });
  await producer.note(asked, 'seven', 'to:pc02', { dataversion: 3 });
  await old.note(elsewhere, 'eight', 'bulletins');

  const all = ['one', 'two', 'three, by a duty officer', 'four', 'five'];
  await eventually(async () => expect(await upgraded.applied('ca-hn')).toEqual(all));
  await eventually(async () => expect(await upgraded.applied('pc02')).toEqual(['eight']));
  await eventually(() => expect(seen).toEqual([{ note: 'six', ...fields }]));
  expect(await upgraded.transport.letters.list()).toEqual([]);

  await eventually(async () => expect(await old.applied('ca-hn')).toEqual(['one', 'two', 'five']));
  await eventually(async () => expect(await old.transport.letters.list()).toHaveLength(3));
  expect(await old.transport.letters.list()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ file, state: 'refused', reason: 'UnknownVersion: messaging.noted.v2' }),
      expect.objectContaining({ file, state: 'waiting', version: 1 }),
      expect.objectContaining({ file: asked, state: 'refused', reason: 'UnknownVersion: messaging.noted.v3' }),
    ]),
  );

  await old.stop();
  defineEvent('messaging.noted', 3, z.object({ note: z.string() }));
  const caughtUp = await city.start('pc02', { later: NewRelease });

  await eventually(async () => expect(await caughtUp.applied('ca-hn')).toHaveLength(6));
  const applied = await caughtUp.applied('ca-hn');
  expect(applied.filter((note) => all.includes(note))).toEqual([
    'one',
    'two',
    'five',
    'three, by a duty officer',
    'four',
  ]);
  expect(applied).toContain('seven');
  expect(await caughtUp.transport.letters.list()).toEqual([]);
});

it('a release goes on while a later one adds columns to its tables', async () => {
  const city = await newCity();
  const [police, scorecard] = [await city.start('ca-hn'), await city.start('bcd-138')];
  const file = newFile();
  await police.note(file, 'before');
  await eventually(async () => expect(await scorecard.applied()).toEqual(['before']));
  expect(await scorecard.transact(readingState)).toMatchObject({ behind: 0 });
  const tables = ['position', 'applied', 'ahead', 'parked', 'sealed', 'channel_head', 'journal', 'agency_state'];
  for (const agency of ['ca-hn', 'bcd-138']) {
    const { admin } = await city.database(agency);
    for (const table of tables) await query(admin, `ALTER TABLE ${table} ADD of_a_later_release text`);
  }
  await police.note(file, 'after');
  await eventually(async () => expect(await scorecard.applied()).toEqual(['before', 'after']));
  for (const service of [police, scorecard])
    expect(await service.transact(readingState)).toMatchObject({ behind: 0, stopped: 0 });
});

it('heads are learned of a release that does not tell up to when it has sealed, and of one that does', async () => {
  const city = await newCity();
  const reader = await city.start('bcd-138');
  const [at, signer] = [new Date().toISOString(), signerOf(city.keys('ca-hn'))];
  const told = async (sequence: number, sealedAt?: string) => {
    const heads = [{ channel: 'facts' as const, epoch: 1, sequence, hash: 'x' }];
    const statement = signHeads({ epoch: 1, heads, sealedAt }, at, signer);
    await reader.transport.control.hear('ca-hn', JSON.stringify({ kind: 'heads', heads: statement }));
    const { positions } = await reader.transact(readingState);
    return { statement, announced: positions.find(({ channel }) => channel === 'facts')?.announced };
  };
  expect((await told(5)).announced).toBe(5);
  const { statement, announced } = await told(7, at);
  expect(announced).toBe(7);
  expect(reader.alarms.map(({ kind }) => kind)).not.toContain('unauthorised');

  const Older = SignedHeads.omit({ sealed: true, sealedsignature: true });
  const directory = new Directory(city.root.publicKey, city.entries);
  expect(areHeadsOf('ca-hn', Older.parse(statement), directory, at)).toBe(true);
});
