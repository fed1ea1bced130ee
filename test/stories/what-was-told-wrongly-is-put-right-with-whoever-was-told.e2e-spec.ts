import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, only, post, read, tried, type Answered } from './acting';
import { caseUnderWay, convicted, docketed, filed, set } from './judicial';

describe('an entry with which others were told', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;
  let chief: Client;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.truc-ban');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    chief = await city.as('toa-hn.chanh-an');
  });

  const entries = async (client: Client, path: string, type: string): Promise<Answered[]> =>
    (await read(client, `${path}/history`)).entries.filter((entry: Answered) => entry.type === type);
  const correct = async (client: Client, path: string, type: string, changes: object): Promise<void> => {
    const [entry] = await entries(client, path, type);
    await post(client, `${path}/corrections`, { entry: entry?.id, reason: 'wrong-entry', changes });
  };
  const limits = async (client: Client, path: string, rule: string): Promise<string[]> => {
    const { deadlines } = await read(client, `${path}/history`);
    return deadlines.filter((one: Answered) => one.rule === rule).map(({ dueOn }: Answered) => dueOn);
  };

  describe('in the crime of a case whose file has gone on to the court', () => {
    let id: string;
    let file: string;
    let trial: string;

    beforeAll(async () => {
      const place = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
      ({ id } = await caseUnderWay(head, ['Lê Văn Canary'], place));
      ({ id: file } = await filed(head, id, procurator));
      ({ id: trial } = await docketed(procurator, file, chief));
    });
    const initiated = 'investigation.case-initiated';

    it('is put right there too, by the procuracy that had been told and had told the court', async () => {
      expect(await limits(chief, `/trials/${trial}`, '277')).toEqual(['2025-10-06']);
      await correct(head, `/cases/${id}`, initiated, { clause: '3' });
      const tried = await eventually(async () => {
        const now = await read(chief, `/trials/${trial}`);
        expect(now.clause).toBe('3');
        return now;
      });
      expect(tried).toMatchObject({ status: 'docketed', seriousness: 'especially-serious' });
      expect(await limits(chief, `/trials/${trial}`, '277')).toEqual(['2025-11-04']);
      expect(await read(procurator, `/prosecution-files/${file}`)).toMatchObject({
        status: 'handed-over',
        clause: '3',
      });
    });

    it('stands in each history as what its sender has put right, beside what had come', async () => {
      const [docketing] = await entries(chief, `/trials/${trial}`, 'court.trial-docketed');
      expect(docketing.data).toMatchObject({ clause: '1', seriousness: 'very-serious' });
      expect(await entries(chief, `/trials/${trial}`, 'court.trial-corrected')).toMatchObject([
        { officer: 'system', data: { entry: docketing.id, changes: { clause: '3' }, told: { by: 'vks-hn' } } },
      ]);
      expect(await entries(procurator, `/prosecution-files/${file}`, 'prosecution.file-corrected')).toMatchObject([
        { officer: 'system', data: { reason: 'wrong-entry', told: { by: 'pc02' } } },
      ]);
    });

    it('is told once, however often, and again where it is put right again', async () => {
      city.clock.advance({ days: 1 });
      await correct(head, `/cases/${id}`, initiated, { clause: '2' });
      await eventually(async () => expect((await read(chief, `/trials/${trial}`)).clause).toBe('2'));
      expect(await entries(chief, `/trials/${trial}`, 'court.trial-corrected')).toHaveLength(2);
      expect((await read(chief, '/exchanges?kind=correction&side=receiver')).items).toHaveLength(2);
      expect((await read(head, '/exchanges?kind=correction&side=opener')).items).toHaveLength(2);
    });

    it('moves with the day of a judgment the time in which the procuracy may protest it', async () => {
      const { version } = await set(chief, trial, '2025-08-18');
      city.clock.advance({ days: 14 });
      await act(chief, `/trials/${trial}/hearing`, version, { occurredAt: '2025-08-18' });
      const opened = await read(chief, `/trials/${trial}`);
      const judgment = { number: '12/2025/HS-ST', occurredAt: '2025-08-19', verdicts: convicted(opened) };
      await act(chief, `/trials/${trial}/judgment`, opened.version, judgment);
      const received = 'prosecution.court-decision-received';
      const path = `/prosecution-files/${file}`;
      await eventually(async () => expect(await entries(procurator, path, received)).toHaveLength(3));
      expect(await limits(procurator, path, '337')).toEqual(['2025-09-03']);
      await correct(chief, `/trials/${trial}`, 'court.judgment-pronounced', { occurredAt: '2025-08-18' });
      await eventually(async () => expect(await limits(procurator, path, '337')).toEqual(['2025-09-02']));
    });

    it('is told in what a judgment finds, and not in what it sentences to', async () => {
      const [one] = convicted(await read(chief, `/trials/${trial}`)) as { defendant: string }[];
      const pronounced = 'court.judgment-pronounced';
      await correct(chief, `/trials/${trial}`, pronounced, { verdicts: [{ ...one, months: 48 }] });
      const acquitted = [{ defendant: one?.defendant, verdict: 'acquitted', ground: 'no-event' }];
      await correct(chief, `/trials/${trial}`, pronounced, { verdicts: acquitted });
      const told = async (): Promise<object[]> => {
        const { items } = await read(procurator, '/exchanges?kind=correction&side=receiver');
        return items.flatMap(({ terms }: Answered) => (terms.changes.verdicts ? [terms.changes.verdicts] : []));
      };
      await eventually(async () => expect(await told()).toEqual([acquitted]));
    });
  });

  describe('in an answer', () => {
    it('moves the limit of the case that had asked', async () => {
      const place = { unit: 'c00070', number: '32/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
      const { id, version } = await caseUnderWay(head, ['Trần Văn Canary'], place);
      await act(head, `/cases/${id}/extension-request`, version, { months: 4 });
      const { supervision, request } = await eventually(async () => {
        const { items } = await read(procurator, '/supervisions');
        const supervision = items.find(({ from }: Answered) => from[0] === id);
        expect(supervision?.requests).toHaveLength(1);
        return { supervision, request: supervision.requests[0].exchange };
      });
      const path = `/supervisions/${supervision.id}`;
      const granted = { decision: 'granted', months: 2, number: '15/QĐ-VKS' };
      await act(
        procurator,
        `${path}/investigation-extension-requests/${request}/decision`,
        supervision.version,
        granted,
      );
      await eventually(async () => expect(await limits(head, `/cases/${id}`, '172')).toContain('2026-01-05'));
      await correct(procurator, path, 'prosecution.investigation-extension-granted', { months: 4 });
      await eventually(async () => expect(await limits(head, `/cases/${id}`, '172')).toContain('2026-03-02'));
      const [asked] = await entries(head, `/cases/${id}`, 'investigation.case-extension-asked');
      expect(await entries(head, `/cases/${id}`, 'investigation.case-corrected')).toMatchObject([
        { data: { changes: { months: 4 }, told: { by: 'vks-hn' } } },
      ]);
      expect(asked.data.months).toBe(4);
    });
  });

  describe('in the reception of a report', () => {
    it('comes right to the body that accepts it later, and moves its limit where it has accepted', async () => {
      const report = await classifiedReport(desk);
      const path = `/reports/${report.id}`;
      const putRight = async (receivedAt: string): Promise<void> => {
        const correction = { reason: 'wrong-time', changes: { receivedAt } };
        await post(desk, `${path}/corrections`, correction);
      };
      const receivedOn = (day: string): string => `2025-08-${day}T01:00:00.000Z`;
      const early = await tried(desk, 'put', `${path}/handover`);
      expect(early.status).toBe(403); // the head of the desk decides it (TT 28/2020 8(1)(b))
      await act(await city.as('ca-hn.chi-huy'), `${path}/handover`, report.version);
      const offer = await eventually(() => only(head, '/exchanges?kind=report-handover&side=receiver&status=offered'));
      await putRight(receivedOn('17'));
      await eventually(async () => {
        const { items } = await read(head, '/exchanges?kind=correction&side=receiver');
        expect(items.map(({ terms }: Answered) => terms.of)).toContain(offer.id);
      });
      const { body } = await head.put(`/handovers/${offer.id}/acceptance`, {});
      expect(body.receivedAt).toBe(receivedOn('17'));
      expect(await limits(head, `/verifications/${body.id}`, 'R10')).toEqual(['2025-09-06']);
      await eventually(async () => expect((await read(desk, path)).status).toBe('handed-over'));
      await putRight(receivedOn('15'));
      await eventually(async () =>
        expect(await limits(head, `/verifications/${body.id}`, 'R10')).toEqual(['2025-09-04']),
      );
    });
  });
});
