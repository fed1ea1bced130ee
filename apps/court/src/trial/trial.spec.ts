import { Judgment } from './trial.requests';
import { trialParticipants } from './participants';
import {
  AcquittalGround,
  judgmentPronounced,
  suspendedTrialReviewed,
  type Crime,
  type EntryCorrected,
  type StayGround,
  type Verdict,
} from '@la-chan/contracts';
import {
  deadlinesOf,
  DEFAULT_SETTINGS,
  everyCell,
  overallOf,
  withItems,
  type Deadline,
  type HistoryEntry,
  type Settings,
} from '@la-chan/procedure';
import { coerced, followedCoercions, trialCoercions } from './coercion';
import { tellAbove, type Untold } from './above';
import { deliverJudgment, noteAbsence, type Absentee } from './absence';
import { recordArrest, recordWanted } from './arrest';
import { anticipate } from './anticipation';
import { askAssistance, recordAssistance, settleAssistance, withdrawAssistance, trialEvidence } from './assistance';
import {
  putDecisionInForce,
  recordDecisionAppeal,
  recordDecisionAppealChange,
  recordDecisionAppealWithdrawal,
  recordDecisionReview,
  sendDecisionAppeal,
  type AppealableDecision,
} from './decision-appeal';
import { deliver, giveJudgment, tellOfDetention } from './delivery';
import { detain, detainForExecution, detainForHearing, freeDefendant, recordDetention } from './detention';
import { applyMeasure, endMeasure } from './measure';
import { demandEvidence, recordSupply } from './evidence';
import { recordGuards } from './guarded';
import { trialProtection } from './protection-request';
import { noteCassation } from './cassation';
import { decline, disputeCompetence, recordCompetence } from './competence';
import { demandInitiation, initiateCase, recordInitiation } from './initiation';
import { recordLateAppeal, recordLateDecision, sendLateAppeal, type LateAppeal } from './late-appeal';
import { decideToTry, deferOpening, openHearing, postpone, pronounce } from './judgment';
import { judgeAppeal } from './appeal-judgment';
import { recordMotion, settleMotion, withdrawMotion } from './motion';
import { recordProsecutor, replaceAtHearing, replaceOfficer, replaceSummoned } from './panel';
import {
  assertNotWithdrawnSince,
  notifyOfAppeal,
  putInForce,
  putInForceInPart,
  recordAppeal,
  recordAppealChange,
  recordAppealWithdrawal,
  release,
  sendOnAppeal,
  takeBack,
  withdraw,
} from './on-appeal';
import {
  assignFocalPoint,
  demandSearch,
  docketApart,
  recordIndictmentElsewhere,
  recordTermination,
  recordCrimeWithdrawal,
  recordWithdrawal,
  resume,
  resumeDefendant,
  recordStayGuidance,
  review,
  followingDefendant,
  reviewDefendant,
  suspend,
  suspendDefendant,
  terminate,
  terminateCrimes,
  terminateDefendant,
  tryApart,
} from './stay';
import { crimeDays, dateOffence } from './limitation';
import { recordOverruling } from './overruling';
import { rectifyJudgment } from './rectification';
import { recordReturnRequest, refuseReturn } from './return-request';
import {
  assign,
  docket,
  docketAgain,
  enterItem,
  isProsecutedBy,
  nameVictim,
  prosecuting,
  recordAssignment,
  returnFile,
  takeOffItem,
  takeUp,
  voidOffer,
} from './preparation';
import { extend } from './time-to-prepare';
import { noteOvertaken, recordService, trialProcedure, type Trial, type TrialStatus } from './trial';
import { counted } from './trial.counted';
import { blank, evolve, type TrialEvent } from './trial.events';
import { correct, entries } from './trial.corrections';
import { endTreatment, keepMeasures, recordKeeperReport, trialProperty } from './stay-decision';

const distraint = { order: '01900000-0000-7000-8000-00000000000d', measure: 'distraint', number: '9/LKB' } as const;
const ending = { order: distraint.order, number: '10/QĐ' };
const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2025-01-01T02:00:00.000Z' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const item = { item: OTHER, kind: 'document', origin: 'supplied', record: OTHER } as const;
const civilParty = { participant: OTHER, role: 'litigant', person: OTHER } as const;
const AT = '2024-05-10T02:00:00.000Z';
const LATER = '2024-06-20T02:00:00.000Z';

const crime = { article: '150', clause: '1' } as const;
const defendants = [
  { id: ID, person: OTHER, ...crime },
  { id: OTHER, person: ID, ...crime },
];
const docketing = { handover: OTHER, ...crime, seriousness: 'very-serious' as const, defendants };
const origin = { number: '1/2024/ST', from: [ID], sender: 'vks-hn', unit: 'd002', opening: false };
const docketed = docket(ID, { ...docketing, ...origin }, AT);
const verdicts = [
  { defendant: ID, verdict: 'convicted' as const, penalty: 'imprisonment' as const, months: 84 },
  { defendant: OTHER, verdict: 'acquitted' as const, penalty: null, months: null },
];
const judgment = { number: '5/2024/HS-ST', notice: null, verdicts };
const abroad = { exchange: OTHER, to: 'so-ngoai-vu', assistance: 'evidence' as const, country: 'KH' };
const decision = { number: '1/QĐ' };
const annulled = { outcome: 'tried-again' as const, ...decision };
const asksToProtect: Parameters<typeof trialProtection.askProtection>[1] = {
  ...{ exchange: OTHER, of: 'witness', number: '4/ĐN' },
  grounds: ['life'],
};
const asksReturn = { exchange: OTHER, by: 'vks-hn', ground: 'other-offender' as const, number: '1' };

const entriesOf = (events: readonly TrialEvent[]): HistoryEntry[] =>
  events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }));
const historyOf = (events: readonly TrialEvent[]): Deadline[] => deadlinesOf(entriesOf(events));
const deadlines = historyOf(docketed);

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const trialIn = (status: TrialStatus, change: Partial<Trial> = {}): Trial => {
  const before = ['awaiting-release', 'docketed', 'suspended', 'returned', 'set', 'voided'];
  const isEnded = status === 'terminated';
  const state = isEnded ? 'terminated' : before.includes(status) ? 'on-trial' : 'judged';
  const file = docketed.reduce(evolve, empty);
  return { ...file, status, defendants: file.defendants.map((one) => ({ ...one, state })), ...change };
};
const heardIn = (change: Partial<Trial> = {}): Trial => trialIn('set', { openedAt: AT, ...change });
const pronounced = pronounce(heardIn(), judgment, AT);
const late = {
  ...({ appeal: OTHER, by: 'defendant', reason: 'objective-obstacle' } as const),
  defendants: [ID],
};
const pending: LateAppeal = {
  ...{ id: OTHER, by: 'defendant', defendants: [ID], reason: 'objective-obstacle' },
  ...{ recordedAt: LATER, sentAt: null, accepted: null },
};
const gravest = { article: '151', clause: '2' } as const;
const ofCrime = { notice: OTHER, by: 'vks-hn', crimes: [{ defendant: ID, crimes: [gravest] }] };
/** The first is indicted for two crimes, and prosecuted for one of them no more. */
const ofTwo = (file: Trial): Trial => ({
  ...{ ...file, ...gravest, seriousness: 'especially-serious', sender: 'vks-hn' },
  defendants: file.defendants.map((one) =>
    one.id === ID ? { ...one, ...gravest, further: [crime], withdrawnOf: [gravest] } : one,
  ),
});
const order = { defendant: ID, number: '3/QĐ-TG', notice: null };
const detained = { purpose: 'preparation', until: '2024-06-01' } as const;
const ban = { defendant: ID, measure: 'residence-ban', number: '2/LCĐ', notice: null } as const;
const banned = (file: Trial): Trial => ({
  ...file,
  defendants: file.defendants.map((one) => ({
    ...one,
    measures: [{ measure: 'residence-ban', number: '1/LCĐ', since: AT, until: '2024-06-08' }],
  })),
});
const opinion = { request: OTHER, kind: 'expert-opinion', of: 'experts', number: '12/TCGĐ' } as const;
const stoppedAlone = (file: Trial): Trial => ({
  ...file,
  defendants: file.defendants.map((one) => ({ ...one, state: 'suspended', suspendedFor: 'illness' })),
});
const propertyDecision: Parameters<typeof trialProperty.decideOnProperty>[1] = {
  ...{ decision: OTHER, number: '3/QĐ', notice: ID },
  items: [{ of: 'exhibits', decided: 'kept', keeper: 'police' }],
};
const replacement = { seat: 'clerk', before: 'thu-ky', officer: 'thu-ky-khac', number: '4/QĐ' } as const;
const stay: AppealableDecision = {
  ...{ id: OTHER, kind: 'suspension', defendant: ID, number: '1/QĐ', decidedAt: AT, appellants: [] },
  ...{ sentAt: null, exchange: null, reviewed: null, inForceSince: null },
};
/** Of the whole trial, where that is what it has stopped. */
const ofAll = ({ status }: Trial) => (status === 'suspended' || status === 'terminated' ? { defendant: null } : {});
const untold: Untold = { decision: 'suspension', of: OTHER, number: '1/QĐ', defendants: [ID], decidedAt: AT };
const afterStay = historyOf([
  ...docketed,
  ...suspendDefendant(
    trialIn('docketed'),
    { defendant: ID, ground: 'illness', ...decision, decision: OTHER },
    deadlines,
    AT,
  ),
]);
const afterPronouncement = historyOf([...docketed, ...pronounced]);

const searchedFor = (file: Trial): Trial => ({
  ...file,
  defendants: file.defendants.map((one) => ({ ...one, searchDemandedAt: AT })),
});

const returnsAnew = { afterAnnulment: 'anew' } as const;
const anew: Settings = [{ from: '2018-01-01', readings: { ...DEFAULT_SETTINGS[0].readings, returns: returnsAnew } }];

