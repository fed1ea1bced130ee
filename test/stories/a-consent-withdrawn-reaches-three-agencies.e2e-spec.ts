import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { rowsOf } from '../exchanges/handing-over';
import { act, only, read, tried, type Answered } from './acting';
import { everyMessage, everyRow } from './everything';
import { officer } from './judicial';

const union = {
  id: 'hoi-lhpn',
  app: 'victim-support' as const,
  name: { vi: 'Hội Liên hiệp Phụ nữ', en: 'Women’s Union' },
  units: ['c00070'],
  port: 4701,
  healthPort: 4721,
  validFrom: '2025-03-01',
};
const TOLD = 'canary: em kể ở nhà tạm lánh';
const KEYS = `SELECT (SELECT count(*) FROM dossier_key) + (SELECT count(*) FROM sealed_key) AS kept`;
const RECIPIENTS = ['hoi-lhpn', 'pc02', 'vks-hn'];

describe('a consent that is withdrawn', () => {
  let city: TestCity;
  let support: Client;
  const holders: Record<string, Client> = {};
  let victim: Answered;
  let consent: Answered;

  const share = async (to: string, more: object = {}): Promise<Answered> => {
    const body = { to, purpose: 'proceedings', shared: ['person', 'account'], ...more };
    const answer = await tried(support, 'post', `/victims/${victim.id}/disclosures`, body);
    return { ...answer.body, answered: answer.status };
  };
  const readAt = async (agency: string): Promise<Answered> => {
    const told = await eventually(() => only(holders[agency]!, '/exchanges?kind=victim-disclosure&side=receiver'));
    const { status, body } = await holders[agency]!.post(`/disclosures/${told.id}/readings`, { purpose: 'xem hồ sơ' });
    return { ...body, answered: status };
  };

  beforeAll(async () => {
    city = await startAgencies(['so-y-te', 'hoi-lhpn', 'pc02', 'vks-hn'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [union],
    });
    support = await city.as('so-y-te.ho-tro');
    holders['hoi-lhpn'] = await city.as(officer('hoi-lhpn', 'support-officer'));
    holders['pc02'] = await city.as('pc02.thu-truong');
    holders['vks-hn'] = await city.as('vks-hn.vien-truong');
    const declared = await support.post('/victims', {
      way: 'self-declared',
      unit: 'c00070',
      person: { name: 'Canary Thị Mận', birthYear: 1999, nationality: 'VN' },
      first: { immediateDanger: false, suspectIsRelative: 'no', safeContact: { whoMayCall: 'chị gái', when: 'tối' } },
      account: TOLD,
    });
    victim = declared.body;
  });

  it('was needed first: without it nobody is told, and the refusal is recorded', async () => {
    expect(await share('pc02')).toMatchObject({ answered: 409, code: 'consent-missing', law: 'Luật 53/2024 3(10)' });
    const refused = await rowsOf(city, 'so-y-te', `SELECT subject, purpose FROM access_log WHERE action = 'refused'`);
    expect(refused).toEqual([
      { subject: `disclosure of ${victim.id} to pc02 for proceedings`, purpose: 'consent-missing' },
    ]);
  });

  it('was given for one purpose, and three agencies read what she has told once', async () => {
    const given = { purpose: 'proceedings', recipients: RECIPIENTS, shared: ['person', 'account'], form: 'written' };
    const minor = await support.post(`/victims/${victim.id}/consents`, { ...given, by: 'representative' });
    expect(minor.body.code).toBe('representative-missing');
    const answer = await support.post(`/victims/${victim.id}/consents`, { ...given, by: 'the-person' });
    expect([answer.status, answer.body]).toEqual([201, expect.objectContaining({ number: '1/2025/DY' })]);
    consent = answer.body;

    expect(await share('pc02', { purpose: 'publicity' })).toMatchObject({ code: 'consent-missing' });
    expect(await share('pc02', { shared: ['first'] })).toMatchObject({ code: 'consent-missing' });
    expect(await share('so-y-te')).toMatchObject({ answered: 422, code: 'no-such-agency' });
    expect(await share('nobody')).toMatchObject({ answered: 422, code: 'no-such-agency', field: '/to' });
    for (const to of RECIPIENTS) expect(await share(to)).toMatchObject({ answered: 200 });
    for (const agency of RECIPIENTS)
      expect(await readAt(agency)).toMatchObject({ answered: 200, dossiers: [{ account: TOLD }] });
  });

  it('reaches an agency that was away too, and each erases its copy and says so', async () => {
    await city.agency('vks-hn').stop();
    const withdrawn = await act(support, `/consents/${consent.id}/withdrawal`, consent.version, { by: 'the-person' });
    expect(withdrawn).toMatchObject({ status: 'withdrawn', holders: RECIPIENTS.map((agency) => ({ agency })) });
    expect(await share('pc02')).toMatchObject({ code: 'consent-missing' });

    const acknowledged = (count: number) =>
      eventually(async () => {
        const now = await read(support, `/consents/${consent.id}`);
        expect(now.holders.filter((one: Answered) => one.acknowledgedAt)).toHaveLength(count);
        return now;
      });
    expect((await acknowledged(2)).status).toBe('withdrawn');
    const { items: owed } = await read(support, '/deadlines?procedure=consent&rule=consent-erasure');
    const away = withdrawn.holders.find(({ agency }: Answered) => agency === 'vks-hn');
    expect(owed).toMatchObject([{ number: '1/2025/DY', about: away.disclosure, dueOn: '2025-08-07', overdue: false }]);
    city.clock.advance({ days: 4 });
    await eventually(async () => {
      const { items } = await read(support, '/deadlines?procedure=consent&breached=true');
      expect(items).toMatchObject([{ about: away.disclosure, overdue: true, breachedAt: expect.any(String) }]);
    });
    await city.agency('vks-hn').start();
    holders['vks-hn'] = await city.as('vks-hn.vien-truong');
    expect((await acknowledged(3)).status).toBe('acknowledged');
    const { deadlines } = await read(support, `/consents/${consent.id}/history`);
    expect(deadlines.map(({ status }: Answered) => status).sort()).toEqual(['met', 'met', 'met-late']);
  });

  it('leaves no key of what was told at any of them', async () => {
    for (const agency of RECIPIENTS) {
      expect(await readAt(agency)).toMatchObject({ answered: 410, code: 'dossier-erased' });
      expect(await rowsOf(city, agency, KEYS)).toEqual([{ kept: '0' }]);
    }
  });

  it('does not take away what the law lets an agency ask for', async () => {
    const basis = { law: 'BLTTHS 88', request: '15/YC-CSĐT' };
    expect(await share('pc02', { basis })).toMatchObject({ answered: 200 });
    const told = await eventually(async () => {
      const { items } = await read(holders['pc02']!, '/exchanges?kind=victim-disclosure&side=receiver');
      expect(items).toHaveLength(2);
      return items[1];
    });
    expect(told.terms).toMatchObject({ law: 'BLTTHS 88' });
    const reading = await holders['pc02']!.post(`/disclosures/${told.id}/readings`, { purpose: 'điều tra' });
    expect(reading.body).toMatchObject({ dossiers: [{ account: TOLD }] });
  });

  it('stands in clear in no table and no message', async () => {
    const everything = [everyMessage(city)];
    for (const agency of ['so-y-te', ...RECIPIENTS]) everything.push(await everyRow(city, agency));
    for (const text of everything) for (const canary of ['Canary', 'canary']) expect(text).not.toContain(canary);
  });
});
