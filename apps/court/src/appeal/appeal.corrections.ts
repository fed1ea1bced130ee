import { appealCorrected, type EntryCorrected, type Moment, type PartOnAppeal } from '@la-chan/contracts';
import {
  EntryRefusal,
  findings,
  isAlike,
  putRight,
  type Again,
  type EntryLaws,
  type HistoryEntry,
} from '@la-chan/procedure';
import { appealProcedure, type Appeal, type AppealAct } from './appeal';
import type { AppealEvent } from './appeal.events';
import { decide } from './decision';
import { detainAgain } from './detention';
import { applyMeasure, endMeasure } from './measure';
import { recordArrest } from './search';

/** On appeal these go to nobody by a notice: 286(2), (3) speak of the court of first instance. */
const BESIDE = { always: { notice: false } } as const;

/** By which acts each entry comes, and what of it may be put right: not what others have decided, nor what an exchange did. */
export const entries: EntryLaws<AppealEvent['type'], AppealAct> = {
  'court.answer-anticipated': { by: ['anticipate'], may: ['occurredAt'] },
  'court.appeal-changed': { by: ['recordChange'], may: ['occurredAt'] },
  'court.appeal-decided': { by: ['decide'], may: ['occurredAt', 'number', 'parts', 'compensations'] },
  'court.appeal-decision-delivered': { by: ['deliver'], may: ['occurredAt'] },
  'court.appeal-judgment-rectified': { by: ['rectifyJudgment'], may: ['occurredAt', 'number'] },
  'court.appeal-decision-sent': {
    by: ['decideToTry', 'postpone', 'decide'],
    saying: {
      decideToTry: { decision: 'setting' },
      postpone: { decision: 'postponement' },
      decide: { decision: 'judgment' },
    },
    may: ['occurredAt', 'number', 'opensOn'],
  },
  'court.appeal-docketed': { by: [], may: ['occurredAt', 'article', 'clause'] },
  'court.appeal-evidence-back': { by: ['recordEvidenceBack'], may: ['occurredAt', 'number'] },
  'court.appeal-evidence-passed': { by: ['passEvidence'], may: ['occurredAt', 'number'] },
  'court.appeal-file-given-back': { by: ['recordGivenBack'], may: ['occurredAt', 'number'] },
  'court.appeal-file-lent': { by: ['lendFile'], may: ['occurredAt'] },
  'court.appeal-hearing-opened': { by: ['openHearing'], may: ['occurredAt'] },
  'court.appeal-judge-assigned': { by: ['assign'], may: ['occurredAt'] },
  'court.appeal-withdrawn': { by: ['recordWithdrawal'], may: ['occurredAt'] },
  'court.appeal-hearing-postponed': { by: ['postpone'], may: ['occurredAt', 'number', 'opensOn'] },
  'court.appeal-set': { by: ['decideToTry'], may: ['occurredAt', 'number', 'opensOn'] },
  'court.appeal-taken-in': { by: ['takeInAppeal'] },
  'court.appeal-taken-up': { by: ['takeUp'] },
  'court.appeal-voided': { by: ['void'] },
  'court.case-initiated': { by: ['initiateCase'], may: ['occurredAt', 'article', 'clause', 'number'] },
  'court.initiation-demanded': { by: ['demandInitiation'], may: ['occurredAt', 'article', 'clause', 'number'] },
  'court.initiation-demand-answered': { by: ['recordInitiation'], may: ['occurredAt', 'number'] },
  'court.decision-served': { by: ['recordService'] },
  'court.officer-replaced': { by: ['replaceOfficer', 'replaceAtHearing'], may: ['occurredAt', 'number'] },
  'court.summoned-replaced': { by: ['replaceSummoned'], may: ['occurredAt', 'number'] },
  'court.identity-guarded': { by: ['recordGuards'] },
  'court.item-entered': { by: ['enterItem'], may: ['occurredAt'] },
  'court.item-taken-off': { by: ['takeOffItem'], may: ['occurredAt', 'number'], apart: ['returned'] },
  'court.participant-registered': { by: ['registerParticipant', 'takeInAppeal'], may: ['occurredAt'] },
  'court.participation-ended': { by: ['endParticipation'], may: ['occurredAt'] },
  'court.defendant-detained': {
    by: ['detain', 'detainForHearing', 'detainForExecution'],
    saying: BESIDE,
    may: ['occurredAt', 'number', 'until'],
    ifSaid: ['until'],
  },
  'court.detention-given-back': { by: ['decide'] },
  'court.detention-brought': { by: ['recordDetention', 'takeInAppeal'] },
  'court.search-brought': { by: ['takeInAppeal'] },
  'court.search-demanded': { by: ['demandSearch'], may: ['occurredAt', 'number'] },
  'court.defendant-wanted': { by: ['recordWanted'], may: ['occurredAt'] },
  'court.defendant-found': { by: ['recordArrest'], may: ['occurredAt'] },
  'court.detention-announced': { by: ['tellOfDetention'], may: ['occurredAt'], hourly: true },
  'court.defendant-released': {
    by: ['freeDefendant', 'recordDetention', 'decide'],
    saying: BESIDE,
    may: ['occurredAt', 'number'],
  },
  'court.coercion-ordered': {
    by: ['orderCoercion', 'recordCoercion', 'takeInAppeal'],
    saying: BESIDE,
    may: ['occurredAt', 'number'],
  },
  'court.coercion-ended': { by: ['endCoercion', 'decide'], saying: BESIDE, may: ['occurredAt', 'number'] },
  'court.measure-applied': {
    by: ['applyMeasure', 'recordMeasure', 'takeInAppeal'],
    saying: BESIDE,
    may: ['occurredAt', 'number', 'until'],
  },
  'court.measure-ended': { by: ['endMeasure', 'decide'], saying: BESIDE, may: ['occurredAt', 'number'] },
  'court.appeal-corrected': { by: ['correct'] },
};

/** What is decided, asked again as it is put right. */
export const again: Again<Appeal, AppealEvent> = {
  'court.defendant-detained': (file, data, at, past) => detainAgain(file, data, past, at),
  'court.defendant-found': (file, { defendant, how, notice }, at) => recordArrest(file, { defendant, how, notice }, at),
  'court.appeal-decided': (file, data, at, { settings }) => decide(file, data, at, settings),
  'court.measure-applied': (file, data, at) => (data.brought ? [] : applyMeasure(file, data, at)),
  'court.measure-ended': endMeasure,
};

/** What was written wrongly is put right; of the judgment what it sentences to: what it finds was in force at once, and has sent the file on (BLTTHS 355). */
export const correct = (
  file: Appeal,
  correction: EntryCorrected,
  at: Moment,
  history: readonly HistoryEntry[] = [],
): AppealEvent[] => {
  appealProcedure.assertLawful('correct', file.status);
  const { parts } = correction.changes;
  const decided: { parts?: PartOnAppeal[] } = putRight(history).find(({ id }) => id === correction.entry)?.data ?? {};
  if (parts && !isAlike(findings(decided.parts), findings(parts)))
    throw new EntryRefusal('gone-further', {}, '/changes/parts');
  return [appealCorrected(file.id, correction, at)];
};