describe('the table of a trial', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(trialProcedure, {
        entries,
        sample: (status) => trialIn(status),
        blank: empty,
        starts: {
          docket: () => docketed,
          docketApart: () => docketApart(OTHER, '2/2024/ST', trialIn('judged'), [OTHER], LATER, new Map()),
          bringIn: () => docket(ID, { ...docketing, ...origin, handover: null, sender: null, opening: true }, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: TrialEvent) => evolve(file, event),
        acts: {
          takeUp: (file) => takeUp(file, AT),
          void: (file) => voidOffer(file, AT),
          docketAgain: (file) =>
            docketAgain(file, docketing, AT, [], {
              ...{ participants: [civilParty], items: [{ ...item, takenAt: AT }] },
              ...{ evidence: [{ ...opinion, requestedAt: AT }], assistance: [{ ...abroad, askedAt: AT }] },
            }),
          correct: (file) => correct(file, wrongDay, AT),
          assign: (file) => assign(file, { judge: 'toa-hn.tham-phan' }, AT),
          nameVictim: (file) => nameVictim(file, ID, AT),
          extend: (file) => extend(file, { until: '2024-08-01', ground: 'evidence' }, AT),
          suspend: (file) => suspend(file, { ground: 'illness', ...decision, notice: null }, deadlines, AT),
          askAssistance: (file) => askAssistance(file, abroad, AT),
          anticipate: (file) => {
            const [asked] = askAssistance(trialIn('docketed'), abroad, AT);
            return anticipate(evolve(file, asked!), { exchange: OTHER, answer: 'answered' }, AT);
          },
          withdrawAssistance: (file) => {
            const [asked] = askAssistance(trialIn('docketed'), abroad, AT);
            return withdrawAssistance(evolve(file, asked!), OTHER, AT);
          },
          recordAssistance: (file) => recordAssistance(file, { exchange: OTHER, answer: 'answered' }, AT),
          recordDetention: (file) => recordDetention(file, { notice: OTHER, defendant: ID, until: '2024-06-08' }, AT),
          recordStayGuidance: (file) =>
            recordStayGuidance(
              file,
              { direction: 'resumed', body: 'Cấp trên', number: '5/CĐ' },
              [{ type: suspendedTrialReviewed.type, at: AT, data: { disagreed: true } }],
              AT,
            ),
          review: (file) => review(file, { period: 'half-year' }, AT),
          assignFocalPoint: (file) => assignFocalPoint(file, 'an-officer', AT),
          assignFocalPointOfOne: (file) =>
            followingDefendant.assignFocalPointOfOne(
              stoppedAlone(file),
              { accused: ID, focalPoint: 'toa-hn.dau-moi' },
              AT,
            ),
          compileStayFile: (file) =>
            followingDefendant.compileStayFile(stoppedAlone(file), { accused: ID, papers: ['certified-copies'] }, AT),
          reviewDefendant: (file) => reviewDefendant(stoppedAlone(file), { defendant: ID, period: 'month' }, AT),
          decideOnProperty: (file) => trialProperty.decideOnProperty(file, propertyDecision, AT),
          decideOnPropertyOfOne: (file) =>
            trialProperty.decideOnProperty(stoppedAlone(file), { ...propertyDecision, accused: ID }, AT),
          keepMeasures: (file) => keepMeasures(banned(stoppedAlone(file)), { accused: ID, ...decision }, AT),
          recordKeeperReport: (file) =>
            recordKeeperReport(
              stoppedAlone(file),
              { of: 'exhibits', found: 'damaged', keeper: 'police', accused: ID },
              AT,
            ),
          endTreatment: (file) => endTreatment(stoppedAlone(file), { accused: ID, ...decision }, AT),
          resume: (file) => resume(file, { ...decision, notice: null }, [], AT),
          recordWanted: (file) =>
            recordWanted(searchedFor(file), { defendant: ID, ground: 'absconded', notice: null }, AT),
          recordArrest: (file) =>
            recordArrest(searchedFor(file), { defendant: ID, how: 'arrested', notice: null }, [], AT),
          demandSearch: (file) => demandSearch(file, { defendant: ID, ...decision }, AT),
          suspendDefendant: (file) =>
            suspendDefendant(file, { defendant: ID, ground: 'illness', ...decision }, deadlines, AT),
          resumeDefendant: (file) => resumeDefendant(stoppedAlone(file), { defendant: ID, ...decision }, [], AT),
          recordCrimeWithdrawal: (file) => recordCrimeWithdrawal(file, { ...ofCrime, ...decision }, AT),
          terminateCrimes: (file) => terminateCrimes(ofTwo(file), { defendant: ID, ...decision }, AT),
          terminateDefendant: (file) =>
            terminateDefendant(file, { defendant: ID, ground: 'offender-dead', ...decision }, AT),
          returnFile: (file) => returnFile(file, { ground: 'evidence-missing', ...decision }, AT),
          decline: (file) => decline(file, decision, AT),
          disputeCompetence: (file) => {
            const declined = { by: 'presiding-judge', at: AT, declined: true } as const;
            return disputeCompetence({ ...file, returns: [declined] }, { ...decision, exchange: null, to: null }, AT);
          },
          recordCompetence: (file) => {
            const asked = { exchange: null, askedAt: AT, competent: null };
            return recordCompetence({ ...file, competence: asked }, { competent: true, ...decision }, null, AT);
          },
          demandEvidence: (file) => demandEvidence(file, { demand: OTHER, exchange: null, number: '1' }, AT),
          requestEvidence: (file) => trialEvidence.requestEvidence(file, opinion, AT),
          recordEvidence: (file) => {
            const [asked] = trialEvidence.requestEvidence(trialIn('docketed'), opinion, AT);
            const waits = { ...file, evidenceRequests: evolve(file, asked!).evidenceRequests };
            return trialEvidence.recordEvidence(waits, { request: OTHER, result: 'received' }, AT);
          },
          recordGuards: (file) => recordGuards(file, [{ guard: OTHER, of: 'victim', as: 'secrecy' }], AT),
          askProtection: (file) =>
            trialProtection.askProtection({ ...file, investigated: { by: 'pc02', case: OTHER } }, asksToProtect, AT),
          recordProtectionAnswer: (file) =>
            trialProtection.recordProtectionAnswer(
              file,
              { exchange: OTHER, by: 'pc02', granted: true, number: '2' },
              AT,
            ),
          recordSupply: (file) => {
            const open = { id: OTHER, exchange: null, number: '1', at: AT, supplied: null };
            const answer = { demand: OTHER, supplied: true, number: '2' };
            return recordSupply({ ...file, evidence: [open] }, answer, null, AT);
          },
          initiateCase: (file) =>
            initiateCase({ ...file, openedAt: AT }, { initiation: OTHER, notice: null, ...crime, ...decision }, AT),
          demandInitiation: (file) =>
            demandInitiation(
              { ...file, openedAt: AT },
              { initiation: OTHER, exchange: null, ...crime, ...decision },
              AT,
            ),
          recordInitiation: (file) => {
            const open = {
              id: OTHER,
              by: 'demand',
              exchange: null,
              ...crime,
              ...decision,
              at: AT,
              initiated: null,
            } as const;
            const answer = { initiation: OTHER, initiated: true, ...decision };
            return recordInitiation({ ...file, initiations: [open] }, answer, null, AT);
          },
          recordReturnRequest: (file) => recordReturnRequest(file, asksReturn, AT),
          refuseReturn: (file) => refuseReturn({ ...file, returnRequest: OTHER }, { exchange: OTHER, number: '2' }, AT),
          terminate: (file) => terminate(file, { ground: 'time-barred', ...decision }, AT),
          recordWithdrawal: (file) =>
            recordWithdrawal(file, { notice: OTHER, by: 'vks-hn', ...decision, defendants: [ID] }, AT),
          recordOverruling: (file) =>
            recordOverruling(file, { notice: OTHER, by: 'vks-hn', ...decision, defendants: [ID] }, AT),
          recordTermination: (file) =>
            recordTermination(file, { notice: OTHER, by: 'vks-hn', ...decision, defendants: [ID] }, AT),
          recordIndictmentElsewhere: (file) =>
            recordIndictmentElsewhere(file, { notice: OTHER, by: 'vks-hn', ...decision, defendants: [ID] }, AT),
          tryApart: (file) => tryApart(stoppedAlone(file), { into: OTHER, defendants: [ID], ...decision }, [], AT),
          decideToTry: (file) =>
            decideToTry(file, { opensOn: '2024-06-01', closedFor: 'under-18', ...decision, notice: null }, AT),
          openHearing: (file) => openHearing(file, AT),
          recordAssignment: (file) => recordAssignment(file, assignment, AT),
          recordProsecutor: (file) =>
            recordProsecutor(file, { notice: OTHER, by: 'vks-hn', before: 'a', officer: 'b', ...decision }, AT),
          replaceOfficer: (file) => replaceOfficer(file, replacement, AT),
          replaceAtHearing: (file) => replaceAtHearing({ ...file, openedAt: AT }, replacement, AT),
          replaceSummoned: (file) => replaceSummoned({ ...file, openedAt: AT }, { as: 'expert', ...decision }, AT),
          deferOpening: (file) =>
            deferOpening(file, { opensOn: '2024-06-08', obstacle: 'objective-obstacle', ...decision }, AT),
          postpone: (file) =>
            postpone(
              { ...file, openedAt: AT },
              { opensOn: '2024-06-08', ground: 'participant-absent', ...decision },
              AT,
            ),
          pronounce: (file) => pronounce({ ...file, openedAt: AT }, judgment, AT),
          noteAbsence: (file) => noteAbsence(file, { party: ID, as: 'defendant' }, AT),
          rectifyJudgment: (file) =>
            rectifyJudgment(file, { ground: 'figures', number: '1', notice: null, delivery: OTHER }, [], AT),
          deliverJudgment: (file) => {
            const waits = { party: ID, as: 'defendant' as const, defendants: [ID], receivedOn: null };
            return deliverJudgment({ ...file, absent: [waits] }, { party: ID, posted: false }, AT);
          },
          sendOnAppeal: (file) => sendOnAppeal(file, { exchange: OTHER, to: 'toa-hn' }, AT),
          withdraw: (file) => withdraw({ ...file, appeal: OTHER }, AT),
          takeBack: (file) => takeBack({ ...file, appeal: OTHER }, { reason: 'missing-items' }, AT),
          release: (file) => release({ ...file, appeal: OTHER }, 'toa-hn', AT),
          noteCassation: (file) => {
            const inForce = { ...file, decisions: [{ ...stay, inForceSince: AT }] };
            return noteCassation(inForce, { by: 'cassation', outcome: 'upheld', decision: OTHER, ...decision }, AT);
          },
          putInForceInPart: (file) => putInForceInPart(file, [ID], afterPronouncement, LATER),
          recordAppeal: (file) =>
            recordAppeal(file, { by: 'defendant', defendants: [ID], lodging: OTHER }, afterPronouncement, AT),
          tellAbove: (file) => tellAbove({ ...file, untold: [untold] }, OTHER, { notice: null, to: null }, AT),
          recordDecisionAppeal: (file) =>
            recordDecisionAppeal({ ...file, decisions: [stay] }, { decision: OTHER, by: 'victim' }, afterStay, AT),
          dateOffence: (file) => dateOffence(file, { defendant: ID, committedOn: '2024-01-02' }, [], AT),
          enterItem: (file) => enterItem(file, item, AT),
          takeOffItem: (file) =>
            takeOffItem(
              { ...file, items: [{ ...item, takenAt: AT }] },
              { item: OTHER, ground: 'entered-in-error' },
              AT,
            ),
          registerParticipant: (file) => trialParticipants.registerParticipant(file, civilParty, AT),
          endParticipation: (file) => {
            const participants = [{ ...civilParty, endedAt: null }];
            return trialParticipants.endParticipation({ ...file, participants }, { participant: OTHER }, AT);
          },
          recordDecisionAppealChange: (file) => {
            const appealed = { ...stay, appellants: ['victim' as const] };
            const change = { decision: OTHER, by: 'victim' as const, part: 'compensation' as const };
            return recordDecisionAppealChange({ ...file, decisions: [appealed] }, change, [], LATER);
          },
          recordDecisionAppealWithdrawal: (file) => {
            const appealed = { ...stay, appellants: ['victim' as const] };
            const withdrawn = { decision: OTHER, by: 'victim' as const };
            return recordDecisionAppealWithdrawal({ ...file, decisions: [appealed] }, withdrawn, LATER);
          },
          sendDecisionAppeal: (file) => {
            const appealed = { ...stay, appellants: ['victim' as const] };
            const sent = { decision: OTHER, exchange: null, to: null };
            return sendDecisionAppeal({ ...file, decisions: [appealed] }, sent, LATER);
          },
          recordDecisionReview: (file) => {
            const sent = { ...stay, appellants: ['victim' as const], sentAt: AT };
            const review = { decision: OTHER, outcome: 'upheld' as const, ...decision };
            return recordDecisionReview({ ...file, decisions: [sent] }, review, null, LATER);
          },
          putDecisionInForce: (file) => putDecisionInForce({ ...file, decisions: [stay] }, OTHER, afterStay, LATER),
          detain: (file) => {
            const onTrial = file.defendants.map((one) => ({ ...one, state: 'on-trial' as const }));
            return detain({ ...file, defendants: onTrial }, { ...order, until: '2024-06-01' }, deadlines, AT);
          },
          detainForHearing: (file) => detainForHearing({ ...file, openedAt: AT }, order, AT),
          detainForExecution: (file) => {
            const convicted = file.defendants.map((one) => ({ ...one, verdict: 'convicted' as const }));
            const decision = { ...order, until: '2024-06-10', ground: 'may-flee' as const };
            return detainForExecution({ ...file, defendants: convicted }, decision, [], AT);
          },
          applyMeasure: (file) => {
            const onTrial = file.defendants.map((one) => ({ ...one, state: 'on-trial' as const }));
            return applyMeasure({ ...file, defendants: onTrial }, { ...ban, until: '2024-06-09' }, AT);
          },
          endMeasure: (file) => endMeasure(banned(file), { ...ban, ground: 'not-necessary' }, AT),
          orderCoercion: (file) => {
            const onTrial = file.defendants.map((one) => ({ ...one, state: 'on-trial' as const }));
            return trialCoercions.orderCoercion({ ...file, defendants: onTrial }, { ...distraint, accused: ID }, AT);
          },
          recordMeasure: (file) => {
            const defendants = file.defendants.map((one) => ({ ...one, state: 'suspended' as const }));
            return coerced.recordMeasure(
              { ...file, defendants },
              { accused: ID, measure: 'exit-ban', number: '9/QĐ', since: AT, until: '2035-01-01' },
              AT,
            );
          },
          recordCoercion: (file) => {
            const defendants = file.defendants.map((one) => ({ ...one, state: 'suspended' as const }));
            return followedCoercions.recordCoercion(
              { ...file, defendants },
              { ...distraint, accused: ID, since: AT },
              AT,
            );
          },
          endCoercion: (file) => {
            const coercions = [{ ...distraint, since: AT }];
            const defendants = file.defendants.map((one) => ({ ...one, inForceSince: AT, coercions }));
            return trialCoercions.endCoercion({ ...file, defendants }, { ...ending, ground: 'not-necessary' }, AT);
          },
          freeDefendant: (file) => {
            const held = file.defendants.map((one) => ({ ...one, detained }));
            return freeDefendant({ ...file, defendants: held }, 'chief-judge', order, AT);
          },
          recordMotion: (file) => recordMotion(file, { motion: OTHER, kind: 'summons', by: 'defender' }, AT),
          settleMotion: (file) => {
            const asked = { id: OTHER, kind: 'summons', by: 'defender', at: AT, accepted: null } as const;
            return settleMotion(
              { ...file, motions: [asked] },
              { motion: OTHER, accepted: true, ...decision, notice: null },
              AT,
            );
          },
          withdrawMotion: (file) => {
            const asked = { id: OTHER, kind: 'summons', by: 'defender', at: AT, accepted: null } as const;
            return withdrawMotion({ ...file, motions: [asked] }, OTHER, null, AT);
          },
          notifyOfAppeal: (file) =>
            notifyOfAppeal(
              { ...file, appeals: [{ by: 'victim', defendants: [ID] }] },
              { ...decision, notice: null },
              AT,
            ),
          recordAppealChange: (file) =>
            recordAppealChange(
              { ...file, appeals: [{ by: 'victim', defendants: [ID], part: 'whole' }] },
              { by: 'victim', defendants: [ID] },
              [],
              AT,
            ),
          recordAppealWithdrawal: (file) =>
            recordAppealWithdrawal({ ...file, appeals: [{ by: 'victim', defendants: [ID] }] }, { by: 'victim' }, AT),
          recordLateAppeal: (file) => recordLateAppeal(file, late, afterPronouncement, LATER),
          sendLateAppeal: (file) => sendLateAppeal({ ...file, lateAppeals: [pending] }, { appeal: OTHER }, LATER),
          recordLateDecision: (file) =>
            recordLateDecision(
              { ...file, lateAppeals: [{ ...pending, sentAt: LATER }] },
              { appeal: OTHER, accepted: true, ...decision, notice: OTHER },
              null,
              LATER,
            ),
          judgeAppeal: (file) => judgeAppeal(file, { outcome: 'upheld', ...decision, verdicts: [] }, file.appeal, AT),
          putInForce: (file) => putInForce(file, afterPronouncement, LATER),
          noteOvertaken: (file) =>
            noteOvertaken(file, { notice: ID, by: 'vks-hn', decision: 'protest', number: '1', decidedAt: AT }, AT),
          deliver: (file) => {
            const waits = { id: OTHER, decision: 'suspension' as const, number: '1', defendant: null };
            return deliver({ ...file, undelivered: [waits] }, OTHER, AT);
          },
          tellOfDetention: (file) => {
            const ordered = detain(trialIn('docketed'), { ...order, until: '2024-06-01' }, deadlines, AT);
            const known = historyOf([...docketed, ...ordered]);
            return tellOfDetention(file, { accused: order.defendant, recipients: ['family'] }, known, AT);
          },
          recordService: (file) => recordService(file, { notice: ID, decision: 'judgment', receivedAt: AT }, AT),
        },
        turns: {
          recordDecisionReview: [
            (file) => {
              const sent = { ...stay, ...ofAll(file), appellants: ['victim' as const], sentAt: AT };
              const review = { decision: OTHER, outcome: 'annulled' as const, ...decision };
              return recordDecisionReview({ ...file, decisions: [sent] }, review, null, LATER);
            },
          ],
          noteCassation: [
            (file) => {
              const inForce = { ...file, decisions: [{ ...stay, ...ofAll(file), inForceSince: AT }] };
              return noteCassation(
                inForce,
                { by: 'cassation', outcome: 'tried-again', decision: OTHER, ...decision },
                LATER,
              );
            },
            (file) => noteCassation(file, { by: 'cassation', outcome: 'tried-again', ...decision }, LATER),
          ],
          recordTermination: [
            (file) =>
              recordTermination(file, { notice: OTHER, by: 'vks-hn', ...decision, defendants: [ID, OTHER] }, AT),
          ],
          recordIndictmentElsewhere: [
            (file) =>
              recordIndictmentElsewhere(
                file,
                { notice: OTHER, by: 'vks-hn', ...decision, defendants: [ID, OTHER] },
                AT,
              ),
          ],
          recordLateDecision: [
            (file) =>
              recordLateDecision(
                { ...file, lateAppeals: [{ ...pending, sentAt: LATER }] },
                { appeal: OTHER, accepted: false, ...decision, notice: OTHER },
                null,
                LATER,
              ),
          ],
          sendOnAppeal: [(file) => sendOnAppeal(file, { exchange: null, to: null }, AT)],
          pronounce: [
            (file) => {
              const waits = { ...file, openedAt: AT, appeals: [{ by: 'victim' as const, defendants: [OTHER] }] };
              return pronounce(waits, judgment, AT);
            },
          ],
          judgeAppeal: [
            ...(['tried-again', 'investigated-again', 'terminated'] as const).map(
              (outcome) => (file: Trial) => judgeAppeal(file, { outcome, ...decision, verdicts: [] }, file.appeal, AT),
            ),
            (file) => {
              const up: Trial = { ...file, appeal: file.status === 'on-appeal' ? OTHER : null };
              return judgeAppeal(up, { outcome: 'upheld', ...decision, verdicts: [] }, up.appeal, AT, { heard: [] });
            },
          ],
        },
        variants: [
          (file) => ({ ...file, docketedAgainAt: [AT] }),
          (file) => ({ ...file, defendants: file.defendants.map((one) => ({ ...one, inForceSince: AT })) }),
          (file) => ({
            ...file,
            docketedAgainAt: [AT],
            defendants: file.defendants.map((one) => ({ ...one, state: 'terminated' as const })),
          }),
          (file) => ({
            ...file,
            appeals: [
              { by: 'victim' as const, defendants: [ID] },
              { by: 'procuracy' as const, defendants: [ID] },
            ],
          }),
        ],
      }),
    ).toEqual([]);
  });
});

describe('a docketed trial', () => {
  const ground = { ground: 'evidence-missing', ...decision } as const;

  it('is returned once by the presiding judge, until the hearing opens, and once by the panel (BLTTHS 280(1))', () => {
    const once = trialIn('docketed', { returns: [{ by: 'presiding-judge', at: AT }] });
    expect(() => returnFile(once, ground, AT)).toThrow('returned-already');
    expect(() => returnFile({ ...once, status: 'set' }, ground, AT)).toThrow('returned-already');
    expect(returnFile(trialIn('set'), ground, AT)).toMatchObject([{ data: { by: 'presiding-judge' } }]);
    const heard = { ...once, status: 'set', openedAt: AT } as const;
    expect(returnFile(heard, ground, AT)).toMatchObject([{ data: { by: 'panel' } }]);
    const twice = { ...heard, returns: [...once.returns, { by: 'panel' as const, at: AT }] };
    expect(() => returnFile(twice, ground, AT)).toThrow('returned-already');
  });

  it('is returned once in all, or once after a judgment was annulled, as the law is read', () => {
    const again = trialIn('docketed', { returns: [{ by: 'presiding-judge', at: AT }], pronouncedAt: AT });
    expect(() => returnFile(again, ground, LATER)).toThrow('returned-already');
    const back = returnFile(again, ground, LATER, anew);
    expect(back).toMatchObject([{ data: { by: 'presiding-judge' } }]);
    const twice = { ...back.reduce(evolve, again), status: 'docketed' } as const;
    expect(() => returnFile(twice, ground, LATER, anew)).toThrow('returned-already');
  });

  it('is returned or kept as the procuracy asks, and the answer is owed as long as neither was decided (BLTTHS 280(2))', () => {
    const file = trialIn('docketed');
    const asked = recordReturnRequest(file, asksReturn, AT);
    const waits = asked.reduce(evolve, file);
    const due = (...events: TrialEvent[]) =>
      historyOf([...docketed, ...asked, ...events]).find(({ rule }) => rule === '280.request');
    const refused = refuseReturn(waits, { exchange: OTHER, number: '2' }, AT);
    expect(due()).toMatchObject({ dueOn: '2024-05-15', status: 'running' });
    expect(due(...refused)).toMatchObject({ status: 'met' });
    expect(due(...returnFile(waits, ground, AT))).toMatchObject({ status: 'met' });
    const kept = refused.reduce(evolve, waits);
    expect(() => refuseReturn(kept, { exchange: OTHER, number: '3' }, AT)).toThrow('no-return-requested');
  });

  it.each(['under-age', 'already-judged', 'time-barred', 'amnesty', 'offender-dead', 'request-withdrawn'] as const)(
    'is terminated for all or for one of them: %s (BLTTHS 282(1)(a))',
    (ground) => {
      const docketed = trialIn('docketed');
      const rape = { article: '141', clause: '1-serious', further: [] } as const;
      const ofRape = { ...docketed, ...rape, defendants: docketed.defendants.map((one) => ({ ...one, ...rape })) };
      const trial = ground === 'request-withdrawn' ? ofRape : docketed;
      const all = terminate(trial, { ground, ...decision }, AT).reduce(evolve, trial);
      expect(all).toMatchObject({ status: 'terminated', terminatedFor: ground });
      const one = terminateDefendant(trial, { defendant: ID, ground, ...decision }, AT).reduce(evolve, trial);
      expect(one.defendants).toMatchObject([{ state: 'terminated' }, { state: 'on-trial' }]);
    },
  );

  it('is not terminated as the victim’s request is withdrawn, which is none of its crimes (BLTTHS 155(1), (2))', () => {
    const trial = trialIn('docketed');
    const withdrawn = { ground: 'request-withdrawn', ...decision } as const;
    expect(() => terminate(trial, withdrawn, AT)).toThrow('not-at-victims-request');
    expect(() => terminateDefendant(trial, { defendant: ID, ...withdrawn }, AT)).toThrow('not-at-victims-request');
  });

  it('is seen to be time-barred, or the decision says that it is not (BLHS 27; TTLT 01/2020 11(2))', () => {
    const trial = trialIn('docketed');
    const ended = (committedOn?: string, at = AT) => {
      const dated = trial.defendants.flatMap(({ id: defendant }) =>
        committedOn ? dateOffence(trial, { defendant, committedOn }, [], AT) : [],
      );
      const limits = deadlinesOf(dated.map(({ type, data }) => ({ type, at: AT, data })));
      const barred = { ground: 'time-barred', ...decision } as const;
      const over = [
        ...terminate(trial, barred, at, limits),
        ...terminateDefendant(trial, { defendant: ID, ...barred }, at, limits),
      ];
      return over.map(({ data }) => ('unseen' in data ? data.unseen : undefined));
    };
    expect(ended()).toEqual(['not-dated', 'not-dated']);
    expect(ended('2020-01-02')).toEqual(['running', 'running']);
    expect(ended('2020-01-02', '2049-01-02T03:00:00.000Z')).toEqual([undefined, undefined]);
  });

  it('is not terminated on a ground that only an investigation can find, nor suspended by force majeure', () => {
    const found = ['no-event', 'no-offence', 'renunciation', 'exempted', 'minor-exempted', 'not-proven'] as const;
    for (const ground of found)
      expect(() => terminate(trialIn('docketed'), { ground, ...decision }, AT)).toThrow('another-stage');
    const stay = { ground: 'force-majeure', ...decision, notice: null } as const;
    expect(() => suspend(trialIn('docketed'), stay, deadlines, LATER)).toThrow('no ground to suspend');
  });
});

