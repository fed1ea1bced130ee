import { dataDigest, publicKeyOf, publicKeysOf, verifySignature } from '@la-chan/messaging';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { classifiedReport, read, type Answered } from '../stories/acting';

const AUGUST = { period: '2025-08' };

describe('an issued report', () => {
  let city: TestCity;
  let desk: Client;
  let leader: Client;
  let analyst: Client;
  let issued: Answered;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'bcd-138'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    leader = await city.as('bcd-138.lanh-dao');
    analyst = await city.as('bcd-138.phan-tich');
  });

  /** So many are received, and all of them classified. */
  const classified = (count: number): Promise<void> =>
    eventually(async () => {
      const { targets } = await read(analyst, '/scorecard?period=2025-08');
      expect(targets[0].indicators[0]).toMatchObject({ id: 'T1', numerator: count, denominator: count });
    });

  it('is a leader’s, numbered in its year, and rests on the facts that it names', async () => {
    await classifiedReport(desk);
    await classified(1);
    expect((await analyst.post('/scorecard/issues', AUGUST)).status).toBe(403);
    const { status, body } = await leader.post('/scorecard/issues', AUGUST);
    expect([status, body]).toEqual([201, expect.anything()]);
    issued = body;
    const { number, issuedBy, view } = issued.report;
    expect([number, issuedBy, view.period]).toEqual([
      '1/2025/BC',
      'bcd-138.lanh-dao',
      { from: '2025-08-01', to: '2025-08-31' },
    ]);
    expect(view.targets[0].indicators[0]).toMatchObject({ id: 'T1', numerator: 1, denominator: 1 });
    expect(view.restsOn).toEqual([{ agency: 'ca-hn', epoch: 1, sequence: 2 }]);
  });

  it('is signed by the agency that issues it, as it is read', async () => {
    const { report, digest, keyId, signature } = await read(analyst, `/scorecard/issues/${issued.id}`);
    expect(report).toEqual(issued.report);
    expect(dataDigest(report)).toBe(digest);
    const keys = publicKeysOf(city.keys.agencies.get('bcd-138')!.keys);
    expect(keyId).toBe(keys.keyId);
    const verified = (of: string) =>
      verifySignature(Buffer.from(of), signature, publicKeyOf(keys.signingKey, 'Ed25519'));
    expect([verified(digest), verified(dataDigest({ ...report, number: '2/2025/BC' }))]).toEqual([true, false]);
  });

  it('stays what it was, while figures change; what was registered late is a revision beside it', async () => {
    const late = await classifiedReport(desk, { occurredAt: '2025-08-03T02:00:00.000Z' });
    city.clock.advance({ days: 1 });
    const after = await classifiedReport(desk);
    await classified(3);
    expect((await read(analyst, `/scorecard/issues/${issued.id}`)).report).toEqual(issued.report);

    const { items } = await read(analyst, `/scorecard/issues/${issued.id}/revisions`);
    const numbers = items.map(({ number }: Answered) => number);
    expect(new Set(numbers)).toEqual(new Set([late.number]));
    expect(numbers).not.toContain(after.number);
    const measures = items.flatMap(({ entries }: Answered) => entries.map(({ measure }: Answered) => measure));
    expect(new Set(measures)).toEqual(new Set(['report.received', 'report.classified', 'report.signs']));
  });

  it('has its form, with its number and the figures that were issued', async () => {
    const { text } = await analyst.get(`/scorecard/issues/${issued.id}/form?format=csv`);
    expect(text).toContain('1/2025/BC');
    expect(text).toMatch(/"T1",[^\r]*,1,1,100,/);
    const second = await leader.post('/scorecard/issues', AUGUST);
    expect(second.body.report.number).toBe('2/2025/BC');
    const listed = await read(analyst, '/scorecard/issues');
    expect(listed.items.map(({ number }: Answered) => number)).toEqual(['2/2025/BC', '1/2025/BC']);
  });

  it('cannot be changed or removed by the service', async () => {
    const { runtime: url } = city.agency('bcd-138').database;
    for (const statement of [`UPDATE issued_report SET number = 'x'`, 'DELETE FROM issued_report'])
      await expect(query(url, statement)).rejects.toThrow(/permission denied/);
  });

  it('is of the whole city: who sees some units alone neither issues nor reads one', async () => {
    const ward = await city.as({
      id: 'bcd-138.phuong',
      agency: 'bcd-138',
      roles: ['leader', 'analyst'],
      units: ['c00070'],
    });
    const answers = [await ward.post('/scorecard/issues', AUGUST), await ward.get(`/scorecard/issues/${issued.id}`)];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [403, 'issue-of-the-city']),
    );
  });
});
