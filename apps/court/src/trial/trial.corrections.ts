import {
  appealHandedOver,
  appealJudged,
  appealRecorded,
  cassationNoted,
  decisionAppealed,
  decisionAppealSent,
  decisionInForce,
  decisionReviewed,
  isGrounded,
  judgmentInForce,
  judgmentInForceInPart,
  lateAppealRecorded,
  lateAppealSent,
  trialCorrected,
  VerdictGiven,
  type EntryCorrected,
  type JudgedVerdict,
  type Moment,
} from '@la-chan/contracts';
import {
  EntryRefusal,
  findings,
  isAlike,
  putRight,
  SentenceRefusal,
  type Again,
  type EntryLaws,
  type HistoryEntry,
} from '@la-chan/procedure';
import { deliverJudgment, noteAbsence } from './absence';
import { assertTriedOfAge, foundGuilty } from './age';
import { judgeAppeal } from './appeal-judgment';
import { freedRightly } from './freed-by-judgment';
import { putDecisionInForce, recordDecisionAppeal, recordDecisionAppealChange } from './decision-appeal';
import { detainAgain } from './detention';
import { pronounce } from './judgment';
import { recordArrest } from './arrest';
import { recordLateAppeal } from './late-appeal';
import { dateOffence } from './limitation';
import { applyMeasure, endMeasure } from './measure';
import { returnFile } from './preparation';
import { resume, resumeDefendant, suspend, suspendDefendant, terminate, terminateDefendant, tryApart } from './stay';
import {
  notifyOfAppeal,
  putInForce,
  putInForceInPart,
  recordAppeal,
  recordAppealChange,
  recordAppealWithdrawal,
} from './on-appeal';
import { trialProcedure, type Trial, type TrialAct } from './trial';
import type { TrialEvent } from './trial.events';

/** What another court or the body has decided is told by that. */
const BROUGHT = { notice: false, delivery: false } as const;