describe('the day of the crime at a court', () => {
  const dating = (committedOn: string, deadlines: readonly Deadline[] = []) =>
    dateOffence(trialIn('docketed'), { defendant: ID, committedOn }, deadlines, AT);

  it('begins the period of liability, by the crime of the indictment (BLHS 27; TTLT 01/2020 11(4))', () => {
    const limits = historyOf([...docketed, ...dating('2024-01-02')]).filter(({ rule }) => rule === 'BLHS27.trial');
    expect(limits).toMatchObject([{ about: ID, dueOn: '2039-01-02', status: 'running' }]);
  });

  it('is none to come, and not of who evades the search or is not a defendant', () => {
    expect(() => dating('2024-05-11')).toThrow('dated-ahead');
    const suspended = { ...deadlines[0]!, rule: 'BLHS27.trial', about: ID, status: 'suspended' } as const;
    expect(() => dating('2024-01-02', [suspended])).toThrow('period-stands-still');
    const nobody = { defendant: 'nobody', committedOn: '2024-01-02' };
    expect(() => dateOffence(trialIn('docketed'), nobody, [], AT)).toThrow('not-a-defendant');
    const dated = (change: Partial<Trial['defendants'][number]>) => {
      const file = trialIn('docketed');
      const one = { ...file.defendants.find(({ id }) => id === ID)!, ...change };
      return () => dateOffence({ ...file, defendants: [one] }, { defendant: ID, committedOn: '2024-01-02' }, [], AT);
    };
    expect(dated({ searchDemandedAt: AT })).toThrow('period-stands-still');
    for (const state of ['tried-apart', 'annulled', 'not-indicted', 'judged'] as const)
      expect(dated({ state })).toThrow('not-a-defendant');
    for (const state of ['suspended', 'terminated'] as const) expect(dated({ state })()).toHaveLength(1);
  });
});

describe('whoever is kept secret', () => {
  it('is seen where they are heard in public, which is not refused (BLTTHS 25, 486(1)(c))', () => {
    const file = trialIn('docketed');
    const guarded = recordGuards(file, [{ guard: OTHER, of: 'victim', as: 'secrecy' }], AT).reduce(evolve, file);
    const setting = { opensOn: '2024-06-03', number: '1/QĐ', notice: null };
    expect(decideToTry(guarded, setting, AT)).toMatchObject([{ data: { closed: false, exposes: true } }]);
    const [closed] = decideToTry(guarded, { ...setting, closedFor: 'private-life' }, AT);
    expect(closed?.data).not.toHaveProperty('exposes');
    expect(decideToTry(file, setting, AT)[0]?.data).not.toHaveProperty('exposes');
  });

  it('is so with whoever is tried apart (TTLT 01/2017 4(5))', () => {
    const secret = { guard: OTHER, of: 'victim', as: 'secrecy' } as const;
    const opened = docketApart(OTHER, '2/2024/ST', trialIn('judged', { guarded: [secret] }), [OTHER], LATER, new Map());
    expect(opened).toContainEqual(expect.objectContaining({ type: 'court.identity-guarded', data: secret }));
  });
});

describe('whom the court finds to be threatened', () => {
  it('is asked to be protected of the body that has investigated, and of no other (BLTTHS 485)', () => {
    const file = trialIn('set', { investigated: { by: 'pc02', case: OTHER } });
    const asked = trialProtection.askProtection(file, asksToProtect, AT).reduce(evolve, file);
    expect(asked.protectionRequests).toMatchObject([{ to: 'pc02', of: 'witness', granted: null }]);
    const answer = { exchange: OTHER, by: 'pc02', granted: true, number: '2' };
    const told = trialProtection.recordProtectionAnswer(asked, answer, AT).reduce(evolve, asked);
    expect(told.protectionRequests).toMatchObject([{ granted: true }]);
    const onPaper = { ...file, investigated: null };
    expect(() => trialProtection.askProtection(onPaper, asksToProtect, AT)).toThrow('nobody-to-protect-them');
  });
});

describe('a judgment', () => {
  it('says what becomes of what is on the list, and of nothing else (BLTTHS 106)', () => {
    const heard = heardIn({ items: [{ ...item, takenAt: AT }] });
    const said = (one: string) => ({ ...judgment, itemsJudged: [{ item: one, decided: 'confiscated' as const }] });
    expect(() => pronounce(heard, said(ID), AT)).toThrow('item-not-listed');
    const [pronounced] = pronounce(heard, said(OTHER), AT);
    expect(evolve(heard, pronounced!).items).toMatchObject([{ item: OTHER, decided: 'confiscated' }]);
    expect(pronounce(heardIn({ items: [] }), said(ID), AT)).not.toEqual([]); // with the file no list has come
  });

  it('is of those who are tried apart, with what of the list goes with them (BLTTHS 283(2))', () => {
    const listed = stoppedAlone(trialIn('judged', { items: [{ ...item, takenAt: AT }] }));
    const apart = { into: OTHER, defendants: [ID], ...decision };
    expect(() => tryApart(listed, { ...apart, items: [ID] }, [], AT)).toThrow('item-not-listed');
    expect(tryApart(listed, { ...apart, items: [] }, [], AT)).toMatchObject([{ data: { items: [] } }]);
    expect(
      docketApart(OTHER, '2', withItems(listed, [], 'BLTTHS 283(2)'), [ID], AT, new Map()).some(
        ({ type }) => type === 'court.item-entered',
      ),
    ).toBe(false);
  });

  it('is pronounced at a hearing (BLTTHS 250, 327)', () => {
    expect(() => pronounce(trialIn('set'), judgment, AT)).toThrow('hearing-not-open');
  });

  it('says something about every defendant on trial, and about nobody else', () => {
    const one = { ...judgment, verdicts: verdicts.slice(0, 1) };
    expect(() => pronounce(heardIn(), one, AT)).toThrow('verdict-for-each');
    const file = heardIn();
    const left = suspendDefendant(file, { defendant: OTHER, ground: 'illness', ...decision }, deadlines, AT);
    expect(pronounce(left.reduce(evolve, file), one, AT)).toHaveLength(1);
  });

  it('finds another clause, or a crime that is not graver than that of the indictment (BLTTHS 298)', () => {
    const convicts = (found: { article: '150' | '151' | '153'; clause: '1' | '2' | '3' }, file = heardIn()): Trial => {
      const crimes = [{ ...crime, verdict: 'convicted' as const, found }];
      return pronounce(file, { ...judgment, verdicts: [{ ...verdicts[0]!, crimes }, verdicts[1]!] }, AT).reduce(
        evolve,
        file,
      );
    };
    const higher = convicts({ article: '150', clause: '3' });
    expect(higher.defendants).toMatchObject([{ ...crime, found: [{ article: '150', clause: '3' }] }, { found: null }]);
    expect(counted(higher, null)?.traits).toEqual({ article: '150', clause: '3', seriousness: 'especially-serious' });
    expect(counted(convicts({ article: '153', clause: '1' }), null)?.traits).toMatchObject({ seriousness: 'serious' });
    expect(() => convicts({ article: '151', clause: '1' })).toThrow('graver-than-indicted');
    const kept = heardIn({ returns: [{ by: 'panel', at: AT }] });
    expect(convicts({ article: '151', clause: '1' }, kept).status).toBe('judged');
    for (const another of [{ declined: true }, { overruled: true }] as const) {
      const sentBack = heardIn({ returns: [{ by: 'panel', at: AT, ...another }] });
      expect(() => convicts({ article: '151', clause: '1' }, sentBack)).toThrow('graver-than-indicted');
    }
    const again = judgeAppeal({ ...higher, status: 'appealed' }, { ...annulled, verdicts: [] }, null, LATER);
    expect(again.reduce(evolve, higher).defendants).toMatchObject([{ ...crime, found: null }, {}]);
  });

  it('convicts of another crime than that of the indictment within its period alone, or says why not (BLHS 27; BLTTHS 157(5))', () => {
    const file = heardIn();
    const known = {
      ...file,
      defendants: file.defendants.map((one) => ({ ...one, limitationFrom: '2018-02-01' })),
    };
    const after10 = '2028-03-10T02:00:00.000Z';
    const says = (found: object | undefined, verdict: string, more: object = {}, at = after10) => {
      const crimes = [{ ...crime, verdict, ...(found && { found }) }];
      const said = {
        ...verdicts[0]!,
        verdict,
        ...(verdict !== 'convicted' && { penalty: null, months: null }),
        crimes,
      };
      return pronounce(known, { ...judgment, ...more, verdicts: [said as never, verdicts[1]!] }, at);
    };
    const lighter = { article: '153', clause: '1' };
    expect(() => says(lighter, 'convicted')).toThrow('liability-lapsed');
    expect(says(lighter, 'convicted', {}, '2027-12-10T02:00:00.000Z')).toHaveLength(1);
    expect(says(lighter, 'exempted-from-liability')).toHaveLength(1);
    expect(() => says(lighter, 'exempted-from-penalty')).toThrow('liability-lapsed'); // who is liable
    expect(says(undefined, 'convicted')).toHaveLength(1);
    const liable = [{ defendant: ID, ground: 'charged-in-time' }];
    expect(says(lighter, 'convicted', { liable })).toMatchObject([{ data: { liable } }]);
    expect(() =>
      says(lighter, 'convicted', { liable: [{ ...liable[0], defendant: '01900000-0000-7000-8000-000000000009' }] }),
    ).toThrow('not-a-defendant');
  });

  it('decides on each crime of whoever is tried for several (BLTTHS 260)', () => {
    const graver = { article: '151', clause: '1' } as const;
    const several = { ...graver, further: [crime] };
    const defendants = heardIn().defendants.map((one) => (one.id === ID ? { ...one, ...several } : one));
    const file = heardIn({ defendants });
    const says = (crimes: object[], verdict: 'convicted' | 'acquitted' = 'convicted') =>
      pronounce(file, { ...judgment, verdicts: [{ ...verdicts[0]!, verdict, crimes } as never, verdicts[1]!] }, AT);
    const both = [
      { ...graver, verdict: 'acquitted' },
      { ...crime, verdict: 'convicted' },
    ];
    const judged = says(both).reduce(evolve, file);
    expect(judged.defendants).toMatchObject([{ verdict: 'convicted', found: [crime] }, {}]);
    expect(counted(judged, null)?.traits).toMatchObject(crime);
    expect(() => says(both.slice(1))).toThrow('verdict-for-each-crime');
    const unlisted = (provision?: string) => ({ article: 'other', clause: '2-serious', provision }) as const;
    const two = { ...crime, further: [unlisted('217'), unlisted('217a')] };
    const tried = heardIn({ defendants: file.defendants.map((one) => (one.id === ID ? { ...one, ...two } : one)) });
    const finds = (...provisions: (string | undefined)[]) => {
      const acquitted = provisions.map((one) => ({ ...unlisted(one), verdict: 'acquitted' }));
      const crimes = [{ ...crime, verdict: 'convicted' }, ...acquitted];
      return pronounce(tried, { ...judgment, verdicts: [{ ...verdicts[0]!, crimes } as never, verdicts[1]!] }, AT);
    };
    expect(finds('217', '217a')).toHaveLength(1);
    expect(finds(undefined, undefined)).toHaveLength(1); // as a client of before says it
    expect(() => finds('217', '217')).toThrow('verdict-for-each-crime');
    expect(() => finds('217', '303')).toThrow('verdict-for-each-crime');
    expect(() => says(both, 'acquitted')).toThrow('verdicts-disagree');
    expect(() => says([{ ...both[0], found: crime }, both[1]!])).toThrow('verdicts-disagree');
  });

  it('decides on what was done together with trafficking as on any other crime (NQ 02/2019/NQ-HĐTP 8)', () => {
    const injury = { article: '134', clause: '2-serious' } as const;
    const murder = { article: '123', clause: '1-especially-serious' } as const;
    const several = { ...crime, further: [injury] };
    const file = heardIn({
      defendants: heardIn().defendants.map((one) => (one.id === ID ? { ...one, ...several } : one)),
    });
    const judged = (found: object | undefined, joint: object = { penalty: 'imprisonment', months: 120 }) => {
      const each = { verdict: 'convicted', penalty: 'imprisonment' };
      const crimes = [
        { ...crime, ...each, months: 96 },
        { ...injury, ...each, months: 24, ...(found && { found }) },
      ];
      const said = { ...verdicts[0]!, ...joint, crimes } as never;
      return pronounce(file, { ...judgment, verdicts: [said, verdicts[1]!] }, AT).reduce(evolve, file);
    };
    expect(judged(undefined).defendants[0]?.found).toEqual([crime, injury]);
    const heavier = { article: '134', clause: '3-very-serious' };
    expect(judged(heavier).defendants[0]?.found).toEqual([crime, heavier]);
    expect(() => judged(murder)).toThrow('graver-than-indicted');
    expect(() => judged(undefined, { penalty: 'imprisonment', months: 121 })).toThrow('sentences-not-joined');
  });

  it('sentences whoever is convicted of several for each, and joins the sentences (BLHS 55)', () => {
    const graver = { article: '151', clause: '1' } as const;
    const several = { ...graver, further: [crime] };
    const file = heardIn({
      defendants: heardIn().defendants.map((one) => (one.id === ID ? { ...one, ...several } : one)),
    });
    const [first, other] = verdicts;
    const says = (joint: object, crimes?: object[]) =>
      pronounce(file, { ...judgment, verdicts: [{ ...first!, ...joint, crimes } as never, other!] }, AT);
    const each = (one: object, another: object) => [
      { ...graver, verdict: 'convicted', ...one },
      { ...crime, verdict: 'convicted', ...another },
    ];
    const prison = (months: number) => ({ penalty: 'imprisonment', months });
    expect(says(prison(216), each(prison(120), prison(96)))).toHaveLength(1);
    expect(() => says(prison(216))).toThrow('sentence-for-each-crime');
    expect(() => says(prison(216), each(prison(120), {}))).toThrow('sentence-for-each-crime');
    expect(() => says(prison(217), each(prison(120), prison(96)))).toThrow('sentences-not-joined');
    expect(() => says(prison(119), each(prison(120), prison(96)))).toThrow('sentences-not-joined');
    const reform = { penalty: 'non-custodial', months: 30 };
    expect(says(prison(130), each(prison(120), reform))).toHaveLength(1);
    expect(() => says(prison(131), each(prison(120), reform))).toThrow('sentences-not-joined');
    const life = { penalty: 'life-imprisonment', months: null };
    expect(says(life, each({ penalty: 'life-imprisonment' }, prison(96)))).toHaveLength(1);
    const death = { penalty: 'death', months: null };
    expect(says(death, each({ penalty: 'death' }, { penalty: 'life-imprisonment' }))).toHaveLength(1);
    expect(() => says(prison(360), each({ penalty: 'life-imprisonment' }, prison(96)))).toThrow('sentences-not-joined');
    const [warning, fine] = [{ penalty: 'warning' }, { penalty: 'fine' }];
    expect(says({ penalty: 'fine' }, each(fine, warning))).toHaveLength(1);
    expect(() => says(prison(12), each(fine, warning))).toThrow('sentences-not-joined');
    expect(() => says({ penalty: 'fine' }, each(warning, warning))).toThrow('sentences-not-joined');
    const one = each({ verdict: 'acquitted' }, prison(96));
    expect(says(prison(96), one)).toHaveLength(1);
    expect(() => says(prison(97), one)).toThrow('sentences-not-joined');
    expect(() => says({ ...prison(96), penalty: 'suspended-sentence' }, one)).toThrow('sentences-not-joined');
    const acquitted = each({ ...prison(12), verdict: 'acquitted' }, prison(96));
    expect(() => says(prison(96), acquitted)).toThrow('not-convicted');
  });

  it('joins the sentences, and finds what is graver, as the city reads BLHS 55 and BLTTHS 298', () => {
    const own = { article: '150', clause: '1', further: [{ article: '152', clause: '1' }] } as const;
    const file = heardIn({
      defendants: heardIn().defendants.map((one) => (one.id === ID ? { ...one, ...own } : one)),
    });
    const [first, other] = verdicts;
    const says = (months: number, found: object, read: object = {}) => {
      const [own, more] = [60, 30].map((term) => ({ verdict: 'convicted', penalty: 'imprisonment', months: term }));
      const crimes = [
        { article: '150', clause: '1', ...own },
        { article: '152', clause: '1', ...more, ...found },
      ] as never;
      const joint = { penalty: 'imprisonment' as const, months };
      const said = { ...judgment, verdicts: [{ ...first!, ...joint, crimes }, other!] };
      const usual = { joined: 'checked', prison: 360, reform: 36, daysOfReform: 3, graver: 'refused' } as const;
      const [{ readings }] = DEFAULT_SETTINGS;
      const settings = [{ from: '2018-01-01', readings: { ...readings, sentences: { ...usual, ...read } } }];
      return pronounce(file, said, AT, [], settings);
    };
    const graver = { found: { article: '151', clause: '1' } };
    expect(says(90, {})).toHaveLength(1);
    expect(() => says(90, {}, { prison: 80 })).toThrow('sentences-not-joined');
    expect(() => says(91, {})).toThrow('sentences-not-joined');
    expect(says(91, {}, { joined: 'as-decided' })).toHaveLength(1);
    expect(() => says(90, graver)).toThrow('graver-than-indicted');
    expect(says(90, graver, { graver: 'as-decided' })).toHaveLength(1);
  });

  it('sentences whoever is convicted within what the last clause of the article allows (BLHS 150(4))', () => {
    const fined = (amount: number, verdict: Verdict = 'convicted') => {
      const [one, other] = verdicts;
      const additional = [{ penalty: 'fine' as const, amount }];
      return pronounce(heardIn(), { ...judgment, verdicts: [{ ...one!, verdict, additional }, other!] }, AT);
    };
    expect(fined(20_000_000)).toMatchObject([{ data: { verdicts: [{ additional: [{ amount: 20_000_000 }] }, {}] } }]);
    expect(() => fined(19_000_000)).toThrow('penalty-not-allowed');
    for (const one of ['exempted', 'exempted-from-liability', 'exempted-from-penalty'] as const)
      expect(() => fined(20_000_000, one)).toThrow('not-convicted');
  });

  it('says on what ground somebody is acquitted, of each crime where they are told apart; what was judged before need not (BLTTHS 13, 157(1), (2), 331(6))', () => {
    const asked = (said: object) =>
      Judgment.schema.safeParse({ number: '1', verdicts: [{ defendant: ID, verdict: 'acquitted', ...said }] }).success;
    for (const ground of AcquittalGround.options) expect(asked({ ground })).toBe(true);
    expect(asked({})).toBe(false);
    expect(asked({ verdict: 'convicted', ground: 'no-event' })).toBe(false);
    const crimes = (...grounds: (string | undefined)[]) =>
      grounds.map((ground) => ({ ...crime, verdict: 'acquitted', ground }));
    expect(asked({ crimes: crimes('no-event', 'not-proven') })).toBe(true);
    expect(asked({ crimes: crimes('no-event', undefined) })).toBe(false);
    expect(asked({ ground: 'no-event', crimes: crimes('no-event') })).toBe(false);
    expect(judgmentPronounced.schema.safeParse(judgment).success).toBe(true);
  });

  it('says from what somebody is exempted, as what was judged before need not (BLHS 29, 59, 390(2))', () => {
    const asked = (verdict: string, of = verdict) =>
      Judgment.schema.safeParse({
        number: '1',
        verdicts: [{ defendant: ID, verdict, crimes: [{ ...crime, verdict: of }] }],
      }).success;
    expect(asked('exempted-from-liability')).toBe(true);
    expect(asked('exempted-from-penalty')).toBe(true);
    expect(asked('exempted')).toBe(false);
    expect(asked('exempted-from-penalty', 'exempted')).toBe(false);
    expect(
      judgmentPronounced.schema.safeParse({ ...judgment, verdicts: [{ ...verdicts[0], verdict: 'exempted' }] }).success,
    ).toBe(true);
    const overall = (...of: Verdict[]) => overallOf(of.map((verdict) => ({ verdict })));
    expect(overall('exempted-from-liability', 'exempted-from-penalty')).toBe('exempted-from-penalty');
    expect(overall('acquitted', 'exempted-from-liability')).toBe('exempted-from-liability');
    expect(overall('exempted-from-penalty', 'convicted')).toBe('convicted');
  });

  it('says for which crime a penalty beside is, where one of another article is heavier than that of trafficking (BLHS 152(4))', () => {
    const crimes = [
      { article: '123', clause: '1-especially-serious' },
      { article: '152', clause: '1' },
    ] as const;
    const heard = heardIn();
    const [first, ...others] = heard.defendants;
    const file = { ...heard, defendants: [{ ...first!, ...crimes[0], further: [crimes[1]] }, ...others] };
    const term = { penalty: 'imprisonment', months: 120 } as const;
    const each = crimes.map((crime) => ({ ...crime, verdict: 'convicted' as const, ...term }));
    const fined = (amount: number, article?: '123' | '151' | '152') => {
      const additional = [{ penalty: 'fine' as const, amount, ...(article && { article }) }];
      const one = { ...verdicts[0]!, ...term, months: 200, crimes: each, additional };
      return pronounce(file, { ...judgment, verdicts: [one, verdicts[1]!] }, AT);
    };
    expect(() => fined(20_000_000)).toThrow('penalty-for-which-crime');
    expect(fined(20_000_000, '152')).toHaveLength(1);
    expect(() => fined(60_000_000, '152')).toThrow('penalty-not-allowed');
    expect(() => fined(60_000_000, '151')).toThrow('not-convicted');
    expect(fined(60_000_000, '123')).toHaveLength(1); // the article is not among the texts
  });

  it('is in force from the day on which the higher procuracy can protest no more', () => {
    const file = trialIn('judged');
    expect(() => putInForce(file, afterPronouncement, '2024-06-09T16:59:59.000Z')).toThrow('appeal-still-open');
    const inForce = putInForce(file, afterPronouncement, LATER).reduce(evolve, file);
    expect(inForce).toMatchObject({ status: 'in-force', inForceSince: '2024-06-09T17:00:00.000Z' });
  });

  it('is appealed against and protested in 15 days, by the higher procuracy in 30', () => {
    const recorded = (by: 'defendant' | 'procuracy' | 'higher-procuracy', at: string) =>
      recordAppeal(trialIn('judged'), { by, defendants: [ID], notice: OTHER }, afterPronouncement, at);
    for (const by of ['defendant', 'procuracy'] as const)
      expect(recorded(by, '2024-05-25T16:59:00.000Z')).toMatchObject([{ data: { late: false } }]);
    expect(recorded('higher-procuracy', '2024-05-28T02:00:00.000Z')).toMatchObject([{ data: { late: false } }]);
    expect(() => recorded('defendant', '2024-05-28T02:00:00.000Z')).toThrow('appeal-too-late');
    expect(() => recorded('procuracy', '2024-05-28T02:00:00.000Z')).toThrow('protest-too-late');
    expect(() => recorded('higher-procuracy', '2024-06-10T02:00:00.000Z')).toThrow('protest-too-late');
  });

  it('is protested by the service of the procuracy that has brought it, on paper where nobody here has', () => {
    const recorded = (file: Trial) => recordAppeal(file, { by: 'procuracy', defendants: [ID] }, afterPronouncement, AT);
    expect(() => recorded(trialIn('judged'))).toThrow('protest-not-served');
    expect(recorded(trialIn('judged', { sender: null }))).toHaveLength(1);
  });

  it('is protested in the part that the procuracy names, for its ground: the rest stays in force (BLTTHS 336(2), 343)', () => {
    const why = { ground: 'law-misapplied', asks: 'amended', notice: OTHER } as const;
    const protest = (part?: 'compensation') =>
      recordAppeal(trialIn('judged'), { by: 'procuracy', defendants: [ID], part, ...why }, afterPronouncement, AT);
    expect(protest('compensation')).toMatchObject([{ data: { part: 'compensation', ...why } }]);
    expect(protest()).toMatchObject([{ data: { part: 'whole' } }]);
    const file = protest('compensation').reduce(evolve, trialIn('judged'));
    expect(putInForceInPart(file, [ID], afterPronouncement, LATER)).toMatchObject([
      { data: { defendants: [ID], except: ['compensation'] } },
    ]);
  });

  it.each([
    ['amended', 'in-force'],
    ['tried-again', 'docketed'],
    ['investigated-again', 'returned'],
    ['terminated', 'terminated'],
  ] as const)('that is %s on appeal leaves the trial %s', (outcome, status) => {
    const appealed = trialIn('appealed');
    const heard = judgeAppeal(appealed, { outcome, ...decision, verdicts: [] }, null, LATER).reduce(evolve, appealed);
    expect(heard.status).toBe(status);
  });

  it('counts its defendants as units of their own, and the case once though it is tried again', () => {
    const file = trialIn('set');
    const judged = pronounced.reduce(evolve, file);
    const again = judgeAppeal(
      { ...judged, status: 'appealed' },
      { outcome: 'tried-again', ...decision, verdicts: [] },
      null,
      LATER,
    );
    const open = again.reduce(evolve, judged);
    const twice = pronounce({ ...open, status: 'set', openedAt: LATER }, judgment, LATER).reduce(evolve, open);
    const marks = counted(twice, null)?.marks.map(({ mark, on }) => `${mark} ${on}`) ?? [];
    expect(marks.filter((mark) => mark.startsWith('decided'))).toEqual(['decided 2024-05-10']);
    expect(marks.filter((mark) => mark.startsWith('defendant-tried'))).toHaveLength(2);
    expect(marks.filter((mark) => mark.startsWith('defendant-docketed'))).toHaveLength(2);
  });
});

