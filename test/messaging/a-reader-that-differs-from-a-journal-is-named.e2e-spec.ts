import type { Alarm } from '@la-chan/messaging';
import { eventually, onClose } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { Reconciliation } from '../../libs/messaging/src/reconciliation/reconciliation';
import { PostgresReconciliationStore } from '../../libs/messaging/src/reconciliation/reconciliation-store';
import { channelsOf } from '../../libs/messaging/src/streams';
import { type City, newCity, newFile, type Service } from './city';

let city: City;
let scorecard: Service;
let alarms: Alarm[];
/** Compares as the service does, and says apart what it has found. */
let reconciliation: Reconciliation;

beforeEach(async () => {
  city = await newCity();
  const police = await city.start('ca-hn');
  const investigation = await city.start('pc02');
  scorecard = await city.start('bcd-138');
  alarms = [];
  reconciliation = new Reconciliation({
    self: scorecard.id,
    peers: () => ['ca-hn', 'pc02'],
    channels: channelsOf('reporting', scorecard.id),
    bus: scorecard.bus,
    store: (work) => scorecard.transact((tx) => work(new PostgresReconciliationStore(tx))),
    now: () => new Date().toISOString(),
    raise: (alarm) => void alarms.push(alarm),
    everyMs: 20,
  });
  onClose(() => reconciliation.stop());
  for (let note = 1; note <= 5; note++) await police.note(newFile(), `note ${note}`);
  await police.note(newFile(), 'for the scorecard', 'to:bcd-138');
  await eventually(async () => expect(await scorecard.applied()).toHaveLength(6));
  // Who has not heard the scorecard before would take what is changed below for what it has forgotten itself.
  const heard = (): boolean[] => [police, investigation].map(({ recovery }) => recovery.mayTell(scorecard.id));
  await eventually(() => expect(heard()).toEqual([true, true]));
});

/** Changes the reader's tables behind its back. */
const tamper = async (sql: string): Promise<void> => {
  const { admin } = await city.database('bcd-138');
  await query(admin, sql);
};

const facts = { source: 'ca-hn', channel: 'facts', epoch: 1 };

it('a reader that has applied what was sealed is equal', async () => {
  const report = await reconciliation.run();

  expect(report).toMatchObject({ unanswered: [], deviations: [] });
  expect(report.comparisons).toEqual([
    { source: 'ca-hn', channel: 'to:bcd-138', epoch: 1, applied: 1, sealed: 1, agreement: 'equal' },
    { ...facts, applied: 5, sealed: 5, agreement: 'equal' },
  ]);
  expect(alarms).toEqual([]);
});

it.each([
  [
    'an applied hash',
    `UPDATE applied SET hashes = overlay(hashes PLACING '\\x00'::bytea FROM 1 + ((3 - first) * 32)::int)
     WHERE channel = 'facts' AND first <= 3 AND last >= 3`,
    { kind: 'message', sequence: 3 },
  ],
  [
    'a position that has run ahead',
    `UPDATE position SET contiguous = 9 WHERE source = 'ca-hn' AND channel = 'facts'`,
    { kind: 'position', sequence: 6 },
  ],
  [
    'a head hash',
    `UPDATE position SET head_hash = decode(repeat('ab', 32), 'hex') WHERE source = 'ca-hn' AND channel = 'facts'`,
    { kind: 'head', sequence: 5 },
  ],
  [
    'a message that the journal does not have',
    `INSERT INTO applied VALUES ('ca-hn', 'facts', 1, 6, 6, decode(repeat('ab', 32), 'hex'));
     UPDATE position SET contiguous = 6 WHERE source = 'ca-hn' AND channel = 'facts'`,
    { kind: 'beyond', sequence: 6 },
  ],
])('%s is named, with its place, and an alarm sounds', async (_, sql, difference) => {
  await tamper(sql);

  const { comparisons } = await reconciliation.run();

  expect(comparisons).toMatchObject([
    { channel: 'to:bcd-138', agreement: 'equal' },
    { ...facts, agreement: 'different', difference },
  ]);
  expect(alarms).toEqual([
    { kind: 'difference', reason: difference.kind, source: 'ca-hn', channel: 'facts', sequence: difference.sequence },
  ]);
});

it('a journal is compared only with those who may read it', async () => {
  const investigator = await city.start('pc02');
  const ask = { kind: 'digest', channel: 'facts', epoch: 1, from: 1, to: 5 };

  await expect(investigator.bus.ask('resend.ca-hn.pc02', JSON.stringify(ask))).rejects.toThrow();
  expect((await investigator.transport.reconciliation.run()).unanswered).toEqual([]);
});

it('a service compares by itself once it is connected, and again at intervals', async () => {
  reconciliation.start();
  await eventually(() => expect(reconciliation.last).toMatchObject({ comparisons: [{}, { agreement: 'equal' }] }));
  expect(alarms).toEqual([]);

  await tamper(`UPDATE position SET contiguous = 9 WHERE source = 'ca-hn' AND channel = 'facts'`);
  const difference = expect.objectContaining({ kind: 'difference', sequence: 6 }) as Alarm;
  await eventually(() => expect(alarms).toContainEqual(difference));

  await reconciliation.stop();
  await scorecard.stop();
  const restarted = await city.start('bcd-138');
  await eventually(() => expect(restarted.alarms).toContainEqual(difference));
});
