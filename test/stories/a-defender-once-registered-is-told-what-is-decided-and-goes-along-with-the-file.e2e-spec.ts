import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, put, read, tried, type Answered } from './acting';
import { caseUnderWay, charged, docketed, filed, inStatus, NAMED } from './judicial';

const crime = { article: '150', clause: '2' };
const person = { name: 'Luật sư Canary' };

describe('a defender once registered', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let clerk: Client;
  let caseId: string;
  let accused: string;
  let file: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    clerk = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '35/2025/VA-CU', initiatedAt: '2025-08-01' };
    caseId = (await caseUnderWay(head, [], place)).id;
    accused = (await charged(head, procurator, caseId, ['Lê Văn Canary'], crime)).accused[0].id;
  });

  const acted = async (client: Client, path: string, part: string, body: object): Promise<Answered> =>
    tried(client, 'post', `${path}/${part}`, body);
  const register = async (of: string): Promise<Answered> =>
    acted(head, `/cases/${caseId}`, 'participants', { role: 'defender', of, person });

  it('takes part for an accused of the case, sealed', async () => {
    const refused = await register(caseId);
    expect([refused.status, refused.body.code]).toEqual([409, 'takes-part-for-nobody']);
    const { status, body } = await register(accused);
    expect([status, body.participants]).toMatchObject([200, [{ role: 'defender', of: accused, endedAt: null }]]);
    const history = await read(head, `/cases/${caseId}/history`);
    expect(JSON.stringify([body, history])).not.toContain('Canary');
    const [{ participant }] = body.participants;
    const who = await head.post(`/cases/${caseId}/participants/${participant}/readings`, { purpose: 'thông báo' });
    expect(who.body).toEqual(person);
  });

  it('is told of the conclusion, and goes along with its file', async () => {
    file = (await filed(head, caseId, procurator)).id;
    const told = (recipients: string[]): Promise<Answered> =>
      acted(head, `/cases/${caseId}`, 'party-notices', { of: 'conclusion', recipients });
    const without = await told(['accused']);
    expect([without.status, without.body]).toMatchObject([409, { code: 'party-left-out', law: 'BLTTHS 232(4)' }]);
    expect((await told(['accused', 'defender'])).status).toBe(200);
    expect(await read(procurator, `/prosecution-files/${file}`)).toMatchObject({
      participants: [{ role: 'defender', of: accused, endedAt: null }],
    });
  });

  it('is told there too, until the participation ends', async () => {
    const path = `/prosecution-files/${file}`;
    const { participants } = await read(procurator, path);
    const returned = { number: '1/QĐ', ground: 'evidence-missing', demand: 'canary: làm rõ' };
    await put(procurator, `${path}/return`, returned);
    const told = (): Promise<Answered> =>
      acted(procurator, path, 'party-notices', { of: 'return', recipients: ['accused'] });
    const without = await told();
    expect([without.status, without.body]).toMatchObject([409, { code: 'party-left-out', law: 'BLTTHS 240(2)' }]);
    const ending = `${path}/participants/${participants[0].participant}`;
    const end = (): Promise<Answered> => tried(procurator, 'delete', ending);
    expect((await end()).status).toBe(200);
    expect((await end()).body).toMatchObject({ code: 'no-such-participant' });
    expect((await told()).status).toBe(200);
  });

  it('is told by the court what that decides, and goes back with what that returns (BLTTHS 262(1), 286)', async () => {
    expect((await register(accused)).status).toBe(200);
    await filed(head, caseId, procurator);
    const { id: trial } = await docketed(procurator, file, clerk);
    const path = `/trials/${String(trial)}`;
    const now = await read(clerk, path);
    expect(now.participants).toMatchObject([{ role: 'defender', of: accused, endedAt: null }]);
    const [{ participant: defender }] = now.participants;
    const who = await clerk.post(`${path}/participants/${defender}/readings`, { purpose: 'giao quyết định' });
    expect(who.body).toEqual(person);
    const set = await put(clerk, `${path}/setting`, { ...NAMED, number: '9/QĐXX', opensOn: '2025-08-25' });
    const deliver = (recipients: string[]): Promise<Answered> =>
      tried(clerk, 'put', `${path}/deliveries/${set.undelivered[0].id}`, { recipients });
    const without = await deliver([]);
    expect([without.status, without.body]).toMatchObject([409, { code: 'party-left-out', law: 'BLTTHS 286(1), (2)' }]);
    expect((await deliver(['defender'])).status).toBe(200);
    expect((await tried(clerk, 'delete', `${path}/participants/${defender}`)).status).toBe(200);
    const another = { name: 'Luật sư khác Canary' };
    await acted(clerk, path, 'participants', { role: 'defender', of: accused, person: another });
    const returned = { number: '3/QĐ', ground: 'evidence-missing', demand: 'canary: làm rõ' };
    await act(clerk, `${path}/return`, (await read(clerk, path)).version, returned);
    const prosecuted = `/prosecution-files/${file}`;
    const back = await inStatus(procurator, prosecuted, 'received');
    const taking = ({ participants }: Answered): Answered[] =>
      participants.filter(({ endedAt }: Answered) => endedAt === null);
    expect(taking(back)).toHaveLength(1);
    const [{ participant }] = taking(back);
    expect(participant).not.toBe(defender);
    await act(procurator, `${prosecuted}/return`, back.version, { ...returned, number: '4/QĐ' });
    const investigated = `/cases/${caseId}`;
    const again = await inStatus(head, investigated, 'cracked');
    expect(taking(again)).toMatchObject([{ participant, of: accused }]);
    const reading = await head.post(`${investigated}/participants/${participant}/readings`, { purpose: 'thông báo' });
    expect(reading.body).toEqual(another);
  });
});