describe('a trial of which one defendant was suspended', () => {
  const suspended = suspendDefendant(
    heardIn(),
    { defendant: OTHER, ground: 'illness', ...decision },
    deadlines,
    AT,
  ).reduce(evolve, heardIn());
  const one = { ...judgment, verdicts: verdicts.slice(0, 1) };
  const judged = pronounce(suspended, one, AT).reduce(evolve, suspended);

  it('goes on against that one in a trial of its own, which is no further case', () => {
    const apart = tryApart(judged, { into: OTHER, defendants: [OTHER], ...decision }, [], LATER).reduce(evolve, judged);
    expect(apart.defendants.map(({ state }) => state)).toEqual(['judged', 'tried-apart']);
    const opened = docketApart(OTHER, '2/2024/ST', apart, [OTHER], LATER, new Map());
    const own = opened.reduce(evolve, { ...trialIn('docketed'), id: OTHER });
    expect(own).toMatchObject({ status: 'docketed', splitFrom: ID, defendants: [{ id: OTHER, state: 'on-trial' }] });
    expect(historyOf(opened).find(({ rule }) => rule === '277')).toMatchObject({ dueOn: '2024-08-20' });
    const marks = (file: Trial) => counted(file, '2024-08-20')?.marks.map(({ mark }) => mark) ?? [];
    expect(marks(own)).toEqual(['split-off', 'defendant-decision-due']);
    const returned = returnFile(own, { ground: 'evidence-missing', ...decision }, LATER).reduce(evolve, own);
    expect(marks(returned)).toEqual(expect.arrayContaining(['split-off', 'split-off-returned']));
    expect(marks(returned)).not.toContain('returned');
    expect(marks(apart).filter((mark) => mark === 'defendant-docketed')).toHaveLength(2);
  });

  it('is decided once for whoever was tried or terminated before, in that trial', () => {
    const before = judged.defendants.map((one) => ({ ...one, decidedAt: AT, triedAt: AT }));
    const decision = { into: OTHER, defendants: [OTHER], number: '1/QĐ' };
    const apart = tryApart({ ...judged, defendants: before }, decision, [], LATER).reduce(evolve, {
      ...judged,
      defendants: before,
    });
    const own = docketApart(OTHER, '2/2024/ST', apart, [OTHER], LATER, new Map()).reduce(evolve, trialIn('docketed'));
    const marks = (file: Trial) =>
      counted(file, null)?.marks.flatMap(({ mark, on }) => (/^defendant-(decided|tried)$/.test(mark) ? [on] : []));
    expect([marks(apart), marks(own)]).toEqual([
      ['2024-05-10', '2024-05-10'],
      ['2024-05-10', '2024-05-10'],
    ]);
  });

  it('is returned as often as is left after the returns of the trial that it comes from (BLTTHS 174(2))', () => {
    const back = { ground: 'evidence-missing', number: '1/QĐ' } as const;
    const returned = { ...judged, returns: [{ by: 'presiding-judge' as const, at: AT }] };
    const own = (settings?: Settings, triedAt?: string) => {
      const defendants = returned.defendants.map((one) => ({ ...one, ...(triedAt && { triedAt }) }));
      const opened = docketApart(OTHER, '2/2024/ST', { ...returned, defendants }, [OTHER], LATER, new Map(), {
        settings,
      });
      return opened.reduce(evolve, { ...trialIn('docketed'), returns: [] });
    };
    expect(() => returnFile(own(), back, LATER)).toThrow('returned-already');
    expect(counted(own(), null)?.marks.filter(({ mark }) => mark === 'returned')).toEqual([]);
    expect(() => returnFile(own(anew, AT), back, LATER, anew)).not.toThrow();
    expect(() => returnFile(own(anew), back, LATER, anew)).toThrow('returned-already');
  });

  it('brings what was decided of it: a return as not competent, who was held competent, and whose indictment was overruled', () => {
    const declined = { by: 'presiding-judge', at: AT, declined: true } as const;
    const competence = { exchange: null, askedAt: AT, competent: true };
    const fell = judged.defendants.map((one) => ({ ...one, overruled: true, withdrawn: true }));
    const from: Trial = { ...judged, returns: [declined], competence, defendants: fell };
    const empty = { ...trialIn('docketed'), returns: [], competence: null };
    const own = docketApart(OTHER, '2/2024/ST', from, [OTHER], LATER, new Map()).reduce(evolve, empty);
    expect(() => decline(own, decision, LATER)).toThrow('declined-already');
    expect(own).toMatchObject({ competence, defendants: [{ overruled: true, withdrawn: true }] });
    const indicted = { ...own, defendants: own.defendants.map((one) => ({ ...one, overruled: false })) };
    expect(returnFile(indicted, { ground: 'evidence-missing', ...decision }, LATER)).toHaveLength(1);
    const disputed = { ...judged, competence: { ...competence, competent: null } };
    expect(() => tryApart(disputed, { into: OTHER, defendants: [OTHER], ...decision }, [], LATER)).toThrow(
      'competence-disputed',
    );
  });

  it('is tried apart for every crime', () => {
    const several = { article: '151', clause: '1', further: [{ article: '150', clause: '1' }] } as const;
    const both = { ...judged, defendants: judged.defendants.map((one) => ({ ...one, ...several })) };
    const own = docketApart(OTHER, '2/2024/ST', both, [OTHER], LATER, new Map()).reduce(evolve, trialIn('docketed'));
    expect(own.defendants).toMatchObject([{ id: OTHER, ...several }]);
  });

  it('is not tried apart while the matter goes on', () => {
    expect(() => tryApart(judged, { into: OTHER, defendants: [ID], ...decision }, [], LATER)).toThrow(
      'not-a-defendant',
    );
  });

  it.each(['suspended', 'terminated'] as const)(
    'goes on against that one, %s, while the others’ file is away',
    (state) => {
      const left = suspended.defendants.map((one) => (one.id === OTHER ? { ...one, state } : one));
      const returned = trialIn('returned', { defendants: left });
      const apart = (id: string) => tryApart(returned, { into: OTHER, defendants: [id], ...decision }, [], LATER);
      const after = apart(OTHER).reduce(evolve, returned);
      expect([after.status, after.defendants.map((one) => one.state)]).toEqual([
        'returned',
        ['on-trial', 'tried-apart'],
      ]);
      expect(() => apart(ID)).toThrow('not-a-defendant'); // with the procuracy
    },
  );

  it.each(['suspended', 'terminated'] as const)('goes on apart from a trial that is %s for everybody', (status) => {
    const over = trialIn(status);
    const state = status === 'suspended' ? ('on-trial' as const) : status;
    const file = { ...over, defendants: over.defendants.map((one) => ({ ...one, state })) };
    const apart = (...who: string[]) => tryApart(file, { into: OTHER, defendants: who, ...decision }, [], LATER);
    const after = apart(OTHER).reduce(evolve, file);
    expect([after.status, after.defendants.map((one) => one.state)]).toEqual([status, [state, 'tried-apart']]);
    expect(() => apart(ID, OTHER)).toThrow('nobody-left');
    const above = { ...file, defendants: file.defendants.map((one) => ({ ...one, endedAbove: true as const })) };
    expect(() => tryApart(above, { into: OTHER, defendants: [OTHER], ...decision }, [], LATER)).toThrow('ended-above');
  });
});

