import type { Moment } from '@la-chan/contracts';
import { addDays, boundFact, RULES } from '@la-chan/procedure';
import { trialCoercions } from '../../apps/court/src/trial/coercion';
import { tellOfDetention } from '../../apps/court/src/trial/delivery';
import { detain, detainForExecution, detainForHearing } from '../../apps/court/src/trial/detention';
import { demandInitiation, initiateCase } from '../../apps/court/src/trial/initiation';
import { demandEvidence } from '../../apps/court/src/trial/evidence';
import { recordDecisionAppeal } from '../../apps/court/src/trial/decision-appeal';
import { decideToTry, deferOpening, openHearing, postpone, pronounce } from '../../apps/court/src/trial/judgment';
import { applyMeasure, endMeasure, inTurn } from '../../apps/court/src/trial/measure';
import { premiseOf } from '../../apps/court/src/trial/premise';
import { recordAppeal } from '../../apps/court/src/trial/on-appeal';
import { extend } from '../../apps/court/src/trial/time-to-prepare';
import { assign, docket, docketAgain, returnFile, takeUp } from '../../apps/court/src/trial/preparation';
import {
  assignFocalPoint,
  demandSearch,
  followingDefendant,
  resume,
  resumeDefendant,
  review,
  reviewDefendant,
  suspend,
  suspendDefendant,
  terminate,
  terminateDefendant,
  tryApart,
} from '../../apps/court/src/trial/stay';
import { trialProperty } from '../../apps/court/src/trial/stay-decision';
import { trialProcedure, type Trial, type TrialAct, type TrialStatus } from '../../apps/court/src/trial/trial';
import { blank, evolve, type TrialEvent } from '../../apps/court/src/trial/trial.events';
import { KeptFile, type Deed, type Law } from './kept-file';

const ID = '01900000-0000-7000-8000-00000000000a';
const OTHER = '01900000-0000-7000-8000-00000000000b';
const ANNA = '01900000-0000-7000-8000-00000000000c';
const BINH = '01900000-0000-7000-8000-00000000000d';
/** Of the n-th deed of a history. */
const idOf = (turn: number): string => `01900000-0000-7000-8000-0000000000${10 + turn}`;

const law: Law<Trial, TrialStatus, TrialAct, TrialEvent> = {
  procedure: trialProcedure,
  blank,
  evolve,
  inTurn,
  premiseOf,
  rules: RULES,
  facts: ({ defendants }) => boundFact(defendants),
};

const crime = { article: '150', clause: '2' } as const;
const docketing = { handover: OTHER, ...crime, seriousness: 'very-serious' as const };
const origin = { number: '1/2025/ST', from: [OTHER], sender: 'vks-hn', unit: 'c00070', opening: false };

const openedAbout = (at: Moment, ...ids: string[]) => {
  const defendants = ids.map((id) => ({ id, person: id, ...crime }));
  const opened = KeptFile.opened(law, ID, docket(ID, { ...docketing, ...origin, defendants }, at), at);
  return opened.done({ act: 'takeUp', at, decide: (file) => takeUp(file, at) });
};

export const trialOpened = (at: Moment) => openedAbout(at, ANNA);
export const trialOfTwo = (at: Moment) => openedAbout(at, ANNA, BINH);

type Decide = Deed<Trial, TrialAct, TrialEvent>['decide'];
const deed =
  (act: TrialAct, decide: (turn: number, ...of: Parameters<Decide>) => ReturnType<Decide>) =>
  (at: Moment, turn: number) => ({ act, at, decide: (...of: Parameters<Decide>) => decide(turn, ...of) });

const decision = { number: '1/QĐ', notice: null };
const dayAfter = (at: Moment, days: number): string => addDays(at.slice(0, 10), days);
const found = { article: '151', clause: '1', ...decision } as const;

const convicted = (defendant: string) =>
  ({ defendant, verdict: 'convicted', penalty: 'imprisonment', months: 84 }) as const;

