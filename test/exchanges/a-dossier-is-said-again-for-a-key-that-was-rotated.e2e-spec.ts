import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  Directory,
  newAgencyKeys,
  publicKeysOf,
  signEntry,
  type AgencyKeys,
  type SignedEntry,
} from '@la-chan/messaging';
import { ExchangeWatch } from '@la-chan/platform';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { read } from '../stories/acting';
import { exchangeAt, offeredReport, readingOf, rowsOf, takenUp } from './handing-over';

const REPORTER = { name: 'Nguyễn Thị Mẫu' };

let city: TestCity;
let desk: Client;
let head: Client;
let first: string;

beforeAll(async () => {
  city = await startAgencies(['ca-hn', 'pc02'], { at: '2025-08-04T02:00:00.000Z' });
  desk = await city.as('ca-hn.chi-huy');
  head = await city.as('pc02.thu-truong');
});

/** What an operator does while the receiver is down: a new pair in its keys file, and its entry in the directory. */
const rotate = (keyId: string, keepOld: boolean): void => {
  const { file } = city.keys.agencies.get('pc02')!;
  const held = JSON.parse(readFileSync(file, 'utf8')) as AgencyKeys;
  const { signing, opening } = newAgencyKeys('pc02', keyId);
  const retiredOpening = keepOld ? [held.opening, ...(held.retiredOpening ?? [])] : [];
  const keys: AgencyKeys = { ...held, signing, opening, retiredOpening };
  writeFileSync(file, JSON.stringify(keys));

  const entries = JSON.parse(readFileSync(city.keys.directoryFile, 'utf8')) as SignedEntry[];
  const { signature: _, ...entry } = entries.findLast(({ agency }) => agency === 'pc02')!;
  const root = readFileSync(join(dirname(city.keys.directoryFile), 'root'), 'utf8');
  const rotated = signEntry({ ...entry, ...publicKeysOf(keys), validFrom: city.clock.now() }, root);
  writeFileSync(city.keys.directoryFile, JSON.stringify([...entries, rotated]));
};

/** The opening key for which the receiver's key to the dossier is wrapped. */
const wrappedFor = async (handover: string): Promise<string[]> => {
  const sql = `SELECT key FROM dossier_key WHERE exchange_id = '${handover}'`;
  const rows = await rowsOf<{ key: string }>(city, 'pc02', sql);
  return rows.map(({ key }) => key.split('.').slice(0, -3).join('.'));
};

describe('an opening key that is rotated while an offer is under way', () => {
  it('opens what was wrapped for the old one, where that is kept', async () => {
    await city.agency('pc02').stop();
    const { handover } = await offeredReport(desk, { reporter: REPORTER });
    rotate('pc02.2', true);
    await city.agency('pc02').start();
    head = await city.as('pc02.thu-truong');
    await exchangeAt(head, handover, 'offered');
    expect((await readingOf(head, handover)).body.dossiers[0].reporter).toMatchObject(REPORTER);
    expect(await wrappedFor(handover)).toEqual(['pc02.1']);
    await takenUp(head, handover);
    await exchangeAt(desk, handover, 'released');
    first = handover;
  });

  it('loses nothing where the old one was given up: the dossier is said again, wrapped for the one in force', async () => {
    await city.agency('pc02').stop();
    const { handover } = await offeredReport(desk, { reporter: REPORTER });
    city.clock.advance({ minutes: 0.2 }); // sooner than the offer is said again
    rotate('pc02.3', false);
    await city.agency('pc02').start();
    head = await city.as('pc02.thu-truong');
    await exchangeAt(head, handover, 'offered');
    const { status, body } = await readingOf(head, handover);
    expect([status, body.type]).toEqual([409, expect.stringContaining('dossier-not-open')]);

    const { service } = city.agency('ca-hn');
    await eventually(() => expect(service().get(Directory).key('pc02', 'pc02.3')).toBeDefined());
    city.clock.advance({ hours: 1 });
    await service().get(ExchangeWatch).look();
    await eventually(async () =>
      expect((await readingOf(head, handover)).body.dossiers?.[0].reporter).toMatchObject(REPORTER),
    );
    expect(await wrappedFor(handover)).toEqual(['pc02.3']);
    await eventually(async () => expect((await read(desk, `/exchanges/${handover}`)).nextAttemptAt).toBeNull());
    const taken = await takenUp(head, handover);
    const reading = await head.post(`/verifications/${taken.id}/readings`, { purpose: 'xác minh' });
    expect(reading.body.reporter).toMatchObject(REPORTER);
  });

  it('and is said again soon after a long absence, although it was said ever more seldom', async () => {
    const { service } = city.agency('ca-hn');
    const watch = service().get(ExchangeWatch);
    await city.agency('pc02').stop();
    const { handover } = await offeredReport(desk, { reporter: REPORTER });
    for (let day = 0; day < 12; day++) {
      city.clock.advance({ days: 1 });
      await watch.look();
    }
    rotate('pc02.4', false);
    await city.agency('pc02').start();
    head = await city.as('pc02.thu-truong');
    await exchangeAt(head, handover, 'offered');
    await eventually(async () => {
      const { nextAttemptAt } = await read(desk, `/exchanges/${handover}`);
      expect(Date.parse(nextAttemptAt) - Date.parse(city.clock.now())).toBeLessThanOrEqual(60_000);
    });
    await eventually(() => expect(service().get(Directory).key('pc02', 'pc02.4')).toBeDefined());
    city.clock.advance({ minutes: 2 });
    await watch.look();
    await eventually(async () =>
      expect((await readingOf(head, handover)).body.dossiers?.[0].reporter).toMatchObject(REPORTER),
    );
  });

  it('is missed where it was given up too soon, and its reader is told which', async () => {
    const { status, body } = await readingOf(head, first);
    expect([status, body.code]).toEqual([409, 'opening-key-gone']);
  });
});
