import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { classifiedReport, put, read, takenUp, tried, type Answered } from './acting';

const crime = { article: '150', clause: '1' };
const lawyer = { name: 'Luật sư Canary' };

describe('who takes part in a report', () => {
  let city: TestCity;
  let head: Client;
  let path: string;
  let opened: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    const desk = await city.as('ca-hn.chi-huy');
    path = `/verifications/${(await takenUp(desk, head, await classifiedReport(desk))).id}`;
  });

  const registered = async (role: string, name: string, of?: string): Promise<string> => {
    const { status, body } = await tried(head, 'post', `${path}/participants`, { role, of, person: { name } });
    expect(status).toBe(200);
    return body.participants.at(-1).participant;
  };

  it('is registered, sealed, for whoever is denounced, a victim or a civil party', async () => {
    const nobody = await tried(head, 'post', `${path}/participants`, {
      role: 'protector',
      of: path.split('/')[2],
      person: lawyer,
    });
    expect([nobody.status, nobody.body]).toMatchObject([409, { code: 'takes-part-for-nobody' }]);
    expect(nobody.body.law).toContain('TT 28/2020 4(1)');
    const denounced = await registered('denounced', 'Lê Văn Canary');
    await registered('defender', 'Luật sư Canary', denounced);
    const victim = await registered('victim', 'Nguyễn Thị Canary');
    await registered('protector', 'Trợ giúp viên Canary', victim);
    const history = await read(head, `${path}/history`);
    expect(JSON.stringify([await read(head, path), history])).not.toContain('Canary');
  });

  it('is told with the reporter what is decided', async () => {
    await put(head, `${path}/grounds`, crime);
    await put(head, `${path}/initiation`, { signedBy: 'head' });
    const left = await tried(head, 'post', `${path}/reporter-notices`, { of: 'result', recipients: ['victim'] });
    expect([left.status, left.body]).toMatchObject([
      409,
      { code: 'party-left-out', law: 'TT 28/2020 4(1)', params: { missing: ['defender', 'protector'] } },
    ]);
    const all = { of: 'result', recipients: ['victim', 'defender', 'protector'] };
    expect((await tried(head, 'post', `${path}/reporter-notices`, all)).status).toBe(200);
  });

  it('goes along to the case, where the victim is one and whoever was denounced is charged with a defender', async () => {
    const { participants: all } = await read(head, path);
    const [denounced, defender, victim, protector] = all.map(({ participant }: Answered) => participant);
    const { items } = await read(head, '/cases');
    opened = `/cases/${items[0].id}`;
    const before = await read(head, opened);
    expect(before.victims).toEqual([victim]);
    expect(before.participants.map(({ participant }: Answered) => participant)).toEqual([
      denounced,
      defender,
      protector,
    ]);
    const charge = { ...crime, grounds: 'canary' };
    const unknown = await tried(head, 'post', `${opened}/accused`, { ...charge, denounced: victim });
    expect([unknown.status, unknown.body.code]).toEqual([409, 'no-such-participant']);
    const charged = await tried(head, 'post', `${opened}/accused`, { ...charge, denounced });
    expect([charged.status, charged.body.accused]).toMatchObject([201, [{ id: denounced }]]);
    expect(charged.body.participants).toMatchObject([
      { participant: denounced, endedAt: expect.any(String) },
      { participant: defender, of: denounced, endedAt: null },
      { participant: protector, endedAt: null },
    ]);
    const procurator = await city.as('vks-hn.vien-truong');
    await eventually(async () => {
      const { items: supervised } = await read(procurator, '/supervisions');
      const requests = supervised.flatMap((one: Answered) => one.requests);
      expect(requests).toContainEqual(expect.objectContaining({ kind: 'charge-approval', accused: denounced }));
    });
  });
});
