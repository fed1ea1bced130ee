import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { act, put, read, tried, type Answered } from './acting';
import { caseUnderWay, docketed, filed, NAMED } from './judicial';

describe('an entry that was written wrongly', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let chief: Client;
  let id: string;
  let file: string;
  let trial: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    chief = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    ({ id } = await caseUnderWay(head, ['Lê Văn Canary'], place));
  });

  const entryOf = async (client: Client, path: string, type: string): Promise<Answered> => {
    const { entries } = await read(client, `${path}/history`);
    return entries.find((entry: Answered) => entry.type === type);
  };
  const correct = async (client: Client, path: string, type: string, changes: object): Promise<Answered> => {
    const entry = await entryOf(client, path, type);
    const correction = { entry: entry?.id, reason: 'wrong-entry', changes };
    return tried(client, 'post', `${path}/corrections`, correction);
  };
  const limit = async (client: Client, path: string, rule: string): Promise<string[]> => {
    const { deadlines } = await read(client, `${path}/history`);
    return deadlines
      .filter((one: Answered) => one.rule === rule && one.status === 'running')
      .map(({ dueOn }: Answered) => dueOn);
  };
  const initiated = 'investigation.case-initiated';
  const ofCase = (changes: object, type = initiated): Promise<Answered> => correct(head, `/cases/${id}`, type, changes);

  it('moves the limit and the class of a case, and nothing else of it', async () => {
    const before = await read(head, `/cases/${id}`);
    expect(await limit(head, `/cases/${id}`, '172')).toEqual(['2025-11-03']);
    const { status, body } = await ofCase({ clause: '3', occurredAt: '2025-06-25' });
    expect([status, body]).toEqual([200, expect.anything()]);
    const { version, updatedAt, clause, seriousness, initiatedAt, qualifications, ...others } = body;
    expect(before).toMatchObject(others);
    expect([version, clause, seriousness]).toEqual([Number(before.version) + 1, '3', 'especially-serious']);
    expect([initiatedAt, updatedAt]).toEqual(['2025-06-24T17:00:00.000Z', '2025-08-04T02:00:00.000Z']);
    expect(qualifications).toMatchObject([{ how: 'initiated', clause: '3', from: initiatedAt }]);
    expect(await limit(head, `/cases/${id}`, '172')).toEqual(['2025-10-27']);
  });

  it('stands in the history as it was, with its correction behind it', async () => {
    const { entries } = await read(head, `/cases/${id}/history`);
    expect(entries[0]).toMatchObject({ type: initiated, data: { clause: '1', seriousness: 'very-serious' } });
    expect(entries.findLast(({ type }: Answered) => type === 'investigation.case-corrected')).toMatchObject({
      type: 'investigation.case-corrected',
      data: {
        entry: entries[0].id,
        changes: { clause: '3', seriousness: 'especially-serious', occurredAt: '2025-06-24T17:00:00.000Z' },
      },
    });
  });

  it('is not put right to the future, to after what rests on it, or in what others have said', async () => {
    const refused = async (answer: Promise<Answered>): Promise<unknown[]> => {
      const { status, body } = await answer;
      return [status, body.code];
    };
    expect(await refused(ofCase({ occurredAt: '2026-01-01' }))).toEqual([422, 'occurs-in-future']);
    expect(await refused(ofCase({ occurredAt: '2025-07-02' }))).toEqual([422, 'after-what-rests-on-it']);
    expect(await refused(ofCase({ number: '1/QĐ' }))).toEqual([422, 'not-correctable']);
    expect(await refused(ofCase({ clause: '3' }))).toEqual([422, 'nothing-corrected']);
    expect(await refused(ofCase({ occurredAt: '2025-06-01' }, 'investigation.case-cracked'))).toEqual([
      422,
      'before-what-it-rests-on',
    ]);
    const investigator = await city.as({ id: 'pc02.dtv', agency: 'pc02', roles: ['investigator'] });
    expect(await refused(correct(investigator, `/cases/${id}`, initiated, { clause: '1' }))).toEqual([
      403,
      'role-may-not',
    ]);
  });

  it('can be put right once the file is with the procuracy, and there too', async () => {
    ({ id: file } = await filed(head, id, procurator));
    expect((await ofCase({ clause: '2' })).body).toMatchObject({ status: 'handed-over', clause: '2' });
    const path = `/prosecution-files/${file}`;
    await eventually(async () => expect((await read(procurator, path)).clause).toBe('2')); // told by the body
    city.clock.advance({ days: 1 });
    const { version } = await read(procurator, path);
    await act(procurator, `${path}/extension`, version, { until: '2025-09-15' });
    const extended = 'prosecution.file-extended';
    expect((await correct(procurator, path, extended, { until: '2025-09-10' })).status).toBe(200);
    expect(await limit(procurator, path, '240')).toEqual(['2025-09-10']);
  });

  it('has the day replaced by which it was done, and tells and withdraws a breach once each', async () => {
    const { admin } = city.agency('pc02').database;
    const rows = (): Promise<object[]> =>
      query(
        admin,
        `SELECT due_on::text AS due, status, detail ->> 'replacedBy' AS by FROM deadline
         WHERE file_id = $1 AND rule = '172' ORDER BY due_on`,
        [id],
      );
    const told = (type: string) =>
      query(
        admin,
        `SELECT data ->> 'dueAt' AS due FROM journal
         WHERE procedure = 'deadline' AND type = $1 AND data ->> 'file' = $2 AND data ->> 'rule' = '172'`,
        [`platform.deadline-${type}`, id],
      );
    const replaced = (due: string) => ({ due, status: 'replaced', by: expect.any(String) });
    const [asBefore, earlier] = ['2025-10-27', '2025-07-03'];
    expect(await rows()).toEqual([{ due: asBefore, status: 'met', by: null }, replaced('2025-11-03')]);

    expect((await ofCase({ occurredAt: '2025-03-03' })).status).toBe(200);
    const { entries } = await read(head, `/cases/${id}/history`);
    const corrected = entries.findLast(({ type }: Answered) => type === 'investigation.case-corrected');
    expect(await rows()).toEqual([
      { due: earlier, status: 'met-late', by: null },
      { ...replaced(asBefore), by: corrected.id },
      replaced('2025-11-03'),
    ]);
    await eventually(async () => expect(await told('breached')).toHaveLength(1));

    expect((await ofCase({ occurredAt: '2025-06-25' })).status).toBe(200);
    expect(await rows()).toEqual([
      replaced(earlier),
      { due: asBefore, status: 'met', by: null },
      replaced('2025-11-03'),
    ]);
    await eventually(async () => expect(await told('breach-withdrawn')).toEqual(await told('breached')));
    expect(await told('breached')).toHaveLength(1);
  });

  it('is asked what the law asks on the day on which it was done, and says by that day that it was late', async () => {
    const place = { unit: 'c00070', number: '32/2025/VA-CU', initiatedAt: '2025-03-03', clause: '1' };
    const { id: other } = await caseUnderWay(head, ['Lê Thị Canary'], place); // until 03/07
    const path = `/cases/${other}`;
    const asked = 'investigation.case-extension-asked';
    const request = { months: 2, occurredAt: '2025-06-20T02:00:00.000Z' };
    await put(head, `${path}/extension-request`, request);
    expect((await entryOf(head, path, asked)).data).toMatchObject({ late: false });
    expect((await correct(head, path, asked, { occurredAt: '2025-06-25' })).status).toBe(200);
    const { entries } = await read(head, `${path}/history`);
    expect(entries.at(-1).data).toMatchObject({ changes: { late: true } });

    await put(head, `${path}/suspension`, { ground: 'force-majeure', occurredAt: '2025-07-05' });
    const suspended = 'investigation.case-suspended';
    const early = await correct(head, path, suspended, { occurredAt: '2025-06-10' });
    expect([early.status, early.body.code]).toEqual([409, 'unlawful-suspension']);
    expect((await correct(head, path, suspended, { occurredAt: '2025-07-04' })).status).toBe(200);
  });

  it('can be put right before a court', async () => {
    ({ id: trial } = await docketed(procurator, file, chief));
    const path = `/trials/${trial}`;
    const { version } = await read(chief, path);
    await act(chief, `${path}/setting`, version, { ...NAMED, number: '9/QĐXX', opensOn: '2025-08-20' });
    const { status, body } = await correct(chief, path, 'court.trial-set', { number: '8/QĐXX', opensOn: '2025-08-18' });
    expect([status, body]).toEqual([200, expect.objectContaining({ status: 'set', opensOn: '2025-08-18' })]);
  });

  it('is put right of a court’s order of detention: its day, its last day, but none where it has none', async () => {
    city.clock.advance({ days: 1 });
    const path = `/trials/${trial}`;
    const { version, defendants } = await read(chief, path);
    const order = `${path}/defendants/${String(defendants[0].id)}/detention`;
    await act(chief, order, version, { number: '10/QĐ-TA', until: '2025-09-01' });
    const detained = 'court.defendant-detained';
    expect(await limit(chief, path, '278')).toEqual(['2025-09-01']);
    const { body } = await correct(chief, path, detained, {
      until: '2025-08-30',
      occurredAt: '2025-08-05',
    });
    expect(body.defendants[0].detained).toMatchObject({ purpose: 'preparation', until: '2025-08-30' });
    expect(await limit(chief, path, '278')).toEqual(['2025-08-30']);
    const told = await correct(chief, path, 'court.trial-set', { until: '2025-08-30' });
    expect([told.status, told.body.code]).toEqual([422, 'not-correctable']);
  });
});