/** Of one of two. */
export const deedsOnOne = {
  suspendBinh: deed('suspendDefendant', (turn, file, at, deadlines) =>
    suspendDefendant(file, { defendant: BINH, ground: 'illness', decision: idOf(turn), ...decision }, deadlines(), at),
  ),
  resumeBinh: deed('resumeDefendant', (_, file, at, deadlines) =>
    resumeDefendant(file, { defendant: BINH, ...decision }, deadlines(), at),
  ),
  reviewBinh: deed('reviewDefendant', (_, file, at) => reviewDefendant(file, { defendant: BINH, period: 'month' }, at)),
  followBinh: deed('assignFocalPointOfOne', (_, file, at) =>
    followingDefendant.assignFocalPointOfOne(file, { accused: BINH, focalPoint: 'toa-hn.tham-phan' }, at),
  ),
  decideOnPropertyOfBinh: deed('decideOnPropertyOfOne', (turn, file, at) => {
    const items = [{ of: 'exhibits', decided: 'returned', keeper: 'police' } as const];
    return trialProperty.decideOnProperty(file, { accused: BINH, decision: idOf(turn), ...decision, items }, at);
  }),
  splitBinh: deed('tryApart', (turn, file, at, deadlines) =>
    tryApart(file, { into: idOf(turn), defendants: [BINH], ...decision }, deadlines(), at),
  ),
  dropBinh: deed('terminateDefendant', (turn, file, at, deadlines) =>
    terminateDefendant(
      file,
      { defendant: BINH, ground: 'time-barred', decision: idOf(turn), ...decision },
      at,
      deadlines(),
    ),
  ),
  banBinh: deed('applyMeasure', (_, file, at) =>
    applyMeasure(file, { defendant: BINH, measure: 'exit-ban', until: dayAfter(at, 20), ...decision }, at),
  ),
  detainBinh: deed('detain', (_, file, at, deadlines) =>
    detain(file, { defendant: BINH, until: dayAfter(at, 20), ...decision }, deadlines(), at),
  ),
  appealStayOfBinh: deed('recordDecisionAppeal', (_, file, at, deadlines) => {
    const { id = OTHER } = file.decisions.find((one) => one.defendant === BINH && one.kind === 'suspension') ?? {};
    return recordDecisionAppeal(file, { decision: id, by: 'defendant' }, deadlines(), at);
  }),
  bringBoth: deed('docketAgain', (turn, file, at) => {
    const defendants = [ANNA, BINH].map((id) => ({ id, person: id, ...crime }));
    return docketAgain(file, { ...docketing, handover: idOf(turn), defendants }, at);
  }),
  takeUp: deed('takeUp', (_, file, at) => takeUp(file, at)),
  pronounceBoth: deed('pronounce', (_, file, at) =>
    pronounce(file, { number: '5/2025/HS-ST', notice: null, verdicts: [convicted(ANNA), convicted(BINH)] }, at),
  ),
};

