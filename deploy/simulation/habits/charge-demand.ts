import { CrimeCharged } from '@la-chan/contracts';
import { type HistoryEntry, isLeftStanding } from '@la-chan/procedure';
import { investigated } from '../../../apps/investigation/src/case/accused';
import type { Case } from '../../../apps/investigation/src/case/case';
import { withPastOf } from '../../../apps/investigation/src/case/petition';
import type { ProsecutionFile } from '../../../apps/prosecution/src/prosecution-file/prosecution-file';
import type { MeasureDemand, Supervision } from '../../../apps/prosecution/src/supervision/supervision';
import type { Deed, Desk, Listed } from '../habit';
import { person } from '../people';
import { head, isOpen } from './body';
import { isPending } from './case-transfer';
import { lastDayFor } from './measures';
import { asKnown } from './petition';

const procuracy = 'head-of-procuracy' as const;
const reasons = 'Lý do (mô phỏng).';
const GROUNDS = 'Theo yêu cầu của Viện kiểm sát (mô phỏng).';
/** A crime that no case begins with, so that it is always another. */
const FURTHER = { article: '154', clause: '1' } as const;
/** One that a case begins with, beside which an accused is charged with the other. */
const ONE_MORE = { article: '150', clause: '1' };
const OFFERED = '/exchanges?kind=case-file&side=receiver&status=offered';

/** Now and then the procuracy finds one more crime, somebody who is not charged, a charge that is another crime's. */
export async function demandsCharges(file: Supervision, desk: Desk): Promise<Deed | undefined> {
  const { chance, since } = desk;
  const approved = file.requests.find(({ kind, decision }) => kind === 'charge-approval' && decision === 'approved');
  if (!approved?.accused || since(approved.decidedAt) > 80) return undefined;
  const asked = file.demands.filter((one) => 'article' in one);
  const left = asked.find(({ remediedAt }) => remediedAt === null);
  if (left?.demand === 'requalification')
    return (await isUp('8-demanded', left.notice, desk)) ? instead(left.notice, 'requalification') : undefined;
  if (left)
    return chance.each(since(file.openedAt)).happens('what is left undone is done here', 0.12)
      ? instead(left.notice, left.demand)
      : undefined;
  const own = asked.some(({ demand }) => demand === 'charge') ? await changesOwnCharge(desk) : undefined;
  if (own) return own;
  const next = asked.length === 0 ? since(approved.decidedAt) >= 4 && chance.happens('finds more', 0.35) : true;
  if (!next) return undefined;
  switch (asked.length) {
    case 0:
      return demand('requalification-demands', { ground: 'further-crime' });
    case 1:
      return demand('charge-demands', { person: person('Người liên quan', file.number) });
    case 2:
    case 3: {
      const isMore = chance.happens('has done one more', 0.5) === (asked.length === 2);
      const what = isMore ? 'charge-supplement-demands' : 'charge-change-demands';
      return demand(`accused/${approved.accused}/${what}`, isMore ? ONE_MORE : {});
    }
    default:
      return undefined;
  }
}

/** Whom the procuracy has charged itself is found to have done one more, before the file comes. */
async function changesOwnCharge({ history, chance, remembers, listed }: Desk): Promise<Deed | undefined> {
  if (remembers('own charge') || !chance.happens('finds more of its own', 0.6)) return undefined;
  const own = (await history()).entries.find(({ type }) => type === 'prosecution.person-charged');
  if (!own || !('accused' in own.data)) return undefined;
  const accused = String(own.data.accused);
  if (await hasCome(accused, listed)) return undefined;
  const path = `accused/${accused}/charges`;
  return { ...demand(path, { ...ONE_MORE, number: '26/QĐ-VKS' }), once: 'own charge' };
}

/** Their file has come, or is offered. */
async function hasCome(accused: string, listed: Desk['listed']): Promise<boolean> {
  const come = (await listed('/prosecution-files')) as readonly ProsecutionFile[];
  const offered = (await listed(OFFERED)) as readonly (Listed & { terms: Pick<ProsecutionFile, 'accused'> })[];
  return [...come, ...offered.map(({ terms }) => terms)].some((file) => file.accused.some(({ id }) => id === accused));
}

/** What the body does not order in place of what was cancelled the procuracy orders itself. */
export async function ordersInstead({ demands }: Supervision, desk: Desk): Promise<Deed | undefined> {
  const left = demands.find(
    (one): one is MeasureDemand =>
      one.demand === 'measure' && one.ground === 'order-cancelled' && one.remediedAt === null,
  );
  if (!left || !(left.declined ?? (await isUp('5-measure-demanded', left.notice, desk)))) return undefined;
  if (await hasCome(left.accused, desk.listed)) return undefined;
  const body = { number: '44/LCĐ-VKS', until: desk.day(20), reasons };
  return { by: procuracy, path: `demands/${left.notice}/measure`, body };
}

