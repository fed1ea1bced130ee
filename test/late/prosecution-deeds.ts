import type { Moment } from '@la-chan/contracts';
import { addDays, boundFact, RULES } from '@la-chan/procedure';
import { prosecutionCoercions } from '../../apps/prosecution/src/prosecution-file/coercion';
import { recordCourtDecision, recordOutcome } from '../../apps/prosecution/src/prosecution-file/court-outcome';
import { detain, extendDetention, freeAccused } from '../../apps/prosecution/src/prosecution-file/detention';
import {
  deliver,
  indict,
  protest,
  protestDecision,
  returnFile,
  takeReturn,
  withdrawProtest,
  withdrawCrimes,
  withdrawProsecution,
} from '../../apps/prosecution/src/prosecution-file/indictment';
import { applyMeasure, endMeasure, inTurn, renewMeasure } from '../../apps/prosecution/src/prosecution-file/measure';
import { tellOfDetention } from '../../apps/prosecution/src/prosecution-file/party-notices';
import { release } from '../../apps/prosecution/src/prosecution-file/offered';
import { premiseOf } from '../../apps/prosecution/src/prosecution-file/premise';
import { extend } from '../../apps/prosecution/src/prosecution-file/limit-to-decide';
import {
  prosecutionProcedure,
  type ProsecutionAct,
  type ProsecutionFile,
  type ProsecutionStatus,
} from '../../apps/prosecution/src/prosecution-file/prosecution-file';
import {
  blank,
  evolve,
  type ProsecutionEvent,
} from '../../apps/prosecution/src/prosecution-file/prosecution-file.events';
import { receive, takeUp } from '../../apps/prosecution/src/prosecution-file/reception';
import {
  demandSearch,
  resume,
  resumeAccused,
  review,
  reviewAccused,
  suspend,
  suspendAccused,
  terminate,
  terminateAccused,
} from '../../apps/prosecution/src/prosecution-file/stay';
import { prosecutionProperty } from '../../apps/prosecution/src/prosecution-file/stay-decision';
import { KeptFile, type Deed, type Law } from './kept-file';

const ID = '01900000-0000-7000-8000-00000000000a';
const OTHER = '01900000-0000-7000-8000-00000000000b';
const ANNA = '01900000-0000-7000-8000-00000000000c';
const BINH = '01900000-0000-7000-8000-00000000000d';
/** Of a decision that the court has served. */
const STAY = '01900000-0000-7000-8000-00000000000e';
/** Of the n-th deed of a history. */
const idOf = (turn: number): string => `01900000-0000-7000-8000-0000000000${10 + turn}`;

const law: Law<ProsecutionFile, ProsecutionStatus, ProsecutionAct, ProsecutionEvent> = {
  procedure: prosecutionProcedure,
  blank,
  evolve,
  inTurn,
  premiseOf,
  rules: RULES,
  facts: ({ accused }) => boundFact(accused),
};

const crime = { article: '150', clause: '2' } as const;
const lighter = { article: '154', clause: '1' } as const;
const reception = { handover: OTHER, ...crime, seriousness: 'very-serious' as const };
const origin = { number: '1/2025/TT', from: [OTHER], sender: 'pc02', unit: 'c00070', opening: false };

const openedAbout = (at: Moment, ...ids: string[]) => {
  const accused = ids.map((id) => ({ id, person: id, ...crime, further: [lighter] }));
  const opened = KeptFile.opened(law, ID, receive(ID, { ...reception, ...origin, accused }, at), at);
  return opened.done({ act: 'takeUp', at, decide: (file) => takeUp(file, at) });
};

export const prosecutionOpened = (at: Moment) => openedAbout(at, ANNA);
export const prosecutionOfTwo = (at: Moment) => openedAbout(at, ANNA, BINH);

type Decide = Deed<ProsecutionFile, ProsecutionAct, ProsecutionEvent>['decide'];
const deed =
  (act: ProsecutionAct, decide: (turn: number, ...of: Parameters<Decide>) => ReturnType<Decide>) =>
  (at: Moment, turn: number) => ({ act, at, decide: (...of: Parameters<Decide>) => decide(turn, ...of) });

const decision = { number: '1/QĐ', notice: null };
const told = (turn: number, decidedAt: Moment) => ({
  notice: idOf(turn),
  from: 'toa-hn',
  number: '5/HS-ST',
  decidedAt,
});
/** An order of so many days. */
const order = (at: Moment, days: number) => ({ accused: ANNA, number: '2/LTG', until: addDays(at.slice(0, 10), days) });

/** Of one of two. */
export const deedsOnOne = {
  suspendBinh: deed('suspendAccused', (_, file, at, deadlines) =>
    suspendAccused(file, { accused: BINH, ground: 'illness', ...decision }, deadlines(), at),
  ),
  resumeBinh: deed('resumeAccused', (turn, file, at, deadlines) =>
    resumeAccused(file, { accused: BINH, into: idOf(turn), ...decision }, deadlines(), at),
  ),
  reviewBinh: deed('reviewAccused', (_, file, at) => reviewAccused(file, { accused: BINH, period: 'month' }, at)),
  dropBinh: deed('terminateAccused', (_, file, at) =>
    terminateAccused(file, { accused: BINH, ground: 'no-offence', ...decision }, at),
  ),
  banBinh: deed('applyMeasure', (_, file, at, deadlines) =>
    applyMeasure(file, { ...order(at, 10), accused: BINH, measure: 'exit-ban' }, deadlines(), at),
  ),
};

