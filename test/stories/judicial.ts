import type { Role } from '@la-chan/contracts';
import { eventually, type Client, type TestCity } from '@la-chan/testing';
import { act, only, post, put, read, type Answered } from './acting';

/** A procuracy of a region of the city, below the city's own. */
export const REGIONAL = {
  id: 'vks-kv1',
  app: 'prosecution' as const,
  name: { vi: 'Khu vực 1', en: 'Region 1' },
  units: ['*'],
  port: 4702,
  healthPort: 4722,
  validFrom: '2025-07-01',
};

/** A commune of the region whose court is below the city's. */
export const REGION = 'c00070';

/** The court of that region. */
export const REGIONAL_COURT = {
  ...{ id: 'toa-kv1', app: 'court' as const, name: { vi: 'Khu vực 1', en: 'Region 1' }, units: [REGION] },
  ...{ port: 4702, healthPort: 4722, validFrom: '2025-07-01' },
};

/** Another investigating body of the platform. */
export const OTHER_BODY = {
  ...{ id: 'pc03', app: 'investigation' as const, name: { vi: 'Cơ quan khác', en: 'Another body' }, units: ['*'] },
  ...{ port: 4703, healthPort: 4723, validFrom: '2025-07-01' },
};

/** An officer of an agency with these roles, in all its units. */
export const officer = (agency: string, ...roles: Role[]) => ({
  id: `${agency}.minh-hoa`,
  agency,
  roles,
  units: ['*'],
});

/** A case brought in as under way, cracked, with these accused, their charges approved on paper. */
export async function caseUnderWay(
  head: Client,
  names: readonly string[],
  { clause = '2', ...more }: { unit: string; number: string; initiatedAt: string; clause?: string },
): Promise<Answered> {
  const crime = { article: '150', clause };
  const accused = names.map((name) => ({ person: { name }, ...crime }));
  const { status, body } = await head.post('/cases/opening-balances', {
    ...crime,
    crackedAt: more.initiatedAt,
    accused,
    ...more,
  });
  expect([status, body]).toEqual([201, expect.objectContaining({ status: 'cracked' })]);
  return body;
}

/** Asks the procuracy in writing about what is suspended, and lets it write back; answers with the request as the body then has it. */
export async function consulted(
  head: Client,
  prosecutor: Client,
  path: string,
  about: object,
  decision: 'agreed' | 'disagreed',
): Promise<Answered> {
  await act(head, `${path}/stay-consultation`, (await read(head, path)).version, about);
  const { supervision, exchange } = await waiting(prosecutor, path, 'stay-consultation');
  const answer = `/supervisions/${supervision.id}/stay-consultations/${exchange}/decision`;
  await act(prosecutor, answer, supervision.version, { decision, number: '11/CV-VKS' });
  return eventually(async () => {
    const { requests } = await read(head, path);
    const request = requests.find((one: Answered) => one.exchange === exchange);
    expect(request.answer).not.toBeNull();
    return request;
  });
}

/** The request of this kind about the case at this path that waits for the procuracy, in its supervision. */
export const waiting = (prosecutor: Client, path: string, kind: string): Promise<Answered> =>
  eventually(async () => {
    const { items } = await read(prosecutor, '/supervisions');
    const supervision = items.find(({ from }: Answered) => path.endsWith(from[0]));
    const request = supervision?.requests.findLast((one: Answered) => one.kind === kind);
    expect(request?.decision).toBe('waiting');
    return { supervision, exchange: request.exchange };
  });

/** Orders that an accused be detained, or detained anew by an order with a number, and lets the procuracy approve; answers with the case. */
export async function detained(
  head: Client,
  procurator: Client,
  caseId: string,
  accused: string,
  order: { until: string; custody?: object; number?: string; occurredAt?: string },
): Promise<Answered> {
  const path = `/cases/${caseId}`;
  const what = order.number ? 'detention-renewal' : 'detention';
  const { version } = await read(head, path);
  await act(head, `${path}/accused/${accused}/${what}`, version, { grounds: 'căn cứ: canary', ...order });
  const { supervision, exchange } = await waiting(procurator, path, 'detention-approval');
  const { occurredAt } = order;
  const approval = { decision: 'approved', number: '17/QĐ-VKS', ...(occurredAt && { occurredAt }) };
  const decision = `/supervisions/${supervision.id}/detention-requests/${exchange}/decision`;
  await act(procurator, decision, supervision.version, approval);
  return eventually(async () => {
    const file = await read(head, path);
    const one = file.accused.find(({ id }: Answered) => id === accused);
    expect(one).toMatchObject({ detainedUntil: order.until, order: null });
    return file;
  });
}

