import type { AgencyId } from '@la-chan/contracts';
import type { ProsecutionFile } from '../../../apps/prosecution/src/prosecution-file/prosecution-file';
import { REGION, REGIONAL_PROCURACY } from '../agencies';
import { rate } from '../calibration';
import type { Deed, Desk, Listed } from '../habit';
import { decision } from './prosecution-transfer';

const head = 'head-of-procuracy' as const;
export const STAY_CANCELLED = { of: 'suspension', how: 'cancelled', ground: 'no-grounds' };

/** A court below tries it: most of what has come from there. */
export const isBelow = ({ transferredBy }: ProsecutionFile, { chance, units }: Desk): boolean =>
  units.includes('*') && chance.happens(`is tried below${transferredBy ? ' again' : ''}`, transferredBy ? 0.9 : 0.6);

/** What is indicted is given to the accused; until the hearing it may be withdrawn, and the judgment protested. */
export async function indicted(file: ProsecutionFile, desk: Desk): Promise<Deed | undefined> {
  const { status, indictment, indictedAt, returnedByCourtAt } = file;
  const { chance, since, remembers, units } = desk;
  const isOfCity = units.includes('*');
  if (status === 'indicted' && !remembers('withdrawal') && chance.happens('is withdrawn', 0.1))
    return { by: head, method: 'DELETE', path: 'indictment', once: 'withdrawal' };
  if (!file.trialBy && isBelow(file, desk)) {
    const lower = REGION.includes(file.unit) && { to: REGIONAL_PROCURACY.id };
    const body = { procuracy: 'Viện kiểm sát nhân dân khu vực (mô phỏng)', ...lower };
    return decision('trial-assignment', 22, body);
  }
  if (!remembers('exhibits') && chance.happens('has exhibits apart', 0.25))
    return { ...decision('exhibits-transfers', 41), method: 'POST', once: 'exhibits' };
  const delivery = `delivery ${indictment}`;
  const first = chance.happens('is delivered late', rate('late')) ? 5 : chance.between('is delivered after', 0, 2);
  if (!remembers(delivery) && since(indictedAt) >= first)
    return { by: 'prosecutor', path: 'indictment-delivery', once: delivery };
  if (status === 'indicted') return undefined;
  const apart = goesOnApart(file, desk);
  if (apart) return apart;
  const isFirst = returnedByCourtAt.length === 0;
  if (
    isFirst &&
    isOfCity &&
    since(indictedAt) >= 5 &&
    since(indictedAt) <= 8 &&
    !remembers('overruled') &&
    chance.happens('is overruled in court', 0.04)
  ) {
    const body = { of: 'indictment', how: 'cancelled', ground: 'unlawful' };
    return { ...decision('overruling', 34, body), once: 'overruled' };
  }
  return file.trialBy?.file ? undefined : atTrial(file, desk);
}

/** Whoever prosecutes at the trial: this procuracy, or a lower one to which it was assigned. */
export async function atTrial(file: ProsecutionFile, desk: Desk): Promise<Deed | undefined> {
  const another = anotherProsecutor(file, desk);
  if (another) return another;
  const moved = moves(file, desk);
  if (moved) return moved;
  const isFirst = file.returnedByCourtAt.length === 0;
  return (
    (await reviewsTrial(desk)) ??
    (isFirst ? (asksReturn(file, desk) ?? prosecutionWithdrawn(file, desk)) : undefined) ??
    protestChanged(file, desk) ??
    decisionProtestChanged(file, desk) ??
    protestWithdrawn(file, desk) ??
    decisionProtestWithdrawn(file, desk) ??
    (await protestedDecision(desk)) ??
    protested(file, desk)
  );
}

/** What the court has suspended somebody follows here; it is looked at with it after some days, and again. */
async function reviewsTrial({ agency, history, remembers, since }: Desk): Promise<Deed | undefined> {
  const running = (await history()).deadlines.filter(({ status }) => status === 'running');
  if (running.some(({ rule, startedAt }) => rule === '14-focal-point.court' && since(startedAt) >= 1))
    return { by: 'head-of-procuracy', path: 'focal-point', body: { officer: `${agency}.dau-moi` } };
  const owed = running.find(({ rule, startedAt }) => /^R24\.court(\.accused)?$/.test(rule) && since(startedAt) >= 10);
  if (!owed) return undefined;
  const once = `trial looked at since ${owed.startedAt}`;
  const body = owed.about ? { accused: owed.about } : {};
  return remembers(once) ? undefined : { by: 'prosecutor', method: 'POST', path: 'trial-reviews', body, once };
}

