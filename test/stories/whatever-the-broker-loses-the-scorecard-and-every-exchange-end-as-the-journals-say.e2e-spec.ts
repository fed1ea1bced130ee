import { cpSync, rmSync } from 'node:fs';
import type { JetStreamManager } from 'nats';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { booksOf, entriesIn } from '../chaos/books';
import { ledgerOf, type Ledger } from '../chaos/ledger';
import { offeredReport, takenUp } from '../exchanges/handing-over';
import { act, post } from './acting';

const AGENCIES = ['ca-hn', 'pc02', 'vks-hn', 'bcd-138'];
const STREAMS = ['FACTS', 'EXCHANGE', 'BULLETINS'];
const OFFENCE = { article: '150', clause: '1' };
const [AT_ONCE, ENTRIES] = [3, 40];

let city: TestCity;
let desk: Client;
let head: Client;

beforeAll(async () => {
  city = await startAgencies(AGENCIES);
  desk = await city.as('ca-hn.chi-huy');
  head = await city.as('pc02.thu-truong');
});

/** From the desk to a case whose accused the procuracy is asked about: a handover, its outcome, notices and a request. */
async function matter(): Promise<void> {
  const report = await offeredReport(desk);
  const { id, version } = await takenUp(head, report.handover);
  const found = await act(head, `/verifications/${id}/grounds`, version, OFFENCE);
  const { case: opened } = await act(head, `/verifications/${id}/initiation`, found.version);
  const charge = { person: { name: 'Người Không Có Thật' }, grounds: 'Căn cứ.', ...OFFENCE };
  await post(head, `/cases/${opened}/accused`, charge);
}

const journalled = async (): Promise<number> => {
  const counts = await Promise.all(
    AGENCIES.map((agency) =>
      query<{ n: number }>(city.agency(agency).database.admin, 'SELECT count(*)::int AS n FROM journal'),
    ),
  );
  return counts.flat().reduce((sum, { n }) => sum + n, 0);
};

/** Officers act, one matter after another, until so much was journalled before `then` and as much after it. */
async function whileOfficersAct(then: () => Promise<void>): Promise<void> {
  let isOver = false;
  const desks = Array.from({ length: AT_ONCE }, async () => {
    while (!isOver) await matter();
  });
  const more = async (): Promise<void> => {
    const before = await journalled();
    await eventually(async () => expect(await journalled()).toBeGreaterThan(before + ENTRIES));
  };
  const acting = more()
    .then(then)
    .then(more)
    .finally(() => (isOver = true));
  await Promise.all([acting, ...desks]);
}

/** The ledger of the books, once nothing is under way any more. */
const settled = (): Promise<Ledger> =>
  eventually(async () => {
    const urlOf = (agency: string): string => city.agency(agency).database.admin;
    const books = await Promise.all(AGENCIES.map((agency) => booksOf(agency, urlOf(agency))));
    const entries = await entriesIn(urlOf('bcd-138'));
    const ledger = ledgerOf({ acts: 0, unanswered: 0, acknowledged: [], books, entries, reporting: 'bcd-138' });
    const findings = ledger.findings.filter((found) => !found.startsWith('acts: ')); // nobody has kept what was answered
    expect(findings).toEqual([]);
    return ledger;
  });

const atBroker = (work: (manager: JetStreamManager, stream: string) => Promise<unknown>) => (): Promise<void> =>
  city.damage(async (manager) => {
    for (const stream of STREAMS) await work(manager, stream);
  });

/** Removes every message at a place that is chosen. */
const without = (isLost: (sequence: number, last: number) => boolean) =>
  atBroker(async (manager, stream) => {
    const { first_seq, last_seq } = (await manager.streams.info(stream)).state;
    for (let sequence = first_seq; sequence <= last_seq; sequence++)
      if (isLost(sequence, last_seq)) await manager.streams.deleteMessage(stream, sequence).catch(() => undefined);
  });

const COPY = { of: '' };
const copied = async (): Promise<void> => {
  await city.nats.stop();
  COPY.of = `${city.nats.store}-copy`;
  cpSync(city.nats.store, COPY.of, { recursive: true });
  await city.nats.start();
};
const restored = async (): Promise<void> => {
  await city.nats.kill();
  rmSync(city.nats.store, { recursive: true });
  cpSync(COPY.of, city.nats.store, { recursive: true });
  await city.nats.start();
};

it.each<[string, () => Promise<void>]>([
  ['are purged', atBroker((manager, stream) => manager.streams.purge(stream))],
  ['are truncated in the middle', without((sequence, last) => sequence > last - 20 && sequence <= last - 10)],
  ['lose their tail', without((sequence, last) => sequence > last - 10)],
  ['are deleted', atBroker((manager, stream) => manager.streams.delete(stream))],
  ['are restored from an older copy of their directory', restored],
])('while services run and officers act, its streams %s', async (_, damage) => {
  if (damage === restored) await copied();
  await whileOfficersAct(async () => {
    await damage();
    await city.provision();
  });

  const { journal, scorecard, exchanges } = await settled();
  expect(Math.min(journal.count, scorecard.count, exchanges.count)).toBeGreaterThan(0);
});