/** Charges these persons in a case and lets the procuracy approve; answers with the case. */
export async function charged(
  head: Client,
  procurator: Client,
  caseId: string,
  names: readonly string[],
  crime: { article: string; clause: string },
): Promise<Answered> {
  for (const name of names) {
    const charge = { person: { name }, ...crime, grounds: 'căn cứ: canary' };
    await post(head, `/cases/${caseId}/accused`, charge);
  }
  const supervision = await eventually(async () => {
    const { items } = await read(procurator, '/supervisions');
    const found = items.find(({ from }: Answered) => from[0] === caseId);
    expect(found?.requests).toHaveLength(names.length);
    return found;
  });
  let { version } = supervision;
  for (const { exchange } of supervision.requests) {
    const path = `/supervisions/${supervision.id}/charge-requests/${exchange}/decision`;
    ({ version } = await act(procurator, path, version, { decision: 'approved', number: '13/QĐ-VKS' }));
  }
  return eventually(async () => {
    const file = await read(head, `/cases/${caseId}`);
    expect(file.accused.map(({ approval }: Answered) => approval)).toEqual(names.map(() => 'approved'));
    return file;
  });
}

/** The file at this path once it has come to this status. */
export const inStatus = (client: Client, path: string, status: string): Promise<Answered> =>
  eventually(async () => {
    const file = await read(client, path);
    expect(file.status).toBe(status);
    return file;
  });

/** Concludes the case and lets the procuracy receive its file; answers with the file, free to be acted on. */
export async function filed(head: Client, caseId: string, procurator: Client): Promise<Answered> {
  const { version } = await read(head, `/cases/${caseId}`);
  await act(head, `/cases/${caseId}/conclusion`, version, { conclusion: 'Kết luận điều tra: canary.' });
  const offer = await eventually(() => only(procurator, '/exchanges?kind=case-file&side=receiver&status=offered'));
  const accepted = await procurator.put(`/case-files/${offer.id}/acceptance`, {});
  expect([accepted.status, accepted.body.status]).toEqual([200, 'awaiting-release']);
  await inStatus(head, `/cases/${caseId}`, 'handed-over');
  return inStatus(procurator, `/prosecution-files/${String(accepted.body.id)}`, 'received');
}

/** The case at this path is offered to another body, as the procuracy has decided; answers with the offer there. */
export async function offeredElsewhere(
  procurator: Client,
  from: Client,
  path: string,
  { agency, head }: { agency: string; head: Client },
): Promise<Answered> {
  const asked = { ground: 'head-replaced', body: 'Cơ quan khác' };
  await act(from, `${path}/transfer-request`, (await read(from, path)).version, asked);
  const { supervision, exchange } = await waiting(procurator, path, 'case-transfer');
  const decision = `/supervisions/${supervision.id}/transfer-requests/${exchange}/decision`;
  await act(procurator, decision, supervision.version, { decision: 'granted', number: '6/QĐ-VKS' });
  await eventually(async () => expect((await read(from, path)).transfer).toMatchObject({ answer: 'granted' }));
  const offered = { to: agency, reasons: 'Thủ trưởng thay đổi: canary.' };
  await act(from, `${path}/transfer-offer`, (await read(from, path)).version, offered);
  return eventually(() => only(head, '/exchanges?kind=case-transfer-file&side=receiver&status=offered'));
}

/** It goes there; answers with its path there, where it goes on. */
export async function transferred(
  procurator: Client,
  from: Client,
  path: string,
  other: { agency: string; head: Client },
): Promise<string> {
  const { head } = other;
  const offer = await offeredElsewhere(procurator, from, path, other);
  const { status, body } = await head.put(`/case-transfers/${offer.id}/acceptance`, {});
  expect(status).toBe(200);
  await inStatus(from, path, 'transferred');
  const there = `/cases/${String(body.id)}`;
  await eventually(async () => expect((await read(head, there)).status).toMatch(/^(under-investigation|cracked)$/));
  return there;
}

/** The procuracy takes a report over whose investigator left undone what it demanded; answers with the path of its file there. */
export async function takenOver(city: TestCity, head: Client, procurator: Client, id: string): Promise<string> {
  const path = `/verifications/${id}`;
  const { version } = await read(head, path);
  await act(head, `${path}/investigator`, version, { investigator: 'pc02.dieu-tra-vien' });
  const supervised = await eventually(async () => {
    const { items } = await read(procurator, '/supervisions');
    const found = items.find(({ from }: Answered) => from.includes(id));
    expect(found).toBeDefined();
    return `/supervisions/${found.id}`;
  });
  const demand = { number: '3/YC', ground: 'crime-let-off', reasons: 'Bỏ lọt tội phạm: canary.' };
  await eventually(() => post(procurator, `${supervised}/remedy-demands`, demand));
  await eventually(async () => {
    const { deadlines } = await read(procurator, `${supervised}/history`);
    expect(deadlines).toContainEqual(expect.objectContaining({ rule: '5-remedy', status: 'running' }));
  });
  city.clock.advance({ days: 16 });
  const { version: now } = await read(procurator, supervised);
  const reasons = 'Trực tiếp giải quyết: canary.';
  await act(procurator, `${supervised}/takeover`, now, { number: '4/YC', reasons });
  await eventually(async () => expect((await read(head, path)).demands).toHaveLength(2));
  await act(head, `${path}/handover`, (await read(head, path)).version);
  const offer = await eventually(() => only(procurator, '/exchanges?kind=report-file&side=receiver&status=offered'));
  const { body } = await procurator.put(`/report-files/${offer.id}/acceptance`, {});
  const taken = `/resolutions/${String(body.id)}`;
  await inStatus(procurator, taken, 'under-verification');
  return taken;
}

