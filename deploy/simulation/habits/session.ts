import { AppealRecipient, type StayDecision } from '@la-chan/contracts';
import { isProtest } from '@la-chan/procedure';
import { isForIllness, isStay, type AppealableDecision } from '../../../apps/court/src/trial/decision-appeal';
import type { Session } from '../../../apps/court/src/session/session';
import type { Trial } from '../../../apps/court/src/trial/trial';
import { COURT_OF_APPEAL } from '../agencies';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';

/** How the court of appeal decides on decisions of first instance, so often of a hundred. */
const HEARD = { upheld: 60, amended: 10, annulled: 25 };
const REVIEWS = { ...HEARD, dismissed: 5 };

/** An initiation stands or falls. */
const reviewed = (kind: StayDecision | null, reviews: typeof HEARD, { chance }: Desk): string =>
  chance.of('is reviewed', { ...reviews, ...(kind === 'initiation' && { amended: 0 }) });

/** Of what different parts were appealed the first falls. */
const annulling = (outcome: string, parts: AppealableDecision['parts'] | null): object => {
  const [first] = parts ?? [];
  const isSplit = new Set(parts).size > 1 && first && !parts?.includes('whole');
  return outcome === 'annulled' && isSplit ? { parts: [first] } : {};
};

/** What other courts ask this one to decide without a trial. */
export const sessionHabit = habit<Session>({
  app: 'court',
  files: '/sessions',
  today({ status, subject, decision, openedAt, heldOn, appellants, parts }, desk) {
    const { chance, working, since, day, today, remembers } = desk;
    if (!working) return undefined;
    if (subject === 'competence') {
      const body = { competent: chance.happens('is competent after all', 0.5), number: '25/QĐ-TA' };
      return status === 'open' && since(openedAt) >= 3 ? { by: 'chief-judge', path: 'competence', body } : undefined;
    }
    if (status === 'decided')
      return remembers('told')
        ? undefined
        : clerk('delivery', { recipients: AppealRecipient.options }, { once: 'told' });
    const by = appellants?.at(0);
    if (by && since(openedAt) >= 1 && chance.happens('an appeal of a decision is withdrawn', 0.15))
      return clerk('appeal-withdrawals', { by, part: parts?.at(0) }, { method: 'POST' });
    if (status === 'open')
      return since(openedAt) >= 2 ? { by: 'judge', path: 'day', body: { heldOn: day(4) } } : undefined;
    if (heldOn === null || today < heldOn) return undefined;
    if (subject === 'late-appeal') {
      const body = { accepted: chance.happens('is accepted', 0.5), number: '18/QĐ-PT' };
      return { by: 'judge', path: 'lateness', body };
    }
    const outcome = appellants?.length === 0 ? 'dismissed' : reviewed(decision, HEARD, desk);
    return { by: 'judge', path: 'review', body: { outcome, number: '24/QĐ-PT', ...annulling(outcome, parts) } };
  },
});

const isOpen = ({ appellants, reviewed }: AppealableDecision): boolean => appellants.length > 0 && reviewed === null;

/** What was appealed of this defendant, or of any, waits for the court of appeal. */
export const waitsAbove = ({ decisions }: Trial, defendant?: string | null): boolean =>
  decisions.some((one) => isStay(one) && isOpen(one) && (defendant === undefined || one.defendant === defendant));

export const decision = (path: string, number: number, more: object = {}): Deed => ({
  by: 'judge',
  path,
  body: { number: `${number}/QĐ-TA`, ...more },
});

export const clerk = (path: string, body: object = {}, more: Partial<Deed> = {}): Deed => ({
  by: 'court-clerk',
  path,
  body,
  ...more,
});

/** A decision to suspend or terminate is appealed, or an initiation protested, and goes up, or is in force in the end. */
export function stayDecided(file: Trial, desk: Desk): Deed | undefined {
  return file.decisions
    .filter(({ inForceSince, reviewed }) => inForceSince === null && reviewed === null)
    .map((one) => (one.sentAt ? above(one, desk) : below(file, one, desk)))
    .find((deed) => deed !== undefined);
}

function below(file: Trial, one: AppealableDecision, desk: Desk): Deed | undefined {
  const { id, kind, decidedAt, appellants, parts } = one;
  const { chance, since, remembers, units, agency } = desk;
  const days = since(decidedAt);
  const path = `decisions/${id}`;
  if (
    isStay(one) &&
    !remembers(`appeal ${id}`) &&
    days >= 2 &&
    days <= 5 &&
    chance.happens(`the ${kind} is appealed at ${agency}`, 0.4)
  )
    return clerk(
      `${path}/appeals`,
      { by: 'victim', ...partOf(file, one, desk) },
      { method: 'POST', once: `appeal ${id}` },
    );
  const withdrawing = appellants.find((by) => !isProtest(by));
  if (
    withdrawing &&
    units.includes('*') && // below the city's they go up, so that there are sessions
    days >= 6 &&
    !remembers(`withdrawn ${id}`) &&
    chance.happens(`that of the ${kind} is withdrawn`, 0.3)
  )
    return clerk(
      `${path}/appeal-withdrawals`,
      { by: withdrawing, part: parts?.[appellants.indexOf(withdrawing)] },
      { method: 'POST', once: `withdrawn ${id}` },
    );
  if (days < 20) return undefined;
  if (appellants.length === 0) return clerk(`${path}/entry-into-force`);
  if (days < (chance.happens('an appeal goes up late', rate('late')) ? 26 : 18)) return undefined;
  return clerk(`${path}/appeal-file`, units.includes('*') ? {} : { to: COURT_OF_APPEAL });
}

/** Of a suspension for an illness, at times what it orders of treatment alone. */
const partOf = (file: Trial, one: AppealableDecision, { chance }: Desk): object => {
  const itself = chance.each(file.decisions.indexOf(one));
  return isForIllness(file, one) && itself.happens('the treatment alone is appealed', 0.4) ? { part: 'treatment' } : {};
};

/** By a court that takes no part: what it has decided comes on paper. */
function above({ id, kind, sentAt, exchange, parts }: AppealableDecision, desk: Desk): Deed | undefined {
  if (exchange !== null || desk.since(sentAt) < 9) return undefined;
  const outcome = reviewed(kind, REVIEWS, desk);
  return clerk(`decisions/${id}/review`, { outcome, number: '24/QĐ-PT', ...annulling(outcome, parts) });
}
