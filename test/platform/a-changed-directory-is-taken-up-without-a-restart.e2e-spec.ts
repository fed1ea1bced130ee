import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DirectoryEntry, newAgencyKeys, publicKeysOf, type SignedEntry, signEntry } from '@la-chan/messaging';
import { type Client, eventually, startAgencies, type TestCity } from '@la-chan/testing';
import { classifiedReport, read, tried } from '../stories/acting';

describe('the directory of agencies', () => {
  let city: TestCity;
  let desk: Client;
  let entries: SignedEntry[];

  beforeAll(async () => {
    city = await startAgencies(['ca-hn'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    entries = JSON.parse(readFileSync(city.keys.directoryFile, 'utf8')) as SignedEntry[];
  });

  const write = (...more: SignedEntry[]): void =>
    writeFileSync(city.keys.directoryFile, JSON.stringify([...entries, ...more]));
  const signed = (entry: DirectoryEntry): SignedEntry =>
    signEntry(entry, readFileSync(join(dirname(city.keys.directoryFile), 'root'), 'utf8'));
  const handOver = async () => {
    const { id } = await classifiedReport(desk);
    return tried(desk, 'put', `/reports/${id}/handover`);
  };
  const without = ({ signature: _, ...entry }: SignedEntry): DirectoryEntry => entry;

  it('loses an agency whose validity has ended, and gains a new one, while the service runs', async () => {
    const before = await handOver();
    expect([before.status, before.body.handedTo]).toEqual([200, 'pc02']);

    const pc02 = entries.find(({ agency }) => agency === 'pc02')!;
    const ended = signed({ ...without(pc02), validTo: '2025-07-31' });
    write(ended);
    await eventually(async () => expect((await handOver()).body.code).toBe('no-competent-agency'));

    writeFileSync(city.keys.directoryFile, '[');
    const pc03 = signed({ ...without(pc02), agency: 'pc03', ...publicKeysOf(newAgencyKeys('pc03', 'pc03.1')) });
    write(ended, pc03);
    const { body } = await eventually(async () => {
      const answer = await handOver();
      expect(answer.status).toBe(200);
      return answer;
    });
    expect((await read(desk, `/reports/${body.id}`)).handedTo).toBe('pc03');
  });

  it('takes in no entry that the root key has not signed', async () => {
    write({ ...entries.find(({ agency }) => agency === 'pc02')!, agency: 'pc04' });
    await eventually(async () => expect((await handOver()).body.handedTo).toBe('pc02'));
  });
});