/** As the minutes in the file say, where the procuracy has told nothing yet (BLTTHS 276(1)(a)). */
export const given = ({ terms }: Answered): object => ({
  givenByMinutes: terms.accused.map(({ id }: Answered) => id as string),
});

/** Indicts and lets the court docket it, whose officer presides; answers with the trial, free to be acted on. */
export async function docketed(...[procurator, fileId, chief, more]: Parameters<typeof docketedAlone>) {
  const trial = await docketedAlone(procurator, fileId, chief, more);
  return trial.judge === null ? presided(chief, `/trials/${trial.id}`) : trial;
}

/** The same, and nobody is assigned. */
export async function docketedAlone(
  procurator: Client,
  fileId: string,
  clerk: Client,
  more: { to?: string; crimes?: object[]; onReturn?: string; reasons?: string } = {},
): Promise<Answered> {
  const { version } = await read(procurator, `/prosecution-files/${fileId}`);
  const indictment = { number: '7/CT-VKS', indictment: 'Cáo trạng: canary.', ...more };
  await act(procurator, `/prosecution-files/${fileId}/indictment`, version, indictment);
  const offer = await eventually(() => only(clerk, '/exchanges?kind=indictment&side=receiver&status=offered'));
  const accepted = await clerk.put(`/indictments/${offer.id}/docketing`, given(offer));
  expect([accepted.status, accepted.body.status]).toEqual([200, 'awaiting-release']);
  await inStatus(procurator, `/prosecution-files/${fileId}`, 'handed-over');
  return inStatus(clerk, `/trials/${String(accepted.body.id)}`, 'docketed');
}

/** A trial of before go-live at a court of the region, of these, with a judge who presides. */
export async function trialUnderWay(
  court: Client,
  number: string,
  names: readonly string[] = ['Trần Văn Canary'],
): Promise<Answered> {
  const crime = { article: '150', clause: '1' };
  const { body } = await court.post('/trials/opening-balances', {
    ...{ ...crime, number, unit: REGION, docketedAt: '2025-07-07' },
    defendants: names.map((name) => ({ person: { name }, ...crime })),
  });
  return presided(court, `/trials/${body.id}`);
}

/** This judge, or else whoever has docketed it, presides over a trial or an appeal (BLTTHS 276(2), 340(2)); answers with it once the procuracy’s receipt is in. */
export async function presided(chief: Client, path: string, judge?: string): Promise<Answered> {
  const { entries } = await read(chief, `${path}/history`);
  const file = await put(chief, `${path}/judge`, { judge: judge ?? entries[0].officer });
  const isServed = path.startsWith('/trials/') && file.sender !== null;
  return isServed ? served(chief, file.id, 'judge-assignment') : file;
}

/** Why a judgment is protested (BLTTHS 336(2)(d)). */
export const PROTESTED = { ground: 'law-misapplied', asks: 'amended', reasons: 'Áp dụng sai: canary.' };

/** What a decision to try names beside the day (BLTTHS 255(1)(a), (đ), (e)). */
export const NAMED = {
  ...{ hour: '08:00', place: 'courthouse' },
  panel: [
    { seat: 'judge', officer: 'tham-phan' },
    { seat: 'assessor', officer: 'hoi-tham' },
    { seat: 'clerk', officer: 'thu-ky' },
    { seat: 'prosecutor', officer: 'kiem-sat-vien' },
  ],
};

/** Nobody of those, for a judgment that was annulled. */
export const ANOTHER_PANEL = NAMED.panel.map(({ seat, officer }) => ({ seat, officer: `${officer}-khac` }));

/** Sets the trial; answers with it once the procuracy's receipt is in. */
export async function set(judge: Client, trialId: string, opensOn: string, panel = NAMED.panel): Promise<Answered> {
  const { version } = await read(judge, `/trials/${trialId}`);
  await act(judge, `/trials/${trialId}/setting`, version, { number: '9/QĐXX', opensOn, ...NAMED, panel });
  return served(judge, trialId, 'trial-set');
}

/** Sets the trial, and opens its hearing once the procuracy's receipt is in; answers with it. */
export async function heard(judge: Client, trialId: string, opensOn: string, panel = NAMED.panel): Promise<Answered> {
  const { version } = await set(judge, trialId, opensOn, panel);
  return act(judge, `/trials/${trialId}/hearing`, version);
}

/** The trial once a decision of it was receipted. */
export async function served(judge: Client, trialId: string, decision: string): Promise<Answered> {
  await eventually(async () => {
    const { entries } = await read(judge, `/trials/${trialId}/history`);
    const receipts = entries.filter(({ type }: Answered) => type === 'court.decision-served');
    expect(receipts.map(({ data }: Answered) => data.decision)).toContain(decision);
  });
  return read(judge, `/trials/${trialId}`);
}

export const convicted = (trial: Answered): object[] =>
  trial.defendants.map(({ id }: Answered) => ({
    defendant: id,
    verdict: 'convicted',
    penalty: 'imprisonment',
    months: 96,
  }));