/** Who alone was suspended goes on in a file of their own, as the others are tried. */
function goesOnApart({ accused, indictedAt }: ProsecutionFile, desk: Desk): Deed | undefined {
  const { chance, since, remembers, units } = desk;
  const waits = accused.find(({ state }) => state === 'suspended');
  if (!waits || remembers('apart') || since(indictedAt) < 6) return undefined;
  return units.includes('*') && chance.happens('is overruled apart', 0.3)
    ? { ...decision(`accused/${waits.id}/overruling`, 33, STAY_CANCELLED), once: 'apart' }
    : { ...decision(`accused/${waits.id}/resumption`, 8), once: 'apart' };
}

/** Something is found that was not investigated, while the court prepares the trial. */
function asksReturn(
  { accused, indictedAt, assignedBy }: ProsecutionFile,
  { chance, since, remembers }: Desk,
): Deed | undefined {
  const isOpen = accused.some(({ state, judgedAt }) => state === 'indicted' && !judgedAt);
  if (!isOpen || remembers('return request') || since(indictedAt) < 4 || since(indictedAt) > 12) return undefined;
  const [whose, share] = assignedBy ? ['what it was assigned', 0.9] : ['what it has indicted', 0.2];
  if (!chance.happens(`asks for a return of ${whose}`, share)) return undefined;
  const body = { ground: 'other-offender', demand: 'Đề nghị trả hồ sơ (mô phỏng).' };
  return { ...decision('return-requests', 26, body), method: 'POST', once: 'return request' };
}

/** Whom the court names is away: another comes to the hearing, mostly before it opens. */
function anotherProsecutor({ accused, indictedAt }: ProsecutionFile, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const isOpen = accused.some(({ state, judgedAt }) => state === 'indicted' && !judgedAt);
  if (!isOpen || remembers('another prosecutor') || since(indictedAt) < 20) return undefined;
  if (!chance.happens('another prosecutor comes', 0.1)) return undefined;
  const body = { before: 'kiem-sat-vien', prosecutor: 'kiem-sat-vien-thay' };
  return { ...decision('prosecutor-replacements', 48, body), method: 'POST', once: 'another prosecutor' };
}

/** Something is asked of the presiding judge before the hearing, and now and then taken back. */
function moves({ status, accused, courtMotions, indictedAt }: ProsecutionFile, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const open = courtMotions.find(({ accepted }) => accepted === null);
  if (open && !remembers('motion withdrawal') && since(open.at) >= 1 && chance.happens('asks it no more', 0.3))
    return { by: 'prosecutor', method: 'DELETE', path: `motions/${open.exchange}`, once: 'motion withdrawal' };
  const isOpen = accused.some(({ state, judgedAt }) => state === 'indicted' && !judgedAt);
  if (
    !['handed-over', 'assigned'].includes(status) ||
    !isOpen ||
    remembers('motion') ||
    since(indictedAt) < 5 ||
    since(indictedAt) > 40
  )
    return undefined;
  if (!chance.happens('asks something of the judge', 0.3)) return undefined;
  const kind = chance.one('asks the judge', ['evidence', 'summons', 'publicity', 'simplified-procedure'] as const);
  const body = { kind, reasons: 'Yêu cầu, đề nghị của Kiểm sát viên (mô phỏng).' };
  return { ...decision('motions', 46, body), by: 'prosecutor', method: 'POST', once: 'motion' };
}

function prosecutionWithdrawn({ accused, indictedAt }: ProsecutionFile, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const going = accused.filter(({ state }) => state === 'indicted').map(({ id }) => id);
  const ofTwo = accused.find(({ state, further = [] }) => state === 'indicted' && further.length > 0);
  const once = 'one crime prosecuted no more';
  if (ofTwo && !remembers(once) && since(indictedAt) >= 5 && chance.happens('one crime is not prosecuted', 0.3)) {
    const crimes = [{ accused: ofTwo.id, crimes: ofTwo.further?.slice(0, 1) }];
    return { ...decision('crime-withdrawals', 60, { crimes, ground: 'no-offence' }), method: 'POST', once };
  }
  if (remembers('nothing prosecuted') || since(indictedAt) < 5 || since(indictedAt) > 10 || going.length === 0)
    return undefined;
  if (!chance.happens('is not prosecuted', 0.12)) return undefined;
  const body = { accused: chance.happens('for one alone', 0.6) ? going.slice(-1) : going, ground: 'no-offence' };
  return { ...decision('prosecution-withdrawals', 13, body), method: 'POST', once: 'nothing prosecuted' };
}

