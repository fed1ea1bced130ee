import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { nothingParked, post, put, read, tried, type Answered } from './acting';
import { everyMessage } from './everything';
import { caseUnderWay, docketed, filed, set } from './judicial';

const AGENCIES = ['pc02', 'vks-hn', 'toa-hn'];

describe('a hearing that the victim asks to be closed', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;
  let investigated: string;
  let file: string;
  let path: string;
  let motion: string;

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '39/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const { id } = await caseUnderWay(head, ['Lê Văn Canary'], place);
    investigated = `/cases/${id}`;
    await post(head, `${investigated}/applications`, {
      by: 'reporter',
      about: 'secrecy',
      text: 'Người tố giác Canary',
    });
    const { id: filedAs } = await filed(head, id, procurator);
    file = `/prosecution-files/${filedAs}`;
    path = `/trials/${(await docketed(procurator, filedAs, judge)).id}`;
    await post(judge, `${path}/victims`, { person: { name: 'Bị hại Canary' } });
    await set(judge, path.split('/')[2]!, '2025-08-18');
  });

  it('is set in public, and seen to be so where somebody is kept secret, without a name (TTLT 01/2017 4(5); BLTTHS 25)', async () => {
    const secret = [{ guard: expect.any(String), of: 'reporter', as: 'secrecy' }];
    expect((await read(procurator, file)).guarded).toEqual(secret);
    expect((await read(judge, path)).guarded).toEqual(secret);
    const { entries } = await read(judge, `${path}/history`);
    const decided = entries.find(({ type }: Answered) => type === 'court.trial-set');
    expect(decided.data).toMatchObject({ closed: false, exposes: true });
  });

  it('is told of whom the body protects or keeps secret since, by way of the procuracy (BLTTHS 486)', async () => {
    const witness = { of: 'witness', grounds: ['life'], askedBy: 'body', number: '1/QĐ-BV', text: 'Nhân chứng Canary' };
    const { protections } = await post(head, `${investigated}/protections`, { ...witness, measures: ['guard'] });
    const plea = { by: 'witness', about: 'secrecy', text: 'Nhân chứng Canary' };
    await post(head, `${investigated}/applications`, plea);
    const order = protections[0].protection;
    await put(head, `${investigated}/protections/${order}/end`, { number: '2/QĐ-BV', ground: 'threat-over' });
    const since = [
      expect.objectContaining({ of: 'reporter', as: 'secrecy' }),
      expect.objectContaining({ of: 'witness', as: 'secrecy' }),
      expect.objectContaining({ guard: order, of: 'witness', as: 'protection', over: true }),
    ];
    await eventually(async () => {
      for (const { guarded } of [await read(procurator, file), await read(judge, path)]) {
        expect(guarded).toHaveLength(since.length);
        expect(guarded).toEqual(expect.arrayContaining(since));
      }
    });
  });

  it('does not open before that is settled (BLTTHS 279(1)(c))', async () => {
    ({
      motions: [{ id: motion }],
    } = await post(judge, `${path}/motions`, { kind: 'publicity', by: 'participant' }));
    const opened = await tried(judge, 'put', `${path}/hearing`, {});
    expect([opened.status, opened.body.code, opened.body.law]).toEqual([409, 'motions-open', 'BLTTHS 279(1)']);
  });

  it('is not closed where that is refused, and is where it is accepted (BLTTHS 25, 279(2))', async () => {
    const settlement = `motions/${motion}/settlement`;
    const refusing = { number: '12/TB-TA', accepted: false, closedFor: 'private-life' };
    const refused = await tried(judge, 'put', `${path}/${settlement}`, refusing);
    expect([refused.status, refused.body.code, refused.body.law]).toEqual([
      ...[409, 'not-asked-to-close', 'BLTTHS 25, 279(1)(c)'],
    ]);
    const { status, body } = await tried(judge, 'put', `${path}/${settlement}`, { ...refusing, accepted: true });
    expect([status, body.closed, body.closedFor]).toEqual([200, true, 'private-life']);
  });

  it('is in public again where a later motion is accepted so (BLTTHS 279(1)(c))', async () => {
    const { motions } = await post(judge, `${path}/motions`, { kind: 'publicity', by: 'defendant' });
    const inPublic = { number: '13/TB-TA', accepted: true, closedFor: null };
    const { status, body } = await tried(judge, 'put', `${path}/motions/${motions.at(-1).id}/settlement`, inPublic);
    expect([status, body.closed, body.closedFor]).toEqual([200, false, null]);
    expect((await tried(judge, 'put', `${path}/hearing`, {})).status).toBe(200);
  });

  it('is open before the prosecutor asks for anything: that is settled there, and the procuracy is told (BLTTHS 279(1))', async () => {
    const motion = { kind: 'summons', number: '46/VKS', reasons: 'Triệu tập thêm người làm chứng.' };
    expect((await tried(procurator, 'post', `${file}/motions`, motion)).status).toBe(200);
    await eventually(async () => {
      const { courtMotions } = await read(procurator, file);
      expect(courtMotions).toMatchObject([{ kind: 'summons', accepted: false, overtaken: true }]);
    });
    const { overtaken, motions } = await read(judge, path);
    expect([overtaken, motions.length]).toEqual([[expect.objectContaining({ decision: 'motion' })], 2]);
  });

  it('is told to the procuracy as closed and as in public, and nobody is named', async () => {
    const settled = { decision: 'motion-settlement', motion: 'publicity', accepted: true };
    const notices = await eventually(async () => {
      const { items } = await read(procurator, '/exchanges?kind=court-decision&side=receiver');
      for (const how of [{ closedFor: 'private-life' }, { closedFor: null }])
        expect(items.map(({ terms }: Answered) => terms)).toContainEqual(
          expect.objectContaining({ ...settled, ...how }),
        );
      return items;
    });
    const record = await read(judge, `${path}/history`);
    const entries = record.entries.filter(({ type }: Answered) => type === 'court.motion-settled');
    expect(entries.map(({ data }: Answered) => data.closedFor)).toEqual(['private-life', null]);
    const known = [await read(judge, path), record, notices, await read(procurator, `${file}/history`)];
    expect(JSON.stringify(known)).not.toContain('Canary');
    expect(everyMessage(city)).not.toContain('Canary');
    await nothingParked(city, AGENCIES);
  });
});