describe('a decision of the court', () => {
  const file = trialIn('docketed');
  const stay = { ground: 'illness', ...decision, decision: OTHER, notice: OTHER, delivery: OTHER } as const;
  const suspended = suspendDefendant(file, { defendant: ID, ...stay }, deadlines, AT);
  const after = suspended.reduce(evolve, file);
  const due = (rule: string, ...events: TrialEvent[]) =>
    historyOf([...docketed, ...suspended, ...events]).filter((one) => one.rule === rule);

  it('is given to the parties within 3 days, and sent to the procuracy within 2', () => {
    expect(due('286.parties')).toMatchObject([{ about: OTHER, dueOn: '2024-05-13', status: 'running' }]);
    expect(due('286.stay')).toMatchObject([{ about: OTHER, dueOn: '2024-05-12', status: 'running' }]);
    const owed = { id: OTHER, decision: 'suspension', number: '1/QĐ', defendant: ID, of: OTHER };
    expect(after.undelivered).toEqual([owed]);
    const given = deliver(after, OTHER, LATER);
    expect(due('286.parties', ...given)).toMatchObject([{ status: 'met-late' }]);
    expect(() => deliver(given.reduce(evolve, after), OTHER, LATER)).toThrow('nothing-to-deliver');
  });

  it('is given to defender or representative and posted up where somebody is tried in absence (BLTTHS 286(1))', () => {
    const setting = { opensOn: '2024-06-01', ...decision, notice: null, delivery: OTHER };
    const inAbsence = [{ defendant: ID, ground: 'fled' as const }];
    const stranger = { defendant: ID.replace(/1$/, '9'), ground: 'fled' as const };
    expect(() => decideToTry(file, { ...setting, inAbsence: [stranger] }, AT)).toThrow('not-a-defendant');
    const decided = decideToTry(file, { ...setting, inAbsence }, AT);
    expect(decided).toMatchObject([{ data: { inAbsence: [ID], absentOn: inAbsence } }]);
    const set = decided.reduce(evolve, file);
    expect(set.undelivered).toMatchObject([{ decision: 'trial-set', inAbsence: [ID] }]);
    const missing = (missing: string[]) => expect.objectContaining({ params: { missing } }) as Error;
    expect(() => deliver(set, OTHER, AT)).toThrow(missing(['defender', 'posted']));
    expect(() => deliver(set, OTHER, AT, { recipients: ['representative'] })).toThrow(missing(['posted']));
    expect(deliver(set, OTHER, AT, { recipients: ['representative', 'posted'] })).toHaveLength(1);
    const known = decideToTry(file, setting, AT).reduce(evolve, file);
    expect(deliver(known, OTHER, AT)).toHaveLength(1);
  });

  it('is sent to whoever takes part for those whom it concerns, the decision to try not to protectors (BLTTHS 286(1), (2))', () => {
    const taking = { ...civilParty, endedAt: null };
    const of = (of: string) => ({ ...taking, participant: of, role: 'defender' as const, of });
    const protector = { ...taking, role: 'protector' as const };
    const missing = (missing: string[]) =>
      expect.objectContaining({ code: 'party-left-out', params: { missing } }) as Error;
    const file: Trial = { ...after, participants: [of(ID), taking, protector] };
    expect(() => deliver(file, OTHER, LATER, { recipients: ['litigant'] })).toThrow(missing(['defender', 'protector']));
    const told = ['defender', 'litigant', 'protector'] as const;
    expect(deliver(file, OTHER, LATER, { recipients: told })).toMatchObject([{ data: { delivery: OTHER, told } }]);
    expect(deliver({ ...after, participants: [of(OTHER)] }, OTHER, LATER)).toHaveLength(1); // it is about another
    const set = { id: ID, decision: 'trial-set' as const, number: '2', defendant: null };
    expect(deliver({ ...file, undelivered: [set] }, ID, LATER, { recipients: ['defender', 'litigant'] })).toHaveLength(
      1,
    );
  });

  it('is given to one after another, and by the limit to the last (BLTTHS 286(2))', () => {
    const taking = { ...civilParty, endedAt: null };
    const file: Trial = { ...after, participants: [taking] };
    const first = deliver(file, OTHER, LATER, { recipients: ['accused'], toFollow: true });
    expect(first).toMatchObject([{ data: { told: ['accused'], toFollow: ['litigant'] } }]);
    expect(first[0]?.data).not.toHaveProperty('decision'); // for the appeal
    expect(due('286.parties', ...first)).toMatchObject([{ status: 'running' }]);
    const then = first.reduce(evolve, file);
    expect(then.undelivered).toMatchObject([{ id: OTHER, told: ['accused'] }]);
    expect(() => deliver(then, OTHER, LATER)).toThrow('party-left-out');
    const untold = [{ recipient: 'litigant' as const, reason: 'refuses' as const }];
    const last = deliver(then, OTHER, LATER, { recipients: [], untold });
    expect(last).toMatchObject([{ data: { told: ['litigant'], untold, decision: OTHER } }]);
    expect(due('286.parties', ...first, ...last)).toMatchObject([{ status: 'met-late' }]);
    expect(last.reduce(evolve, then).undelivered).toEqual([]);
  });

  it('to go on with one apart is told as any resumption (BLTTHS 286(2), (3))', () => {
    const judged: Trial = { ...after, status: 'judged', undelivered: [] };
    const split = { into: OTHER, defendants: [ID], number: '9/QĐ', notice: ID, delivery: ID };
    const apart = tryApart(judged, split, [], LATER);
    expect(due('286.parties', ...apart)).toMatchObject([{}, { about: ID, status: 'running' }]);
    expect(due('286.stay', ...apart)).toMatchObject([{}, { about: ID, status: 'running' }]);
    const owed = { id: ID, decision: 'resumption', number: '9/QĐ', defendant: null, defendants: [ID] };
    expect(apart.reduce(evolve, judged).undelivered).toEqual([owed]);
  });

  it('to judge them is given to all whom the law names, besides who was absent (BLTTHS 262(1))', () => {
    const victim = '01900000-0000-7000-8000-000000000003';
    const set = heardIn({ victims: [{ id: victim, person: victim }] });
    const told = (compensations: object[] = [], absent: Absentee[] = []) => {
      const owed = compensations.map(() => ({ victim, defendants: [ID], amount: 1_000_000 }));
      const spoken = pronounce(set, { ...judgment, compensations: owed, delivery: OTHER }, AT, absent);
      return spoken.reduce(evolve, set);
    };
    const bodies = ['investigating-body', 'local-authority', 'criminal-execution'] as const;
    const leftOut = (missing: string[]) =>
      expect.objectContaining({ code: 'party-left-out', params: { missing } }) as Error;
    expect(() => giveJudgment(told(), OTHER, { recipients: [...bodies] }, LATER)).toThrow(
      leftOut(['defendant', 'victim']),
    );
    const away = [ID, OTHER].map((party) => ({ party, as: 'defendant' as const }));
    expect(() => giveJudgment(told([], away), OTHER, { recipients: [...bodies] }, LATER)).toThrow(leftOut(['victim']));
    const all = ['defendant', 'victim', ...bodies] as const;
    expect(() => deliver(told(), OTHER, LATER)).toThrow('nothing-to-deliver');
    expect(giveJudgment(told(), OTHER, { recipients: all }, LATER)).toMatchObject([
      { data: { delivery: OTHER, recipients: all } },
    ]);
    expect(() => giveJudgment(told([{}]), OTHER, { recipients: all }, LATER)).toThrow(leftOut(['civil-execution']));
    const file = told();
    const taking = { ...civilParty, endedAt: null };
    const defended = { ...taking, participant: ID, role: 'defender' as const, of: ID };
    expect(() =>
      giveJudgment({ ...file, participants: [taking, defended] }, OTHER, { recipients: all }, LATER),
    ).toThrow(leftOut(['defender', 'litigant']));
    const partly = giveJudgment(file, OTHER, { recipients: ['defendant', 'victim'], toFollow: true }, LATER);
    expect(partly).toMatchObject([{ data: { toFollow: bodies } }]);
    const rest = giveJudgment(partly.reduce(evolve, file), OTHER, { recipients: [...bodies] }, LATER);
    expect(rest[0]?.data).not.toHaveProperty('toFollow');
    const held = { ...file, defendants: file.defendants.map((one) => ({ ...one, detained })) };
    expect(() => giveJudgment(held, OTHER, { recipients: all }, LATER)).toThrow(leftOut(['detention-facility']));
  });

  it('as it is put right is given at once to all who have it, whoever was absent among them (BLTTHS 261(1))', () => {
    const victim = '01900000-0000-7000-8000-000000000003';
    const set = heardIn({ victims: [{ id: victim, person: victim }] });
    const owed = [{ victim, defendants: [ID], amount: 1_000_000 }];
    const spoken = pronounce(set, { ...judgment, compensations: owed }, AT, [{ party: victim, as: 'victim' }]);
    const file = spoken.reduce(evolve, set);
    const history = spoken.map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    const served = { number: '5a/SCBA', notice: ID, delivery: OTHER };
    const [event] = rectifyJudgment(file, { ground: 'figures', ...served }, history, LATER);
    expect(event).toMatchObject({ data: { ground: 'figures', civil: true } });
    const told = evolve(file, event!);
    const all = [
      'defendant',
      'investigating-body',
      'local-authority',
      'criminal-execution',
      'civil-execution',
    ] as const;
    const give = (...more: 'victim'[]) => giveJudgment(told, OTHER, { recipients: [...all, ...more] }, LATER);
    expect(() => give()).toThrow(
      expect.objectContaining({ code: 'party-left-out', params: { missing: ['victim'] } }) as Error,
    );
    const given = give('victim');
    expect(due('261.told', event!)).toMatchObject([{ about: OTHER, status: 'running' }]);
    expect(due('261.send', event!)).toMatchObject([{ about: ID, status: 'running' }]);
    expect(due('261.told', event!, ...given)).toMatchObject([{ status: 'met' }]);
    expect(given.reduce(evolve, told).undelivered).toEqual(file.undelivered);
  });

  it('that assigns a judge or resumes the trial is sent to the procuracy too, one that returns the file within 3 days', () => {
    const assigned = assign(file, { judge: 'toa-hn.tham-phan', notice: ID }, AT);
    expect(due('286.stay', ...assigned).map(({ about, dueOn }) => [about, dueOn])).toContainEqual([ID, '2024-05-12']);
    const on = resumeDefendant(after, { defendant: ID, ...decision, notice: ID, delivery: ID }, [], LATER);
    expect(due('286.parties', ...on).map(({ about, dueOn }) => [about, dueOn])).toContainEqual([ID, '2024-06-23']);
    expect(due('286.stay', ...on).map(({ about, dueOn }) => [about, dueOn])).toContainEqual([ID, '2024-06-22']);
    expect(due('277.defendant', ...on)).toMatchObject([{ about: ID, status: 'running' }]);
    const hearing = resumeDefendant({ ...after, status: 'set' }, { defendant: ID, ...decision }, [], LATER);
    expect(due('277.defendant', ...hearing)).toEqual([]);
    const back = returnFile(file, { ground: 'evidence-missing', ...decision, notice: ID }, AT);
    expect(due('280.send', ...back)).toMatchObject([{ about: ID, dueOn: '2024-05-13', status: 'running' }]);
  });
});

describe('one defendant who alone is suspended', () => {
  const suspended = (defendant: string) =>
    suspendDefendant(trialIn('docketed'), { defendant, ground: 'illness', ...decision }, deadlines, AT);
  const both = [...suspended(ID), ...suspended(OTHER)];
  const file = both.reduce(evolve, trialIn('docketed'));
  const due = (...events: TrialEvent[]) =>
    historyOf([...docketed, ...both, ...events])
      .filter(({ rule, status }) => rule === 'R24.tried' && status === 'running')
      .map(({ about, dueOn }) => [about, dueOn]);

  it('is looked at again each month, whatever is done about another', () => {
    const looked = reviewDefendant(file, { defendant: OTHER, period: 'month' }, '2024-06-03T02:00:00.000Z');
    expect(due(...looked)).toEqual([
      [ID, '2024-06-10'],
      [OTHER, '2024-07-03'],
    ]);
    const apart = tryApart({ ...file, status: 'judged' }, { into: OTHER, defendants: [OTHER], ...decision }, [], LATER);
    expect(due(...apart)).toEqual([[ID, '2024-06-10']]);
  });

  it('is followed by somebody, and has a file, which is said of each (TTLT 01/2020 10(4)(b), 14(1)(a))', () => {
    const owed = (...events: TrialEvent[]) =>
      historyOf([...docketed, ...both, ...events])
        .filter(({ rule, status }) => /^(14-focal-point|10-file)/.test(rule) && status === 'running')
        .map(({ rule, about }) => [rule, about]);
    expect(owed()).toHaveLength(4);
    const followed = followingDefendant.assignFocalPointOfOne(file, { accused: ID, focalPoint: 'toa-hn.dau-moi' }, AT);
    const compiled = followingDefendant.compileStayFile(file, { accused: ID, papers: ['originals'] }, AT);
    expect(owed(...followed, ...compiled).map(([, about]) => about)).toEqual([OTHER, OTHER]);
    expect(followed.reduce(evolve, file)).toMatchObject({ focalPoint: null });
  });

  it('is looked at no more once the matter goes on', () => {
    const on = resumeDefendant(file, { defendant: ID, ...decision }, [], LATER);
    expect(due(...on)).toEqual([[OTHER, '2024-06-10']]);
    const going = on.reduce(evolve, file);
    expect(() => reviewDefendant(going, { defendant: ID, period: 'month' }, LATER)).toThrow('not-a-defendant');
  });
});

