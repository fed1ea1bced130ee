import { caseInitiated } from '@la-chan/contracts';
import type { Accused } from '../../../apps/investigation/src/case/accused';
import type { Case } from '../../../apps/investigation/src/case/case';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { charges, fingerprints, fitsMeasures, otherCrime, supplements } from './case-charges';
import { head, isOpen } from './body';
import { conducts, investigated, replacesProsecutor } from './case-conduct';
import { ends, goesOn, onceAgreed } from './case-end';
import { agreesToJoinder, joinder } from './case-joinder';
import { asksOthers } from './case-others';
import { comesBack, goesElsewhere, goesSuspended, isPending } from './case-transfer';
import { answersForDecision, complies } from './charge-demand';
import { coerces, coercesLate } from './coercions';
import { complains } from './complaint';
import { entrusts } from './entrusting';
import { detention, isFreed, ordersLate } from './detention';
import { absent, investigativeActs } from './investigative-acts';
import { isPursued, liability, searched } from './liability';
import { measureIsOver, measures } from './measures';
import { tells } from './party-notices';
import { petitions, proposesCancellation, signed } from './petition';
import { decidesOnStay } from './stay-decision';
import { suspendsForTreatment } from './treatment';
import { comesForward, tellsOfSurrender } from './surrender';
import { assignsFocalPoint, followsAlone } from './focal-point';
import { isDirected, looksAgain } from './stay-review';

/** An investigation from its first charge to its conclusion, as the investigating body works on it on a working day. */
export const caseHabit = habit<Case>({
  app: 'investigation',
  files: '/cases',
  async today(file, desk) {
    const freed = (await isFreed(file, desk)) ?? measureIsOver(file, desk);
    const duty = freed ?? (await tells(file, desk));
    if (duty || !desk.working) return duty;
    const decided = await decidesOnStay(file, [head, 'investigator'], desk);
    if (decided) return decided;
    const asked =
      agreesToJoinder(file, desk) ?? tellsOfSurrender(file) ?? comesForward(file, desk) ?? asksOthers(file, desk);
    if (asked) return asked;
    const stopped =
      file.status === 'suspended' || file.status === 'terminated' ? `investigation.case-${file.status}` : undefined;
    const complained = await complains(file, stopped, desk);
    if (complained) return complained;
    const { status, terminatedAt, suspendedAt, concludedAt } = file;
    const answered = await answersForDecision(file, desk);
    if (answered) return answered;
    if (status === 'suspended') {
      const proposed =
        (await proposesCancellation('investigation.case-suspended', desk)) ??
        (await proposesCancellation('investigation.case-suspension-brought', desk));
      if (proposed) return proposed;
      const followed = assignsFocalPoint(file, head, desk);
      if (followed) return followed;
      const moved = goesSuspended(file, desk);
      if (moved) return moved;
      const suspended = desk.since(suspendedAt.at(-1));
      const looked = `looked at in month ${Math.ceil(suspended / 30)}`;
      if (suspended % 30 >= 18 && !desk.remembers(looked)) return looksAgain('investigator', looked, desk);
      const directed = await isDirected('head-of-investigation', looked, desk);
      if (directed) return directed;
      if (suspended < desk.chance.between('is suspended for', 25, 90)) return undefined;
      const gone = file.accused.find((one) => isPursued(one) && one.wanted);
      return gone
        ? { by: head, path: `accused/${gone.id}/wanted-notice-withdrawal`, body: { how: 'arrested' } }
        : { by: head, path: 'resumption', body: { ground: 'reason-over', ...signed(desk) } };
    }
    if (status === 'cancelled') {
      if (file.administrative && !file.sanctionProposedAt)
        return { by: head, path: 'sanction-proposal', body: { body: 'Ủy ban nhân dân phường' } };
      if (desk.since(file.cancelledAt) > 6) return undefined;
      const found = desk.chance.happens('is a case after all', 0.75) ? 'upheld' : 'rejected';
      return petitions(file.petitions, 'investigation.initiation-cancelled', found, desk, 0.9);
    }
    if (status === 'transferred') return (await coercesLate(file, desk)) ?? comesBack(file, desk);
    if (status === 'merged') return doubtsMerger(file, desk);
    if (status === 'handed-over')
      return (
        searched(file, desk) ??
        (await ordersLate(file, desk)) ??
        (await coercesLate(file, desk)) ??
        (await handsExhibitsOver(file, desk)) ??
        wentOnWithout(file, desk)
      );
    if (status === 'terminated') {
      if (desk.since(terminatedAt) < 6) return proposesCancellation('investigation.case-terminated', desk);
      return desk.since(terminatedAt) >= 30 &&
        desk.chance.happens('is taken up again', 0.4) &&
        file.resumedAt.length === 0
        ? { by: head, path: 'resumption', body: { ground: 'reason-over' } }
        : undefined;
    }
    if (status === 'concluded')
      return desk.chance.happens('is withdrawn', 0.06) && concludedAt.length === 1 && !desk.remembers('withdrawal')
        ? { by: head, method: 'DELETE', path: 'conclusion', once: 'withdrawal' }
        : undefined;
    if (!isOpen(file)) return undefined;
    return (
      (await wantsToSearch(file, desk)) ??
      (await absent(file, desk)) ??
      replacesProsecutor(file, desk) ??
      (await conducts(file, desk)) ??
      (await doubts(file, desk)) ??
      investigated(file, desk) ??
      followsAlone(file.accused, 'accused', [head, 'investigator'], desk) ??
      suspendsForTreatment(file) ??
      fitsMeasures(file, desk) ??
      investigativeActs(file, desk) ??
      entrusts(file, desk) ??
      charges(file, desk) ??
      fingerprints(file, desk) ??
      (await complies(file, desk)) ??
      liability(file, desk) ??
      searched(file, desk) ??
      (await detention(file, desk)) ??
      (await measures(file, desk)) ??
      coerces(head, file.accused.filter(isInvestigated), file.initiatedAt, desk) ??
      (await goesElsewhere(file, desk)) ??
      (await isNoCrime(file, desk)) ??
      turns(file, desk) ??
      joinder(file, desk) ??
      (await ends(file, desk))
    );
  },
});

