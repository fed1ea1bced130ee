import type {
  appealChanged,
  appealCorrected,
  appealDecided,
  appealDecisionDelivered,
  appealDecisionSent,
  appealJudgmentRectified,
  appealDocketed,
  appealEvidenceBack,
  appealEvidencePassed,
  appealFileGivenBack,
  appealFileLent,
  appealHearingOpened,
  appealHearingPostponed,
  appealJudgeAssigned,
  appealSet,
  appealTakenIn,
  appealTakenUp,
  appealVoided,
  appealWithdrawn,
  caseInitiatedByPanel,
  courtDecisionServed,
  identityGuardedAtCourt,
  defendantDetained,
  defendantDetentionAnnounced,
  defendantFound,
  defendantReleased,
  defendantSearchDemanded,
  defendantWanted,
  detentionBrought,
  detentionGivenBack,
  EventOf,
  FileId,
  initiationDemandedByPanel,
  officerReplaced,
  panelDemandAnswered,
  summonedReplaced,
  trialAnswerAnticipated,
  trialCoercionEnded,
  trialCoercionOrdered,
  trialItemEntered,
  trialItemTakenOff,
  triedMeasureApplied,
  triedMeasureEnded,
  triedParticipantRegistered,
  triedParticipationEnded,
  triedSearchBrought,
} from '@la-chan/contracts';
import {
  appealsChanged,
  appealsWithout,
  calledBy,
  coercionsAfter,
  demandedOn,
  foundIn,
  foundOn,
  guardedAfter,
  anticipationsAfter,
  confirming,
  initiationsAfter,
  isCivil,
  itemsAfter,
  itemsJudgedAs,
  itemsWithoutOne,
  outcomeFor,
  uncoerced,
  participantsAfter,
  presidedBy,
  replacedAfter,
  searchBroughtTo,
  wantedFor,
  withMeasure,
  withoutMeasure,
} from '@la-chan/procedure';
import type { Appeal, Appellee } from './appeal';
import { answerIn } from './anticipation';
import { evidenceAfter } from './evidence';

export type AppealEvent = EventOf<
  | typeof appealChanged
  | typeof appealCorrected
  | typeof appealDecided
  | typeof appealDecisionDelivered
  | typeof appealDecisionSent
  | typeof appealJudgmentRectified
  | typeof appealFileGivenBack
  | typeof appealFileLent
  | typeof appealDocketed
  | typeof appealEvidenceBack
  | typeof appealEvidencePassed
  | typeof appealHearingOpened
  | typeof appealHearingPostponed
  | typeof appealJudgeAssigned
  | typeof appealSet
  | typeof appealTakenIn
  | typeof appealTakenUp
  | typeof appealVoided
  | typeof appealWithdrawn
  | typeof caseInitiatedByPanel
  | typeof courtDecisionServed
  | typeof identityGuardedAtCourt
  | typeof defendantDetained
  | typeof defendantDetentionAnnounced
  | typeof defendantFound
  | typeof defendantReleased
  | typeof defendantSearchDemanded
  | typeof defendantWanted
  | typeof detentionBrought
  | typeof detentionGivenBack
  | typeof initiationDemandedByPanel
  | typeof officerReplaced
  | typeof panelDemandAnswered
  | typeof summonedReplaced
  | typeof trialCoercionEnded
  | typeof trialCoercionOrdered
  | typeof trialItemEntered
  | typeof trialItemTakenOff
  | typeof triedMeasureApplied
  | typeof triedMeasureEnded
  | typeof triedParticipantRegistered
  | typeof triedParticipationEnded
  | typeof triedSearchBrought
  | typeof trialAnswerAnticipated
>;

type Decided = EventOf<typeof appealDecided>['data'];

/** An appeal before its first event. */
export const blank: Omit<Appeal, 'id' | 'version' | 'number' | 'unit' | 'createdAt' | 'updatedAt'> = {
  status: 'awaiting-release',
  from: [],
  sender: '',
  handover: '',
  article: '150',
  clause: '1',
  seriousness: 'very-serious',
  docketedAt: '',
  defendants: [],
  judgment: '',
  investigated: null,
  victims: null,
  appeals: null,
  appellants: [],
  participants: [],
  items: [],
  guarded: [],
  judge: null,
  lent: null,
  evidence: [],
  initiations: [],
  anticipations: [],
  setAt: null,
  opensOn: null,
  closed: false,
  closedFor: null,
  hour: null,
  place: null,
  panel: null,
  called: null,
  openedAt: null,
  outcome: null,
  decidedAt: null,
  civil: false,
  postponement: null,
  delivered: [],
};

/** The appeal after an event. */
export const evolve = (file: Appeal, event: AppealEvent): Appeal =>
  confirming(after(file, event), answerIn(file, event));