describe('a judgment that is appealed for one of two', () => {
  const file = trialIn('judged');

  it('has what comes with the appeal entered in its list until the file has gone up (BLTTHS 332(3), 339)', () => {
    for (const status of ['judged', 'appealed'] as const)
      expect(enterItem(trialIn(status), item, AT).reduce(evolve, trialIn(status)).items).toHaveLength(1);
    expect(() => enterItem(trialIn('on-appeal'), item, AT)).toThrow('not lawful');
  });

  it('has on its list what has come in on appeal, and what is decided of that there (BLTTHS 106, 341(2), 355)', () => {
    const up = trialIn('on-appeal', { appeal: ID });
    const itemsJudged = [{ item: OTHER, decided: 'returned' as const }];
    const above = { outcome: 'upheld' as const, number: '2/PT', verdicts: [], itemsJudged };
    const judged = judgeAppeal(up, above, ID, LATER, { items: [{ ...item, takenAt: AT }] });
    expect(judged.reduce(evolve, up).items).toMatchObject([{ item: OTHER, decided: 'returned' }]);
  });

  const appealed = recordAppeal(file, { by: 'victim', defendants: [ID] }, afterPronouncement, AT).reduce(evolve, file);

  it('is in force for the other, and only that of the first is annulled', () => {
    expect(() => putInForceInPart(appealed, [ID], afterPronouncement, LATER)).toThrow('part-under-appeal');
    expect(() => putInForceInPart(appealed, [OTHER], afterPronouncement, AT)).toThrow('appeal-still-open');
    const part = putInForceInPart(appealed, [OTHER], afterPronouncement, LATER).reduce(evolve, appealed);
    expect(part.defendants.map(({ inForceSince }) => inForceSince)).toEqual([null, '2024-06-09T17:00:00.000Z']);
    const annulled = { outcome: 'tried-again' as const, ...decision, verdicts: [] };
    expect(judgeAppeal(part, annulled, null, LATER).reduce(evolve, part)).toMatchObject({
      status: 'docketed',
      defendants: [{ state: 'on-trial' }, { state: 'judged' }],
    });
  });

  it('is appealed no more once that is withdrawn, and sent up for nobody', () => {
    const more = { by: 'defendant' as const, defendants: [ID, OTHER] };
    const both = recordAppeal(appealed, more, afterPronouncement, AT).reduce(evolve, appealed);
    expect(() => recordAppealWithdrawal(both, { by: 'higher-procuracy' }, AT)).toThrow('no-such-appeal');
    expect(() => recordAppealWithdrawal(both, { by: 'procuracy' }, AT)).toThrow('protest-not-withdrawn');
    const one = recordAppealWithdrawal(both, { by: 'defendant' }, AT).reduce(evolve, both);
    expect(one).toMatchObject({ status: 'appealed', defendants: [{ appealed: true }, { appealed: false }] });
    const last = recordAppealWithdrawal(one, { by: 'victim' }, LATER);
    expect(last.reduce(evolve, one)).toMatchObject({
      status: 'judged',
      appeals: [],
      defendants: [{ appealed: false }, {}],
    });
    const first = recordAppeal(file, { by: 'victim', defendants: [ID] }, [], AT);
    expect(historyOf([...docketed, ...pronounced, ...first, ...last]).find(({ rule }) => rule === '339')).toMatchObject(
      {
        status: 'cancelled',
      },
    );
  });

  it('is appealed otherwise, within the time to appeal about anybody, and then not more widely (BLTTHS 342(1))', () => {
    const by = 'victim' as const;
    const IN_TIME = '2024-05-12T02:00:00.000Z';
    const changed = (said: object, at: string, on = appealed) =>
      recordAppealChange(on, { by, defendants: [ID], ...said }, afterPronouncement, at).reduce(evolve, on);
    expect(changed({ defendants: [OTHER] }, IN_TIME)).toMatchObject({
      status: 'appealed',
      appeals: [{ by, defendants: [OTHER], part: 'whole' }],
      defendants: [{ appealed: false }, { appealed: true }],
    });
    expect(() => changed({ defendants: [ID, OTHER] }, LATER)).toThrow('appeal-widened');
    const less = changed({ part: 'compensation' }, LATER);
    expect(less.appeals).toMatchObject([{ by, defendants: [ID], part: 'compensation' }]);
    expect(() => changed({}, LATER, less)).toThrow('appeal-widened');
    expect(() => changed({ by: 'defendant' }, LATER)).toThrow('no-such-appeal');
    const protested = { ...appealed, sender: 'vks-hn', appeals: [{ by: 'procuracy' as const, defendants: [ID] }] };
    const change = { by: 'procuracy' as const, defendants: [ID], part: 'compensation' as const };
    expect(() => recordAppealChange(protested, change, [], AT)).toThrow('protest-not-served');
    const was = { defendants: [OTHER] };
    expect(recordAppealChange(protested, { ...change, was, notice: OTHER }, [], AT)).toMatchObject([
      { data: { was: { defendants: [ID] }, part: 'compensation' } },
    ]);
  });

  it('is appealed still by the others, once one of several of a kind has withdrawn (BLTTHS 342)', () => {
    const by = 'victim' as const;
    const other = recordAppeal(appealed, { by, defendants: [OTHER] }, afterPronouncement, AT).reduce(evolve, appealed);
    expect(() => recordAppealWithdrawal(other, { by }, AT)).toThrow('several-appealed');
    const was = { defendants: [ID], part: 'whole' as const };
    expect(recordAppealWithdrawal(other, { by, was }, AT).reduce(evolve, other)).toMatchObject({
      status: 'appealed',
      appeals: [{ by, defendants: [OTHER] }],
      defendants: [{ appealed: false }, { appealed: true }],
    });
  });

  it('is told to the procuracy and whoever is concerned, once, as a protest is not (BLTTHS 338(1))', () => {
    const limits = (by: 'victim' | 'higher-procuracy') => {
      const lodged = recordAppeal(file, { by, defendants: [ID] }, [], AT);
      return historyOf([...docketed, ...pronounced, ...lodged]).filter(({ rule }) => rule === '338');
    };
    expect(limits('victim')).toMatchObject([{ dueOn: '2024-06-01' }]);
    expect(limits('higher-procuracy')).toEqual([]);
    const notice = { ...decision, notice: null };
    const told = notifyOfAppeal(appealed, notice, LATER);
    expect(told).toMatchObject([{ data: { by: ['victim'] } }]);
    expect(() => notifyOfAppeal(told.reduce(evolve, appealed), notice, LATER)).toThrow('no-appeal-to-tell');
  });

  it('is appealed by what was lodged in time also once it is in force, or the file is up, unless that has ended on appeal', () => {
    const lodged = { by: 'defendant' as const, defendants: [OTHER], lodging: ID };
    const spoken: Trial = { ...file, pronouncedAt: AT };
    const under: Trial = { ...appealed, pronouncedAt: AT };
    const inForce = putInForce(spoken, afterPronouncement, LATER).reduce(evolve, spoken);
    expect(() => recordAppeal(inForce, { ...lodged, lodging: undefined }, afterPronouncement, AT)).toThrow(
      'not-lodged',
    );
    expect(() => recordAppeal(inForce, lodged, afterPronouncement, LATER)).toThrow('appeal-too-late');
    const protest = { by: 'procuracy' as const, defendants: [OTHER], notice: ID };
    for (const one of [inForce, { ...under, status: 'appeal-offered' as const, appeal: ID }]) {
      expect(recordAppeal(one, protest, afterPronouncement, AT).reduce(evolve, one)).toMatchObject({
        ...{ status: one === inForce ? 'appealed' : 'appeal-offered', inForceSince: null },
        defendants: [{}, { appealed: true, inForceSince: null }],
      });
      expect(() => recordAppeal(one, protest, afterPronouncement, LATER)).toThrow('protest-too-late');
      const spokenOf = () => recordAppeal(one, { ...lodged, lodging: undefined }, afterPronouncement, AT);
      expect(spokenOf).toThrow('not-lodged');
    }
    expect(recordAppeal(inForce, lodged, afterPronouncement, AT).reduce(evolve, inForce)).toMatchObject({
      ...{ status: 'appealed', inForceSince: null, appeals: [{ by: 'defendant' }] },
      defendants: [{ appealed: false }, { appealed: true, inForceSince: null }],
    });
    const part = putInForceInPart(under, [OTHER], afterPronouncement, LATER).reduce(evolve, under);
    const up: Trial = { ...part, status: 'on-appeal' };
    expect(recordAppeal(up, lodged, afterPronouncement, AT).reduce(evolve, up)).toMatchObject({
      ...{ status: 'on-appeal', appeals: [{ by: 'victim' }, { by: 'defendant' }] },
    });
    const held = {
      detained: { purpose: 'execution', until: '2024-08-01' },
      coercions: [{ ...distraint, since: AT }],
    } as const;
    const gone: Trial = { ...up, appeal: ID, defendants: up.defendants.map((one) => ({ ...one, ...held })) };
    const followed = recordAppeal(gone, lodged, afterPronouncement, AT);
    expect(followed.reduce(evolve, gone).defendants).toMatchObject([
      held,
      { id: OTHER, appealed: true, detained: null, coercions: [] },
    ]);
    expect(historyOf([...docketed, ...pronounced, ...followed]).some(({ rule }) => rule === '339')).toBe(false);
    const upheld = judgeAppeal(under, { outcome: 'upheld', ...decision, verdicts: [] }, null, LATER);
    expect(() => recordAppeal(upheld.reduce(evolve, under), lodged, afterPronouncement, AT)).toThrow('part-in-force');
  });

  it('is protested by what a procuracy has decided in time also once it is in force, and goes up within 7 days of when that came (BLTTHS 337(1), 339)', () => {
    const receivedAt = '2024-07-01T02:00:00.000Z';
    const protest = { by: 'procuracy' as const, defendants: [OTHER], notice: ID, receivedAt };
    const spoken: Trial = { ...file, pronouncedAt: AT };
    const since = putInForce(spoken, afterPronouncement, LATER);
    const inForce = since.reduce(evolve, spoken);
    const protested = recordAppeal(inForce, protest, afterPronouncement, AT);
    expect(protested.reduce(evolve, inForce)).toMatchObject({
      ...{ status: 'appealed', inForceSince: null, appeals: [{ by: 'procuracy' }] },
      defendants: [{ appealed: false }, { appealed: true, inForceSince: null }],
    });
    const limits = historyOf([...docketed, ...pronounced, ...since, ...protested]);
    expect(limits.filter(({ rule }) => rule.startsWith('339'))).toMatchObject([
      { rule: '339.received', dueOn: '2024-07-08', status: 'running' },
    ]);
    expect(recordAppeal(spoken, protest, afterPronouncement, AT)).not.toMatchObject([{ data: { receivedAt } }]);
  });

  it('is protested no more by what came after the withdrawal of all that its procuracy had protested (BLTTHS 342)', () => {
    const data = { by: 'procuracy', all: true, notice: ID };
    const past = [{ type: 'court.appeal-withdrawn', at: LATER, data }];
    expect(() => {
      assertNotWithdrawnSince(past, 'procuracy', AT);
    }).toThrow('no-such-appeal');
    assertNotWithdrawnSince(past, 'higher-procuracy', AT);
    assertNotWithdrawnSince(past, 'procuracy', LATER);
  });

  it('is told of no more once it is withdrawn, though a protest stays (BLTTHS 338(1), 342)', () => {
    const recorded = (['victim', 'defendant', 'higher-procuracy'] as const).flatMap((by) =>
      recordAppeal(file, { by, defendants: [ID] }, [], AT),
    );
    const all = recorded.reduce(evolve, file);
    const first = recordAppealWithdrawal(all, { by: 'victim' }, LATER);
    const one = first.reduce(evolve, all);
    const last = recordAppealWithdrawal(one, { by: 'defendant' }, LATER);
    const limit = (events: readonly TrialEvent[]) =>
      historyOf([...docketed, ...pronounced, ...recorded, ...events]).find(({ rule }) => rule === '338');
    expect(limit(first)).toMatchObject({ status: 'running' });
    expect(limit([...first, ...last])).toMatchObject({ status: 'cancelled' });
    expect(last.reduce(evolve, one)).toMatchObject({ status: 'appealed' });
  });

  it('is sent up within 7 days of the end of the time for protest, and decided by whom it was sent to', () => {
    const history = [...docketed, ...pronounced, ...recordAppeal(file, { by: 'victim', defendants: [ID] }, [], AT)];
    expect(historyOf(history).find(({ rule }) => rule === '339')).toMatchObject({ dueOn: '2024-06-16' });
    const upheld = { outcome: 'upheld' as const, ...decision, verdicts: [] };
    expect(() => judgeAppeal({ ...appealed, status: 'on-appeal', appeal: OTHER }, upheld, null, LATER)).toThrow(
      'with-the-court-of-appeal',
    );
  });
});

describe('a hearing', () => {
  const set = decideToTry(
    trialIn('docketed'),
    { opensOn: '2024-05-20', closedFor: 'under-18', ...decision, notice: null },
    AT,
  );
  const file = set.reduce(evolve, trialIn('docketed'));
  const dueOf = (rule: string, ...events: TrialEvent[]) =>
    historyOf([...docketed, ...set, ...events]).find((one) => one.rule === rule)?.dueOn;

  it('is in public, or closed for a ground that is named (BLTTHS 25)', () => {
    const open = { opensOn: '2024-05-20', ...decision, notice: null };
    const inPublic = decideToTry(trialIn('docketed'), open, AT).reduce(evolve, trialIn('docketed'));
    expect(file).toMatchObject({ closed: true, closedFor: 'under-18' });
    expect(inPublic).toMatchObject({ closed: false, closedFor: null });
  });

  it('opens within 15 days of the decision, for an obstacle within 30 (BLTTHS 277(3))', () => {
    const deferral = { opensOn: '2024-06-07', obstacle: 'force-majeure', ...decision } as const;
    expect(dueOf('277.open')).toBe('2024-05-25');
    expect(dueOf('277.open', ...deferOpening(file, deferral, AT))).toBe('2024-06-09');
  });

  it('that was opened is put off to a day, and is not deferred any more', () => {
    const open = openHearing(file, LATER).reduce(evolve, file);
    const off = { opensOn: '2024-07-01', ground: 'panel-changed', ...decision } as const;
    expect(() => postpone(file, off, LATER)).toThrow('hearing-not-open');
    expect(() => deferOpening(open, { ...off, obstacle: 'force-majeure' }, LATER)).toThrow('hearing-open-already');
    expect(dueOf('299.postponed', ...openHearing(file, LATER), ...postpone(open, off, LATER))).toBe('2024-07-01');
  });

  it('that is put off is made known to whoever takes part, and to the procuracy (BLTTHS 297(3), 299(2))', () => {
    const open = openHearing(file, LATER).reduce(evolve, file);
    const off = { opensOn: '2024-07-01', ground: 'participant-absent', ...decision } as const;
    const told = postpone(open, { ...off, notice: OTHER, delivery: ID }, LATER);
    const after = told.reduce(evolve, open);
    expect(after.undelivered).toContainEqual({ id: ID, decision: 'postponement', number: '1/QĐ', defendant: null });
    expect(postpone(open, off, LATER).reduce(evolve, open).undelivered).toEqual(open.undelivered); // of before
    const owing = { ...after, participants: [{ ...civilParty, endedAt: null }] };
    expect(() => deliver(owing, ID, LATER)).toThrow('party-left-out');
    const given = deliver(owing, ID, LATER, { recipients: ['litigant'] });
    expect(given.reduce(evolve, owing).undelivered).toEqual(open.undelivered);
    const due = historyOf([...told, ...given]).filter(({ rule }) => rule.startsWith('297.'));
    expect(due.map(({ rule, status }) => `${rule} ${status}`)).toEqual([
      '297.longest running',
      '297.deliver met',
      '297.send running',
    ]);
  });
});

describe('assistance from abroad for a trial', () => {
  const asked = (file: Trial, exchange = OTHER) =>
    askAssistance(file, { ...abroad, exchange }, AT).reduce(evolve, file);
  const answeredTo = (file: Trial, exchange = OTHER) => recordAssistance(file, { exchange, answer: 'answered' }, LATER);
  const pending = { ground: 'foreign-assistance-pending', ...decision, notice: null } as const;

  it('is a ground to suspend only while it waits', () => {
    const docketedTrial = asked(trialIn('docketed'));
    const answered = answeredTo(docketedTrial).reduce(evolve, docketedTrial);
    expect(() => suspend(answered, pending, deadlines, LATER)).toThrow('assistance-answered');
    expect(() =>
      suspendDefendant(
        answered,
        { defendant: ID, ground: 'foreign-assistance-pending', ...decision },
        deadlines,
        LATER,
      ),
    ).toThrow('assistance-answered');
  });

  it('calls for the decision to resume when nothing more is waited for, and resumes nothing itself', () => {
    const first = asked(asked(trialIn('suspended', { suspendedFor: 'foreign-assistance-pending' })), ID);
    const [half] = answeredTo(first);
    expect(half?.data).toMatchObject({ resumptionDue: false });
    const one = answeredTo(first).reduce(evolve, first);
    expect(answeredTo(one, ID)).toMatchObject([{ data: { resumptionDue: true } }]);
    expect(answeredTo(one, ID).reduce(evolve, one).status).toBe('suspended');
    expect(withdrawAssistance(one, ID, LATER)).toMatchObject([{ data: { resumptionDue: true } }]);
    expect(() => withdrawAssistance(one, OTHER, LATER)).toThrow('nothing-waits');
  });

  it('calls for the decision on one defendant who alone waits, once nothing more is waited for (BLTTHS 281(2), 283(2))', () => {
    const waiting = (file: Trial, suspendedFor: StayGround): Trial => ({
      ...file,
      defendants: file.defendants.map((one) => (one.id === ID ? { ...one, state: 'suspended', suspendedFor } : one)),
    });
    const due = (...events: TrialEvent[]) =>
      historyOf([...docketed, ...events]).flatMap(({ rule, about, status }) =>
        rule.startsWith('trial-resumption') ? [[rule, about, status]] : [],
      );
    const ofOne = ['trial-resumption.defendant', ID, 'running'];
    const two = waiting(asked(asked(trialIn('docketed')), ID), 'foreign-assistance-pending');
    expect(due(...answeredTo(two))).toEqual([]);
    const half = answeredTo(two).reduce(evolve, two);
    expect(due(...answeredTo(half, ID))).toEqual([ofOne]);
    expect(due(...withdrawAssistance(half, ID, LATER))).toEqual([ofOne]);

    const proposal = { request: OTHER, kind: 'legal-document', of: 'agency', number: '3/KN' } as const;
    const proposed = trialEvidence
      .requestEvidence(trialIn('docketed'), proposal, AT)
      .reduce(evolve, trialIn('returned'));
    const resulting = (ground: StayGround) =>
      due(...trialEvidence.recordEvidence(waiting(proposed, ground), { request: OTHER, result: 'received' }, LATER));
    expect(resulting('legal-document-pending')).toEqual([ofOne]);
    expect(resulting('illness')).toEqual([]);
  });

  it('calls for nothing where the trial was suspended for something else', () => {
    const ill = asked(trialIn('suspended', { suspendedFor: 'illness' }));
    expect(answeredTo(ill)).toMatchObject([{ data: { resumptionDue: false } }]);
  });
});

describe('assistance that another agency had asked for of what is tried', () => {
  const waiting = { ...abroad, askedAt: AT };
  const come = docket(ID, { ...docketing, ...origin }, LATER, [], { assistance: [waiting] }).reduce(evolve, empty);
  const told = { exchange: OTHER, by: abroad.to } as const;

  it('is waited for since it was asked, and is known by who brings it abroad', () => {
    expect(come.assistance).toEqual([{ ...waiting, answer: null }]);
  });

  it('is answered, or taken back, as that agency tells', () => {
    const settled = (answer: 'refused' | 'withdrawn') =>
      settleAssistance(come, { ...told, answer }, LATER).reduce(evolve, come).assistance;
    expect(settled('refused')).toMatchObject([{ answer: 'refused' }]);
    expect(settled('withdrawn')).toEqual([]);
  });

  it('comes once where the file comes again', () => {
    const returned = { ...come, status: 'returned' as const };
    const more = { ...waiting, exchange: ID };
    const again = docketAgain(returned, docketing, LATER, [], { assistance: [waiting, more] });
    expect(again.reduce(evolve, returned).assistance).toEqual([waiting, more].map((one) => ({ ...one, answer: null })));
  });
});

