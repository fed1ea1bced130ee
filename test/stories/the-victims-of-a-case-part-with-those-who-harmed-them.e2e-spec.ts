import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, post, read, tried, type Answered } from './acting';
import { caseUnderWay } from './judicial';

describe('a case of two accused and two victims', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let file: string;
  let part: string;
  let victims: string[];
  let stranger: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '44/2025/VA-CU', initiatedAt: '2025-07-01' };
    file = `/cases/${(await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place)).id}`;
    for (const name of ['Vũ Thị Canary', 'Đỗ Thị Canary', 'Bùi Thị Canary']) {
      await post(head, `${file}/victims`, { person: { name } });
    }
    const named = (await read(head, file)).victims;
    stranger = named.pop();
    victims = named;
  });

  const split = async (parted: object): Promise<{ status: number; body: Answered }> => {
    const { accused } = await read(head, file);
    return tried(head, 'post', `${file}/splits`, { accused: [accused[1].id], victims: parted });
  };

  it('is left by whoever was named wrongly, with the ground of that', async () => {
    const { version } = await read(head, file);
    const removal = `${file}/victims/${stranger}/removal`;
    const left = await act(head, removal, version, { ground: 'not-harmed' });
    expect(left).toMatchObject({ victims });
    const again = await tried(head, 'put', removal, { ground: 'not-harmed' });
    expect([again.status, again.body.code, again.body.law]).toEqual([409, 'not-a-victim', 'BLTTHS 62']);
  });

  it('is split with each victim where the accused is who harmed them', async () => {
    const [first, second] = victims;
    const forgotten = await split({ leaving: [], staying: [first] });
    expect([forgotten.status, forgotten.body.code]).toEqual([409, 'victim-of-neither']);
    const apart = await split({ leaving: [second], staying: [first] });
    expect([apart.status, apart.body.victims]).toEqual([201, [second]]);
    part = `/cases/${apart.body.id}`;
    expect((await read(head, file)).victims).toEqual([first]);
    const { entries } = await read(head, `${part}/history`);
    expect(JSON.stringify(entries)).not.toContain('Canary');
  });

  it('has both again where the procuracy does not agree with the split (BLTTHS 170(3))', async () => {
    const supervision = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const one = items.find(({ decisions }: Answered) =>
        decisions.some(({ decision }: Answered) => decision === 'case-split'),
      );
      expect(one).toBeDefined();
      return one;
    });
    const { notice } = supervision.decisions.find(({ decision }: Answered) => decision === 'case-split');
    const cancellation = `/supervisions/${supervision.id}/decisions/${notice}/joinder-cancellation`;
    await act(procurator, cancellation, supervision.version, { number: '5/QĐ', reasons: 'Cùng một vụ: canary.' });
    await eventually(async () => {
      expect(new Set((await read(head, file)).victims)).toEqual(new Set(victims));
      expect(await read(head, part)).toMatchObject({ status: 'merged' });
    });
  });
});
