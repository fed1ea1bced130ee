import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { nothingParked, put, read, tried, type Answered } from './acting';
import { caseUnderWay, convicted, docketed, filed, heard, inStatus, served } from './judicial';

describe('a case with three accused, each with an own course', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;
  let path: string;
  let [present, gone, ill]: string[] = [];

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-09-05T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    const names = ['Lê Văn Canary', 'Lê Thị Canary', 'Trần Văn Canary'];
    const opened = await caseUnderWay(head, names, {
      unit: 'c00070',
      number: '31/2025/VA-CU',
      initiatedAt: '2025-05-05',
    });
    path = `/cases/${opened.id}`;
    [present, gone, ill] = opened.accused.map(({ id }: Answered) => id);
  });

  const courses = async (): Promise<string[]> =>
    (await read(head, path)).accused.map(({ state, outcome }: Answered) => `${state} ${outcome}`);
  const apart = async (accused: string | undefined): Promise<Answered> => {
    const part = await put(head, `${path}/accused/${accused}/resumption`);
    expect(part).toMatchObject({ status: 'cracked', splitFrom: path.split('/').at(-1), accused: [{ id: accused }] });
    return part;
  };
  const limits = async (id: string): Promise<string[]> =>
    (await read(head, `/cases/${id}/history`)).deadlines
      .filter(({ rule, status }: Answered) => ['172', '174.resumed'].includes(rule) && status === 'running')
      .map(({ rule, dueOn }: Answered) => `${rule} ${dueOn}`);

  it('stands still for who has absconded, and is searched for, and for who is ill, and goes on against the third', async () => {
    const early = await tried(head, 'put', `${path}/accused/${gone}/suspension`, { ground: 'accused-not-located' });
    expect([early.status, early.body.law]).toEqual([409, 'BLTTHS 229(1)(a)']);
    await put(head, `${path}/accused/${gone}/wanted-notice`, { ground: 'absconded' });
    city.clock.advance({ days: 1 });
    await put(head, `${path}/accused/${gone}/suspension`, { ground: 'accused-not-located' });
    await put(head, `${path}/accused/${ill}/suspension`, { ground: 'illness' });
    expect(await courses()).toEqual(['investigated null', 'suspended null', 'suspended null']);
  });

  it('is tried against that one alone, whose judgment is in force', async () => {
    const file = await filed(head, path.split('/').at(-1) ?? '', procurator);
    expect(file.accused).toMatchObject([{ id: present }]);
    const trial = await docketed(procurator, file.id, judge);
    expect(trial.defendants).toMatchObject([{ id: present, state: 'on-trial' }]);
    const open = await heard(judge, trial.id, '2025-09-22');
    await put(judge, `/trials/${trial.id}/judgment`, { number: '9/2025/HS-ST', verdicts: convicted(open) });
    await served(judge, trial.id, 'judgment');
    city.clock.advance({ days: 31 });
    await put(judge, `/trials/${trial.id}/entry-into-force`);
    await inStatus(head, path, 'decided');
    expect(await courses()).toEqual(['investigated convicted', 'suspended null', 'suspended null']);
  });

  it('goes on against each of the others in a case of their own, with a limit of its own, once that one is found, or well again', async () => {
    const well = await apart(ill);
    expect(await limits(well.id)).toEqual(['174.resumed 2026-01-07']);
    city.clock.advance({ days: 10 });
    await put(head, `${path}/accused/${gone}/wanted-notice-withdrawal`, { how: 'arrested' });
    const found = await apart(gone);
    expect(await limits(found.id)).toEqual(['174.resumed 2026-01-19']); // the 17th is a Saturday
    expect(await courses()).toEqual(['investigated convicted', 'split-off null', 'split-off null']);
    for (const { id } of [well, found]) expect((await filed(head, id, procurator)).accused).toHaveLength(1);
    await nothingParked(city, ['pc02', 'vks-hn', 'toa-hn']);
  });
});
