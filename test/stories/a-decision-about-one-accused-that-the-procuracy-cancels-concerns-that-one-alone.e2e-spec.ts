import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, type Answered } from './acting';
import { caseUnderWay } from './judicial';

describe('a decision about one accused alone', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let id: string;
  let ids: string[];

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-07-01' };
    const opened = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    ({ id } = opened);
    ids = opened.accused.map((one: Answered) => one.id);
  });

  const now = (): Promise<Answered> => read(head, `/cases/${id}`);
  const states = async (): Promise<string[]> => (await now()).accused.map(({ state }: Answered) => state);
  const limits = async (): Promise<Answered[]> => {
    const { deadlines } = await read(head, `/cases/${id}/history`);
    return deadlines
      .filter(({ rule }: Answered) => ['172', '174.resumed'].includes(rule))
      .map(({ rule, status }: Answered) => `${rule} ${status}`);
  };

  it.each([
    ['suspension', { ground: 'illness' }, 'case-suspension', { reasons: 'Không có căn cứ: canary.' }],
    ['termination', { ground: 'exempted' }, 'case-termination', {}],
  ])(
    'that the procuracy cancels, a %s, has the case go on against that one too, and is none of the others',
    async (what, body, decision, more) => {
      const { version } = await now();
      await act(head, `/cases/${id}/accused/${ids[1]}/${what}`, version, body);
      expect((await states())[0]).toBe('investigated');
      expect((await states())[1]).not.toBe('investigated');

      const served = await eventually(async () => {
        const { items } = await read(procurator, '/supervisions');
        const found = items.flatMap(({ id, version, decisions }: Answered) =>
          decisions
            .filter((one: Answered) => one.decision === decision)
            .map((one: Answered) => ({ ...one, path: `/supervisions/${id}/decisions/${one.notice}`, version })),
        );
        expect(found).toMatchObject([{ accused: ids[1] }]);
        return found[0];
      });
      await act(procurator, `${served.path}/${what}-cancellation`, served.version, { number: '5/QĐ-VKS', ...more });
      await eventually(async () => expect(await states()).toEqual(['investigated', 'investigated']));
      expect(await now()).toMatchObject({ status: 'cracked', overtaken: [], resumedAt: [] });
      expect(await limits()).toEqual(['172 running']);
    },
  );
});