/** A place that the procuracy does not let be searched, and the body would. */
async function wantsToSearch({ requests, petitions: asked }: Case, desk: Desk): Promise<Deed | undefined> {
  const refused = requests.find(({ kind, answer }) => kind === 'search-approval' && answer === 'refused');
  if (!refused || desk.since(refused.askedAt) > 20) return undefined;
  const found = desk.chance.happens('may be searched after all', 0.4) ? 'upheld' : 'rejected';
  return petitions(asked, 'investigation.search-approval-answered', found, desk, 0.5);
}

const isInvestigated = ({ state, approval }: Accused): boolean => state === 'investigated' && approval === 'approved';

/** Now and then the head finds that what was decided in the weeks before has to fall. */
async function doubts({ id, qualifications, accused, resumedAt }: Case, desk: Desk): Promise<Deed | undefined> {
  const changed = qualifications.findLast(
    ({ how, cancelledAt }) => (how === 'added' || how === 'replaced') && !cancelledAt,
  );
  const isNew = changed !== undefined && desk.since(changed.from) >= 2 && desk.since(changed.from) < 12;
  const alone = accused.find(({ state }) => state === 'suspended' || state === 'terminated');
  const cases = desk.others as unknown as readonly Case[];
  const isParted = cases.some((one) => one.splitFrom === id && isOpen(one));
  return (
    (isNew ? await proposesCancellation('investigation.case-requalified', desk, 0.2) : undefined) ??
    (isParted ? await proposesCancellation('investigation.case-split', desk, 0.3) : undefined) ??
    (alone && (await proposesCancellation(`investigation.accused-${alone.state}`, desk, 0.2, alone.id))) ??
    (desk.since(resumedAt.at(-1)) < 8
      ? await proposesCancellation('investigation.case-resumed', desk, 0.3)
      : undefined) ??
    (accused.some(({ wanted }) => wanted)
      ? await proposesCancellation('investigation.accused-wanted', desk, 0.2)
      : undefined)
  );
}

/** The head finds so of a merger too, while the case goes on with which it was merged. */
async function doubtsMerger({ mergedInto, mergedAt }: Case, desk: Desk): Promise<Deed | undefined> {
  const cases = desk.others as unknown as readonly Case[];
  if (desk.since(mergedAt) > 6 || !cases.some((one) => one.id === mergedInto && isOpen(one))) return undefined;
  return proposesCancellation('investigation.case-merged', desk, 0.4);
}

