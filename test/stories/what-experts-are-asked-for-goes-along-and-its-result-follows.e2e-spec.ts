import type { Role } from '@la-chan/contracts';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { classifiedReport, nothingParked, only, post, put, read, takenUp, type Answered } from './acting';
import { caseUnderWay, inStatus, OTHER_BODY, takenOver, waiting } from './judicial';

const opinion = { kind: 'expert-opinion', of: 'experts', number: '12/TCGĐ' };
const crime = { article: '150', clause: '1' };
const both: Role[] = ['investigator', 'head-of-investigation'];

describe('what experts are asked for', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let other: Client;
  let procurator: Client;
  let there: string;
  let taken: string;
  let known: Answered[];

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'pc03', 'vks-hn'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [OTHER_BODY],
    });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    other = await city.as({ id: 'pc03.minh-hoa', agency: 'pc03', roles: both, units: ['*'] });
    procurator = await city.as('vks-hn.vien-truong');
  });

  const asked = async (client: Client, path: string): Promise<Answered> => {
    const { evidenceRequests } = await post(client, `${path}/evidence-requests`, opinion);
    return evidenceRequests.at(-1);
  };
  const result = (client: Client, path: string, { request }: Answered): Promise<Answered> =>
    put(client, `${path}/evidence-requests/${request}/result`, { result: 'received' });
  const awaited = async (client: Client, path: string): Promise<Answered> =>
    (await read(client, path)).evidenceRequests;
  const came = (request: Answered): Answered => ({ ...request, result: 'received' });
  const begun = async (number: string): Promise<string> => {
    const more = { unit: 'c00070', number, initiatedAt: '2025-07-07', clause: '1' };
    return `/cases/${(await caseUnderWay(head, ['Lê Văn Canary', 'Trần Văn Canary'], more)).id}`;
  };
  const limit = async (client: Client, path: string, rule: string): Promise<Answered> =>
    (await read(client, `${path}/history`)).deadlines.find((one: Answered) => one.rule === rule);

  it('for a report goes on in the case that is initiated, and its result with it', async () => {
    const { id } = await takenUp(desk, head, await classifiedReport(desk));
    const path = `/verifications/${id}`;
    const one = await asked(head, path);
    await put(head, `${path}/grounds`, crime);
    await put(head, `${path}/initiation`, { signedBy: 'head' });
    const { items } = await read(head, '/cases');
    const opened = `/cases/${items[0].id}`;
    expect(await awaited(head, opened)).toEqual([one]);
    await result(head, path, one);
    expect(await awaited(head, opened)).toEqual([came(one)]);
  });

  it('for a case goes with whoever is split off, once, and the result to both', async () => {
    const path = await begun('11/2025/VA-CU');
    const { accused } = await read(head, path);
    const one = await asked(head, path);
    const split = await post(head, `${path}/splits`, { accused: [accused[1].id] });
    const part = `/cases/${split.id}`;
    expect(await awaited(head, part)).toEqual([one]);
    await result(head, part, one);
    expect(await awaited(head, path)).toEqual([came(one)]);
  });

  it('is waited for by the body to which the case has gone, where what was answered is known, and its result follows there and starts the limit', async () => {
    const path = await begun('12/2025/VA-CU');
    const [early, one, soon] = [await asked(head, path), await asked(head, path), await asked(head, path)];
    await result(head, path, early);
    await put(head, `${path}/transfer-request`, { ground: 'head-replaced', body: 'Cơ quan khác' });
    const { supervision, exchange } = await waiting(procurator, path, 'case-transfer');
    const decision = `transfer-requests/${exchange}/decision`;
    await put(procurator, `/supervisions/${supervision.id}/${decision}`, { decision: 'granted', number: '6/QĐ' });
    await eventually(async () => expect((await read(head, path)).transfer).toMatchObject({ answer: 'granted' }));
    await put(head, `${path}/transfer-offer`, { to: 'pc03', reasons: 'Thủ trưởng thay đổi: canary.' });
    await result(head, path, soon); // before the other body has accepted the file
    const offer = await eventually(() =>
      only(other, '/exchanges?kind=case-transfer-file&side=receiver&status=offered'),
    );
    const { body } = await other.put(`/case-transfers/${offer.id}/acceptance`, {});
    const there = `/cases/${body.id}`;
    await inStatus(other, there, 'cracked');
    expect(await awaited(other, there)).toEqual([one, came(soon), came(early)]);
    city.clock.advance({ days: 130 });
    await put(other, `${there}/suspension`, { ground: 'expert-opinion-pending', number: '4/QĐ' });
    await result(head, path, one);
    await eventually(async () => expect((await awaited(other, there))[0]).toEqual(came(one)));
    expect(await limit(other, there, 'investigation-resumption')).toMatchObject({ status: 'running' });
  });

  it('is waited for by the procuracy that takes a report over, where what was answered is known, and its result starts the limit there', async () => {
    const { id } = await takenUp(desk, head, await classifiedReport(desk));
    const path = `/verifications/${id}`;
    const [early, one] = [await asked(head, path), await asked(head, path)];
    await result(head, path, early);
    const sheet = { kind: 'document', origin: 'supplied', description: 'Sao kê: canary.' };
    const { items } = await post(head, `${path}/items`, sheet);
    there = await takenOver(city, head, procurator, id);
    taken = id;
    const offer = await only(procurator, '/exchanges?kind=report-file&side=receiver');
    const [{ record: _, ...listed }] = items;
    expect(offer.terms.items).toEqual([listed]);
    const { dossiers } = (await procurator.post(`/report-files/${offer.id}/readings`, { purpose: 'kiểm tra' })).body;
    expect(dossiers[0].items).toEqual([{ ...listed, description: sheet.description }]);
    expect(await awaited(procurator, there)).toEqual([one, came(early)]);
    city.clock.advance({ days: 21 });
    await put(procurator, `${there}/suspension`, { ground: 'expert-opinion-pending', number: '4/QĐ' });
    await result(head, path, one);
    known = [came(one), came(early)];
    await eventually(async () => expect(await awaited(procurator, there)).toEqual(known));
    expect(await limit(procurator, there, 'verification-resumption')).toMatchObject({ status: 'running' });
  });

  it('goes with the case that this procuracy initiates to the body that gets it, with who takes part by then (BLTTHS 153(3)(b))', async () => {
    const taking = async (role: string, name: string, of?: string): Promise<string> => {
      const one = { role, of, person: { name } };
      const { participants } = await post(procurator, `${there}/participants`, one);
      return participants.at(-1).participant;
    };
    await put(procurator, `${there}/resumption`, { number: '5/QĐ' });
    const victim = await taking('victim', 'Nguyễn Thị Canary');
    const protector = await taking('protector', 'Trợ giúp viên Canary', victim);
    const one = await asked(procurator, there);
    await put(procurator, `${there}/initiation`, { ...crime, number: '6/QĐ', reasons: 'Khởi tố: canary.' });
    const opened = await eventually(async () => {
      const { items } = await read(head, '/cases');
      const found = items.find(({ from }: Answered) => from.includes(taken));
      expect(found).toMatchObject({ victims: [victim], participants: [{ participant: protector, of: victim }] });
      return `/cases/${found.id}`;
    });
    expect(await awaited(head, opened)).toEqual([one, ...known]);
    expect((await read(head, opened)).items).toMatchObject([{ kind: 'document', origin: 'supplied' }]);
    const reading = await head.post(`${opened}/participants/${protector}/readings`, { purpose: 'mời làm việc' });
    expect(reading.body).toMatchObject({ name: 'Trợ giúp viên Canary' });
    await result(procurator, there, one);
    await eventually(async () => expect(await awaited(head, opened)).toEqual([came(one), ...known]));
    await nothingParked(city, ['pc02', 'pc03', 'vks-hn']);
  });
});
