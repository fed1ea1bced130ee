import { parse } from 'csv-parse/sync';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { rowsOf } from '../exchanges/handing-over';
import { bytes, csv, type RegisterRow } from '../import/registers';
import { act, read, type Answered } from '../stories/acting';
import { everyMessage, everyRow } from '../stories/everything';

const row = (number: string, more: RegisterRow = {}): RegisterRow => ({
  cas_CaseNumber: number,
  Unit: 'c00070',
  cas_IncomingReferralDate: '2025-07-10',
  con_Consent: 'TRUE',
  prs_First_Name: 'Xuân',
  prs_MiddleName: 'Canary',
  prs_SecondName: 'Nguyễn',
  prs_Birthdate: '2001-03-02',
  prs_Gender: 'Feminine',
  prs_Citizenship: 'VN',
  prs_PrimaryLanguage: 'vie',
  prs_MaritalStatus: 'Single',
  vic_TraffickingStatus: 'ActualVictimOfTrafficking',
  vic_TraffickingStatusDecisionMakingOrg: 'Police',
  vic_Methods_of_Control: 'DebtBondage WithholdsDocuments',
  vic_TypeOfExploitation: 'ForcedLabour;Khác',
  vic_RecruitmentWebsitesAndApps: 'Zalo Facebook',
  vic_ForcedLabourIndustry: 'J_InformationAndCommunication',
  CountryOfExploitation: 'KH',
  isSexualExploit: '0.0',
  isOrganRemoval: '-99',
  hte_Type: '',
  hte_Country: '',
  hte_Description: '',
  org_Name: '',
  org_Type: '',
  org_ShippingCountry: '',
  per_RoleInProcess: '',
  per_Organisation: '',
  cas_Status: 'Active',
  ...more,
});
const event = (type: string, country: string, description = ''): RegisterRow => ({
  hte_Type: type,
  hte_Country: country,
  hte_Description: description,
});
/** A further person of a case, and an organisation of it. */
const perpetrator = (number: string): RegisterRow => ({
  ...{ cas_CaseNumber: number, prs_First_Name: 'Canary Hùng', prs_Gender: 'Masculine', prs_Citizenship: 'CN' },
  ...{ per_RoleInProcess: 'RecruiterOrIntermediary Transporter', per_Organisation: 'canary: công ty ma' },
});
const organisation = { org_Name: 'Ngôi nhà bình yên', org_Type: 'NGO', org_ShippingCountry: 'VN' };
const FILE = [
  row('NTL-1', event('Recruitment', 'VN', 'canary: bạn rủ đi làm')),
  event('Exploitation', 'KH', 'canary: bị giữ hộ chiếu'),
  perpetrator('NTL-1'),
  organisation,
  row('NTL-2', {
    prs_First_Name: 'Mai',
    prs_Birthdate: null,
    ageBroad: '9--17',
    prs_Gender: '-99',
    prs_Citizenship: '00',
  }),
  row('NTL-3', { prs_First_Name: 'Thu', cas_Status: 'Closed', CountryOfExploitation: '-99' }),
];