/** What the procuracy sends on to civil enforcement is handed over there. */
async function handsExhibitsOver(
  { concludedAt }: Case,
  { since, remembers, history }: Desk,
): Promise<Deed | undefined> {
  if (since(concludedAt.at(-1)) > 75 || remembers('exhibits')) return undefined;
  const due = (await history()).deadlines.find(({ rule, status }) => rule === '36-exhibits' && status === 'running');
  const path = `exhibits-transfers/${due?.about}/handover`;
  return due && { by: 'investigator', path, body: { minutes: '31/BB' }, once: 'exhibits' };
}

/** Whoever was left behind suspended goes on in a case apart. */
function wentOnWithout({ accused, concludedAt }: Case, { since }: Desk): Deed | undefined {
  const left = accused.find(({ state }) => state === 'suspended');
  return left && since(concludedAt.at(-1)) >= 15 ? { by: head, path: `accused/${left.id}/resumption` } : undefined;
}

/** What the body has initiated itself it may cancel itself. */
async function isNoCrime(file: Case, desk: Desk): Promise<Deed | undefined> {
  const { initiatedAt, opening, splitFrom, reception, accused } = file;
  const days = desk.since(reception?.at ?? initiatedAt);
  const [from, to] = reception ? [5, 12] : [16, 24];
  if (days < from || days > to || opening || splitFrom || accused.some(isPending)) return undefined;
  if (!desk.chance.happens(reception ? 'came as a crime and is none' : 'is no crime after all', reception ? 0.2 : 0.05))
    return undefined;
  if ((await desk.history()).entries.some(({ type, data }) => type === caseInitiated.type && 'by' in data))
    return undefined;
  return { by: head, path: 'initiation-cancellation', body: { ground: 'no-offence', administrative: true } };
}

/** What becomes known on the way: the offender, a heavier clause, one accused who cannot go on. */
function turns(file: Case, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const { initiatedAt, article, clause, status, accused, concludedAt } = file;
  const days = since(initiatedAt);
  if (status === 'under-investigation' && days >= chance.between('is cracked after', 4, 50) && accused.length > 0)
    if (!chance.happens('is cracked at its conclusion', 0.1)) return { by: 'investigator', path: 'discovery' };
  if (clause === '1' && days >= 30 && chance.happens('is heavier', 0.15) && concludedAt.length === 0)
    return { by: head, path: 'qualification', body: { article, clause: '2' } };
  const other = otherCrime(file, desk) ?? supplements(file, desk);
  if (other) return other;
  const stopped = accused.find(({ state }) => state === 'suspended');
  const looked = `looked at one in month ${Math.floor(days / 30)}`;
  if (stopped && !remembers(looked))
    return { by: 'investigator', method: 'POST', path: `accused/${stopped.id}/reviews`, once: looked };
  if (stopped && days >= 75 && !chance.happens('goes on without one', 0.4))
    return { by: head, path: `accused/${stopped.id}/resumption` };
  const [first, last] = [accused.find(goesOn), accused.findLast(goesOn)];
  if (!last || last === first || last.approval !== 'approved' || days < 45) return undefined;
  const untreated = accused.every(({ treatment }) => !treatment);
  if (untreated && !remembers('illness') && chance.happens('one is ill', 0.2))
    return {
      by: head,
      path: `accused/${last.id}/suspension`,
      body: { ground: 'illness', ...signed(desk) },
      once: 'illness',
    };
  if (!remembers('proposal') && !last.chargedBy && chance.happens('was charged without grounds', 0.08)) {
    const body = { reasons: 'Căn cứ hủy bỏ (mô phỏng).' };
    return { by: head, path: `accused/${last.id}/charge-revocation-proposal`, body, once: 'proposal' };
  }
  if (remembers('exemption') || !chance.happens('one is exempted', 0.08)) return undefined;
  const body = { ground: 'exempted', ...signed(desk) };
  const ended = { by: head, path: `accused/${last.id}/termination`, body, once: 'exemption' };
  return onceAgreed(ended, file, 'termination', desk, last.id);
}
