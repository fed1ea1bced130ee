import type { AbsenceGround } from '@la-chan/contracts';
import { onList } from '@la-chan/procedure';
import { onTrial, type Trial } from '../../../apps/court/src/trial/trial';
import { COURT_OF_APPEAL } from '../agencies';
import { rate } from '../calibration';
import type { Chance } from '../chance';
import type { Deed, Desk } from '../habit';
import { asksForEvidence } from './evidence-request';
import { assigned, calls, hearingNamed, wasJudged } from './panel';
import { decision, waitsAbove } from './session';

/** What another judge has heard is prepared anew by the one who acts here. */
export const assignedBack = (file: Trial, { agency }: Desk): Deed | undefined =>
  file.status === 'docketed' && file.judge?.endsWith('khac') ? assigned(agency, wasJudged(file)) : undefined;

/** Until the hearing is set. */
export function prepared(file: Trial, desk: Desk): Deed | undefined {
  const { chance, since, agency } = desk;
  const { opening, createdAt, docketedAt, docketedAgainAt, resumedAt, returns } = file;
  const entered = [opening ? createdAt : docketedAt, ...docketedAgainAt, ...resumedAt].sort().at(-1)!;
  const days = since(entered);
  if (!file.judge)
    return days >= (chance.happens('is assigned late', rate('late')) ? 5 : 1)
      ? assigned(agency, wasJudged(file))
      : undefined;
  const stopped =
    withdrawn(file) ??
    oneDefendant(file, desk, days) ??
    asksExperts(desk, days) ??
    asksAbroad(desk, days) ??
    evidence(file, desk, days);
  if (stopped) return stopped;
  const again = docketedAgainAt.length > 0 || resumedAt.length > 0 || file.triedAt !== null;
  if (!again) {
    if (days >= 12 && file.suspendedAt.length === 0 && chance.happens('is suspended', 0.12))
      return decision('suspension', 6, { ground: 'illness' });
    if (days >= 14 && !waitsAbove(file) && chance.happens('is terminated', 0.08))
      return decision('termination', 4, { ground: 'time-barred' });
  }
  if (
    days >= 15 &&
    returns.every(({ by }) => by !== 'presiding-judge') &&
    chance.happens(`is returned by ${agency}`, rate('returned'))
  )
    return decision('return', 3, { ground: 'evidence-missing', demand: 'Yêu cầu điều tra bổ sung (mô phỏng).' });
  if (file.competence?.competent === null) return settledOnPaper(file, desk);
  const elsewhere = another(file, desk, days);
  if (elsewhere) return elsewhere;
  return again ? set(file, desk, days, 9) : setInTime(file, desk, days);
}

/** What nothing else has become of is set in the end, or prepared for longer. */
function setInTime(file: Trial, desk: Desk, days: number): Deed | undefined {
  const { chance, day } = desk;
  if (chance.happens('is set late', rate('late'))) return set(file, desk, days, 100);
  const due = chance.between('is set after', 18, 52);
  if (file.extendedAt) return set(file, desk, days, due + 25);
  if (days < due || !chance.happens('is prepared for longer', 0.2)) return set(file, desk, days, due);
  return days >= 40
    ? { by: 'chief-judge', path: 'extension', body: { until: day(40), ground: 'evidence' } }
    : undefined;
}

/** BLTTHS 290(2). */
export const whyAbsent = (chance: Chance): AbsenceGround =>
  chance.one('is absent because', ['asked', 'fled', 'no-obstacle', 'abroad']);

const assessorsOf = (file: Trial): string[] =>
  wasJudged(file) ? ['hoi-tham-3', 'hoi-tham-4'] : ['hoi-tham-1', 'hoi-tham-2'];

function set(file: Trial, desk: Desk, days: number, due: number): Deed | undefined {
  if (days < due) return undefined;
  const { chance, day, agency } = desk;
  const closed = chance.happens('is closed', 0.3) ? { closedFor: 'under-18' } : {};
  const defendant = onTrial(file).at(-1)?.id;
  const isAbsent = defendant && chance.happens('one is tried in absence', 0.05);
  const inAbsence = isAbsent ? { inAbsence: [{ defendant, ground: whyAbsent(chance) }] } : {};
  const named = { ...hearingNamed(agency, assessorsOf(file), file.judge ?? undefined), ...calls(onList(file), desk) };
  return decision('setting', 9, { opensOn: day(12), ...named, ...closed, ...inAbsence });
}

/** What a court above outside the platform has decided; one that takes part says it itself. */
const settledOnPaper = ({ competence }: Trial, { chance, since }: Desk): Deed | undefined =>
  competence?.exchange === null && since(competence.askedAt) >= 5
    ? decision('competence-decision', 36, { competent: chance.happens('is competent after all', 0.5) })
    : undefined;

