import {
  absenceNoted,
  dayOf,
  judgmentDelivered,
  type AbsenceGround,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { absentVictimOn, DEFAULT_SETTINGS, type Settings } from '@la-chan/procedure';
import { TrialRefusal } from './refusal';
import { isOpen, trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

type Noted = EventOf<typeof absenceNoted>['data'];

/** Who was absent from the hearing: the time to appeal of this one runs from the receipt of the judgment, or its posting (BLTTHS 333(1)). */
export interface Absence extends Noted {
  readonly receivedOn: Day | null;
}

/** A defendant for the own part; a victim or another party for that of everybody, where nothing else is said. */
export interface Absentee extends Pick<Noted, 'party' | 'as' | 'ground'> {
  readonly defendants?: readonly FileId[] | undefined;
}

export const absences = (
  { id, victims }: Trial,
  judged: readonly FileId[],
  absent: readonly Absentee[],
  at: Moment,
  { pronouncedAt, settings }: { pronouncedAt: Moment; settings: Settings },
): TrialEvent[] =>
  absent.map(({ party, as, ground, defendants = judged }) => {
    if (as === 'victim' && !victims.some((one) => one.id === party))
      throw new TrialRefusal('not-a-victim', 'BLTTHS 62, 333(1)');
    if (as === 'victim' && absentVictimOn(dayOf(pronouncedAt), settings) === 'pronouncement')
      throw new TrialRefusal('no-time-of-its-own', 'BLTTHS 4(1)(g), 333(1)');
    const whose = as === 'defendant' ? [party] : defendants;
    if (!whose.every((one) => judged.includes(one))) throw new TrialRefusal('not-a-defendant', 'BLTTHS 61, 333(1)');
    return absenceNoted(id, { party, as, ...(ground && { ground }), defendants: [...whose] }, at);
  });

/** Found when the judgment was pronounced already. */
export const noteAbsence = (
  file: Trial,
  absentee: Absentee,
  at: Moment,
  settings: Settings = DEFAULT_SETTINGS,
): TrialEvent[] => {
  trialProcedure.assertLawful('noteAbsence', file.status);
  const judged = file.defendants.filter(isOpen).map(({ id }) => id);
  return absences(file, judged, [absentee], at, { pronouncedAt: file.pronouncedAt ?? at, settings });
};

/** Tried in absence as (a) or (b) of BLTTHS 290(2) has it. */
const POSTED: readonly AbsenceGround[] = ['fled', 'abroad'];

/** Given, sent or posted up, within 10 days of the pronouncement: of a defendant as the ground of the absence has it, where that is known (BLTTHS 262(1)). */
export const deliverJudgment = (
  file: Trial,
  { party, posted }: { party: FileId; posted: boolean },
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('deliverJudgment', file.status);
  if (!awaiting(file).includes(party)) throw new TrialRefusal('no-such-absence', 'BLTTHS 262(1), 333(1)');
  const ground = file.absent.find((one) => one.party === party)?.ground;
  if (ground && POSTED.includes(ground) !== posted) throw new TrialRefusal('posted-or-sent', 'BLTTHS 262(1), 290(2)');
  const appealed = file.appeals.length > 0 && awaiting(file).length === 1;
  return [judgmentDelivered(file.id, { party, posted, ...(appealed && { appealed }) }, at)];
};

/** Those who were absent and do not have the judgment yet. */
export const awaiting = ({ absent }: Trial): FileId[] =>
  absent.filter(({ receivedOn }) => receivedOn === null).map(({ party }) => party);

export const received = ({ absent }: Trial, party: FileId, at: Moment): Absence[] =>
  absent.map((one) => (one.party === party ? { ...one, receivedOn: dayOf(at) } : one));
