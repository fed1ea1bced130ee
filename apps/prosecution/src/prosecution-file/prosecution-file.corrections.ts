import { prosecutionFileCorrected, ProsecutionSplitGround } from '@la-chan/contracts';
import { type Again, entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { assertIndictedOfAge } from './age';
import { detain, extendDetention } from './detention';
import { indictedFor } from './indicted';
import {
  changeDecisionProtest,
  changeProtest,
  indict,
  protest,
  protestDecision,
  returning,
  toBeIndicted,
  withdrawCrimes,
  withdrawProsecution,
} from './indictment';
import { mergedAgain } from './joinder';
import { dateOffence } from './limitation';
import { applyMeasure, endMeasure, renewMeasure } from './measure';
import { investigate } from './own-act';
import { prosecutionProcedure, type ProsecutionAct, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { split } from './split';
import { resume, resumeAccused, suspend, suspendAccused, terminate, terminateAccused } from './stay';

/** With these a file comes here, whole or in part, and whatever goes along with it. */
const COMING: readonly ProsecutionAct[] = ['receiveAgain', 'join', 'takeReturn'];

/** By which acts each entry comes, and what of it may be put right: not what others have decided, nor what an exchange did. */
export const entries: EntryLaws<ProsecutionEvent['type'], ProsecutionAct> = {
  'prosecution.accused-indicted': { by: ['indict'], may: ['occurredAt', 'number'] },
  'prosecution.court-decision-received': { by: ['recordCourtDecision'] },
  'prosecution.court-evidence-asked': { by: ['recordEvidenceDemand'] },
  'prosecution.court-evidence-supplied': { by: ['supplyEvidence'], may: ['occurredAt', 'number'] },
  'prosecution.decision-anticipated': { by: ['anticipate'], may: ['occurredAt'] },
  'prosecution.file-answer-anticipated': { by: ['anticipate'], may: ['occurredAt'] },
  'prosecution.exhibits-transfer-decided': { by: ['transferExhibits'], may: ['occurredAt', 'number'] },
  'prosecution.court-motion-made': { by: ['makeMotion'], may: ['occurredAt', 'number'] },
  'prosecution.court-motion-answered': { by: ['recordMotionAnswer'] },
  'prosecution.court-motion-withdrawn': { by: ['withdrawMotion'] },
  'prosecution.court-return-asked': { by: ['askReturn'], may: ['occurredAt', 'number'] },
  'prosecution.court-return-answered': { by: ['recordReturnAnswer'] },
  'prosecution.identity-guarded': { by: ['receiveAgain', 'receiveTrialAgain', 'join', 'recordGuards'] },
  'prosecution.protection-asked': { by: ['askProtection'], may: ['occurredAt', 'number'] },
  'prosecution.protection-answered': { by: ['recordProtectionAnswer'] },
  'prosecution.joinder-consultation-asked': { by: ['consultOnJoinder'], may: ['occurredAt', 'number'] },
  'prosecution.joinder-consultation-answered': { by: ['recordJoinderAnswer'] },
  'prosecution.indictment-delivered': { by: ['deliver'], may: ['occurredAt'] },
  'prosecution.item-entered': { by: ['enterItem', ...COMING], may: ['occurredAt'] },
  'prosecution.item-taken-off': { by: ['takeOffItem', ...COMING], may: ['occurredAt', 'number'], apart: ['returned'] },
  'prosecution.participant-registered': { by: ['registerParticipant', ...COMING], may: ['occurredAt'] },
  'prosecution.participation-ended': { by: ['endParticipation', 'takeReturn'], may: ['occurredAt'] },
  'prosecution.property-decided': {
    by: ['decideOnProperty', 'decideOnPropertyOfOne'],
    saying: { decideOnProperty: { accused: false }, decideOnPropertyOfOne: { accused: true } },
    may: ['occurredAt', 'number', 'agreement'],
  },
  'prosecution.file-treatment-ended': { by: ['endTreatment'], may: ['occurredAt', 'number'] },
  'prosecution.keeper-reported': { by: ['recordKeeperReport'], may: ['occurredAt'] },
  'prosecution.measures-kept': { by: ['keepMeasures'], may: ['occurredAt', 'number'] },
  'prosecution.parties-told': { by: ['tellParties'], may: ['occurredAt'] },
  'prosecution.detention-announced': { by: ['tellOfDetention'], may: ['occurredAt'], hourly: true },
  'prosecution.decision-overruled': { by: ['overrule'], may: ['occurredAt', 'number'] },
  'prosecution.accused-decision-overruled': { by: ['overruleAccused'], may: ['occurredAt', 'number'] },
  'prosecution.higher-procuracy-told': { by: ['tellAbove'], may: ['occurredAt'] },
  'prosecution.overruling-overtaken': { by: ['noteOvertaken'] },
  'prosecution.indictment-offer-ended': { by: ['takeBack', 'withdraw'] },
  'prosecution.judgment-protested': { by: ['protest'], may: ['occurredAt', 'number'] },
  'prosecution.decision-protest-withdrawn': { by: ['withdrawDecisionProtest'], may: ['occurredAt', 'number'] },
  'prosecution.decision-protested': { by: ['protestDecision'], may: ['occurredAt', 'number'] },
  'prosecution.accused-detained': {
    by: ['detain', 'recordDetention', ...COMING],
    saying: { detain: { number: true }, recordDetention: { number: false } },
    may: ['occurredAt', 'since', 'number', 'until', 'article', 'clause'],
  },
  'prosecution.accused-released': { by: ['freeAccused'], may: ['occurredAt', 'number'] },
  'prosecution.accused-left-out': { by: ['receiveAgain'] },
  'prosecution.accused-resumed': { by: ['resumeAccused'], may: ['occurredAt', 'number'] },
  'prosecution.accused-suspended': { by: ['suspendAccused'], may: ['occurredAt', 'number'], apart: ['illness'] },
  'prosecution.accused-terminated': { by: ['terminateAccused'], may: ['occurredAt', 'number'] },
  'prosecution.accused-charge-revoked': { by: ['revokeCharge', 'receiveAgain'] },
  'prosecution.assistance-answered': { by: ['recordAssistance'] },
  'prosecution.assistance-asked': { by: ['askAssistance'], may: ['occurredAt'] },
  'prosecution.assistance-awaited': { by: COMING },
  'prosecution.assistance-withdrawn': { by: ['withdrawAssistance'] },
  'prosecution.evidence-requested': { by: ['requestEvidence', ...COMING], may: ['occurredAt', 'number'] },
  'prosecution.evidence-recorded': { by: ['recordEvidence'], may: ['occurredAt'] },
  'prosecution.detention-extended': { by: ['extendDetention'], may: ['occurredAt', 'number', 'until'] },
  'prosecution.coercion-ordered': { by: ['orderCoercion', 'recordCoercion', ...COMING], may: ['occurredAt', 'number'] },
  'prosecution.coercion-ended': { by: ['endCoercion'], may: ['occurredAt', 'number'] },
  'prosecution.measure-applied': {
    by: ['applyMeasure', 'recordMeasure', ...COMING],
    may: ['occurredAt', 'number', 'until'],
  },
  'prosecution.measure-ended': { by: ['endMeasure'], may: ['occurredAt', 'number'] },
  'prosecution.measure-renewed': { by: ['renewMeasure'], may: ['occurredAt', 'number', 'until'] },
  'prosecution.detention-told': { by: ['recordDetention'] },
  'prosecution.file-decided': { by: ['recordOutcome'] },
  'prosecution.file-extended': { by: ['extend'], may: ['occurredAt', 'until'] },
  'prosecution.file-handed-over': { by: ['release'] },
  'prosecution.file-joined': { by: ['join'], may: ['occurredAt'] },
  'prosecution.merger-carried-out': { by: ['recordMerger'] },
  'prosecution.file-merged': { by: ['merge'], may: ['occurredAt', 'number'] },
  'prosecution.file-received': { by: [], may: ['occurredAt', 'article', 'clause'] },
  'prosecution.file-received-again': { by: ['receiveAgain'], may: ['occurredAt', 'article', 'clause'] },
  'prosecution.file-resumed': { by: ['resume'], may: ['occurredAt', 'number'], repeats: true },
  'prosecution.file-returned': { by: ['returnFile', 'chargeAndReturn'], may: ['occurredAt', 'number'] },
  'prosecution.own-act': { by: ['investigate'], may: ['occurredAt', 'number', 'takesPlaceAt'], hourly: true },
  'prosecution.crime-decided': { by: ['chargeAndReturn'], may: ['occurredAt', 'number'] },
  'prosecution.accused-charged': { by: ['chargeAndReturn'], may: ['occurredAt', 'number'] },
  'prosecution.file-returned-by-court': { by: ['takeReturn'] },
  'prosecution.file-split': {
    by: ['resumeAccused', 'split', 'overruleAccused'],
    may: ['occurredAt', 'number'],
    apart: ProsecutionSplitGround.options,
  },
  'prosecution.file-suspended': { by: ['suspend'], may: ['occurredAt', 'number'], apart: ['illness'] },
  'prosecution.file-taken-up': { by: ['takeUp'] },
  'prosecution.file-terminated': { by: ['terminate'], may: ['occurredAt', 'number'] },
  'prosecution.file-transfer-decided': { by: ['transfer'], may: ['occurredAt', 'number'] },
  'prosecution.file-transfer-ended': { by: ['takeBack', 'withdraw'] },
  'prosecution.file-transferred': { by: ['release', 'transfer'] },
  'prosecution.termination-told-to-court': {
    by: ['terminate', 'terminateAccused', 'tellCourt'],
    may: ['occurredAt', 'number'],
  },
  'prosecution.accused-indicted-elsewhere': { by: ['noteIndicted'] },
  'prosecution.transferred-file-returned': { by: ['passReturn'] },
  'prosecution.trial-assigned': { by: ['assignTrial'], may: ['occurredAt', 'number'] },
  'prosecution.trial-received': { by: [] },
  'prosecution.trial-received-again': { by: ['receiveTrialAgain'] },
  'prosecution.trial-returned-above': { by: ['recordTrialReturn'] },
  'prosecution.file-voided': { by: ['void'] },
  'prosecution.notice-served': { by: ['recordService'] },
  'prosecution.offence-dated': {
    by: ['dateOffence', 'receiveAgain', 'join', 'recordArrest', 'withdrawCrimes'],
    may: ['occurredAt'],
  },
  'prosecution.trial-prosecutor-replaced': { by: ['replaceProsecutor'], may: ['occurredAt', 'number'] },
  'prosecution.prosecution-withdrawn': { by: ['withdrawProsecution'], may: ['occurredAt', 'number'] },
  'prosecution.protest-changed': { by: ['changeProtest'], may: ['occurredAt', 'number'] },
  'prosecution.decision-protest-changed': { by: ['changeDecisionProtest'], may: ['occurredAt', 'number'] },
  'prosecution.crimes-withdrawn': { by: ['withdrawCrimes'], may: ['occurredAt', 'number'] },
  'prosecution.protest-withdrawn': { by: ['withdrawProtest'], may: ['occurredAt', 'number'] },
  'prosecution.accused-wanted': { by: ['recordWanted'], may: ['occurredAt'] },
  'prosecution.accused-found': { by: ['recordArrest'], may: ['occurredAt'] },
  'prosecution.search-demanded': { by: ['demandSearch'], may: ['occurredAt', 'number'] },
  'prosecution.search-brought': { by: ['receiveAgain', 'receiveTrialAgain'] },
  'prosecution.suspension-brought': { by: ['receiveAgain', 'resume', 'overrule'] },
  'prosecution.stay-file-compiled': { by: ['compileStayFile'], may: ['occurredAt'] },
  'prosecution.focal-point-assigned': { by: ['assignFocalPoint', 'assignFocalPointOfOne'], may: ['occurredAt'] },
  'prosecution.file-guidance-received': { by: ['recordStayGuidance'], may: ['occurredAt', 'number'] },
  'prosecution.suspended-file-reviewed': { by: ['review', 'reviewAccused'], may: ['occurredAt'] },
  'prosecution.supervised-trial-reviewed': { by: ['reviewTrial'], may: ['occurredAt'] },
  'prosecution.victim-named': { by: ['nameVictim'], may: ['occurredAt'] },
  'prosecution.file-corrected': { by: ['correct'] },
};

/** The acts that rest on a ground, or on the day on which they are done. */
export const again: Again<ProsecutionFile, ProsecutionEvent> = {
  'prosecution.file-suspended': (file, data, at, { deadlines }) => suspend(file, data, deadlines, at),
  'prosecution.accused-suspended': (file, { notice = null, ...data }, at, { deadlines }) =>
    suspendAccused(file, { ...data, notice }, deadlines, at),
  'prosecution.file-resumed': (file, { notice = null, ...data }, at, { deadlines }) =>
    resume(file, { ...data, notice }, deadlines, at),
  'prosecution.file-terminated': (file, data, at, { deadlines }) => terminate(file, data, at, [], deadlines),
  'prosecution.accused-terminated': (file, { notice = null, ...data }, at, { deadlines }) =>
    terminateAccused(file, { ...data, notice }, at, [], deadlines),
  'prosecution.prosecution-withdrawn': (file, data, at, { deadlines }) =>
    withdrawProsecution(file, data, at, deadlines),
  'prosecution.crimes-withdrawn': (file, data, at) => withdrawCrimes(file, data, at),
  'prosecution.judgment-protested': (file, data, at, { deadlines }) => protest(file, data, deadlines, at),
  'prosecution.decision-protested': (file, data, at, { deadlines }) => protestDecision(file, data, deadlines, at),
  'prosecution.accused-detained': (file, { accused, number, until, brought, since }, at, { deadlines }) =>
    number === undefined || brought || since ? [] : detain(file, { accused, number, until }, deadlines, at),
  'prosecution.detention-extended': (file, data, at, { deadlines }) => extendDetention(file, data, deadlines, at),
  'prosecution.measure-applied': (file, { accused, measure, number, until, brought }, at, { deadlines }) =>
    brought ? [] : applyMeasure(file, { accused, measure, number, until }, deadlines, at),
  'prosecution.measure-renewed': (file, data, at, { deadlines }) => renewMeasure(file, data, deadlines, at),
  'prosecution.own-act': investigate,
  'prosecution.accused-resumed': (file, { notice = null, ...data }, at, { deadlines }) =>
    resumeAccused(file, { ...data, notice, into: file.id }, deadlines, at),
  'prosecution.accused-indicted': (file, data, at, { known = [], persons, ...past }) => {
    const indicted = indict(file, data, at, past.history, past.deadlines, past.settings);
    const named = persons ? [...persons].map(([id, person]) => ({ id, person })) : [];
    assertIndictedOfAge(toBeIndicted(indictedFor(file, data.crimes)), named, known, at);
    return indicted;
  },
  'prosecution.file-returned': (file, data, at, { settings }) => returning(file, data, at, settings),
  'prosecution.file-merged': mergedAgain,
  'prosecution.file-split': (file, { ground, ...data }, at) => (ground ? split(file, { ...data, ground }, at) : []),
  'prosecution.measure-ended': endMeasure,
  'prosecution.offence-dated': (file, { accused, committedOn }, at, { deadlines }) =>
    dateOffence(file, { accused, committedOn }, deadlines, at),
  'prosecution.protest-changed': (file, data, at, past) => changeProtest(file, data, past, at),
  'prosecution.decision-protest-changed': (file, data, at, past) => changeDecisionProtest(file, data, past, at),
};

/** Who is indicted answers for it by their age. */
export const persons = ({ accused }: ProsecutionFile) => accused.map(({ id, person }) => ({ id, person }));

/** What was written wrongly is put right. */
export const correct = entryCorrecting(prosecutionProcedure, prosecutionFileCorrected);