describe('a shelter’s file in HTCDS', () => {
  let city: TestCity;
  let head: Client;
  let victims: Answered[];
  let consent: Answered;

  const send = (rows: readonly RegisterRow[], as: Client = head) =>
    as
      .post('/victims/htcds/import')
      .set('content-type', 'text/csv')
      .set('accept', 'application/json')
      .set('idempotency-key', '')
      .send(csv(rows));
  const take = async (asked: object) => {
    const answer = await bytes(head.post('/victims/htcds/exports', { reason: 'đối chiếu hồ sơ', ...asked }));
    const text = answer.body.toString();
    return {
      ...answer,
      rows: answer.status === 200 ? (parse(text, { columns: true, bom: true }) as Answered[]) : [],
      text,
    };
  };
  const registered = (id: string, name: string) =>
    head.post('/outside-bodies', { id, name, contact: 'Văn thư', from: '2025-07-01' }).expect(201);
  const logged = (action: string) =>
    rowsOf<{ subject: string; purpose: string }>(
      city,
      'so-y-te',
      `SELECT subject, purpose FROM access_log WHERE action = '${action}' ORDER BY id`,
    );

  beforeAll(async () => {
    city = await startAgencies(['so-y-te', 'pc02'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('so-y-te.lanh-dao');
  });

  it('opens a file for each person, by the codes of the standard, and for nobody twice', async () => {
    expect((await send(FILE, await city.as('so-y-te.ho-tro'))).status).toBe(403);
    expect((await send(FILE)).body).toEqual({ received: 3, repeated: 0, rejected: 0, rows: [] });
    expect((await send(FILE)).body).toEqual({ received: 0, repeated: 3, rejected: 0, rows: [] });
    const { items } = await read(head, '/victims');
    // Numbers are given as the files of a batch come to it.
    const kind = ({ status, experience }: Answered): number => (status === 'closed' ? 2 : experience.age ? 1 : 0);
    victims = items.sort((a: Answered, b: Answered) => kind(a) - kind(b));
    expect(victims).toMatchObject([
      {
        status: 'being-identified',
        way: 'found',
        standing: 'citizen',
        minor: false,
        traffickedAbroad: true,
        experience: {
          exploitation: ['ForcedLabour', 'Other'],
          ruledOut: ['SexualExploitation'],
          control: ['DebtBondage', 'WithholdsDocuments'],
          apps: ['Zalo', 'Facebook'],
          stated: { status: 'ActualVictimOfTrafficking', by: 'Police' },
        },
      },
      { standing: 'unknown', minor: true, experience: { age: '9--17' } },
      { status: 'closed', traffickedAbroad: null },
    ]);
  });

  it('comes back row by row with the reason where it cannot stand', async () => {
    const { body } = await send([
      row('NTL-4', { prs_First_Name: null, con_Consent: 'FALSE' }),
      row('NTL-5', { isForcedLabour: '0', prs_Citizenship: 'Việt Nam' }),
      row('NTL-6', { vic_TraffickingStatus: 'NotAVictimOfTrafficking', prs_Gender: 'x' }),
      row('NTL-1', { prs_First_Name: 'Khác' }),
      row('NTL-7'),
      { cas_CaseNumber: 'NTL-7', prs_First_Name: 'Người khác' },
    ]);
    expect(body).toMatchObject({ received: 0, repeated: 0, rejected: 5 });
    const codes = body.rows.map((one: Answered) => [one.row, one.errors.map(({ code }: Answered) => code)]);
    expect(codes).toEqual([
      [2, ['htcds-without-consent', 'cell-required']],
      [3, ['cell-not-a-country', 'htcds-contradiction']],
      [4, ['cell-not-in-list', 'htcds-not-a-victim']],
      [5, ['number-taken']],
      [6, ['cell-beside-wrong-row']],
      [7, ['cell-unlike-first-row']],
    ]);
  });

  it('is what it was when the agency takes it out for itself: with a reason, each reading logged', async () => {
    expect((await (await city.as('so-y-te.ho-tro')).post('/victims/htcds/exports', { reason: 'xem' })).status).toBe(
      403,
    );
    expect((await head.post('/victims/htcds/exports', {})).status).toBe(422);
    const { rows } = await take({});
    const [first, second, third, fourth] = rows.filter((one) => one.cas_CaseNumber === 'NTL-1');
    expect(first).toMatchObject({
      prs_FirstName: 'Xuân',
      prs_SecondName: 'Nguyễn',
      prs_Gender: 'Feminine',
      prs_MaritalStatus: 'Single',
      cas_IncomingReferralDate: '2025-07-10',
      vic_TypeOfExploitation: 'ForcedLabour;Other',
      isForcedLabour: '1',
      isSexualExploit: '0',
      isOrganRemoval: '',
      hte_Type: 'Recruitment',
    });
    expect(second).toMatchObject({ prs_FirstName: '', hte_Country: 'KH', hte_Description: 'canary: bị giữ hộ chiếu' });
    expect(third).toMatchObject({
      ...{ prs_FirstName: 'Canary Hùng', prs_Gender: 'Masculine', prs_Citizenship: 'CN', prs_SecondName: '' },
      ...{ per_RoleInProcess: 'RecruiterOrIntermediary;Transporter', per_Organisation: 'canary: công ty ma' },
    });
    expect(fourth).toMatchObject({ ...organisation, prs_FirstName: '' });
    expect(await logged('export')).toEqual([{ subject: 'htcds 3 of 3 to own use', purpose: 'đối chiếu hồ sơ' }]);
    expect((await logged('read-person')).length).toBeGreaterThanOrEqual(6);
    const again = await send(rows.map((one) => ({ ...one, cas_CaseNumber: `B-${String(one.cas_CaseNumber)}` })));
    expect(again.body).toMatchObject({ received: 3, rejected: 0 });
  });

  it('goes to another body only of whom she lets it, and of the others that is refused and recorded', async () => {
    const iom = { id: 'iom', purpose: 'research', shared: ['account'] };
    const [one] = victims;
    const nowhere = await head.post('/victims/htcds/exports', { reason: 'gửi', recipient: iom });
    expect([nowhere.body.code, nowhere.body.field]).toEqual(['recipient-unknown', '/recipient/id']);
    await registered('iom', 'Tổ chức Di cư Quốc tế');
    const given = {
      ...{ purpose: 'research', recipients: ['iom'], shared: ['account'] },
      form: 'written',
      by: 'the-person',
    };
    consent = (await head.post(`/victims/${one.id}/consents`, given).expect(201)).body;
    const two = victims.slice(0, 2).map(({ id }: Answered) => id);
    const { headers, rows, text } = await take({ victims: two, recipient: iom });
    expect(headers).toMatchObject({ 'htcds-persons': '1', 'htcds-left-out': '1' });
    expect(rows[0]).toMatchObject({
      cas_CaseNumber: 'NTL-1',
      prs_FirstName: '',
      vic_MethodsOfControl: expect.any(String),
    });
    expect(text).not.toContain('Xuân');
    // Who exploited her is of what she has told.
    expect(rows.map((told: Answered) => told.prs_FirstName)).toEqual(['', '', 'Canary Hùng', '']);
    expect(await logged('refused')).toContainEqual({
      subject: `disclosure of ${two[1]} to iom for research`,
      purpose: 'consent-missing',
    });
    expect((await read(head, `/victims/${one.id}`)).disclosures).toMatchObject([
      { agency: 'iom', consent: consent.id },
    ]);
    const wider = await take({ victims: [one.id], recipient: { ...iom, shared: ['person'] } });
    expect(wider.headers).toMatchObject({ 'htcds-persons': '0', 'htcds-left-out': '1' });
  });

  it('goes out on a request that the law gives, of persons who are named, and never past the platform', async () => {
    const basis = { law: 'BLTTHS 88', request: '3/YC' };
    const court = { id: 'toa-tinh-khac', purpose: 'proceedings', shared: ['person'], basis };
    await registered('toa-tinh-khac', 'Tòa án nhân dân tỉnh khác');
    expect((await take({ recipient: court })).status).toBe(422);
    const asked = await take({ victims: [victims[1].id], recipient: court });
    expect(asked.rows).toMatchObject([{ prs_FirstName: 'Mai', vic_MethodsOfControl: '' }]);
    const inside = await head.post('/victims/htcds/exports', { reason: 'gửi', recipient: { ...court, id: 'pc02' } });
    expect(inside.body).toMatchObject({ code: 'told-over-the-bus', field: '/recipient/id' });
  });

  it('is asked back when she takes her consent back, until an officer records that it is erased', async () => {
    const withdrawn = await act(head, `/consents/${consent.id}/withdrawal`, consent.version, { by: 'the-person' });
    expect(withdrawn).toMatchObject({ status: 'withdrawn', holders: [{ agency: 'iom', acknowledgedAt: null }] });
    const path = `/consents/${consent.id}/holders/${withdrawn.holders[0].disclosure}/erasure`;
    expect(await act(head, path, withdrawn.version)).toMatchObject({ status: 'acknowledged' });
    const none = await take({
      victims: [victims[0].id],
      recipient: { id: 'iom', purpose: 'research', shared: ['account'] },
    });
    expect(none.headers).toMatchObject({ 'htcds-persons': '0' });
  });

  it('stands in clear in no table and no message', async () => {
    await eventually(() => expect(everyMessage(city)).toContain('victim-support.victim-opened'));
    for (const text of [await everyRow(city, 'so-y-te'), everyMessage(city)])
      for (const canary of ['Canary', 'canary', 'Xuân']) expect(text).not.toContain(canary);
  });
});
