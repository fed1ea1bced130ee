import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, post, read, tried, type Answered } from './acting';
import { caseUnderWay, docketed, filed } from './judicial';

describe('documents and evidence that a court demands', () => {
  let city: TestCity;
  let procurator: Client;
  let judge: Client;
  let file: string;
  let trial: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '19/2025/VA-CU', initiatedAt: '2025-06-02' };
    const opened = await caseUnderWay(head, ['Trần Văn Canary'], place);
    ({ id: file } = await filed(head, opened.id, procurator));
    ({ id: trial } = await docketed(procurator, file, judge));
  });

  const limits = async (who: Client, path: string, rule: string): Promise<string[]> =>
    (await read(who, `${path}/history`)).deadlines
      .filter((one: Answered) => one.rule === rule)
      .map(({ dueOn, status }: Answered) => `${dueOn} ${status}`);

  it('are added by the procuracy within 5 days, and the file stays where it is (BLTTHS 284)', async () => {
    const path = `/trials/${trial}`;
    const demand = { number: '1/YC-TA', demand: 'Lý lịch tư pháp: canary.' };
    const asked = await post(judge, `${path}/evidence-demands`, demand);
    expect(asked.status).toBe('docketed');
    const [exchange] = await eventually(async () => {
      const { evidenceAsked } = await read(procurator, `/prosecution-files/${file}`);
      expect(evidenceAsked).toHaveLength(1);
      return evidenceAsked as string[];
    });
    const at = `/prosecution-files/${file}/evidence-demands/${exchange}`;
    const reading = await procurator.post(`${at}/readings`, { purpose: 'bổ sung tài liệu' });
    expect(reading.body.dossier).toEqual({ text: 'Lý lịch tư pháp: canary.' });
    expect(await limits(procurator, `/prosecution-files/${file}`, '284')).toEqual(['2025-08-09 running']);
    const { version: now } = await read(procurator, `/prosecution-files/${file}`);
    await act(procurator, `${at}/answer`, now, { number: '2/VKS' });
    await eventually(async () => {
      const { status, evidence } = await read(judge, path);
      expect([status, evidence]).toEqual(['docketed', [expect.objectContaining({ supplied: true })]]);
    });
    expect(await limits(procurator, `/prosecution-files/${file}`, '284')).toEqual(['2025-08-09 met']);
    expect(await limits(judge, path, '284.wait')).toEqual(['2025-08-09 met']);
    const again = await tried(procurator, 'put', `${at}/answer`, { number: '3' });
    expect([again.status, again.body.code]).toEqual([409, 'no-evidence-demanded']);
  });

  it('may be asked for by the prosecutor before the hearing, as may others; the court answers, a refusal with its reasons (BLTTHS 279)', async () => {
    const [path, filePath] = [`/trials/${trial}`, `/prosecution-files/${file}`];
    const asks = async (kind: string): Promise<string> => {
      const motion = { kind, number: '46/VKS', reasons: 'Triệu tập người làm chứng: canary.' };
      const asked = await post(procurator, `${filePath}/motions`, motion);
      expect(asked.status).toBe('handed-over');
      const { exchange } = asked.courtMotions.at(-1);
      await eventually(async () => {
        const { motions } = await read(judge, path);
        expect(motions.at(-1)).toMatchObject({ id: exchange, kind, by: 'prosecutor', accepted: null });
      });
      return String(exchange);
    };
    const settles = async (motion: string, answer: object): Promise<Answered> => {
      const settlement = { number: '12/TB-TA', ...answer };
      return tried(judge, 'put', `${path}/motions/${motion}/settlement`, settlement);
    };
    const answered = (exchange: string, how: object) =>
      eventually(async () => {
        const { courtMotions } = await read(procurator, filePath);
        expect(courtMotions).toContainEqual(expect.objectContaining({ exchange, ...how }));
      });

    const first = await asks('summons');
    const why = { purpose: 'giải quyết yêu cầu' };
    const reading = await judge.post(`${path}/motions/${first}/readings`, why);
    expect(reading.body.dossier).toEqual({ text: 'Triệu tập người làm chứng: canary.' });
    const bare = await settles(first, { accepted: false });
    expect([bare.status, bare.body.code, bare.body.law]).toEqual([409, 'reasons-missing', 'BLTTHS 279(2)']);
    expect(await settles(first, { accepted: false, reasons: 'Đã có lời khai: canary.' })).toMatchObject({
      status: 200,
    });
    await answered(first, { accepted: false });
    const reasons = await procurator.post(`${filePath}/motions/${first}/readings`, why);
    expect(reasons.body.dossier).toEqual({ text: 'Đã có lời khai: canary.' });

    const second = await asks('publicity');
    await settles(second, { accepted: true, closedFor: 'private-life' });
    await answered(second, { accepted: true });
    expect(await read(judge, path)).toMatchObject({ closed: true, closedFor: 'private-life' });

    const third = await asks('evidence');
    const taken = await tried(procurator, 'delete', `${filePath}/motions/${third}`);
    expect([taken.status, taken.body.courtMotions.length]).toEqual([200, 2]);
    await eventually(async () => expect((await read(judge, path)).motions).toHaveLength(2));
    expect(await settles(third, { accepted: true })).toMatchObject({ status: 409 });

    await asks('panel-change'); // waits as the file goes back
    expect(JSON.stringify([await read(judge, path), await read(procurator, `${filePath}/history`)])).not.toContain(
      'canary',
    );
  });

  it('are not enough for the procuracy, which asks for a return that the court refuses, and then grants (BLTTHS 280(2))', async () => {
    const [path, filePath] = [`/trials/${trial}`, `/prosecution-files/${file}`];
    const asks = async (number: string): Promise<string> => {
      const request = { ground: 'other-offender', number, demand: 'Còn đồng phạm: canary.' };
      const asked = await post(procurator, `${filePath}/return-requests`, request);
      expect(asked.status).toBe('handed-over');
      return eventually(async () => {
        const { returnRequest } = await read(judge, path);
        expect(returnRequest).toBe(asked.returnAsked);
        return returnRequest as string;
      });
    };
    const first = await asks('1/CV-VKS');
    const reading = await judge.post(`${path}/return-requests/${first}/readings`, { purpose: 'xem xét đề nghị' });
    expect(reading.body.dossier).toEqual({ text: 'Còn đồng phạm: canary.' });
    expect(await limits(judge, path, '280.request')).toEqual(['2025-08-09 running']);
    const { version } = await read(judge, path);
    await act(judge, `${path}/return-requests/${first}/refusal`, version, { number: '3/TB-TA' });
    await eventually(async () => expect((await read(procurator, filePath)).returnAsked).toBeNull());
    await asks('2/CV-VKS');
    const { version: now } = await read(judge, path);
    const returned = { ground: 'other-offender', number: '5/QĐ-TH', demand: 'Điều tra đồng phạm: canary.' };
    await act(judge, `${path}/return`, now, returned);
    await eventually(async () => {
      const { status, returnAsked, demandedBy } = await read(procurator, filePath);
      expect([status, returnAsked, demandedBy]).toEqual(['received', null, 'presiding-judge']);
    });
    expect(await limits(judge, path, '280.request')).toEqual(['2025-08-09 met', '2025-08-09 met']);
    await eventually(async () => {
      const { courtMotions } = await read(procurator, filePath);
      expect(courtMotions.at(-1)).toMatchObject({ kind: 'panel-change', accepted: false, overtaken: true });
    });
    expect((await read(judge, path)).motions).toHaveLength(2);
    await nothingParked(city, ['pc02', 'vks-hn', 'toa-hn']);
  });
});