export const trialDeeds = {
  assign: deed('assign', (_, file, at) => assign(file, { judge: 'toa-hn.tham-phan' }, at)),
  extend: deed('extend', (_, file, at) => extend(file, { until: '2025-12-31' }, at)),
  detain: deed('detain', (_, file, at, deadlines) =>
    detain(file, { defendant: ANNA, until: dayAfter(at, 20), ...decision }, deadlines(), at),
  ),
  announce: deed('tellOfDetention', (_, file, at, deadlines) =>
    tellOfDetention(file, { accused: ANNA, recipients: ['family'] }, deadlines(), at),
  ),
  detainForHearing: deed('detainForHearing', (_, file, at) =>
    detainForHearing(file, { defendant: ANNA, ...decision }, at),
  ),
  ban: deed('applyMeasure', (_, file, at) =>
    applyMeasure(file, { defendant: ANNA, measure: 'exit-ban', until: dayAfter(at, 20), ...decision }, at),
  ),
  banForLong: deed('applyMeasure', (_, file, at) =>
    applyMeasure(file, { defendant: ANNA, measure: 'exit-ban', until: dayAfter(at, 40), ...decision }, at),
  ),
  unban: deed('endMeasure', (_, file, at) =>
    endMeasure(file, { defendant: ANNA, measure: 'exit-ban', ground: 'not-necessary', ...decision }, at),
  ),
  lift: deed('endCoercion', (_, file, at) => {
    const [one, another] = file.defendants[0]?.coercions ?? [];
    const order = one && !another ? one.order : OTHER; // which of several is not said
    return trialCoercions.endCoercion(file, { order, ground: 'not-necessary', ...decision }, at);
  }),
  distrain: deed('orderCoercion', (turn, file, at) => {
    const coercion = { order: idOf(turn), measure: 'distraint', number: '9/LKB', accused: ANNA, notice: null } as const;
    return trialCoercions.orderCoercion(file, coercion, at);
  }),
  suspend: deed('suspend', (_, file, at, deadlines) =>
    suspend(file, { ground: 'illness', ...decision }, deadlines(), at),
  ),
  follow: deed('assignFocalPoint', (_, file, at) => assignFocalPoint(file, 'toa-hn.tham-phan', at)),
  review: deed('review', (_, file, at) => review(file, { period: 'month' }, at)),
  decideOnProperty: deed('decideOnProperty', (turn, file, at) => {
    const items = [{ of: 'exhibits', decided: 'returned', keeper: 'police' } as const];
    return trialProperty.decideOnProperty(file, { decision: idOf(turn), ...decision, items }, at);
  }),
  resume: deed('resume', (_, file, at, deadlines) => resume(file, decision, deadlines(), at)),
  returnFile: deed('returnFile', (_, file, at) => returnFile(file, { ground: 'evidence-missing', ...decision }, at)),
  terminate: deed('terminate', (_, file, at) => terminate(file, { ground: 'time-barred', ...decision }, at)),
  set: deed('decideToTry', (_, file, at) => decideToTry(file, { opensOn: dayAfter(at, 10), ...decision }, at)),
  defer: deed('deferOpening', (_, file, at) =>
    deferOpening(file, { opensOn: dayAfter(at, 20), obstacle: 'force-majeure', number: '1/QĐ' }, at),
  ),
  search: deed('demandSearch', (_, file, at) => demandSearch(file, { defendant: ANNA, ...decision }, at)),
  demandEvidence: deed('demandEvidence', (turn, file, at) =>
    demandEvidence(file, { demand: idOf(turn), exchange: null, number: '1/QĐ' }, at),
  ),
  postpone: deed('postpone', (_, file, at) =>
    postpone(file, { opensOn: dayAfter(at, 20), ground: 'participant-absent', number: '1/QĐ' }, at),
  ),
  open: deed('openHearing', (_, file, at) => openHearing(file, at)),
  initiate: deed('initiateCase', (turn, file, at) => initiateCase(file, { initiation: idOf(turn), ...found }, at)),
  demand: deed('demandInitiation', (turn, file, at) =>
    demandInitiation(file, { initiation: idOf(turn), exchange: null, ...found }, at),
  ),
  pronounce: deed('pronounce', (_, file, at) => {
    return pronounce(file, { number: '5/2025/HS-ST', notice: null, verdicts: [convicted(ANNA)] }, at);
  }),
  detainForExecution: deed('detainForExecution', (_, file, at, __, history) =>
    detainForExecution(
      file,
      { defendant: ANNA, until: dayAfter(file.pronouncedAt ?? at, 44), ground: 'may-flee', ...decision },
      history,
      at,
    ),
  ),
  appeal: deed('recordAppeal', (_, file, at, deadlines) =>
    recordAppeal(file, { by: 'defendant', defendants: [ANNA] }, deadlines(), at),
  ),
};
