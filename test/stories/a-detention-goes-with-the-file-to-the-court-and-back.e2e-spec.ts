import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, put, read, tried, type Answered } from './acting';
import { caseUnderWay, detained, docketed, filed, inStatus, waiting } from './judicial';

describe('a detention', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let court: Client;
  let file: string;
  let trial: string;
  let held: string;
  let opened: string;

  const running = async (client: Client, path: string): Promise<string[]> => {
    const { deadlines } = await read(client, `${path}/history`);
    return deadlines
      .filter(
        ({ rule, status }: Answered) =>
          /^(174|241|246|278)(\.brought|\.court|\.detention)?$/.test(rule) && status === 'running',
      )
      .map(({ rule, dueOn }: Answered) => `${rule} ${dueOn}`);
  };

  const versionOf = async (client: Client): Promise<number> => (await read(client, `/cases/${opened}`)).version;

  /** The last entry of a kind, as somebody asks to put it right. */
  const putRight = async (client: Client, path: string, kind: string, changes: object) => {
    const { entries } = await read(client, `${path}/history`);
    const { id: entry } = entries.findLast(({ type }: Answered) => type === kind);
    return tried(client, 'post', `${path}/corrections`, { entry, reason: 'wrong-entry', changes });
  };
  const righted = async (...which: Parameters<typeof putRight>): Promise<void> => {
    expect((await putRight(...which)).status).toBe(200);
  };

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    court = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '37/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const brought = await caseUnderWay(head, ['Lê Văn Canary', 'Trần Văn Canary'], place);
    opened = brought.id;
    held = brought.accused[0].id;
    const custody = { from: '2025-08-01', until: '2025-08-04' };
    await detained(head, procurator, opened, held, { until: '2025-08-20', custody });
    city.clock.advance({ hours: 2 });
    file = `/prosecution-files/${(await filed(head, opened, procurator)).id}`;
  });

  it('goes with the file to the court, which knows until when and orders anew', async () => {
    const { accused } = await read(head, `/cases/${opened}`);
    expect(accused[0].custody).toEqual({ from: '2025-08-01', until: '2025-08-04' });
    expect(await running(procurator, file)).toEqual(['241.brought 2025-08-20']);
    const come = await docketed(procurator, file.split('/').at(-1)!, court);
    trial = `/trials/${come.id}`;
    expect(come.defendants).toMatchObject([{ id: held, detained: { purpose: 'brought', until: '2025-08-20' } }, {}]);
    expect(await running(court, trial)).toEqual(['278.brought 2025-08-20']);
    expect(await running(procurator, file)).toEqual([]);
    const order = { number: '3/QĐ-TG', until: '2025-10-06' };
    const { version } = await read(court, trial);
    await act(court, `${trial}/defendants/${held}/detention`, version, order);
    expect(await running(court, trial)).toEqual(['278 2025-10-06']);
  });

  it('is passed on to the court that has the file where it is registered late, and so are its last day put right and a release', async () => {
    const { accused } = await read(head, `/cases/${opened}`);
    const late = { until: '2025-08-25', occurredAt: '2025-08-04T03:00:00.000Z' };
    await detained(head, procurator, opened, accused[1].id, late);
    await eventually(async () =>
      expect(await running(court, trial)).toEqual(['278.brought 2025-08-25', '278 2025-10-06']),
    );
    await righted(head, `/cases/${opened}`, 'investigation.accused-detained', { until: '2025-08-22' });
    await eventually(async () =>
      expect(await running(court, trial)).toEqual(['278.brought 2025-08-22', '278 2025-10-06']),
    );
    const release = { number: '21/QĐ-VKS', replaced: true };
    await act(head, `/cases/${opened}/accused/${String(accused[1].id)}/release`, await versionOf(head), release);
    await eventually(async () => expect(await running(court, trial)).toEqual(['278 2025-10-06']));
    const { defendants } = await read(court, trial);
    expect(defendants).toMatchObject([{ detained: { purpose: 'preparation' } }, { detained: null }]);
    const { entries } = await read(procurator, `${file}/history`);
    const told = entries.filter(({ type }: Answered) => type === 'prosecution.detention-told');
    expect(told.map(({ data }: Answered) => data.released)).toEqual([undefined, undefined, true]);
  });

  it('and a ban that the procuracy has ordered, also in turn, are told to the court too, where they are registered once that has the file', async () => {
    const { receivedAt: occurredAt, accused } = await read(procurator, file);
    const other: string = accused[1].id;
    const ordered = async (what: string, order: object): Promise<Answered> => {
      const { version } = await read(procurator, file);
      return act(procurator, `${file}/accused/${other}/${what}`, version, {
        until: '2025-08-29',
        occurredAt,
        ...order,
      });
    };
    const kept = await ordered('detention', { number: '4/LTG-VKS' });
    expect(kept).toMatchObject({ status: 'handed-over', accused: [{}, { detained: null }] });
    await ordered('measure', { number: '5/LTH-VKS', measure: 'exit-ban' });
    const bound = { detained: { purpose: 'brought', until: '2025-08-29' }, measures: [{ number: '5/LTH-VKS' }] };
    await eventually(async () => expect((await read(court, trial)).defendants).toMatchObject([{}, bound]));
    expect(await running(court, trial)).toEqual(['278.brought 2025-08-29', '278 2025-10-06']);
    expect(await running(procurator, file)).toEqual([]);
    await righted(procurator, file, 'prosecution.accused-detained', { until: '2025-08-28' });
    const until = { detained: { purpose: 'brought', until: '2025-08-28' } };
    await eventually(async () => expect((await read(court, trial)).defendants).toMatchObject([{}, until]));
    await ordered('measure-renewal', { number: '5a/LTH-VKS', measure: 'exit-ban', until: '2025-09-02' });
    const longer = { measures: [{ number: '5a/LTH-VKS', until: '2025-09-02' }] };
    await eventually(async () => expect((await read(court, trial)).defendants).toMatchObject([{}, longer]));
    const { version } = await read(court, trial);
    await act(court, `${trial}/defendants/${other}/release`, version, { number: '6/QĐ' });
  });

  it('is followed there by bail that the procuracy had approved before the file went, and says so since', async () => {
    const { accused } = await read(head, `/cases/${opened}`);
    const occurredAt = '2025-08-04T03:00:00.000Z';
    const bail = { measure: 'bail', number: '23/QĐ-BL', until: '2025-08-28', grounds: 'Giấy cam đoan: canary.' };
    await put(head, `/cases/${opened}/accused/${String(accused[1].id)}/measure`, { ...bail, occurredAt });
    const { supervision, exchange } = await waiting(procurator, `/cases/${opened}`, 'measure-approval');
    const decision = `/supervisions/${String(supervision.id)}/measure-requests/${String(exchange)}/decision`;
    await put(procurator, decision, { decision: 'approved', number: '18/QĐ-VKS', occurredAt });
    const bound = { measures: [{ number: '5a/LTH-VKS' }, { number: '23/QĐ-BL', until: '2025-08-28' }] };
    await eventually(async () => expect((await read(court, trial)).defendants).toMatchObject([{}, bound]));
  });

  it('comes back with a file that the court returns, and has its limit there', async () => {
    city.clock.advance({ hours: 1 });
    const back = { ground: 'evidence-missing', number: '5/QĐ-TH', demand: 'Yêu cầu: canary.' };
    const { version } = await read(court, trial);
    const returned = await act(court, `${trial}/return`, version, back);
    expect(returned.defendants).toMatchObject([{ detained: null }, {}]);
    expect(await running(court, trial)).toEqual([]);
    const { accused } = await inStatus(procurator, file, 'received');
    expect(accused).toMatchObject([{ id: held, detained: { until: '2025-10-06', brought: true } }, {}]);
    expect(await running(procurator, file)).toEqual(['246 2025-09-04', '241.brought 2025-09-02']);
  });

  it('is followed there by a ban that the court has ordered before it returned the file, and registers since', async () => {
    const { version, docketedAt: occurredAt } = await read(court, trial);
    const ban = { number: '7/QĐ-TA', measure: 'exit-ban', until: '2025-10-06', occurredAt };
    const banned = await act(court, `${trial}/defendants/${held}/measure`, version, ban);
    expect(banned.status).toBe('returned');
    await eventually(async () =>
      expect((await read(procurator, file)).accused[0].measures).toMatchObject([{ number: '7/QĐ-TA' }]),
    );
  });

  it('and by the last day of its order of detention, as that is put right only then', async () => {
    const beyond = await putRight(court, trial, 'court.defendant-detained', { until: '2025-12-31' });
    expect(beyond).toMatchObject({ status: 409, body: { law: 'BLTTHS 278(2)' } }); // nor could it have been ordered for so long
    await righted(court, trial, 'court.defendant-detained', { until: '2025-10-04' });
    const shorter = { detained: { until: '2025-10-04', brought: true } };
    await eventually(async () => expect((await read(procurator, file)).accused).toMatchObject([shorter, {}]));
  });

  it('comes back to the body that investigates what the court has demanded', async () => {
    const demand = { ground: 'evidence-missing', number: '6/YC-VKS', demand: 'Làm rõ: canary.' };
    await act(procurator, `${file}/return`, (await read(procurator, file)).version, demand);
    const { accused } = await inStatus(head, `/cases/${opened}`, 'cracked');
    expect(accused).toMatchObject([{ id: held, detainedUntil: '2025-10-04', supplementary: true }, {}]);
    expect(await running(head, `/cases/${opened}`)).toEqual(['174.court 2025-09-04', '174.detention 2025-09-04']);
    expect(await running(procurator, file)).toEqual([]);
  });

  it('is passed on to that body where the court registers it only then, and as the procuracy puts it right', async () => {
    const { version, docketedAt: occurredAt, defendants } = await read(court, trial);
    const order = { number: '8/QĐ-TG', until: '2025-08-30', occurredAt };
    await act(court, `${trial}/defendants/${String(defendants[1].id)}/detention`, version, order);
    const late = { detainedUntil: '2025-08-30', supplementary: true };
    await eventually(async () => expect((await read(head, `/cases/${opened}`)).accused).toMatchObject([{}, late]));
    expect(await running(head, `/cases/${opened}`)).toContain('174.detention 2025-08-30');
    await righted(procurator, file, 'prosecution.accused-detained', { until: '2025-08-29' });
    const right = [{ id: held, detainedUntil: '2025-08-29' }, late];
    await eventually(async () => expect((await read(head, `/cases/${opened}`)).accused).toMatchObject(right));
  });

  it('holds nobody any more whom that body has freed since, where it is put right after that', async () => {
    const release = { number: '31/QĐ-VKS', replaced: true };
    await act(head, `/cases/${opened}/accused/${held}/release`, await versionOf(head), release);
    await righted(procurator, file, 'prosecution.accused-detained', { until: '2025-08-28' });
    await eventually(async () => {
      const { overtaken } = await read(head, `/cases/${opened}`);
      expect(overtaken).toMatchObject([{ decision: 'detention', accused: [held] }]);
    });
    const { accused } = await read(head, `/cases/${opened}`);
    expect(accused).toMatchObject([{ id: held, detainedUntil: null }, {}]);
  });
});