/** The time that the body is left for what this notice demands. */
const isUp = async (of: string, notice: string, { history, now }: Desk): Promise<boolean> =>
  (await history()).deadlines.some(
    ({ rule, about, status, dueAt }) => rule === of && about === notice && status === 'running' && dueAt < now,
  );

const demand = (path: string, more: object = {}): Deed => ({
  by: procuracy,
  method: 'POST',
  path,
  body: { number: '25/YC-VKS', ...FURTHER, reasons, ...more },
});
const instead = (notice: string, what: string): Deed => ({
  by: procuracy,
  path: `demands/${notice}/${what}`,
  body: { number: '26/QĐ-VKS', reasons },
});

/** Now and then one of several who are charged is to be investigated apart. */
export function demandsSplit({ requests, demands, decisions }: Supervision, { chance, since }: Desk): Deed | undefined {
  const approved = requests.filter(({ kind, decision }) => kind === 'charge-approval' && decision === 'approved');
  const last = approved.at(-1);
  const isDone =
    demands.some(({ demand }) => demand === 'split') || decisions.some((one) => one.decision === 'case-split');
  if (approved.length < 2 || !last?.accused || isDone || since(last.decidedAt) < 9 || since(last.decidedAt) > 60)
    return undefined;
  const body = { number: '27/YC-VKS', accused: [last.accused], reasons };
  return chance.happens('wants it split', 0.3)
    ? { by: procuracy, method: 'POST', path: 'split-demands', body }
    : undefined;
}

/** Now and then a charge names the person wrongly; what the body has not changed after some days the procuracy does. */
export function demandsIdentity({ requests, demands, number }: Supervision, desk: Desk): Deed | undefined {
  const { chance, since } = desk;
  const approved = requests.find(({ kind, decision }) => kind === 'charge-approval' && decision === 'approved');
  const demanded = demands.find(({ demand }) => demand === 'identity-change');
  const days = since(approved?.decidedAt);
  if (demanded)
    return demanded.remediedAt === null && days > 24 && days < 60
      ? instead(demanded.notice, 'identity-change')
      : undefined;
  if (!approved?.accused || days < 10 || days > 20 || !chance.happens('is named wrongly', 0.15)) return undefined;
  const body = { number: '29/YC-VKS', person: person('Bị can', `${number} (đúng tên)`), reasons };
  return { by: procuracy, method: 'POST', path: `accused/${approved.accused}/identity-change-demands`, body };
}

/** Now and then the procuracy finds another body competent; where that is not asked for, it decides so itself. */
export function demandsTransfer({ requests, demands }: Supervision, { chance, since }: Desk): Deed | undefined {
  const approved = requests.find(({ kind, decision }) => kind === 'charge-approval' && decision === 'approved');
  const demanded = demands.find(({ demand }) => demand === 'transfer');
  if (demanded) return demanded.remediedAt === null ? instead(demanded.notice, 'transfer') : undefined;
  const days = since(approved?.decidedAt);
  if (!approved || days < 12 || days > 40 || !chance.happens('wants it transferred', 0.06)) return undefined;
  const body = {
    number: '28/YC-VKS',
    ground: 'level',
    body: 'Cơ quan điều tra Bộ Công an (mô phỏng)',
    outside: true,
    reasons,
  };
  return { by: procuracy, method: 'POST', path: 'transfer-demands', body };
}

/** The accused is under what is demanded. */
const isUnder = (file: Case, { accused, measure }: { accused: string; measure: string }): boolean =>
  file.accused.some(
    (one) =>
      one.id === accused && one.state === 'investigated' && one.measures?.some((each) => each.measure === measure),
  );

/** A decision of its own is to fall or to be changed: the body asks the procuracy to cancel it, changes it, or does not agree. */
export async function answersForDecision(file: Case, desk: Desk): Promise<Deed | undefined> {
  for (const [index, asked] of file.demands.entries()) {
    if (asked.of !== 'decision-cancellation' || asked.metAt || asked.declinedAt) continue;
    const { demand, notice, change } = asked;
    if (!desk.chance.each(index).happens('a decision is found to fall', 0.5))
      return { by: head, path: `demands/${demand}/disagreement`, body: { reasons } };
    if (!change && isLeftStanding(await withPast(file, desk), notice, desk.now))
      return { by: head, path: `decisions/${notice}/cancellation-proposal`, body: { reasons } };
    return { by: 'investigator', path: `demands/${demand}/${change ? 'change' : 'cancellation'}` };
  }
  return undefined;
}

/** What was done here, and to whoever is here now in the cases from which they have come. */
async function withPast(file: Case, { history, others }: Desk): Promise<HistoryEntry[]> {
  const known = async (one: Case): Promise<HistoryEntry[]> => asKnown((await history(one)).entries);
  const past = await Promise.all(comeFrom(file, others as readonly Case[]).map(known));
  return withPastOf(file, await known(file), past.flat());
}

/** The case from which it was split, those that were merged into it, and those from which these have come. */
function comeFrom(file: Case, cases: readonly Case[]): Case[] {
  const found = new Set([file]);
  for (const { id, splitFrom } of found)
    for (const one of cases) if (one.id === splitFrom || one.mergedInto === id) found.add(one);
  return [...found].filter(({ id }) => id !== file.id);
}