const after = (file: Appeal, event: AppealEvent): Appeal => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'court.appeal-corrected':
    case 'court.appeal-decision-sent':
    case 'court.decision-served':
    case 'court.detention-announced':
    case 'court.summoned-replaced':
      return file;
    case 'court.appeal-judgment-rectified':
      return { ...file, delivered: file.delivered.filter((one) => one !== 'judgment') };
    case 'court.appeal-decision-delivered':
      return event.data.decision === 'postponement'
        ? { ...file, postponement: null }
        : { ...file, delivered: [...file.delivered, event.data.decision] };
    case 'court.appeal-docketed': {
      const { appeals = null, investigated = null, victims = null } = event.data;
      const appellants = [...new Set(appeals?.map(({ by }) => by))];
      return { ...file, ...event.data, appeals, appellants, investigated, victims, docketedAt: at };
    }
    case 'court.answer-anticipated':
      return { ...file, anticipations: anticipationsAfter(file, event.data) };
    case 'court.participant-registered':
    case 'court.participation-ended':
      return { ...file, participants: participantsAfter(file, event.data, at) };
    case 'court.identity-guarded':
      return { ...file, guarded: guardedAfter(file, event.data) };
    case 'court.item-entered':
      return { ...file, items: itemsAfter(file, event.data, at) };
    case 'court.item-taken-off':
      return { ...file, items: itemsWithoutOne(file, event.data) };
    case 'court.appeal-taken-in': {
      const { by, defendants, part, coming = [] } = event.data;
      const here = file.defendants.map((one) => (defendants.includes(one.id) ? { ...one, appealed: true } : one));
      return {
        ...{ ...file, defendants: [...here, ...coming] },
        appeals: file.appeals && [...file.appeals, { by, defendants, ...(part && { part }) }],
        appellants: [...new Set([...file.appellants, by])],
      };
    }
    case 'court.appeal-taken-up':
      return { ...file, status: 'docketed' };
    case 'court.appeal-voided':
      return { ...file, status: 'voided' };
    case 'court.appeal-judge-assigned':
      return { ...file, ...presidedBy(file, event.data.judge) };
    case 'court.appeal-set': {
      const { opensOn, closed, closedFor = null, hour = null, place = null, panel = null } = event.data;
      const called = calledBy(event.data);
      return { ...file, status: 'set', setAt: at, opensOn, closed, closedFor, hour, place, panel, called };
    }
    case 'court.officer-replaced':
      return { ...file, ...replacedAfter(file, event.data) };
    case 'court.appeal-hearing-opened':
      return { ...file, openedAt: file.openedAt ?? at };
    case 'court.appeal-hearing-postponed':
      return { ...file, opensOn: event.data.opensOn, postponement: event.data.delivery ?? null };
    case 'court.appeal-file-lent':
      return { ...file, lent: { ...event.data, at, backAt: null } };
    case 'court.appeal-file-given-back':
      return { ...file, lent: file.lent && { ...file.lent, backAt: at } };
    case 'court.appeal-evidence-passed':
    case 'court.appeal-evidence-back':
      return { ...file, evidence: evidenceAfter(file, event) };
    case 'court.case-initiated':
    case 'court.initiation-demanded':
    case 'court.initiation-demand-answered':
      return { ...file, initiations: initiationsAfter(file.initiations, event) };
    case 'court.appeal-withdrawn':
      return { ...file, appeals: appealsWithout(file.appeals ?? [], event.data) };
    case 'court.appeal-changed':
      return { ...file, appeals: appealsChanged(file.appeals ?? [], event.data) };
    case 'court.appeal-decided':
      return {
        ...{ ...file, status: 'decided', outcome: event.data.outcome, decidedAt: at },
        civil: isCivil(event.data.parts ?? [], event.data.compensations),
        items: itemsJudgedAs(file, event.data.itemsJudged),
        defendants: file.defendants.map((one) => ({
          ...one,
          ...foundAnew(event.data, one),
          outcome: outcomeFor(event.data, one.id),
          verdict: event.data.verdicts.find(({ defendant }) => defendant === one.id)?.verdict ?? one.verdict,
          detained: one.detained?.purpose === 'hearing' ? null : (one.detained ?? null),
          ...(one.measures && { measures: [] }),
          ...uncoerced(one),
        })),
      };
    case 'court.defendant-detained': {
      const { defendant, purpose, until } = event.data;
      return changed(file, defendant, () => ({ detained: { purpose, until } }));
    }
    case 'court.detention-brought': {
      const { defendant, until } = event.data;
      return changed(file, defendant, () => ({ detained: { purpose: 'brought', until } }));
    }
    case 'court.detention-given-back':
      return changed(file, event.data.defendant, () => ({ detained: null, heldBack: true }));
    case 'court.defendant-released':
      return changed(file, event.data.defendant, () => ({ detained: null }));
    case 'court.search-demanded':
      return changed(file, event.data.defendant, (one) => demandedOn(one, event.data.ground, at));
    case 'court.search-brought':
      return changed(file, event.data.defendant, (one) => searchBroughtTo(one, event.data));
    case 'court.defendant-wanted':
      return changed(file, event.data.defendant, (one) => wantedFor(one, event.data, at));
    case 'court.defendant-found':
      return changed(file, event.data.defendant, (one) => foundOn(one, at));
    case 'court.coercion-ordered':
    case 'court.coercion-ended': {
      const { defendant } = event.data;
      return defendant ? changed(file, defendant, (one) => coercionsAfter(one, event.data, at)) : file;
    }
    case 'court.measure-applied': {
      const { defendant, measure, number, since = at, until } = event.data;
      const held = { measure, number, since, until };
      return changed(file, defendant, ({ measures }) => ({ measures: withMeasure(measures, held) }));
    }
    case 'court.measure-ended': {
      const { defendant, measure } = event.data;
      return changed(file, defendant, ({ measures }) => ({ measures: withoutMeasure(measures, measure) }));
    }
  }
};

const foundAnew = ({ parts = [] }: Decided, { id }: Appellee): Pick<Appellee, 'crimes' | 'penalty' | 'termServed'> => {
  const { crimes, penalty, termServed } = parts.find(({ defendant }) => defendant === id) ?? {};
  return { ...(crimes && { crimes: foundIn(crimes) }), ...(penalty && { penalty }), ...(termServed && { termServed }) };
};

const changed = (file: Appeal, id: FileId, change: (one: Appellee) => Partial<Appellee>): Appeal => ({
  ...file,
  defendants: file.defendants.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});
