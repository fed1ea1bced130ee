import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, post, put, read, tried, type Answered } from './acting';
import { consulted, filed, inStatus, REGION } from './judicial';

describe('a case whose day of the crime is known', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let file: Answered;
  let accused: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const crime = { article: '150', clause: '1' };
    const { status, body } = await head.post('/cases/opening-balances', {
      ...{ ...crime, unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-07-01', committedOn: '2025-03-02' },
      accused: [{ person: { name: 'Lê Văn Canary' }, ...crime, committedOn: '2025-04-01' }],
    });
    expect([status, body]).toEqual([201, expect.objectContaining({ committedOn: '2025-03-02' })]);
    file = body;
    accused = file.accused[0].id;
  });

  const periods = async (): Promise<string[]> => {
    const { deadlines } = await read(head, `/cases/${file.id}/history`);
    return deadlines
      .filter(({ rule, status }: Answered) => rule.startsWith('BLHS27') && status !== 'replaced')
      .map(({ rule, status, dueOn }: Answered) => `${rule} ${status} ${dueOn}`);
  };

  it('shows until when it may be prosecuted, and each accused held liable', async () => {
    expect(await periods()).toEqual(['BLHS27.case running 2040-03-02', 'BLHS27 running 2040-04-01']);
    const early = await tried(head, 'put', `/cases/${file.id}/offence-date`, { committedOn: '2026-01-01' });
    expect([early.status, early.body.law]).toEqual([409, 'BLTTHS 179(2)']);
  });

  it('has the period of one who evades stand still, and the procuracy told of the search', async () => {
    await put(head, `/cases/${file.id}/accused/${accused}/wanted-notice`, { ground: 'absconded' });
    expect(await periods()).toEqual(['BLHS27.case running 2040-03-02', 'BLHS27 suspended 2040-04-01']);
    await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      expect(items.flatMap((one: Answered) => one.decisions)).toMatchObject([{ decision: 'case-wanted' }]);
    });
  });

  it('has it run anew from the surrender, and from another crime', async () => {
    city.clock.advance({ days: 30 });
    await put(head, `/cases/${file.id}/accused/${accused}/wanted-notice-withdrawal`, { how: 'surrendered' });
    expect((await periods()).at(-1)).toBe('BLHS27 running 2040-09-03');
    city.clock.advance({ days: 30 });
    const offence = { committedOn: '2025-09-20', overOneYear: true };
    const further = await post(head, `/cases/${file.id}/accused/${accused}/further-offences`, offence);
    expect(further.accused[0].limitationFrom).toBe('2025-09-20');
    expect((await periods()).at(-1)).toBe('BLHS27 running 2040-09-20');
  });

  it('is suspended for one who cannot be located once the search is ordered, and not resumed when nobody is liable', async () => {
    city.clock.advance({ days: 90 });
    const ground = 'accused-not-located';
    const attempted = async (path: string, body: object): Promise<Answered> => {
      const answer = await tried(head, 'put', `/cases/${file.id}/${path}`, body);
      return { answered: answer.status, code: answer.body.code, status: answer.body.status };
    };
    expect(await attempted('suspension', { ground })).toMatchObject({ answered: 409, code: 'not-searched-for' });
    await put(head, `/cases/${file.id}/accused/${accused}/wanted-notice`, { ground: 'whereabouts-unknown' });
    expect(await attempted('suspension', { ground })).toMatchObject({ answered: 200, status: 'suspended' });
    city.clock.advance({ days: 15 * 365 });
    expect(await attempted('resumption', {})).toMatchObject({ answered: 409, code: 'time-barred' });
    await consulted(
      head,
      await city.as('vks-hn.kiem-sat-vien'),
      `/cases/${file.id}`,
      { matters: ['time-barred'] },
      'agreed',
    );
    expect(await attempted('termination', { ground: 'time-barred' })).toMatchObject({
      answered: 200,
      status: 'terminated',
    });
    expect(await attempted('resumption', { requested: true })).toMatchObject({
      answered: 200,
      status: 'under-investigation',
    });
  });

  it('is resumed by the procuracy as well, where the accused does not agree that it ended by amnesty (BLTTHS 235(1))', async () => {
    const path = `/cases/${file.id}`;
    await act(head, `${path}/termination`, (await read(head, path)).version, { ground: 'amnesty' });
    const supervision = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === file.id);
      expect(found.decisions.at(-1)).toMatchObject({ decision: 'case-termination', ground: 'amnesty' });
      return found;
    });
    const route = `/supervisions/${supervision.id}/decisions/${supervision.decisions.at(-1).notice}`;
    const decision = { number: '30/QĐ-VKS', reasons: 'Bị can yêu cầu: canary.' };
    await act(procurator, `${route}/investigation-resumption`, supervision.version, decision);
    await inStatus(head, path, 'under-investigation');
    const { entries, deadlines } = await read(head, `${path}/history`);
    expect(entries.findLast(({ type }: Answered) => type === 'investigation.case-resumed')).toMatchObject({
      ...{ type: 'investigation.case-resumed', data: { requested: true, by: 'vks-hn', number: '30/QĐ-VKS' } },
    });
    expect(deadlines.findLast(({ rule }: Answered) => rule === '174.resumed')).toMatchObject({ status: 'running' });
  });
});