/** The body does half of what is demanded of it, less of the measures, and writes now and then that it does not agree with the rest. */
export async function complies(file: Case, { chance, since, agency, day, history }: Desk): Promise<Deed | undefined> {
  if (!isOpen(file)) return undefined;
  for (const [index, asked] of file.demands.entries()) {
    const { demand } = asked;
    if (asked.metAt || asked.declinedAt || asked.of === 'decision-cancellation') continue;
    if (asked.of === 'measure' && isUnder(file, asked))
      return { by: 'investigator', path: `demands/${demand}/measure` };
    if (asked.of === 'investigation' && chance.each(index).happens('a demand is investigated', 0.7))
      return { by: 'investigator', path: `demands/${demand}/investigation` };
    if (asked.of === 'replacement' && chance.happens('has another investigator', 0.7))
      return { by: head, path: `demands/${demand}/investigator`, body: { investigator: `${agency}.dieu-tra-vien-2` } };
    const [met, refused] = asked.of === 'measure' ? [0.15, 0.8] : [0.5, 0.4];
    if (asked.of === 'replacement' || !chance.each(index).happens('a demand is met', met)) {
      if (!chance.each(index).happens('a demand is not agreed with', refused)) continue;
      return { by: head, path: `demands/${demand}/disagreement`, body: { reasons } };
    }
    if (!chance.each(`${index} on ${since(file.initiatedAt)}`).happens('a demand is turned to', 0.7)) continue;
    if (asked.of === 'split') {
      const { accused } = asked;
      const leave = file.accused.filter(({ id, state }) => accused.includes(id) && state === 'investigated');
      const isRoom = investigated(file).length > leave.length;
      const isFree = leave.every((one) => one.approval === 'approved' && !isPending(one));
      if (leave.length !== accused.length || !isRoom || !isFree) continue;
      return { by: head, method: 'POST', path: 'splits', body: { accused, demand } };
    }
    if (asked.of === 'initiation-cancellation')
      return { by: head, path: 'initiation-cancellation', body: { ground: 'no-offence', demand } };
    if (asked.of === 'requalification-cancellation')
      return { by: head, path: 'requalification-cancellation', body: { demand } };
    if (asked.of === 'merger' || asked.of === 'investigation') continue;
    if (asked.of === 'measure') {
      const { accused: whose, measure } = asked;
      const one = file.accused.find(({ id }) => id === whose);
      if (one?.state !== 'investigated' || one.outcome !== null || one.approval !== 'approved') continue;
      const last = lastDayFor(await history(), whose);
      if (!last || last <= day(2) || measure === 'detention') continue;
      const body = { measure, number: '29/LCĐ', until: last < day(25) ? last : day(25) };
      return { by: head, path: `accused/${whose}/measure`, body };
    }
    if (asked.of === 'measure-end') {
      const { accused: whose, measure } = asked;
      const bound = file.accused.find(({ id, state }) => id === whose && state === 'investigated');
      const held = bound?.measures?.find((one) => one.measure === measure);
      if (!held || held.end) continue;
      const body = { measure, ground: 'breach', grounds: GROUNDS, demand };
      return { by: head, path: `accused/${whose}/measure-end-request`, body };
    }
    if (asked.of === 'identity-change') {
      const named = file.accused.find(({ id }) => id === asked.accused);
      if (named?.state !== 'investigated' || named.approval !== 'approved' || named.chargedBy) continue;
      const body = { demand, person: person('Bị can', `${file.number} (đúng tên)`), grounds: GROUNDS };
      return { by: head, path: `accused/${named.id}/identity`, body };
    }
    const { of, ground, accused, article, clause } = asked;
    const crime = { article, clause, demand };
    if (of === 'requalification')
      return { by: head, path: 'qualification', body: { ...crime, adds: ground === 'further-crime' } };
    if (!file.articles.includes(article)) continue;
    const one = file.accused.find(({ id }) => id === accused);
    if (of === 'charge') {
      const body = { ...crime, person: person('Bị can', `${file.number} (${demand.slice(-4)})`), grounds: GROUNDS };
      return { by: head, method: 'POST', path: 'accused', body };
    }
    const isFree = one?.state === 'investigated' && one.approval === 'approved' && !one.chargedBy;
    const crimes = one ? [one, ...(one.further ?? [])].map((crime) => crime.article) : [];
    if (!isFree || crimes.includes(article)) continue;
    const path = of === 'charge-supplement' ? 'charges' : 'charge';
    const method = of === 'charge-supplement' ? 'POST' : 'PUT';
    const replaces = of === 'charge-change' && crimes.length > 1 && { replaces: CrimeCharged.parse(one) };
    return { by: head, method, path: `accused/${one.id}/${path}`, body: { ...crime, ...replaces, grounds: GROUNDS } };
  }
  return undefined;
}