/** Another court's to try: the procuracy is told, and the court above has the last word. */
function another({ returns, competence }: Trial, desk: Desk, days: number): Deed | undefined {
  const { chance, units, agency } = desk;
  const ground = chance.one('is for another court as', ['committed-abroad', 'somebody-abroad', 'complex', 'place']);
  const reasons = 'Thuộc thẩm quyền của Tòa án khác (mô phỏng).';
  const declining = decision('competence-return', 34, { reasons, ground });
  if (days >= 5 && returns.length === 0 && chance.happens(`belongs to another court than ${agency}`, 0.1))
    return declining;
  if (!returns.at(-1)?.declined) return undefined;
  if (competence) return competence.competent ? undefined : declining;
  if (!chance.happens(`${agency} stands by what it has declined`, 0.8)) return undefined;
  const statement = 'Vẫn thuộc thẩm quyền của Tòa án khác (mô phỏng).';
  const above = units.includes('*') ? {} : { to: COURT_OF_APPEAL };
  return { by: 'chief-judge', path: 'competence-dispute', body: { number: '35/TA', statement, ...above } };
}

/** Once; what goes on paper comes on paper. */
function evidence({ evidence, sender }: Trial, { chance, remembers, since }: Desk, days: number): Deed | undefined {
  const open = evidence.find(({ exchange, supplied }) => exchange === null && supplied === null);
  if (open && since(open.at) >= 3)
    return {
      by: 'court-clerk',
      path: `evidence-demands/${open.id}/answer`,
      body: { number: '29/VKS', supplied: true },
    };
  if (days < 4 || remembers('evidence') || !chance.happens('needs more evidence', sender ? 0.2 : 0.4)) return undefined;
  const body = { number: '28/YC-TA', demand: 'Bổ sung tài liệu về nhân thân bị cáo (mô phỏng).' };
  return { by: 'judge', method: 'POST', path: 'evidence-demands', body, once: 'evidence' };
}

/** Once; what the file has come with may be waited for as well. */
function asksExperts({ chance, remembers }: Desk, days: number): Deed | undefined {
  if (remembers('evidence of experts') || days < 3 || !chance.happens('needs experts', 0.12)) return undefined;
  return {
    ...asksForEvidence(chance.one('is asked of others', ['expert-opinion', 'legal-document']), 'judge'),
    once: 'evidence of experts',
  };
}

function asksAbroad({ chance, remembers }: Desk, days: number): Deed | undefined {
  if (remembers('assistance') || days < 3 || !chance.happens('reaches abroad', 0.2)) return undefined;
  const body = {
    assistance: 'service-of-documents',
    country: chance.one('asks', ['CN', 'KH', 'LA', 'MM']),
    request: 'Đề nghị tống đạt giấy triệu tập (mô phỏng).',
  };
  return { by: 'judge', method: 'POST', path: 'assistance-requests', body, once: 'assistance' };
}

/** What the procuracy has withdrawn is terminated: for all, or for those whom it concerns. */
export function withdrawn(file: Trial): Deed | undefined {
  const ground = 'prosecution-withdrawn';
  const [one, ...others] = onTrial(file).filter((each) => each.withdrawn);
  const ofSome = onTrial(file).find(({ withdrawnOf = [] }) => withdrawnOf.length > 0);
  if (ofSome) return decision(`defendants/${ofSome.id}/crime-termination`, 49);
  if (!one || waitsAbove(file)) return undefined;
  return onTrial(file).length === 1 + others.length
    ? decision('termination', 4, { ground })
    : decision(`defendants/${one.id}/termination`, 4, { ground });
}

function oneDefendant(file: Trial, { chance, remembers }: Desk, days: number): Deed | undefined {
  const suspended = file.defendants.find(({ state }) => state === 'suspended');
  const last = onTrial(file).at(-1);
  if (suspended && !remembers('looked at one'))
    return { by: 'judge', method: 'POST', path: `defendants/${suspended.id}/reviews`, once: 'looked at one' };
  if (suspended && days >= 16 && !waitsAbove(file, suspended.id) && chance.happens('goes on again for one', 0.4))
    return decision(`defendants/${suspended.id}/resumption`, 8);
  if (!last || onTrial(file).length < 2 || days < 10) return undefined;
  if (!remembers('search') && chance.happens('one is gone', 0.3))
    return { ...decision(`defendants/${last.id}/search-demand`, 17), once: 'search' };
  if (!remembers('illness') && chance.happens('one is ill', 0.35))
    return { ...decision(`defendants/${last.id}/suspension`, 6, { ground: 'illness' }), once: 'illness' };
  if (!remembers('death') && chance.happens('one has died', 0.15))
    return { ...decision(`defendants/${last.id}/termination`, 4, { ground: 'offender-dead' }), once: 'death' };
  return undefined;
}
