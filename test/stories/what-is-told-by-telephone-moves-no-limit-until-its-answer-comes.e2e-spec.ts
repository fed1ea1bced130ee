import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { classifiedReport, post, put, read, takenUp, tried, type Answered } from './acting';
import { caseUnderWay, docketed, filed, presided, set } from './judicial';

describe('an answer that is told by telephone', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let path: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    path = `/verifications/${(await takenUp(desk, head, await classifiedReport(desk))).id}`;
  });

  const limits = async (): Promise<Answered> => {
    const { deadlines } = await read(head, `${path}/history`);
    return deadlines.map(({ rule, status, dueOn }: Answered) => ({ rule, status, dueOn }));
  };
  const supervisionOf = (file: string, kind: string): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === file.split('/').at(-1));
      const request = found?.requests.find((one: Answered) => one.kind === kind);
      expect(request).toMatchObject({ decision: 'waiting' });
      return { at: `/supervisions/${found.id}`, exchange: request.exchange };
    });

  it('of an extension is noted as told, and moves no limit', async () => {
    await put(head, `${path}/prolongation`, { ground: 'complex' });
    const { extension } = await put(head, `${path}/extension-request`, { ground: 'complex', months: 2 });
    const before = await limits();
    const noted = await put(head, `${path}/requests/${extension.exchange}/anticipation`, { answer: 'granted' });
    expect(noted).toMatchObject({
      extension: { status: 'asked' },
      anticipations: [{ exchange: extension.exchange, answer: 'granted', confirmed: null }],
    });
    expect(await limits()).toEqual(before);
  });

  it('is confirmed by the answer itself, which moves the limit', async () => {
    const { at, exchange } = await supervisionOf(path, 'extension');
    const decision = { decision: 'granted', number: '1/QĐ-VKS', months: 2 };
    await put(procurator, `${at}/extension-requests/${exchange}/decision`, decision);
    await eventually(async () =>
      expect(await read(head, path)).toMatchObject({
        extension: { status: 'granted' },
        anticipations: [{ confirmed: true }],
      }),
    );
    expect(await limits()).toContainEqual({ rule: 'R14', status: 'running', dueOn: '2025-12-08' });
    const late = await tried(head, 'put', `${path}/requests/${exchange}/anticipation`, { answer: 'granted' });
    expect([late.status, late.body.code, late.body.law]).toEqual([409, 'nothing-waits', 'BLTTHS 132']);
  });

  it('or shown to have been wrong: that of the review before a suspension', async () => {
    const { review } = await put(head, `${path}/suspension-review`, { ground: 'documents-pending' });
    await put(head, `${path}/requests/${review.exchange}/anticipation`, { answer: 'granted' });
    const { at, exchange } = await supervisionOf(path, 'suspension-review');
    const answer = { decision: 'disagreed', number: '2/TĐ' };
    await put(procurator, `${at}/suspension-reviews/${exchange}/decision`, answer);
    await eventually(async () =>
      expect(await read(head, path)).toMatchObject({
        review: { result: 'disagreed' },
        anticipations: [{ confirmed: true }, { exchange, answer: 'granted', confirmed: false }],
      }),
    );
  });

  it('and of an extension of custody, which ends when it would have until the answer is here (BLTTHS 118(2))', async () => {
    const held = { ground: 'in-the-act', person: { name: 'Lê Văn Canary' }, minutes: '7/BB', unit: 'c00070' };
    const { status, body } = await head.post('/custodies', held);
    expect(status).toBe(201);
    const custody = `/custodies/${body.id}`;
    const { until } = await put(head, `${custody}/custody`, { number: '3/QĐ-CSHS', days: 3 });
    const order = { number: '5/QĐ-CSHS', days: 3, grounds: 'Căn cứ: canary.' };
    const { extensions } = await put(head, `${custody}/extension-request`, order);
    const [{ exchange }] = extensions;
    const told = await put(head, `${custody}/requests/${exchange}/anticipation`, { answer: 'granted' });
    expect(told).toMatchObject({ until, extensions: [{ answer: null }], anticipations: [{ confirmed: null }] });
    const { at } = await supervisionOf(custody, 'custody-extension');
    await put(procurator, `${at}/custody-extension-requests/${exchange}/decision`, {
      decision: 'refused',
      number: '4/QĐ-VKS',
      reasons: 'Không cần thiết: canary.',
    });
    await eventually(async () =>
      expect(await read(head, custody)).toMatchObject({ until, anticipations: [{ confirmed: false }] }),
    );
    const late = await tried(head, 'put', `${custody}/requests/${exchange}/anticipation`, { answer: 'granted' });
    expect([late.status, late.body.code, late.body.law]).toEqual([409, 'nothing-waits', 'BLTTHS 132']);
  });

  it('and of the transfer of a case', async () => {
    const more = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-07-01' };
    const file = `/cases/${(await caseUnderWay(head, ['Lê Văn Canary'], more)).id}`;
    const { transfer } = await put(head, `${file}/transfer-request`, { ground: 'territory', body: 'Công an tỉnh' });
    await put(head, `${file}/requests/${transfer.exchange}/anticipation`, { answer: 'granted' });
    const { at, exchange } = await supervisionOf(file, 'case-transfer');
    const answer = { decision: 'granted', number: '3/QĐ' };
    await put(procurator, `${at}/transfer-requests/${exchange}/decision`, answer);
    await eventually(async () =>
      expect(await read(head, file)).toMatchObject({
        transfer: { answer: 'granted' },
        anticipations: [{ confirmed: true }],
      }),
    );
  });

  it('and of the return of an indicted file for which the court is asked (BLTTHS 280(2))', async () => {
    const judge = await city.as('toa-hn.chanh-an');
    const more = { unit: 'c00070', number: '32/2025/VA-CU', initiatedAt: '2025-06-02' };
    const { id } = await filed(head, (await caseUnderWay(head, ['Trần Văn Canary'], more)).id, procurator);
    const { id: trial } = await docketed(procurator, id, judge);
    const file = `/prosecution-files/${id}`;
    const request = { ground: 'other-offender', number: '1/CV-VKS', demand: 'Còn đồng phạm: canary.' };
    const asked = await tried(procurator, 'post', `${file}/return-requests`, request);
    const { returnAsked } = asked.body;
    const told = await put(procurator, `${file}/requests/${returnAsked}/anticipation`, { answer: 'granted' });
    expect(told).toMatchObject({ status: 'handed-over', returnAsked, anticipations: [{ confirmed: null }] });
    await eventually(async () => expect((await read(judge, `/trials/${trial}`)).returnRequest).toBe(returnAsked));
    await put(judge, `/trials/${trial}/return-requests/${returnAsked}/refusal`, { number: '3/TB-TA' });
    await eventually(async () =>
      expect(await read(procurator, file)).toMatchObject({
        returnAsked: null,
        anticipations: [{ exchange: returnAsked, answer: 'granted', confirmed: false }],
      }),
    );
    const late = await tried(procurator, 'put', `${file}/requests/${returnAsked}/anticipation`, { answer: 'granted' });
    expect([late.status, late.body.code, late.body.law]).toEqual([409, 'nothing-waits', 'BLTTHS 132']);
  });

  it('and, at the court, of documents that the procuracy is to add (BLTTHS 284)', async () => {
    const judge = await city.as('toa-hn.chanh-an');
    const more = { unit: 'c00070', number: '33/2025/VA-CU', initiatedAt: '2025-06-02' };
    const { id } = await filed(head, (await caseUnderWay(head, ['Ngô Văn Canary'], more)).id, procurator);
    const trial = `/trials/${(await docketed(procurator, id, judge)).id}`;
    const demand = { number: '2/YC-TA', demand: 'Bổ sung bản ảnh: canary.' };
    const { evidence } = await post(judge, `${trial}/evidence-demands`, demand);
    const [{ exchange }] = evidence;
    const anticipation = `${trial}/requests/${exchange}/anticipation`;
    const told = await put(judge, anticipation, { answer: 'granted' });
    expect(told).toMatchObject({ evidence: [{ supplied: null }], anticipations: [{ exchange, confirmed: null }] });
    await eventually(async () => {
      expect((await read(procurator, `/prosecution-files/${id}`)).evidenceAsked).toEqual([exchange]);
    });
    const supply = { number: '9/VKS', supplied: false };
    await put(procurator, `/prosecution-files/${id}/evidence-demands/${exchange}/answer`, supply);
    await eventually(async () => {
      const answered = { evidence: [{ supplied: false }], anticipations: [{ answer: 'granted', confirmed: false }] };
      expect(await read(judge, trial)).toMatchObject(answered);
    });
    const late = await tried(judge, 'put', anticipation, { answer: 'granted' });
    expect([late.status, late.body.code, late.body.law]).toEqual([409, 'nothing-waits', 'BLTTHS 132']);
  });

  it('and of what nobody has asked for: that the procuracy cancels the initiation of a case', async () => {
    await put(head, `${path}/grounds`, { article: '150', clause: '1' });
    const file = `/cases/${(await put(head, `${path}/initiation`)).case}`;
    const anticipation = `${file}/unserved-decisions/initiation-cancelled/anticipation`;
    const noted = await put(head, anticipation, {});
    const told = { decision: 'initiation-cancelled' };
    expect(noted.anticipations).toEqual([{ ...told, confirmed: null }]);
    const unknown = await tried(head, 'put', anticipation.replace('initiation', 'nothing'), {});
    expect([unknown.status, unknown.body.errors]).toMatchObject([422, [{ field: '/decision' }]]);
    const stranger = await tried(head, 'put', anticipation, { accused: file.split('/').at(-1) });
    expect([stranger.status, stranger.body.code]).toEqual([409, 'not-an-accused']);
    const initiation = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const served = items.flatMap(({ id, decisions }: Answered) =>
        decisions.flatMap(({ decision, notice }: Answered) =>
          decision === 'initiation' ? [`/supervisions/${id}/decisions/${notice}`] : [],
        ),
      );
      expect(served).toHaveLength(1);
      return served[0];
    });
    const cancellation = { number: '5/QĐ-VKS', reasons: 'Không có căn cứ: canary.' };
    await put(procurator, `${initiation}/initiation-cancellation`, cancellation);
    await eventually(async () =>
      expect(await read(head, file)).toMatchObject({
        status: 'cancelled',
        anticipations: [{ ...told, confirmed: true }],
      }),
    );
  });

  it('and of what a court and a procuracy tell each other: when a trial opens, and that a prosecution is withdrawn', async () => {
    const judge = await city.as('toa-hn.chanh-an');
    const more = { unit: 'c00070', number: '35/2025/VA-CU', initiatedAt: '2025-06-02' };
    const { id } = await filed(head, (await caseUnderWay(head, ['Bùi Văn Canary'], more)).id, procurator);
    const { id: trial } = await docketed(procurator, id, judge);
    const file = `/prosecution-files/${id}`;
    await put(procurator, `${file}/unserved-decisions/trial-set/anticipation`, {});
    await presided(judge, `/trials/${trial}`);
    await set(judge, trial, '2025-08-29');
    await eventually(async () =>
      expect((await read(procurator, file)).anticipations).toEqual([{ decision: 'trial-set', confirmed: true }]),
    );
    const [{ id: defendant }] = (await read(judge, `/trials/${trial}`)).defendants;
    const told = { decision: 'prosecution-withdrawn', accused: defendant };
    const anticipation = `/trials/${trial}/unserved-decisions/prosecution-withdrawn/anticipation`;
    expect((await put(judge, anticipation, { accused: defendant })).anticipations).toEqual([
      { ...told, confirmed: null },
    ]);
    const withdrawal = { accused: [defendant], ground: 'no-offence', number: '4/QĐ-VKS' };
    await post(procurator, `${file}/prosecution-withdrawals`, withdrawal);
    await eventually(async () =>
      expect((await read(judge, `/trials/${trial}`)).anticipations).toEqual([{ ...told, confirmed: true }]),
    );
  });
});