/** A judgment now and then in what is owed alone. */
export function protestedFor(chance: Desk['chance'], judgment: boolean): object {
  const ground = chance.happens('the law is misapplied', 0.6) ? 'law-misapplied' : 'facts-not-matched';
  const part = chance.happens('what is owed alone', 0.3) ? 'compensation' : 'whole';
  const what = judgment ? { part, asks: 'amended' } : { asks: 'annulled' };
  return { ground, ...what, reasons: 'Kháng nghị (mô phỏng).' };
}

/** On the days after it: in what is owed alone. */
const protestChanged = ({ accused, protestedAt }: ProsecutionFile, desk: Desk): Deed | undefined => {
  const { chance, since, remembers } = desk;
  const once = 'protest change';
  if (protestedAt === null || since(protestedAt) < 1 || since(protestedAt) > 7 || remembers(once)) return undefined;
  if (!chance.happens('changes its protest', 0.3)) return undefined;
  const about = accused.filter(({ state }) => state === 'indicted').map(({ id }) => id);
  const body = { ...protestedFor(chance, true), accused: about.slice(0, 1), part: 'compensation' };
  return { ...decision('protest-changes', 57, body), method: 'POST', once };
};

/** On a later day, while the decision is with the court of first instance. */
const decisionProtestChanged = (
  { protestedDecisions: [notice] }: ProsecutionFile,
  { chance, remembers }: Desk,
): Deed | undefined => {
  const once = 'changed decision protest';
  return notice && !remembers(once) && chance.happens('changes its protest of a decision', 0.3)
    ? { ...decision('decision-protest-changes', 58, { notice, ...protestedFor(chance, false) }), method: 'POST', once }
    : undefined;
};

/** Some days after it, while the file is with the court of first instance. */
const protestWithdrawn = ({ protestedAt }: ProsecutionFile, { chance, since }: Desk): Deed | undefined =>
  protestedAt !== null &&
  since(protestedAt) >= 3 &&
  since(protestedAt) <= 7 &&
  chance.happens('withdraws its protest', 0.4)
    ? { ...decision('protest-withdrawals', 17), method: 'POST' }
    : undefined;

/** On a later day, while the decision is with the court of first instance. */
const decisionProtestWithdrawn = (
  { protestedDecisions: [notice] }: ProsecutionFile,
  { chance, remembers }: Desk,
): Deed | undefined => {
  const once = 'withdrawn decision protest';
  return notice && !remembers(once) && chance.happens('withdraws its protest of a decision', 0.4)
    ? { ...decision('decision-protest-withdrawals', 18, { notice }), method: 'POST', once }
    : undefined;
};

/** Within 7 days of a decision to suspend or terminate that was served here. */
async function protestedDecision({ chance, remembers, history, listed, now }: Desk): Promise<Deed | undefined> {
  if (remembers('decision protest')) return undefined;
  const open = (await history()).deadlines.findLast(
    ({ rule, status, dueAt }) => rule === '337.protest' && status === 'running' && dueAt > now,
  );
  if (!open?.about) return undefined;
  const body = { notice: open.about, ...protestedFor(chance, false) };
  const protest = { ...decision('decision-protests', 16, body), method: 'POST', once: 'decision protest' } as const;
  const served = (await listed('/exchanges?kind=court-decision&side=receiver')) as readonly Served[];
  const of = served.find(({ id }) => id === open.about);
  if (!of || !chance.happens(`protests a ${of.terms.decision}`, 0.4)) return undefined;
  if (of.terms.decision !== 'trial-suspension' || !chance.happens('resumes at the same moment', 0.5)) return protest;
  const { counterpart: agency, counterpartFile: trial } = of;
  const file = `/trials/${trial}`;
  return {
    ...protest,
    crossed: { agency, by: 'judge', file, path: `${file}/resumption`, body: { number: '8/QĐ-TA' } },
  };
}

/** A decision of a court, by its notice. */
interface Served extends Listed {
  readonly counterpart: AgencyId;
  readonly counterpartFile: string;
  readonly terms: { readonly decision: string };
}

/** Within 15 days of the judgment that was served here. */
async function protested({ accused, indictedAt }: ProsecutionFile, desk: Desk): Promise<Deed | undefined> {
  const { chance, since, remembers, history } = desk;
  if (remembers('protest') || since(indictedAt) < 30) return undefined;
  const judgment = (await history()).entries.findLast(
    ({ type, data }) =>
      type === 'prosecution.court-decision-received' && 'decision' in data && data.decision === 'judgment',
  );
  const days = since(judgment?.occurredAt);
  if (days < 4 || days > 12 || !chance.happens('is protested', 0.25)) return undefined;
  const one = accused.filter(({ state }) => state === 'indicted').map(({ id }) => id);
  return {
    ...decision('protests', 15, { accused: one.slice(0, 1), ...protestedFor(chance, true) }),
    method: 'POST',
    once: 'protest',
  };
}
