import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { read, tried, type Answered } from './acting';
import { caseUnderWay, filed, NAMED, docketedAlone, presided } from './judicial';

const crime = { article: '150', clause: '2' };

describe('a decision to try', () => {
  let city: TestCity;
  let chief: Client;
  let judge: Client;
  let procurator: Client;
  let path: string;
  let file: string;

  const acted = async (who: Client, method: 'put' | 'post', part: string, body: object = {}): Promise<Answered> => {
    const answer = await tried(who, method, `${path}/${part}`, body);
    return { ...answer.body, answered: answer.status };
  };

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    chief = await city.as('toa-hn.chanh-an');
    judge = await city.as('toa-hn.tham-phan');
    const place = { unit: 'c00070', number: '36/2025/VA-CU', initiatedAt: '2025-08-01', ...crime };
    const { id } = await caseUnderWay(head, ['Lê Văn Canary'], place);
    const filedAs = await filed(head, id, procurator);
    file = `/prosecution-files/${String(filedAs.id)}`;
    path = `/trials/${String((await docketedAlone(procurator, filedAs.id, chief)).id)}`;
    await presided(chief, path, 'toa-hn.tham-phan');
  });

  it('names hour, place, who sits and who and what is called, of which the procuracy is told (BLTTHS 255(1)(a), (đ), (e), (h), (i), (k))', async () => {
    const setting = { number: '9/QĐXX', opensOn: '2025-08-18' };
    expect(await acted(judge, 'put', 'setting', setting)).toMatchObject({ answered: 422 });
    const panel = NAMED.panel.filter(({ seat }) => seat !== 'prosecutor');
    expect(await acted(judge, 'put', 'setting', { ...setting, ...NAMED, panel })).toMatchObject({
      ...{ answered: 409, code: 'panel-incomplete', law: 'BLTTHS 255(1)(đ), (e)' },
    });
    const unlisted = { ...setting, ...NAMED, exhibits: ['01900000-0000-7000-8000-000000000001'] };
    expect(await acted(judge, 'put', 'setting', unlisted)).toMatchObject({
      ...{ answered: 409, code: 'not-an-exhibit', law: 'BLTTHS 255(1)(k)' },
    });
    const called = { summoned: [{ as: 'interpreter', count: 1 }], otherExhibits: 2 };
    expect(await acted(judge, 'put', 'setting', { ...setting, ...NAMED, ...called })).toMatchObject({
      ...{ answered: 200, called },
      ...NAMED,
    });
    await eventually(async () => {
      const { items } = await read(procurator, '/exchanges?kind=court-decision&side=receiver');
      const told = { decision: 'trial-set', hour: '08:00', place: 'courthouse', ...called };
      expect(items.map(({ terms }: Answered) => terms)).toContainEqual(expect.objectContaining(told));
    });
  });

  const anotherProsecutor = async (body: object): Promise<void> => {
    const path = `${file}/prosecutor-replacements`;
    const answer = await tried(procurator, 'post', path, { number: '48/QĐ-VKS', ...body });
    expect(answer.status).toBe(200);
  };

  it('has another prosecutor as the procuracy decides before the hearing (BLTTHS 255(1)(e))', async () => {
    await anotherProsecutor({ before: 'kiem-sat-vien', prosecutor: 'ksv-khac' });
    await eventually(async () =>
      expect((await read(judge, path)).panel).toContainEqual({ seat: 'prosecutor', officer: 'ksv-khac' }),
    );
  });

  it('has another assessor sit once that is asked and accepted (BLTTHS 279(1)(a), (2))', async () => {
    const { motions } = await acted(judge, 'post', 'motions', { kind: 'panel-change', by: 'defender' });
    const [{ id: motion }] = motions;
    await acted(judge, 'put', `motions/${motion}/settlement`, { accepted: true, number: '12/TB-TA' });
    expect(await acted(judge, 'put', 'hearing')).toMatchObject({ answered: 409, code: 'panel-not-changed' });
    const another = { number: '13/QĐ-TA', seat: 'assessor', before: 'hoi-tham', officer: 'hoi-tham-khac', motion };
    expect(await acted(judge, 'post', 'replacements', another)).toMatchObject({ answered: 403 });
    const { panel } = await acted(chief, 'post', 'replacements', another);
    expect(panel).toContainEqual({ seat: 'assessor', officer: 'hoi-tham-khac' });
    expect(await acted(judge, 'put', 'hearing')).toMatchObject({ answered: 200 });
  });

  it('may be changed so at the hearing by the panel (BLTTHS 299(2))', async () => {
    const another = { number: '14/QĐ-HĐXX', seat: 'clerk', before: 'thu-ky', officer: 'thu-ky-khac' };
    expect(await acted(chief, 'post', 'replacements', another)).toMatchObject({ code: 'hearing-open-already' });
    const { panel } = await acted(judge, 'post', 'hearing/replacements', another);
    expect(panel).toContainEqual({ seat: 'clerk', officer: 'thu-ky-khac' });
    expect(await acted(judge, 'post', 'hearing/replacements', another)).toMatchObject({
      ...{ answered: 409, code: 'not-in-that-seat' },
    });
    const interpreter = { number: '15/QĐ-HĐXX', as: 'interpreter' };
    expect(await acted(judge, 'post', 'hearing/summoned-replacements', interpreter)).toMatchObject({ answered: 200 });
    expect(await acted(judge, 'post', 'hearing/summoned-replacements', { ...interpreter, as: 'expert' })).toMatchObject(
      {
        ...{ answered: 409, code: 'not-summoned' },
      },
    );
  });

  it('is the panel’s to change once the hearing is open, whatever the procuracy decides then (BLTTHS 299(2))', async () => {
    await anotherProsecutor({ before: 'ksv-khac', prosecutor: 'kiem-sat-vien' });
    await eventually(async () => {
      const { overtaken, panel } = await read(judge, path);
      expect(overtaken).toMatchObject([{ decision: 'prosecutor-replacement', number: '48/QĐ-VKS' }]);
      expect(panel).toContainEqual({ seat: 'prosecutor', officer: 'ksv-khac' });
    });
  });
});