export const prosecutionDeeds = {
  extend: deed('extend', (_, file, at) => extend(file, '2025-12-31', at)),
  detain: deed('detain', (_, file, at, deadlines) => detain(file, order(at, 10), deadlines(), at)),
  detainOn: deed('extendDetention', (_, file, at, deadlines) => extendDetention(file, order(at, 12), deadlines(), at)),
  announce: deed('tellOfDetention', (_, file, at, deadlines) =>
    tellOfDetention(file, { accused: ANNA, recipients: ['family'] }, deadlines(), at),
  ),
  free: deed('freeAccused', (_, file, at) => freeAccused(file, { accused: ANNA, number: '3/QĐ' }, at)),
  ban: deed('applyMeasure', (_, file, at, deadlines) =>
    applyMeasure(file, { ...order(at, 10), measure: 'exit-ban' }, deadlines(), at),
  ),
  banOn: deed('renewMeasure', (_, file, at, deadlines) =>
    renewMeasure(file, { ...order(at, 10), measure: 'exit-ban' }, deadlines(), at),
  ),
  unban: deed('endMeasure', (_, file, at) =>
    endMeasure(file, { accused: ANNA, measure: 'exit-ban', ground: 'not-necessary', number: '3/QĐ' }, at),
  ),
  distrain: deed('orderCoercion', (turn, file, at) => {
    const coercion = { order: idOf(turn), measure: 'distraint', number: '9/LKB', accused: ANNA } as const;
    return prosecutionCoercions.orderCoercion(file, coercion, at);
  }),
  suspend: deed('suspend', (_, file, at, deadlines) =>
    suspend(file, { ground: 'illness', ...decision }, deadlines(), at),
  ),
  review: deed('review', (_, file, at) => review(file, { period: 'month' }, at)),
  decideOnProperty: deed('decideOnProperty', (turn, file, at) => {
    const items = [{ of: 'exhibits', decided: 'returned', keeper: 'police' } as const];
    return prosecutionProperty.decideOnProperty(file, { decision: idOf(turn), ...decision, items }, at);
  }),
  resume: deed('resume', (_, file, at, deadlines) => resume(file, decision, deadlines(), at)),
  returnFile: deed('returnFile', (_, file, at) => returnFile(file, { ground: 'evidence-missing', ...decision }, at)),
  terminate: deed('terminate', (_, file, at) => terminate(file, { ground: 'time-barred', ...decision }, at)),
  indict: deed('indict', (turn, file, at) =>
    indict(file, { exchange: idOf(turn), to: 'toa-hn', ...decision, complex: false }, at),
  ),
  search: deed('demandSearch', (_, file, at) => demandSearch(file, { accused: ANNA, ...decision }, at)),
  deliver: deed('deliver', (_, file, at, deadlines) => deliver(file, deadlines(), at)),
  release: deed('release', (_, file, at) => release(file, 'toa-hn', at)),
  withdraw: deed('withdrawProsecution', (turn, file, at) =>
    withdrawProsecution(
      file,
      { notice: idOf(turn), to: 'toa-hn', accused: [ANNA], ground: 'no-offence', number: '1' },
      at,
    ),
  ),
  withdrawOneCrime: deed('withdrawCrimes', (turn, file, at) =>
    withdrawCrimes(
      file,
      {
        ...{ notice: idOf(turn), to: 'toa-hn', ground: 'no-offence', number: '1' },
        crimes: [{ accused: ANNA, crimes: [lighter] }],
      },
      at,
    ),
  ),
  learnJudgment: deed('recordCourtDecision', (turn, file, at) =>
    recordCourtDecision(file, { ...told(turn, at), decision: 'judgment', accused: [ANNA] }, at),
  ),
  protest: deed('protest', (turn, file, at, deadlines) =>
    protest(file, { notice: idOf(turn), to: 'toa-hn', accused: [ANNA], number: '1/QĐKN' }, deadlines(), at),
  ),
  withdrawProtest: deed('withdrawProtest', (turn, file, at) =>
    withdrawProtest(file, { notice: idOf(turn), to: 'toa-hn', number: '2/QĐKN' }, at),
  ),
  learnStay: deed('recordCourtDecision', (turn, file, at) =>
    recordCourtDecision(file, { ...told(turn, at), notice: STAY, decision: 'trial-suspension' }, at),
  ),
  protestStay: deed('protestDecision', (turn, file, at, deadlines) =>
    protestDecision(file, { notice: STAY, protest: idOf(turn), to: 'toa-hn', number: '1/QĐKN' }, deadlines(), at),
  ),
  takeReturn: deed('takeReturn', (_, file, at) => {
    const { indictment } = file;
    const returned = {
      exchange: indictment ?? OTHER,
      from: 'toa-hn',
      by: 'panel',
      ground: 'evidence-missing',
    } as const;
    return takeReturn(file, { ...returned, number: '1/QĐ' }, at);
  }),
  recordOutcome: deed('recordOutcome', (_, file, at) =>
    recordOutcome(file, { outcome: 'judged', by: 'toa-hn', ...decision, accused: [] }, at),
  ),
};