/** By which acts each entry comes, and what of it may be put right: not what others have decided, nor what an exchange did. */
export const entries: EntryLaws<TrialEvent['type'], TrialAct> = {
  'court.absence-noted': { by: ['pronounce', 'noteAbsence'], may: ['struck', 'ground'], ifSaid: ['ground'] },
  'court.appeal-handed-over': { by: ['release', 'sendOnAppeal'], may: ['occurredAt'] },
  'court.appeal-judged': { by: ['judgeAppeal'], may: ['occurredAt', 'number'] },
  'court.appeal-offered': { by: ['sendOnAppeal'] },
  'court.appeal-offer-ended': { by: ['takeBack', 'withdraw'] },
  'court.appeal-changed': { by: ['recordAppealChange'], may: ['occurredAt'] },
  'court.decision-appeal-changed': { by: ['recordDecisionAppealChange'], may: ['occurredAt'] },
  'court.appeal-withdrawn': { by: ['recordAppealWithdrawal'], may: ['occurredAt'] },
  'court.appeal-notified': { by: ['notifyOfAppeal'], may: ['occurredAt', 'number'] },
  'court.appeal-recorded': {
    by: ['recordAppeal', 'recordLateDecision'],
    may: ['occurredAt', 'by', 'part', 'defendants', 'way'],
  },
  'court.decision-appeal-withdrawn': { by: ['recordDecisionAppealWithdrawal'], may: ['occurredAt'] },
  'court.decision-appealed': { by: ['recordDecisionAppeal'], may: ['occurredAt', 'receivedOn', 'by', 'part'] },
  'court.decision-appeal-sent': { by: ['sendDecisionAppeal'], may: ['occurredAt'] },
  'court.decision-reviewed': { by: ['recordDecisionReview'], may: ['occurredAt', 'number'] },
  'court.decision-in-force': { by: ['putDecisionInForce', 'recordDecisionReview'], may: ['occurredAt', 'since'] },
  'court.decision-delivered': { by: ['deliver'], may: ['occurredAt'] },
  'court.decision-served': { by: ['recordService'] },
  'court.coercion-ordered': {
    by: ['orderCoercion', 'recordCoercion', 'docketAgain', 'judgeAppeal'],
    saying: { recordCoercion: BROUGHT, docketAgain: BROUGHT, judgeAppeal: BROUGHT },
    may: ['occurredAt', 'number'],
  },
  'court.coercion-ended': {
    by: ['endCoercion', 'judgeAppeal', 'noteCassation'],
    saying: { judgeAppeal: BROUGHT, noteCassation: BROUGHT },
    may: ['occurredAt', 'number'],
  },
  'court.measure-applied': {
    by: ['applyMeasure', 'recordMeasure', 'docketAgain', 'judgeAppeal'],
    saying: { recordMeasure: BROUGHT, docketAgain: BROUGHT, judgeAppeal: BROUGHT },
    may: ['occurredAt', 'number', 'until'],
  },
  'court.measure-ended': {
    by: ['endMeasure', 'judgeAppeal', 'noteCassation'],
    saying: { judgeAppeal: BROUGHT, noteCassation: BROUGHT },
    may: ['occurredAt', 'number'],
  },
  'court.defendant-detained': {
    by: ['detain', 'detainForHearing', 'detainForExecution'],
    may: ['occurredAt', 'number', 'until'],
    ifSaid: ['until'],
  },
  'court.detention-announced': { by: ['tellOfDetention'], may: ['occurredAt'], hourly: true },
  'court.detention-brought': { by: ['docketAgain', 'recordDetention', 'judgeAppeal'] },
  'court.detention-told': { by: ['recordDetention'] },
  'court.defendant-released': {
    by: ['freeDefendant', 'pronounce', 'judgeAppeal'],
    saying: { pronounce: { notice: false }, judgeAppeal: BROUGHT },
    may: ['occurredAt', 'number'],
  },
  'court.defendant-resumed': {
    by: ['resumeDefendant', 'recordDecisionReview', 'noteCassation'],
    may: ['occurredAt', 'number'],
  },
  'court.defendant-wanted': { by: ['recordWanted'], may: ['occurredAt'] },
  'court.defendant-found': { by: ['recordArrest'], may: ['occurredAt'] },
  'court.search-brought': { by: ['docketAgain', 'judgeAppeal'] },
  'court.search-demanded': { by: ['demandSearch'], may: ['occurredAt', 'number'] },
  'court.defendant-suspended': { by: ['suspendDefendant'], may: ['occurredAt', 'number'], apart: ['illness'] },
  'court.crimes-terminated': { by: ['terminateCrimes'], may: ['occurredAt', 'number'] },
  'court.crime-withdrawal-received': { by: ['recordCrimeWithdrawal'] },
  'court.defendant-terminated': { by: ['terminateDefendant'], may: ['occurredAt', 'number'] },
  'court.evidence-demanded': { by: ['demandEvidence'], may: ['occurredAt', 'number'] },
  'court.trial-evidence-requested': {
    by: ['requestEvidence', 'docketAgain'],
    may: ['occurredAt', 'number'],
  },
  'court.trial-evidence-recorded': { by: ['recordEvidence'], may: ['occurredAt'] },
  'court.identity-guarded': { by: ['docketAgain', 'recordGuards'] },
  'court.protection-asked': { by: ['askProtection'], may: ['occurredAt', 'number'] },
  'court.protection-answered': { by: ['recordProtectionAnswer'] },
  'court.evidence-answered': { by: ['recordSupply'], may: ['occurredAt', 'number'] },
  'court.motion-recorded': { by: ['recordMotion'], may: ['occurredAt'] },
  'court.motion-dropped': { by: ['withdrawMotion', 'returnFile', 'decline', 'terminate', 'noteCassation'] },
  'court.motion-settled': { by: ['settleMotion'], may: ['occurredAt', 'number'] },
  'court.case-initiated': { by: ['initiateCase'], may: ['occurredAt', 'article', 'clause', 'number'] },
  'court.initiation-demanded': { by: ['demandInitiation'], may: ['occurredAt', 'article', 'clause', 'number'] },
  'court.initiation-demand-answered': { by: ['recordInitiation'], may: ['occurredAt', 'number'] },
  'court.answer-anticipated': { by: ['anticipate'], may: ['occurredAt'] },
  'court.decision-anticipated': { by: ['anticipate'], may: ['occurredAt'] },
  'court.competence-disputed': { by: ['disputeCompetence'], may: ['occurredAt', 'number'] },
  'court.competence-decided': { by: ['recordCompetence'], may: ['occurredAt', 'number'] },
  'court.item-entered': { by: ['enterItem', 'docketAgain', 'judgeAppeal'], may: ['occurredAt'] },
  'court.item-taken-off': {
    by: ['takeOffItem', 'docketAgain', 'judgeAppeal'],
    may: ['occurredAt', 'number'],
    apart: ['returned'],
  },
  'court.officer-replaced': { by: ['replaceOfficer', 'replaceAtHearing'], may: ['occurredAt', 'number'] },
  'court.summoned-replaced': { by: ['replaceSummoned'], may: ['occurredAt', 'number'] },
  'court.participant-registered': { by: ['registerParticipant', 'docketAgain', 'judgeAppeal'], may: ['occurredAt'] },
  'court.participation-ended': { by: ['endParticipation', 'docketAgain', 'judgeAppeal'], may: ['occurredAt'] },
  'court.return-requested': { by: ['recordReturnRequest'] },
  'court.return-refused': { by: ['refuseReturn'], may: ['occurredAt', 'number'] },
  'court.higher-procuracy-told': { by: ['tellAbove'], may: ['occurredAt'] },
  'court.hearing-opened': { by: ['openHearing'], may: ['occurredAt'] },
  'court.hearing-postponed': { by: ['postpone'], may: ['occurredAt', 'number', 'opensOn'] },
  'court.judge-assigned': { by: ['assign'], may: ['occurredAt', 'number'] },
  'court.judgment-rectified': { by: ['rectifyJudgment'], may: ['occurredAt', 'number'] },
  'court.judgment-delivered': { by: ['deliverJudgment'], may: ['occurredAt'] },
  'court.judgment-in-force': { by: ['judgeAppeal', 'putInForce'], may: ['occurredAt', 'since'] },
  'court.judgment-in-force-in-part': { by: ['judgeAppeal', 'putInForceInPart'], may: ['occurredAt', 'since'] },
  'court.cassation-noted': { by: ['noteCassation'], may: ['occurredAt', 'number'] },
  'court.judgment-pronounced': { by: ['pronounce'], may: ['occurredAt', 'number', 'verdicts', 'compensations'] },
  'court.late-appeal-decided': { by: ['recordLateDecision'], may: ['occurredAt', 'number'] },
  'court.late-appeal-recorded': {
    by: ['recordLateAppeal'],
    may: ['occurredAt', 'lodgedAt', 'by', 'part', 'defendants', 'way'],
  },
  'court.late-appeal-sent': { by: ['sendLateAppeal'], may: ['occurredAt'] },
  'court.offence-dated': { by: ['dateOffence', 'docketAgain', 'recordArrest', 'terminateCrimes'], may: ['occurredAt'] },
  'court.keeper-reported': { by: ['recordKeeperReport'], may: ['occurredAt'] },
  'court.measures-kept': { by: ['keepMeasures'], may: ['occurredAt', 'number'] },
  'court.property-decided': {
    by: ['decideOnProperty', 'decideOnPropertyOfOne'],
    may: ['occurredAt', 'number', 'agreement'],
  },
  'court.treatment-ended': { by: ['endTreatment', 'recordDecisionReview'], may: ['occurredAt', 'number'] },
  'court.notice-overtaken': { by: ['noteOvertaken'] },
  'court.opening-deferred': { by: ['deferOpening'], may: ['occurredAt', 'number', 'opensOn'] },
  'court.indictment-overruling-received': { by: ['recordOverruling'] },
  'court.prosecution-termination-received': { by: ['recordTermination'] },
  'court.indictment-elsewhere-received': { by: ['recordIndictmentElsewhere'] },
  'court.trial-assignment-received': { by: ['recordAssignment'] },
  'court.prosecutor-replacement-received': { by: ['recordProsecutor'] },
  'court.prosecution-withdrawal-received': { by: ['recordWithdrawal'] },
  'court.stay-file-compiled': { by: ['compileStayFile'], may: ['occurredAt'] },
  'court.focal-point-assigned': { by: ['assignFocalPoint', 'assignFocalPointOfOne'], may: ['occurredAt'] },
  'court.trial-guidance-received': { by: ['recordStayGuidance'], may: ['occurredAt', 'number'] },
  'court.suspended-trial-reviewed': { by: ['review', 'reviewDefendant'], may: ['occurredAt'] },
  'court.trial-assistance-answered': { by: ['recordAssistance'] },
  'court.trial-assistance-asked': { by: ['askAssistance'], may: ['occurredAt'] },
  'court.trial-assistance-awaited': { by: ['docketAgain'] },
  'court.trial-assistance-withdrawn': { by: ['withdrawAssistance'] },
  'court.trial-docketed': { by: [], may: ['occurredAt', 'article', 'clause'] },
  'court.trial-docketed-again': { by: ['docketAgain'], may: ['occurredAt', 'article', 'clause'] },
  'court.trial-extended': { by: ['extend'], may: ['occurredAt', 'until', 'number'] },
  'court.trial-resumed': {
    by: ['resume', 'recordDecisionReview', 'noteCassation'],
    may: ['occurredAt', 'number'],
    repeats: true,
  },
  'court.trial-returned': { by: ['returnFile', 'decline'], may: ['occurredAt', 'number'], apart: ['not-competent'] },
  'court.trial-set': { by: ['decideToTry'], may: ['occurredAt', 'number', 'opensOn'] },
  'court.trial-split': { by: ['tryApart'], may: ['occurredAt', 'number'] },
  'court.trial-suspended': { by: ['suspend'], may: ['occurredAt', 'number'], apart: ['illness'] },
  'court.trial-taken-up': { by: ['takeUp'] },
  'court.trial-terminated': { by: ['terminate'], may: ['occurredAt', 'number'] },
  'court.trial-voided': { by: ['void'] },
  'court.victim-named': { by: ['nameVictim'], may: ['occurredAt'] },
  'court.trial-corrected': { by: ['correct'] },
};