describe('an appeal that comes too late', () => {
  const judged = trialIn('judged');
  const recorded = recordLateAppeal(judged, late, afterPronouncement, LATER).reduce(evolve, judged);
  const sent = sendLateAppeal(recorded, { appeal: OTHER }, LATER).reduce(evolve, recorded);
  const decided = (file: Trial, accepted: boolean) =>
    recordLateDecision(file, { appeal: OTHER, accepted, ...decision, notice: OTHER }, null, LATER).reduce(evolve, file);

  it('leaves the judgment to come into force until the court of appeal has accepted it', () => {
    expect(recorded).toMatchObject({ status: 'judged', defendants: [{ appealed: false }, { appealed: false }] });
    expect(putInForce(sent, afterPronouncement, LATER).reduce(evolve, sent)).toMatchObject({ status: 'in-force' });
    expect(decided(sent, false)).toMatchObject({ status: 'judged', lateAppeals: [{ accepted: false }] });
  });

  it('is one as any other once it is accepted, and what was in force of it is so no more', () => {
    expect(decided(sent, true)).toMatchObject({
      status: 'appealed',
      defendants: [{ appealed: true }, { appealed: false }],
    });
    const inForce = putInForce(sent, afterPronouncement, LATER).reduce(evolve, sent);
    const open = decided(inForce, true);
    expect(open).toMatchObject({ status: 'appealed', inForceSince: null });
    expect(open.defendants.map(({ inForceSince }) => inForceSince)).toEqual([null, '2024-06-09T17:00:00.000Z']);
    const annulled = { outcome: 'tried-again' as const, ...decision, verdicts: [] };
    expect(judgeAppeal(open, annulled, null, LATER).reduce(evolve, open).defendants).toMatchObject([
      { state: 'on-trial' },
      { state: 'judged' },
    ]);
  });

  it('joins the file that is with the court of appeal already', () => {
    const away = { ...sent, status: 'on-appeal' as const };
    expect(decided(away, true)).toMatchObject({ status: 'on-appeal', defendants: [{ appealed: true }, {}] });
  });

  it('is none where it is in time, or a protest; and is sent before it is decided, each once', () => {
    expect(() => recordLateAppeal(judged, late, afterPronouncement, AT)).toThrow('appeal-in-time');
    const protest = { ...late, by: 'procuracy' as const };
    expect(() => recordLateAppeal(judged, protest, afterPronouncement, LATER)).toThrow('protest-too-late');
    expect(() => decided(recorded, true)).toThrow('no-such-late-appeal');
    expect(() => sendLateAppeal(sent, { appeal: OTHER }, LATER)).toThrow('no-such-late-appeal');
    expect(() => decided(decided(sent, false), true)).toThrow('no-such-late-appeal');
    const away = sendLateAppeal(recorded, { appeal: OTHER, exchange: ID, to: 'toa-hn' }, LATER).reduce(
      evolve,
      recorded,
    );
    expect(() => decided(away, true)).toThrow('with-the-court-of-appeal');
    expect(() => recordLateAppeal(trialIn('set'), late, afterPronouncement, LATER)).toThrow('recordLateAppeal');
  });

  it('is sent within 3 days and decided within 10, and its file is not owed from the end of the time to appeal', () => {
    const events = [
      ...recordLateAppeal(judged, late, afterPronouncement, LATER),
      ...sendLateAppeal(recorded, { appeal: OTHER }, LATER),
    ];
    const [first] = events;
    const due = (...more: TrialEvent[]) =>
      historyOf([...docketed, ...pronounced, ...more])
        .filter(({ rule }) => rule.startsWith('335') || rule === '339')
        .map(({ rule, dueOn, status }) => `${rule} ${dueOn} ${status}`);
    expect(due(first!)).toEqual(['335.send 2024-06-23 running']);
    expect(due(...events)).toEqual(['335.send 2024-06-23 met', '335.decide 2024-06-30 running']);
    const accepted = recordLateDecision(
      sent,
      { appeal: OTHER, accepted: true, ...decision, notice: OTHER },
      null,
      LATER,
    );
    expect(due(...events, ...accepted)).toEqual(['335.send 2024-06-23 met', '335.decide 2024-06-30 met']);
  });
});

describe('documents and evidence that a procuracy is to add', () => {
  const file = trialIn('docketed');
  const demanded = demandEvidence(file, { demand: OTHER, exchange: OTHER, number: '1' }, AT);
  const waiting = demanded.reduce(evolve, file);
  const answer = { demand: OTHER, supplied: false, number: '2' };

  it('are waited for 5 days, and come once, the way they were demanded (BLTTHS 284)', () => {
    expect(() => recordSupply(waiting, answer, null, AT)).toThrow('no-such-demand');
    expect(() => recordSupply(waiting, { ...answer, demand: ID }, OTHER, AT)).toThrow('no-such-demand');
    const answered = recordSupply(waiting, answer, OTHER, LATER);
    const after = answered.reduce(evolve, waiting);
    expect(after.evidence).toMatchObject([{ supplied: false }]);
    expect(() => recordSupply(after, answer, OTHER, LATER)).toThrow('no-such-demand');
    const due = (...events: TrialEvent[]) =>
      historyOf([...docketed, ...demanded, ...events])
        .filter(({ rule }) => rule === '284.wait')
        .map(({ dueOn, status, nature }) => `${dueOn} ${status} ${nature}`);
    expect(due()).toEqual(['2024-05-15 running option']);
    expect(due(...answered)).toEqual(['2024-05-15 met-late option']);
  });
});

const assignment = { notice: OTHER, by: 'vks-hn', number: '9/QĐ', to: 'vks-kv1', file: OTHER };

describe('a lower procuracy that was assigned the trial', () => {
  const brought = trialIn('docketed', { sender: 'vks-hn', from: [ID] });
  const assigned = recordAssignment(brought, assignment, AT).reduce(evolve, brought);

  it('prosecutes there in the place of the one that has indicted, with a file of its own (BLTTHS 239(1))', () => {
    expect(prosecuting(brought)).toEqual({ agency: 'vks-hn', file: ID });
    expect(prosecuting(assigned)).toEqual({ agency: 'vks-kv1', file: OTHER });
    expect(prosecuting(trialIn('docketed', { sender: null }))).toBeUndefined();
    expect(['vks-hn', 'vks-kv1', 'vks-kv2'].map((one) => isProsecutedBy(assigned, one))).toEqual([true, true, false]);
  });

  it('does so before the court is told that it was assigned, as it says by which procuracy that was', () => {
    expect(isProsecutedBy(brought, 'vks-kv1', 'vks-hn')).toBe(true);
    expect(isProsecutedBy(brought, 'vks-kv1', 'vks-kv2')).toBe(false);
    expect(isProsecutedBy(assigned, 'vks-kv2', 'vks-hn')).toBe(false);
    expect(isProsecutedBy(trialIn('docketed', { sender: null }), 'vks-kv1')).toBe(false);
  });

  it('does so of those who are tried apart as well, and no more once another procuracy brings the file', () => {
    const from = { ...assigned, status: 'suspended' as const, defendants: assigned.defendants.slice(0, 1) };
    const apart = docketApart(OTHER, '2/2024/ST', from, [ID], LATER, new Map()).reduce(evolve, empty);
    expect(apart.prosecutedBy).toEqual(assigned.prosecutedBy);
    const back: Trial = { ...assigned, status: 'returned' };
    const again = (more: object) =>
      docketAgain(back, { ...docketing, ...more }, LATER).reduce(evolve, back).prosecutedBy;
    expect(again({})).toEqual(assigned.prosecutedBy);
    expect(again({ sender: 'vks-kv2', from: [OTHER] })).toBeNull();
  });

  it('leaves the one that has indicted to be the one above, which is sent what it may protest (BLTTHS 262(1))', () => {
    const judged = pronounced.reduce(evolve, { ...assigned, status: 'set' as const });
    expect(tellAbove(judged, null, { notice: OTHER, to: 'vks-hn' }, LATER)).toHaveLength(1);
    expect(() => tellAbove(judged, null, { notice: OTHER, to: 'vks-kv1' }, LATER)).toThrow('not-the-procuracy-above');
  });
});

describe('the procuracy above that of a court', () => {
  const judged = pronounced.reduce(evolve, trialIn('set', { sender: 'vks-kv1' }));
  const notice = { notice: OTHER, to: 'vks-hn' };
  const told = tellAbove(judged, null, notice, LATER);

  it('is sent each judgment within 10 days, each suspension and termination within 2, and each once', () => {
    expect(judged.untold).toMatchObject([{ decision: 'judgment', of: null, defendants: [ID, OTHER] }]);
    expect(() => tellAbove(judged, OTHER, notice, AT)).toThrow('nothing-to-send-above');
    expect(() => tellAbove(judged, null, { ...notice, to: 'vks-kv1' }, AT)).toThrow('not-the-procuracy-above');
    expect(() => tellAbove(told.reduce(evolve, judged), null, notice, LATER)).toThrow('nothing-to-send-above');
    const suspended = suspendDefendant(
      trialIn('docketed'),
      { defendant: ID, ground: 'illness', ...decision, decision: OTHER },
      [],
      AT,
    );
    const stayed = suspended.reduce(evolve, trialIn('docketed'));
    expect(stayed.untold).toEqual([untold]);
    const due = historyOf([
      ...docketed,
      ...suspended,
      ...tellAbove(stayed, OTHER, { notice: null, to: null }, AT),
      ...pronounced,
      ...told,
    ]).filter(({ rule }) => rule.endsWith('.higher') && !rule.startsWith('337'));
    expect(due.map(({ rule, dueOn, status }) => `${rule} ${dueOn} ${status}`)).toEqual([
      '262.higher 2024-05-20 met-late',
      '286.higher 2024-05-12 met',
    ]);
  });

  it('serves its own protest and its withdrawal once it was sent something by an exchange', () => {
    const by = 'higher-procuracy';
    const protest = { by, defendants: [ID] } as const;
    expect(recordAppeal(judged, { ...protest, defendants: [ID] }, [], AT)).toHaveLength(1);
    const above = told.reduce(evolve, judged);
    expect(() => recordAppeal(above, { ...protest, defendants: [ID] }, [], AT)).toThrow('protest-not-served');
    const appealed = recordAppeal(above, { ...protest, defendants: [ID], notice: OTHER }, [], AT).reduce(evolve, above);
    expect(() => recordAppealWithdrawal(appealed, { by }, AT)).toThrow('protest-not-withdrawn');
    expect(recordAppealWithdrawal(appealed, { by, notice: OTHER }, AT)).toHaveLength(1);
  });
});

describe('a trial whose file was returned', () => {
  const told = { notice: OTHER, by: 'vks-hn', number: '4/QĐ-VKS' };
  const back = returnFile(trialIn('docketed'), { ground: 'evidence-missing', ...decision }, AT);
  const returned = back.reduce(evolve, trialIn('docketed'));
  const after = (file: Trial, ...ids: string[]): Trial =>
    recordTermination(file, { ...told, defendants: ids }, LATER).reduce(evolve, file);
  const stateOf = ({ defendants }: Trial) => defendants.map(({ state }) => state);

  it('ends once the procuracy has terminated it for all, and is docketed again where it resumes it', () => {
    const one = after(returned, ID);
    expect([one.status, ...stateOf(one)]).toEqual(['returned', 'not-indicted', 'on-trial']);
    const ended = after(one, ID, OTHER);
    expect([ended.status, ...stateOf(ended)]).toEqual(['discontinued', 'not-indicted', 'not-indicted']);
    expect(() => recordTermination(ended, { ...told, defendants: [ID] }, LATER)).toThrow('recordTermination');
    const again = docketAgain(ended, docketing, LATER).reduce(evolve, ended);
    expect([again.status, ...stateOf(again)]).toEqual(['awaiting-release', 'on-trial', 'on-trial']);
    expect(voidOffer(again, LATER).reduce(evolve, again)).toMatchObject({ status: 'discontinued' });
    expect(takeUp(again, LATER).reduce(evolve, again)).toMatchObject({ status: 'docketed' });
  });

  it('ends where another court has everybody, unless another procuracy has brought it since (BLTTHS 246)', () => {
    const elsewhere = (file: Trial, ...defendants: string[]) =>
      recordIndictmentElsewhere(file, { ...told, defendants }, LATER);
    const one = elsewhere(returned, ID).reduce(evolve, returned);
    expect([one.status, ...stateOf(one)]).toEqual(['returned', 'not-indicted', 'on-trial']);
    expect(elsewhere(one, ID, OTHER).reduce(evolve, one).status).toBe('discontinued');
    expect(() => elsewhere({ ...returned, sender: 'vks-kv1' }, ID)).toThrow('not-a-defendant');
  });

  it('is whose it was, and about whom, where another procuracy withdraws its offer of it', () => {
    const brought = { sender: 'vks-kv1', from: [OTHER], seriousness: 'serious' as const };
    const left = after(returned, ID);
    const again = docketAgain(left, { ...docketing, ...brought, defendants: defendants.slice(0, 1) }, LATER);
    const offered = again.reduce(evolve, left);
    expect([offered.sender, ...stateOf(offered)]).toEqual(['vks-kv1', 'on-trial', 'not-indicted']);
    const back = voidOffer(offered, LATER).reduce(evolve, offered);
    expect(back).toMatchObject({ sender: 'vks-hn', from: [ID], seriousness: 'very-serious', replaced: null });
    expect([back.status, ...stateOf(back)]).toEqual(['returned', 'not-indicted', 'on-trial']);
    expect(after(back, OTHER).status).toBe('discontinued');
  });

  it('keeps whom the court has named as a victim, to whom something may be owed (BLTTHS 62, 260)', () => {
    const victim = '01900000-0000-7000-8000-000000000003';
    const named = nameVictim(trialIn('docketed'), victim, AT).reduce(evolve, trialIn('returned'));
    const again = docketAgain(named, { ...docketing, victims: [] }, LATER).reduce(evolve, named);
    const tried = { ...again, status: 'set' as const, openedAt: LATER };
    const compensations = [{ victim, defendants: [ID], amount: 1_000_000 }];
    expect(pronounce(tried, { ...judgment, compensations }, LATER)).toHaveLength(1);
  });

  it('is about the crimes of the new indictment alone', () => {
    const several = [{ ...defendants[0]!, article: '151' as const, further: [crime] }, defendants[1]!];
    const back = docketAgain(trialIn('returned'), { ...docketing, defendants: several }, AT).reduce(
      evolve,
      trialIn('returned'),
    );
    const again = docketAgain({ ...back, status: 'returned' }, docketing, LATER).reduce(evolve, back);
    expect(again.defendants[0]).toMatchObject(crime);
    expect(again.defendants[0]?.further).toBeUndefined();
  });

  it('goes on without whom the procuracy does not indict again', () => {
    const alone = { ...docketing, defendants: defendants.slice(1) };
    const left = after(returned, ID);
    const again = docketAgain(left, alone, LATER).reduce(evolve, left);
    expect(stateOf(again)).toEqual(['on-trial', 'not-indicted']);
    const without = docketAgain(returned, alone, LATER).reduce(evolve, returned);
    expect(stateOf(without)).toEqual(['on-trial', 'not-indicted']);
  });

  it('is counted as away, and owes no decision on who is not indicted again', () => {
    const untilOf = (file: Trial, mark: string) =>
      counted(file, '2024-07-10')?.marks.flatMap((one) => (one.mark === mark ? [one.until] : []));
    const ended = after(returned, ID, OTHER);
    expect(untilOf(ended, 'decision-due')).toEqual(['2024-05-10']);
    expect(counted(ended, null)?.marks.map(({ mark }) => mark)).not.toContain('decided');
    const alone = { ...docketing, defendants: defendants.slice(1) };
    const again = docketAgain(returned, alone, LATER).reduce(evolve, returned);
    const tried = takeUp(again, LATER).reduce(evolve, again);
    expect(untilOf(tried, 'defendant-decision-due')).toEqual([undefined, LATER.slice(0, 10)]);
  });
});

describe('what is suspended at a court', () => {
  const stayed = suspendDefendant(trialIn('docketed'), { defendant: ID, ground: 'illness', ...decision }, [], AT);
  const one = stayed.reduce(evolve, trialIn('docketed'));
  const ending = (ground: 'offender-dead' | 'time-barred') => ({ ground, ...decision });

  it('ends at once only as time-barred, and is resumed before it ends on another ground: the trial, or one defendant', () => {
    const trial = trialIn('suspended');
    expect(() => terminate(trial, ending('offender-dead'), LATER)).toThrow('resume-first');
    expect(terminate(trial, ending('time-barred'), LATER)).toHaveLength(1);
    expect(() => terminateDefendant(one, { defendant: ID, ...ending('offender-dead') }, LATER)).toThrow('resume-first');
    expect(terminateDefendant(one, { defendant: ID, ...ending('time-barred') }, LATER)).toHaveLength(1);
    const resumed = resumeDefendant(one, { defendant: ID, ...decision }, [], LATER).reduce(evolve, one);
    expect(terminateDefendant(resumed, { defendant: ID, ...ending('offender-dead') }, LATER)).toHaveLength(1);
  });

  it('ends too as the prosecution is withdrawn, which there is nothing to verify of', () => {
    const withdrawal = { notice: OTHER, by: 'vks-hn', number: '5/QĐ' };
    const trial = trialIn('suspended');
    const withdrawn = recordWithdrawal(trial, { ...withdrawal, defendants: [ID, OTHER] }, AT).reduce(evolve, trial);
    expect(terminate(withdrawn, { ground: 'prosecution-withdrawn', ...decision }, LATER)).toHaveLength(1);
  });
});