describe('a crime of somebody who was young, whose limitation period runs anew', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let path: string;
  let accused: string;
  let filePath: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const crime = { article: '150', clause: '2' };
    const { status, body } = await head.post('/cases/opening-balances', {
      ...{ ...crime, unit: REGION, number: '32/2025/VA-CU', initiatedAt: '2025-07-01', crackedAt: '2025-07-01' },
      accused: [{ person: { name: 'Lê Văn Canary', birthDate: '2010-05-11' }, ...crime, committedOn: '2024-05-11' }],
    });
    expect([status, body]).toEqual([201, expect.anything()]);
    path = `/cases/${body.id}`;
    accused = body.accused[0].id;
  });

  it('is not concluded while by its day they were too young (BLHS 12; BLTTHS 157(3))', async () => {
    await put(head, `${path}/accused/${accused}/offence-date`, { committedOn: '2024-05-10' });
    const concluded = await tried(head, 'put', `${path}/conclusion`, { conclusion: 'Kết luận điều tra: canary.' });
    expect([concluded.status, concluded.body.code, concluded.body.law]).toEqual([409, 'too-young', 'BLHS 12(2)']);
    await put(head, `${path}/accused/${accused}/offence-date`, { committedOn: '2024-05-11' });
  });

  it('goes to the procuracy with its own day, beside that from which the period runs (BLHS 27(3))', async () => {
    await put(head, `${path}/accused/${accused}/wanted-notice`, { ground: 'absconded' });
    city.clock.advance({ days: 10 });
    await put(head, `${path}/accused/${accused}/wanted-notice-withdrawal`, { how: 'surrendered' });
    const file = await filed(head, path.slice('/cases/'.length), procurator);
    filePath = `/prosecution-files/${String(file.id)}`;
    const { entries, deadlines } = await read(procurator, `${filePath}/history`);
    expect(entries.find(({ type }: Answered) => type === 'prosecution.offence-dated').data).toMatchObject({
      ...{ committedOn: '2025-08-14', crimeOn: '2024-05-11' },
    });
    expect(deadlines.find(({ rule }: Answered) => rule === 'BLHS27.prosecution')).toMatchObject({
      dueOn: '2040-08-14',
    });
  });

  it('is not indicted once by that day they were too young (BLHS 12; BLTTHS 248(1))', async () => {
    const dated = (committedOn: string) =>
      put(procurator, `${filePath}/accused/${accused}/offence-date`, { committedOn });
    await dated('2024-05-10');
    const indictment = { number: '7/CT-VKS', indictment: 'Cáo trạng: canary.' };
    const indicted = await tried(procurator, 'put', `${filePath}/indictment`, indictment);
    expect([indicted.status, indicted.body.code, indicted.body.law]).toEqual([409, 'too-young', 'BLHS 12(2)']);
    await dated('2024-05-11');
    await put(procurator, `${filePath}/indictment`, indictment);
  });
});