/** The acts that rest on a ground, on the day on which they are done, or on what a judgment says, on who has appealed it and who was absent. */
export const again: Again<Trial, TrialEvent> = {
  'court.trial-suspended': (file, data, at, { deadlines }) => suspend(file, data, deadlines, at),
  'court.defendant-suspended': (file, data, at, { deadlines }) => suspendDefendant(file, data, deadlines, at),
  'court.trial-terminated': (file, data, at, { deadlines }) => terminate(file, data, at, deadlines),
  'court.defendant-terminated': (file, data, at, { deadlines }) => terminateDefendant(file, data, at, deadlines),
  'court.defendant-found': (file, data, at, { deadlines }) => recordArrest(file, data, deadlines, at),
  'court.defendant-detained': (file, data, at, past) => detainAgain(file, data, past, at),
  'court.judgment-pronounced': (file, data, at, { settings, known = [], persons = new Map() }) => {
    const pronounced = pronounce(file, data, at, [], settings);
    assertTriedOfAge(foundGuilty(file, data), persons, known, at);
    return pronounced;
  },
  'court.absence-noted': (file, data, at, { settings }) => noteAbsence(file, data, at, settings),
  'court.judgment-delivered': deliverJudgment,
  'court.appeal-recorded': (file, data, at, { deadlines }) => recordAppeal(file, data, deadlines, at),
  'court.appeal-changed': (file, data, at, { deadlines }) => recordAppealChange(file, data, deadlines, at),
  'court.decision-appeal-changed': (file, data, at, { deadlines }) =>
    recordDecisionAppealChange(file, data, deadlines, at),
  'court.appeal-withdrawn': (file, { by, was, notice }, at) =>
    recordAppealWithdrawal(file, { by, was, ...(notice && { notice }) }, at),
  'court.appeal-notified': (file, { number, notice }, at) => notifyOfAppeal(file, { number, notice }, at),
  'court.judgment-in-force-in-part': (file, { defendants }, at, { deadlines }) =>
    putInForceInPart(file, defendants, deadlines, at),
  'court.judgment-in-force': (file, _, at, { deadlines }) => putInForce(file, deadlines, at),
  'court.late-appeal-recorded': (file, data, at, { deadlines }) => recordLateAppeal(file, data, deadlines, at),
  'court.trial-resumed': (file, data, at, { deadlines }) => resume(file, data, deadlines, at),
  'court.defendant-resumed': (file, data, at, { deadlines }) => resumeDefendant(file, data, deadlines, at),
  'court.decision-appealed': (file, data, at, { deadlines }) => recordDecisionAppeal(file, data, deadlines, at),
  'court.decision-in-force': (file, { decision }, at, { deadlines }) =>
    putDecisionInForce(file, decision, deadlines, at),
  'court.offence-dated': (file, { defendant, committedOn }, at, { deadlines }) =>
    dateOffence(file, { defendant, committedOn }, deadlines, at),
  'court.measure-applied': (file, data, at) => (data.brought ? [] : applyMeasure(file, data, at)),
  'court.measure-ended': endMeasure,
  'court.trial-returned': (file, { ground, ...data }, at, { settings }) =>
    ground === 'not-competent' ? [] : returnFile(file, { ...data, ground }, at, settings),
  'court.trial-split': (file, data, at, { deadlines }) => tryApart(file, data, deadlines, at),
  // What comes over the platform was looked at above.
  'court.appeal-judged': (file, data, at, { settings }) =>
    file.appeal === null ? judgeAppeal(file, data, null, at, {}, settings) : [],
};

