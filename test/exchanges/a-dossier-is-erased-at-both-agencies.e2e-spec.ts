import { Directory, subjectOf, type Envelope } from '@la-chan/messaging';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { readFileSync } from 'node:fs';
import { isGenuine, Verifier } from '../../libs/messaging/src/sealing/verify';
import { read } from '../stories/acting';
import { exchangeAt, offeredReport, readingOf, rowsOf, takenUp } from './handing-over';

describe('the dossier of a handover that was done', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let handover: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    ({ handover } = await offeredReport(desk, { reporter: { name: 'Nguyễn Thị Mẫu' } }));
  });

  const erase = (client: Client) => client.put(`/exchanges/${handover}/erasure`, { purpose: 'yêu cầu xóa dữ liệu' });
  const keys = async (agency: string): Promise<number> => {
    const rows = await rowsOf<{ kept: string }>(
      city,
      agency,
      `SELECT (SELECT count(*) FROM dossier_key) + (SELECT count(*) FROM sealed_key) AS kept`,
    );
    return Number(rows[0]?.kept);
  };

  it('cannot be erased while the offer waits for its answer', async () => {
    const { status, body } = await erase(desk);
    expect([status, body.type]).toEqual([409, expect.stringContaining('exchange-out-of-course')]);
    await takenUp(head, handover);
    await exchangeAt(desk, handover, 'released');
    expect((await readingOf(head, handover)).body.dossiers[0].reporter.name).toBe('Nguyễn Thị Mẫu');
    expect([await keys('ca-hn'), await keys('pc02')]).toEqual([2, 1]);
  });

  it('is erased at both by one act: no key is left, and reading it tells so', async () => {
    expect((await erase(desk)).status).toBe(204);
    await eventually(async () => expect((await read(head, `/exchanges/${handover}`)).erasedAt).not.toBeNull());
    expect([await keys('ca-hn'), await keys('pc02')]).toEqual([0, 0]);
    const { status, body } = await readingOf(head, handover);
    expect([status, body.type]).toEqual([410, expect.stringContaining('dossier-erased')]);
    expect(body.detail).toContain('đã được xóa');
  });

  it('leaves every signature and the hash chain as they were', async () => {
    const directory = new Directory(
      city.keys.root,
      JSON.parse(readFileSync(city.keys.directoryFile, 'utf8')) as unknown[],
    );
    const verifier = new Verifier(directory);
    const verified = (text: string) => verifier.verify({ subject: subjectOf(JSON.parse(text) as Envelope), text });

    const sealed = await rowsOf<{ text: string }>(
      city,
      'ca-hn',
      `SELECT envelope AS text FROM sealed WHERE channel = 'to:pc02' ORDER BY epoch, sequence`,
    );
    const said = sealed.map(({ text }) => verified(text)).filter(isGenuine);
    expect(said.map(({ envelope }) => envelope.type)).toEqual(
      expect.arrayContaining(['exchange.offered', 'exchange.released', 'exchange.erased']),
    );
    expect(said).toHaveLength(sealed.length);
    expect(said.slice(1).map(({ envelope }) => envelope.prevhash)).toEqual(said.slice(0, -1).map(({ hash }) => hash));

    const evidence = await rowsOf<{ text: string }>(
      city,
      'pc02',
      `SELECT envelope::text AS text FROM exchange_message WHERE said = 'other'`,
    );
    expect(evidence.map(({ text }) => isGenuine(verified(text)))).toEqual([true, true, true]);
  });
});
