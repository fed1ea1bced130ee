import {
  accusedReleased,
  dayOf,
  releaseAsked,
  releaseRefused,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { dataOf, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import { detained, detentionsOf } from './detention';

/** The detention is not necessary any more: the procuracy that has approved it is asked to cancel it (BLTTHS 173(7)). */
export const askRelease = (file: Case, request: EventOf<typeof releaseAsked>['data'], at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('askRelease', file.status);
  if (detained(file, request.accused).release) throw new CaseRefusal('release-asked-already', 'BLTTHS 173(7)');
  return [releaseAsked(file.id, request, at)];
};

export const refuseRelease = (file: Case, refusal: EventOf<typeof releaseRefused>['data'], at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('refuseRelease', file.status);
  const { release } = detained(file, refusal.accused);
  if (release !== refusal.exchange) throw new CaseRefusal('release-not-asked', 'BLTTHS 173(7)');
  return [releaseRefused(file.id, refusal, at)];
};

/**
 * Released or under another measure: on the last day, past which nobody is detained, or before by the procuracy's decision,
 * which `number` names; at once where the charge has fallen (BLTTHS 173(7); TTLT 04/2018 16(2)).
 */
export const freeAccused = (
  file: Case,
  release: EventOf<typeof accusedReleased>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('freeAccused', file.status);
  const { approval } = detained(file, release.accused);
  const last = detentionsOf(deadlines).get(release.accused);
  if (release.number === undefined && approval !== 'cancelled' && last && dayOf(at) < last)
    throw new CaseRefusal('release-not-decided', 'BLTTHS 173(7)');
  return [accusedReleased(file.id, release, at)];
};

/** Registered late where the case was before: whoever was free there does not go on being detained here. */
export const freedElsewhere = (
  file: Case,
  release: EventOf<typeof accusedReleased>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('freeAccused', file.status);
  detained(file, release.accused);
  return [accusedReleased(file.id, release, at)];
};

/** Of what a procuracy tells, since its file came back; of what a body tells, since the case came from that. */
export const cameLast = (
  { returns, reception, receivedBack, initiatedAt }: Case,
  { side }: { readonly side: 'opener' | 'receiver' },
): Moment => (side === 'opener' ? returns : receivedBack).at(-1)?.at ?? reception?.at ?? initiatedAt;

/** The detention of this one has ended here since then; not as was told of elsewhere, which names an exchange and no decision. */
export const freedHere = (history: readonly HistoryEntry[], accused: FileId, since: Moment): boolean =>
  history.some((entry) => {
    const release = entry.at >= since && dataOf(entry, accusedReleased);
    return release && release.accused === accused && !(release.exchange && release.number === undefined);
  });