/** With these what the judgment finds has been told, or was decided on above (BLTTHS 339, 343, 355). */
const GONE_FURTHER: readonly string[] = [
  appealHandedOver.type,
  appealJudged.type,
  cassationNoted.type,
  judgmentInForce.type,
  judgmentInForceInPart.type,
];

/** Who has appealed, about whom, about what and why, and within which time. */
const AS_APPEALED = ['by', 'part', 'defendants', 'ground', 'lodgedAt', 'receivedOn'] as const;
const APPEALED: readonly string[] = [appealRecorded.type, decisionAppealed.type, lateAppealRecorded.type];

/** With these an appeal that goes up by itself has gone: a late one, and one of a decision (BLTTHS 335(2), 339). */
const GONE_UP: readonly string[] = [
  lateAppealSent.type,
  decisionAppealSent.type,
  decisionReviewed.type,
  decisionInForce.type,
];

/** What was written wrongly is put right; what the judgment finds and who appeals it, until that has gone further. */
export const correct = (
  file: Trial,
  correction: EntryCorrected,
  at: Moment,
  history: readonly HistoryEntry[] = [],
): TrialEvent[] => {
  trialProcedure.assertLawful('correct', file.status);
  const told = putRight(history);
  // What whoever has said it puts right is followed here.
  if (!correction.told) assertOwn(file, correction, told);
  return [trialCorrected(file.id, correction, at), ...freedRightly(file, correction, told, at)];
};

