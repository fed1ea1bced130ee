import type { Role } from '@la-chan/contracts';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import {
  act,
  classifiedReport,
  nothingParked,
  only,
  partnerIn,
  post,
  put,
  read,
  takenUp,
  tried,
  type Answered,
} from './acting';
import { caseUnderWay, docketed, filed, inStatus, OTHER_BODY, takenOver, transferred } from './judicial';

const AGENCIES = ['ca-hn', 'pc02', 'pc03', 'vks-hn', 'toa-hn', 'so-ngoai-vu'];
const both: Role[] = ['investigator', 'head-of-investigation'];
const asking = {
  assistance: 'evidence',
  country: 'KH',
  persons: [{ name: 'Canary Môi giới' }],
  request: 'canary: xác minh nơi giữ người',
};
const pending = { ground: 'foreign-assistance-pending', number: '4/QĐ' };

describe('what is asked abroad for a file that goes to another agency', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let other: Client;
  let procurator: Client;
  let judge: Client;
  let officer: Client;
  let leader: Client;
  let partner: Answered;
  let path: string;
  let file: string;
  let trial: string;

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z', more: [OTHER_BODY] });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    other = await city.as({ id: 'pc03.minh-hoa', agency: 'pc03', roles: both, units: ['*'] });
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    officer = await city.as('so-ngoai-vu.hop-tac');
    leader = await city.as('so-ngoai-vu.lanh-dao');
    partner = await partnerIn(leader, 'KH', 'Bộ Tư pháp Campuchia');
  });

  const asked = async (client: Client, of: string): Promise<string> => {
    const { assistance, requests } = await post(client, `${of}/assistance-requests`, asking);
    return (assistance ?? requests).at(-1).exchange;
  };
  const waits = async (client: Client, of: string): Promise<Answered[]> => {
    const { assistance, requests = [] } = await read(client, of);
    const all = assistance ?? requests.filter(({ kind }: Answered) => kind === 'assistance');
    return all.map(({ exchange, answer }: Answered) => ({ exchange, answer }));
  };
  const awaited = (client: Client, of: string, told: Answered[]): Promise<void> =>
    eventually(async () => expect(await waits(client, of)).toEqual(told));
  /** The one request that is open, answered from abroad. */
  const answered = async (): Promise<void> => {
    const open = await eventually(() => only(officer, '/assistance-requests?status=asked'));
    const at = `/assistance-requests/${open.id}`;
    let request = await act(officer, `${at}/draft`, open.version, {
      channel: 'mutual-legal-assistance',
      partner: partner.id,
    });
    request = await act(leader, `${at}/approval`, request.version, { number: '11/QĐ' });
    request = await act(officer, `${at}/dispatch`, request.version, { number: '12/TTTP' });
    await act(officer, `${at}/answer`, request.version, { number: '9/KH', result: 'canary: đã xác minh' });
  };
  const owed = async (client: Client, of: string, rule: string): Promise<void> =>
    eventually(async () => {
      const { deadlines } = await read(client, `${of}/history`);
      const due = deadlines.filter((one: Answered) => one.rule === rule);
      expect(due).toMatchObject([{ status: 'running' }]);
    });

  it('is waited for by the procuracy that takes a report over, which is to go on once it is answered (BLTTHS 149(1))', async () => {
    const { id } = await takenUp(desk, head, await classifiedReport(desk));
    const of = `/verifications/${id}`;
    const exchange = await asked(head, of);
    const secret = { by: 'witness', about: 'secrecy', text: 'Giữ bí mật người làm chứng: canary.' };
    const applied = await tried(head, 'post', `${of}/applications`, secret);
    const [{ application }] = applied.body.applications;
    await put(head, `${of}/applications/${application}/answer`, { decision: 'granted' });
    const taken = await takenOver(city, head, procurator, id);
    expect(await waits(procurator, taken)).toEqual([{ exchange, answer: null }]);
    // What was asked for of secrecy goes along too (BLTTHS 484; TTLT 01/2017 4(5)).
    const { applications } = await read(procurator, taken);
    expect(applications).toMatchObject([{ application, by: 'witness', about: 'secrecy', granted: true }]);
    const reading = `${taken}/applications/${application}/readings`;
    expect((await procurator.post(reading, { purpose: 'bảo vệ' })).body).toEqual({ text: secret.text, reasons: null });
    const offer = await only(procurator, '/exchanges?kind=report-file&side=receiver');
    expect(offer.terms.assistance).toMatchObject([
      { exchange, to: 'so-ngoai-vu', country: 'KH', assistance: 'evidence' },
    ]);
    city.clock.advance({ days: 21 });
    await put(procurator, `${taken}/suspension`, pending);
    await answered();
    await awaited(procurator, taken, [{ exchange, answer: 'answered' }]);
    expect(await waits(head, of)).toEqual([{ exchange, answer: 'answered' }]);
    await owed(procurator, taken, 'verification-resumption');
  });

  it('is waited for by the body to which the case goes, where that is told when it is taken back (BLTTHS 169(4))', async () => {
    const more = { unit: 'c00070', number: '12/2025/VA-CU', initiatedAt: '2025-07-07', clause: '1' };
    const of = `/cases/${(await caseUnderWay(head, ['Lê Văn Canary'], more)).id}`;
    const exchange = await asked(head, of);
    const there = await transferred(procurator, head, of, { agency: 'pc03', head: other });
    expect(await waits(other, there)).toEqual([{ exchange, answer: null }]);
    const mine = await tried(other, 'delete', `${there}/requests/${exchange}`);
    expect([mine.status, mine.body.code]).toEqual([404, 'not-found']); // who has asked takes it back
    const back = await tried(head, 'delete', `${of}/requests/${exchange}`);
    expect([back.status, back.body]).toEqual([200, expect.anything()]);
    await awaited(other, there, []);
  });

  it('is waited for by the court, and its answer follows there through the procuracy (BLTTHS 281(1)(a), 283(1))', async () => {
    const more = { unit: 'c00070', number: '38/2025/VA-CU', initiatedAt: '2025-08-01', clause: '1' };
    path = `/cases/${(await caseUnderWay(head, ['Trần Văn Canary'], more)).id}`;
    const exchange = await asked(head, path);
    file = `/prosecution-files/${(await filed(head, path.split('/')[2]!, procurator)).id}`;
    expect(await waits(procurator, file)).toEqual([{ exchange, answer: null }]);
    trial = `/trials/${(await docketed(procurator, file.split('/')[2]!, judge)).id}`;
    expect(await waits(judge, trial)).toEqual([{ exchange, answer: null }]);
    city.clock.advance({ days: 70 });
    await put(judge, `${trial}/suspension`, pending);
    await answered();
    await awaited(judge, trial, [{ exchange, answer: 'answered' }]);
    await owed(judge, trial, 'trial-resumption');
    await put(judge, `${trial}/resumption`, { number: '5/QĐ' });
  });

  it('goes back with the file that the court returns, and its answer follows to the body (BLTTHS 280, 174(2))', async () => {
    const [first] = await waits(judge, trial);
    const exchange = await asked(judge, trial);
    const demand = { number: '7/QĐ', ground: 'evidence-missing', demand: 'canary: làm rõ' };
    await put(judge, `${trial}/return`, demand);
    await inStatus(procurator, file, 'received');
    await put(procurator, `${file}/return`, { ...demand, number: '8/QĐ' });
    await inStatus(head, path, 'cracked');
    for (const [client, of] of [
      [procurator, file],
      [head, path],
    ] as const)
      await awaited(client, of, [first, { exchange, answer: null }]);
    await answered();
    await awaited(head, path, [first, { exchange, answer: 'answered' }]);
  });

  it('is waited for no more by the procuracy to which a returned file goes again, once the body has taken it back (BLTTHS 245, 247(1)(c))', async () => {
    const exchange = await asked(head, path);
    const again = async (): Promise<Answered> => filed(head, path.split('/')[2]!, procurator);
    expect(file).toContain((await again()).id);
    const before = await waits(procurator, file);
    expect(before).toContainEqual({ exchange, answer: null });
    const demand = { ground: 'evidence-missing', demand: 'canary: làm rõ', number: '9/QĐ' };
    await put(procurator, `${file}/return`, demand);
    await inStatus(head, path, 'cracked');
    const back = await tried(head, 'delete', `${path}/requests/${exchange}`);
    expect([back.status, back.body]).toEqual([200, expect.anything()]);
    expect(await waits(procurator, file)).toEqual(before);
    await again();
    expect(await waits(procurator, file)).toEqual(before.filter((one) => one.exchange !== exchange));
    await nothingParked(city, AGENCIES);
  });
});