describe('an indictment that the procuracy above has overruled', () => {
  const overruling = { notice: OTHER, by: 'vks-hn', number: '5/QĐ', defendants: [ID, OTHER] };
  const after = (file: Trial) => recordOverruling(file, overruling, LATER).reduce(evolve, file);
  const setting = { opensOn: '2024-07-20', ...decision, notice: null };

  it('is not tried: the file is returned, also a second time (BLTTHS 240(3))', () => {
    const fell = after(trialIn('docketed', { returns: [{ by: 'presiding-judge', at: AT }] }));
    expect(() => decideToTry(fell, setting, LATER)).toThrow('indictment-overruled');
    expect(() => openHearing(after(trialIn('set')), LATER)).toThrow('indictment-overruled');
    const returned = returnFile(fell, { ground: 'evidence-missing', ...decision }, LATER);
    const events = [...docketed, ...recordOverruling(fell, overruling, LATER)];
    const due = (history: readonly TrialEvent[]) => historyOf(history).find(({ rule }) => rule === '280.overruled');
    expect(due(events)).toMatchObject({ status: 'running', dueOn: '2024-06-25' });
    expect(due([...events, ...returned])).toMatchObject({ status: 'met' });
  });

  it('leaves the court its return for supplementary investigation, once the file is indicted anew (BLTTHS 174(2), 280)', () => {
    const ground = { ground: 'evidence-missing', ...decision } as const;
    const fell = after(trialIn('docketed'));
    const back = returnFile(fell, ground, LATER).reduce(evolve, fell);
    const again = docketAgain(back, docketing, LATER).reduce(evolve, back);
    const tried = takeUp(again, LATER).reduce(evolve, again);
    expect(returnFile(tried, ground, LATER)).toHaveLength(1);
  });

  it('is tried all the same once the hearing is open', () => {
    const heard = trialIn('set', { openedAt: AT });
    expect(recordOverruling(heard, overruling, LATER)).toMatchObject([{ data: { late: true } }]);
    expect(after(heard).defendants).toEqual(heard.defendants);
  });
});

describe('a prosecution that is withdrawn of one crime', () => {
  const trial = ofTwo(trialIn('docketed'));
  const ending = { defendant: ID, ...decision };
  const after = terminateCrimes(trial, ending, LATER).reduce(evolve, trial);

  it('ends the trial of that one, and the rest is tried (BLTTHS 282(1)(b), 285)', () => {
    expect(after).toMatchObject({
      ...{ ...crime, status: 'docketed' },
      defendants: [{ ...crime, state: 'on-trial', further: [], withdrawnOf: [], endedFor: [gravest] }, {}],
    });
    expect(() => terminateCrimes(after, ending, LATER)).toThrow('prosecution-not-withdrawn');
    const counts = (file: Trial) => counted(file, null)?.marks;
    expect(counts(after)).toEqual(counts(trial));
  });

  it('comes from the procuracy, of what is indicted and not of all of it; on paper the court says it itself', () => {
    const received = (crimes: Crime[], on = trialIn('docketed')) =>
      recordCrimeWithdrawal(on, { ...ofCrime, ...decision, crimes: [{ defendant: ID, crimes }] }, AT).reduce(
        evolve,
        on,
      );
    expect(received([gravest]).defendants).toMatchObject([{ withdrawnOf: [gravest] }, { withdrawn: false }]);
    const one = { ...trial, defendants: trial.defendants.map((each) => ({ ...each, withdrawnOf: [gravest, crime] })) };
    const none = { ...trial, defendants: trial.defendants.map((each) => ({ ...each, withdrawnOf: [] })) };
    for (const file of [one, none])
      expect(() => terminateCrimes(file, ending, LATER)).toThrow('prosecution-not-withdrawn');
    expect(() => terminateCrimes(none, { ...ending, crimes: [gravest] }, LATER)).toThrow('prosecution-not-withdrawn');
    const paper = { ...none, sender: null };
    expect(terminateCrimes(paper, { ...ending, crimes: [gravest] }, LATER)).toHaveLength(1);
  });

  it('is heard all the same once the hearing is open', () => {
    const heard = trialIn('set', { openedAt: AT });
    expect(recordCrimeWithdrawal(heard, { ...ofCrime, ...decision }, LATER)).toMatchObject([{ data: { late: true } }]);
    expect(recordCrimeWithdrawal(heard, { ...ofCrime, ...decision }, LATER).reduce(evolve, heard)).toEqual(heard);
  });

  it('ends nothing once this one is indicted anew', () => {
    const back = { ...trial, status: 'returned' as const };
    const again = docketAgain(back, docketing, LATER).reduce(evolve, back);
    expect(again.defendants[0]).not.toHaveProperty('withdrawnOf');
  });

  it('leaves the limits to the heaviest that is left (BLTTHS 277(1); BLHS 27(2))', () => {
    const dated = { ...trial, defendants: trial.defendants.map((one) => ({ ...one, limitationFrom: '2024-01-02' })) };
    expect(terminateCrimes(dated, ending, AT)).toMatchObject([
      { type: 'court.crimes-terminated', data: { crimes: [gravest], ...crime } },
      { type: 'court.offence-dated', data: { defendant: ID, committedOn: '2024-01-02', ...crime } },
    ]);
  });
});

describe('a prosecution that is withdrawn', () => {
  const withdrawal = { notice: OTHER, by: 'vks-hn', number: '5/QĐ', defendants: [ID, OTHER] };
  const ending = { ground: 'prosecution-withdrawn', ...decision } as const;
  const after = (file: Trial, at: string) => recordWithdrawal(file, withdrawal, at).reduce(evolve, file);
  const heard = trialIn('set', { openedAt: LATER });

  it('ends the trial until the hearing opens, also where the court learns of it later (BLTTHS 285)', () => {
    const before = new Date(Date.parse(LATER) - 1).toISOString();
    expect(recordWithdrawal(heard, withdrawal, before)).toEqual([expect.objectContaining({ data: withdrawal })]);
    expect(terminate(after(heard, before), ending, LATER)).toHaveLength(1);
  });

  it('is recorded once the hearing is open, and ends it neither for all nor for one', () => {
    expect(recordWithdrawal(heard, withdrawal, LATER)).toMatchObject([{ data: { late: true } }]);
    const late = after(heard, LATER);
    expect(() => terminate(late, ending, LATER)).toThrow('prosecution-not-withdrawn');
    expect(() => terminateDefendant(late, { defendant: ID, ...ending }, LATER)).toThrow('prosecution-not-withdrawn');
    expect(after({ ...heard, status: 'judged' }, LATER).defendants).toMatchObject([{ withdrawn: false }, {}]);
  });

  it('ends nothing once whom it was about is indicted anew (BLTTHS 282(1)(b), 285)', () => {
    const back = after(trialIn('returned'), AT);
    const again = docketAgain(back, { ...docketing, defendants: defendants.slice(0, 1) }, LATER).reduce(evolve, back);
    expect(again.defendants.map(({ withdrawn }) => withdrawn)).toEqual([false, true]);
    const tried = takeUp(again, LATER).reduce(evolve, again);
    expect(() => terminateDefendant(tried, { defendant: ID, ...ending }, LATER)).toThrow('prosecution-not-withdrawn');
  });

  it('ends a trial that was resumed after a hearing and is prepared anew', () => {
    const anew = after({ ...heard, status: 'docketed' }, LATER);
    expect(terminate(anew, ending, LATER)).toHaveLength(1);
  });
});

describe('a trial of which a defendant cannot be located', () => {
  const absent = { ground: 'accused-not-located', ...decision } as const;
  const over = '2024-07-20T02:00:00.000Z';
  const setting = { opensOn: '2024-05-20', closed: true, ...decision, notice: null };
  const setTrial = decideToTry(trialIn('docketed'), setting, AT);
  const heard = { ...trialIn('set'), openedAt: LATER };
  const searched = (file: Trial) => demandSearch(file, { defendant: ID, ...decision }, LATER).reduce(evolve, file);

  it('is suspended by the panel at the hearing, for whom the investigation was asked to search, and begins anew', () => {
    const limits = historyOf([...docketed, ...setTrial]);
    expect(() => suspend(heard, { ...absent, notice: null }, limits, LATER)).toThrow('search-not-demanded');
    expect(suspendDefendant(searched(heard), { defendant: ID, ...absent }, limits, LATER)).toHaveLength(1);
    const stayed = suspend(searched(heard), { ...absent, notice: null }, limits, LATER);
    const waits = stayed.reduce(evolve, searched(heard));
    expect(waits).toMatchObject({ status: 'suspended', setAt: null, openedAt: null });
    const found = recordArrest(waits, { defendant: ID, how: 'arrested', notice: null }, [], over);
    const called = (entries: TrialEvent[]) =>
      historyOf([...docketed, ...stayed, ...entries])
        .filter(({ rule }) => rule === 'trial-resumption')
        .map(({ status, law }) => `${status} ${law}`);
    expect(called(found)).toEqual(['running BLTTHS 283(1)']);
    const again = resume(waits, { ...decision, notice: null }, [], over);
    expect(called([...found, ...again])).toEqual(['met BLTTHS 283(1)']);
    const preparations = historyOf([...docketed, ...setTrial, ...stayed, ...again]).filter(
      ({ rule }) => rule === '277',
    );
    expect(preparations.map(({ status, dueOn }) => `${status} ${dueOn}`)).toEqual([
      'met 2024-07-10',
      'running 2024-09-20',
    ]);
  });

  it('is liable on as before until the body has decided to search for who evades on purpose (BLHS 27(3); BLTTHS 231(1), 281(1)(b))', () => {
    const since = { limitationFrom: '2020-05-01' };
    const dated = docket(ID, { ...docketing, ...origin }, AT, [{ id: ID, article: '150', clause: '1', ...since }]);
    const [one, ...others] = trialIn('docketed').defendants;
    const trial = { ...trialIn('docketed'), defendants: [{ ...one!, ...since }, ...others] };
    const sought = demandSearch(trial, { defendant: ID, ...decision, ground: 'absconded' }, LATER);
    const waits = sought.reduce(evolve, trial);
    const wanted = (ground: 'absconded' | 'whereabouts-unknown') =>
      recordWanted(waits, { defendant: ID, ground, notice: OTHER }, LATER);
    const periods = (...events: TrialEvent[]) =>
      historyOf([...dated, ...sought, ...events])
        .filter(({ rule }) => rule === 'BLHS27.trial')
        .map(({ status, dueOn }) => `${status} ${dueOn}`);
    const dating = { defendant: ID, committedOn: '2020-06-01' } as const;
    expect(periods()).toEqual(['running 2035-05-01']);
    expect(dateOffence(waits, dating, [], LATER)).toHaveLength(1);
    expect(periods(...wanted('absconded'))).toEqual(['suspended 2035-05-01']);
    expect(periods(...wanted('whereabouts-unknown'))).toEqual(['running 2035-05-01']);
    expect(periods(...wanted('absconded'), ...wanted('whereabouts-unknown'))).toEqual(['running 2035-05-01']);
    const fallen = recordWanted(waits, { defendant: ID, ground: 'absconded', notice: OTHER, cancelled: true }, LATER);
    expect(periods(...wanted('absconded'), ...fallen)).toEqual(['running 2035-05-01']);
    expect(fallen.reduce(evolve, waits).defendants[0]).toMatchObject({ evades: false, ...since });
    const evades = wanted('absconded').reduce(evolve, waits);
    expect(() => dateOffence(evades, dating, [], LATER)).toThrow('period-stands-still');
    expect(
      demandSearch(evades, { defendant: ID, ...decision, ground: 'absconded' }, over).reduce(evolve, evades)
        .defendants[0],
    ).toMatchObject({ evades: true });
    const arrest = { defendant: ID, how: 'arrested', notice: null } as const;
    const known = wanted('whereabouts-unknown').reduce(evolve, waits);
    const found = recordArrest(known, arrest, [], over);
    expect(found.reduce(evolve, known).defendants[0]).toMatchObject({ searchDemandedAt: null, ...since });
    const caught = recordArrest(evades, arrest, historyOf([...dated, ...sought, ...wanted('absconded')]), over);
    expect(periods(...wanted('absconded'), ...caught)).toEqual(['running 2039-07-20']);
    const there = caught.reduce(evolve, evades);
    expect(there.defendants[0]).toMatchObject({ limitationFrom: '2024-07-20' });
    const late = { defendant: ID, ground: 'absconded', notice: null } as const;
    expect(() => recordWanted(there, late, over)).toThrow('not-searched-for');
  });

  it('is searched for as the file comes, or the body has told since, until that is cancelled or they are found (BLTTHS 231)', () => {
    const come = { id: ID, article: '150', clause: '1', searched: { since: AT, evades: true } } as const;
    const along = docket(ID, { ...docketing, ...origin }, AT, [come]);
    const file: Trial = { ...along.reduce(evolve, empty), status: 'docketed' };
    expect(file.defendants[0]).toMatchObject({ wantedSince: AT, evades: true });
    const limits = historyOf(docketed);
    expect(suspend(file, { ...absent, notice: null }, limits, over)).toHaveLength(1);
    const wanted = { defendant: ID, ground: 'absconded', notice: OTHER } as const;
    const fallen = recordWanted(file, { ...wanted, cancelled: true }, LATER).reduce(evolve, file);
    expect(fallen.defendants[0]).toMatchObject({ wantedSince: null, evades: false });
    expect(() => recordWanted(fallen, { ...wanted, cancelled: true }, LATER)).toThrow('not-searched-for');
    expect(() => suspend(fallen, { ...absent, notice: null }, limits, over)).toThrow('search-not-demanded');
    const told = recordWanted(fallen, wanted, LATER).reduce(evolve, fallen);
    expect(told.defendants[0]).toMatchObject({ wantedSince: LATER, evades: true });
    const arrest = { defendant: ID, how: 'arrested', notice: null } as const;
    const found = recordArrest(told, arrest, [], over).reduce(evolve, told);
    expect(found.defendants[0]).toMatchObject({ wantedSince: null, limitationFrom: '2024-07-20' });
    const apart = docketApart(OTHER, '2/2024/ST', told, [ID], over, new Map()).reduce(evolve, empty);
    expect(apart.defendants[0]).toMatchObject({ wantedSince: LATER, evades: true });
    const asked = demandSearch(told, { defendant: ID, ...decision, ground: 'absconded' }, over).reduce(evolve, told);
    const still = recordWanted(asked, { ...wanted, cancelled: true }, over).reduce(evolve, asked);
    expect(still.defendants[0]).toMatchObject({ searchDemandedAt: over, evades: false });
  });

  it('is liable anew from the day on which they are found, and is found once', () => {
    const dated = docket(ID, { ...docketing, ...origin }, AT, [
      { id: ID, article: '150', clause: '1', limitationFrom: '2020-05-01' },
    ]);
    const sought = demandSearch(trialIn('docketed'), { defendant: ID, ...decision }, LATER);
    const arrest = { defendant: ID, how: 'surrendered', notice: null } as const;
    const waits = sought.reduce(evolve, trialIn('docketed'));
    const found = recordArrest(waits, arrest, historyOf([...dated, ...sought]), over);
    const periods = historyOf([...dated, ...sought, ...found]).filter(({ rule }) => rule === 'BLHS27.trial');
    expect(periods.map(({ status, dueOn }) => `${status} ${dueOn}`)).toEqual(['running 2039-07-20']);
    const there = found.reduce(evolve, waits);
    expect(there.defendants[0]).toMatchObject({ searchDemandedAt: null, limitationFrom: '2024-07-20' });
    expect(() => recordArrest(there, arrest, [], over)).toThrow('not-searched-for');
    const days = crimeDays(entriesOf([...dated, ...sought, ...found]));
    expect(days.get(ID)).toBe('2020-05-01');
    const apart = docketApart(OTHER, '2/2024/ST', there, [ID], over, days);
    expect(crimeDays(entriesOf(apart)).get(ID)).toBe('2020-05-01');
    expect(apart.find(({ type }) => type === 'court.offence-dated')?.data).toMatchObject({ committedOn: '2024-07-20' });
  });

  it('is suspended between the decision to try and the hearing once the time to prepare it has run out (BLTTHS 281(1)(b))', () => {
    const limits = historyOf([...docketed, ...setTrial]);
    const waits = searched(trialIn('set'));
    expect(() => suspend(waits, { ...absent, notice: null }, limits, LATER)).toThrow('limit has run out');
    expect(suspend(waits, { ...absent, notice: null }, limits, over)).toHaveLength(1);
  });

  it('is suspended at the hearing on the grounds of a trial alone', () => {
    const storm = { ground: 'force-majeure', ...decision, notice: null } as const;
    expect(() => suspend(heard, storm, deadlines, LATER)).toThrow('no ground to suspend');
    const pending = { ground: 'expert-opinion-pending', ...decision, notice: null } as const;
    expect(() => suspend(heard, pending, [], LATER)).toThrow('nothing of the kind was requested');
    const asked = trialEvidence.requestEvidence(heard, opinion, AT).reduce(evolve, heard);
    expect(suspend(asked, pending, [], LATER)).toHaveLength(1);
  });

  it('is suspended once the limit has run out and the investigation was asked to search, and for this one alone', () => {
    const file = trialIn('docketed');
    expect(() => suspend(file, { ...absent, notice: null }, deadlines, over)).toThrow('search-not-demanded');
    const demanded = demandSearch(file, { defendant: ID, ...decision }, AT).reduce(evolve, file);
    expect(suspend(demanded, { ...absent, notice: null }, deadlines, over)).toHaveLength(1);
    expect(() => suspend(demanded, { ...absent, notice: null }, deadlines, AT)).toThrow('limit has run out');
    expect(suspendDefendant(demanded, { defendant: ID, ...absent }, deadlines, over)).toHaveLength(1);
    expect(() => suspendDefendant(demanded, { defendant: OTHER, ...absent }, deadlines, over)).toThrow(
      'search-not-demanded',
    );
  });
});