function assertOwn({ status }: Trial, { entry, changes }: EntryCorrected, told: readonly HistoryEntry[]): void {
  const place = told.findIndex(({ id }) => id === entry);
  const { type = '', data = {} } = told[place] ?? {};
  const { verdicts, late, notice, appeal, decision }: Said = data;
  const appealed = AS_APPEALED.find((field) => APPEALED.includes(type) && changes[field] !== undefined);
  // Of a late one the court above has decided, and what its protest is a procuracy says.
  if (appealed && (late || notice))
    throw new EntryRefusal('not-correctable', { fields: ['occurredAt'] }, `/changes/${appealed}`);
  const finds = changes.verdicts && !isAlike(findings(verdicts), findings(changes.verdicts)) ? 'verdicts' : undefined;
  if (finds && !changes.verdicts?.every((one) => isGrounded(one)))
    throw new SentenceRefusal('acquitted-on-what-ground', 'BLTTHS 13, 157(1), (2)');
  const stands = (one: JudgedVerdict): boolean =>
    isAlike(findings(verdicts?.filter(({ defendant }) => defendant === one.defendant)), findings([one]));
  if (finds && changes.verdicts?.some((one) => isLeftOpen(one) && !stands(one)))
    throw new EntryRefusal('not-of-its-codelist', { field: 'verdicts' }, '/changes/verdicts');
  const wrong = finds ?? appealed;
  const later = told.slice(place + 1);
  const ofIts = ({ data: said = {} }: HistoryEntry): boolean =>
    appeal ? said['appeal'] === appeal : said['decision'] === decision;
  const hasGone =
    (appeal ?? decision) !== undefined
      ? later.some((one) => GONE_UP.includes(one.type) && ofIts(one))
      : status === 'appeal-offered' || later.some((one) => GONE_FURTHER.includes(one.type));
  if (wrong && hasGone) throw new EntryRefusal('gone-further', {}, `/changes/${wrong}`);
}

/** It does not say from what somebody is exempted, as none does that is given now (BLHS 29, 59). */
const isLeftOpen = ({ verdict, crimes = [] }: JudgedVerdict): boolean =>
  [{ verdict }, ...crimes].some((one) => !VerdictGiven.safeParse(one.verdict).success);

interface Said {
  readonly verdicts?: readonly JudgedVerdict[];
  readonly late?: boolean;
  readonly notice?: string | null;
  /** Of a late appeal, and of one of a decision. */
  readonly appeal?: string;
  readonly decision?: string;
}
