import { seriousnessOf, type Crime, type Moment } from '@la-chan/contracts';
import { addDays, boundFact, RULES } from '@la-chan/procedure';
import { caseProcedure, type Case, type CaseAct, type CaseStatus } from '../../apps/investigation/src/case/case';
import { CaseRefusal } from '../../apps/investigation/src/case/refusal';
import { counted } from '../../apps/investigation/src/case/case.counted';
import { blank, evolve, type CaseEvent } from '../../apps/investigation/src/case/case.events';
import { investigationLimit } from '../../apps/investigation/src/case/cases';
import { approveCharge, changeCharge, charge } from '../../apps/investigation/src/case/charge';
import { changeIdentity, supplementCharge } from '../../apps/investigation/src/case/charge-supplement';
import { conclude, terminate, terminateAccused } from '../../apps/investigation/src/case/conclusion';
import { caseCoercions } from '../../apps/investigation/src/case/coercion';
import { release, withdraw } from '../../apps/investigation/src/case/offered';
import { findNonCompetence } from '../../apps/investigation/src/case/competence';
import { crack } from '../../apps/investigation/src/case/discovery';
import { applyMeasure, approveMeasure } from '../../apps/investigation/src/case/measure';
import { approveDetention, detain } from '../../apps/investigation/src/case/detention';
import { askDetentionExtension } from '../../apps/investigation/src/case/detention-extension';
import { askEvidenceReview } from '../../apps/investigation/src/case/evidence-review';
import { freeAccused } from '../../apps/investigation/src/case/release';
import { tellOfDetention } from '../../apps/investigation/src/case/party-notices';
import { initiate } from '../../apps/investigation/src/case/initiation';
import { isDecided, requalify } from '../../apps/investigation/src/case/qualification';
import { premiseOf } from '../../apps/investigation/src/case/premise';
import { askStayConsultation } from '../../apps/investigation/src/case/stay-consultation';
import {
  askExtension,
  assignFocalPoint,
  extend,
  resume,
  review,
  suspend,
} from '../../apps/investigation/src/case/time-limit';
import { KeptFile, type Deed, type Law } from './kept-file';

const ID = '01900000-0000-7000-8000-00000000000a';
const OTHER = '01900000-0000-7000-8000-00000000000b';
/** The exchange of the n-th deed of a history. */
const idOf = (turn: number): string => `01900000-0000-7000-8000-0000000000${10 + turn}`;

const law: Law<Case, CaseStatus, CaseAct, CaseEvent> = {
  procedure: caseProcedure,
  blank,
  evolve,
  rules: RULES,
  facts: ({ accused }) => boundFact(accused),
  premiseOf,
  counted: (file, { deadlines }) => counted(file, investigationLimit(deadlines)?.dueOn ?? null),
};

export const caseOpened = (at: Moment) =>
  KeptFile.opened(
    law,
    ID,
    initiate(
      ID,
      {
        number: '1/2025/VA',
        from: [OTHER],
        article: '150',
        clause: '2',
        seriousness: 'very-serious',
        unit: '00070',
        notice: OTHER,
        opening: false,
      },
      at,
    ),
    at,
  );

type Decide = Deed<Case, CaseAct, CaseEvent>['decide'];
const deed =
  (act: CaseAct, decide: (turn: number, ...of: Parameters<Decide>) => ReturnType<Decide>) =>
  (at: Moment, turn: number): Deed<Case, CaseAct, CaseEvent> => ({ act, at, decide: (...of) => decide(turn, ...of) });

const [ANNA, BINH] = ['01900000-0000-7000-8000-00000000000c', '01900000-0000-7000-8000-00000000000d'];
const BAIL = '01900000-0000-7000-8000-00000000000e';
const crime = { article: '150', clause: '2' } as const;
const graver = { article: '151', clause: '2' } as const;
const [SUPPLEMENT, CHANGE, IDENTITY] = [
  '01900000-0000-7000-8000-000000000091',
  '01900000-0000-7000-8000-000000000092',
  '01900000-0000-7000-8000-000000000093',
];
const answer = { exchange: OTHER, by: 'vks-hn', number: '1' };

const requalifying = (crime: Crime, adds: boolean) =>
  deed('requalify', (turn, file, at) => {
    const notice = isDecided(file, crime, adds) ? idOf(turn) : null;
    const { article, clause } = crime;
    return requalify(file, { article, clause, seriousness: seriousnessOf(article, clause), notice }, adds, at);
  });
const ofAnna = (exchange: string) => ({ accused: ANNA, exchange, to: 'vks-hn' });
const settling = (exchange: string) =>
  deed('approveCharge', (_, file, at) => approveCharge(file, { ...answer, accused: ANNA, exchange }, at));

/** Each is charged once. */
const charging = (accused: string) =>
  deed('charge', (_, file, at) => {
    if (file.accused.some(({ id }) => id === accused)) throw new CaseRefusal('charge-still-pending', 'BLTTHS 179');
    return charge(file, { accused, ...crime, exchange: accused, to: 'vks-hn' }, at);
  });
const approving = (accused: string) =>
  deed('approveCharge', (_, file, at) => approveCharge(file, { ...answer, accused, exchange: accused }, at));
const detaining = (accused: string) =>
  deed('detain', (_, file, at, deadlines) =>
    detain(file, { accused, exchange: accused, to: 'vks-hn', until: addDays(at.slice(0, 10), 60) }, deadlines(), at),
  );
const holding = (accused: string) =>
  deed('approveDetention', (_, file, at, deadlines) =>
    approveDetention(file, { ...answer, accused, exchange: accused }, deadlines(), at),
  );

/** What names the crime of the case since then is refused behind another, but by these, which name the heaviest either way. */
export const qualifying = {
  addCrime: requalifying(graver, true),
};
export const otherClause = requalifying({ article: '150', clause: '3' }, false);
export const otherCrime = requalifying(graver, false);

export const caseDeeds = {
  chargeAnna: charging(ANNA),
  chargeBinh: charging(BINH),
  approveAnna: approving(ANNA),
  approveBinh: approving(BINH),
  detainAnna: detaining(ANNA),
  detainBinh: detaining(BINH),
  holdAnna: holding(ANNA),
  announceAnna: deed('tellOfDetention', (_, file, at, deadlines) =>
    tellOfDetention(file, { accused: ANNA, recipients: ['family'] }, deadlines(), at),
  ),
  holdBinh: holding(BINH),
  distrain: deed('orderCoercion', (turn, file, at) =>
    caseCoercions.orderCoercion(file, { order: idOf(turn), measure: 'distraint', number: '9/LKB', accused: ANNA }, at),
  ),
  ban: deed('applyMeasure', (turn, file, at, deadlines) => {
    const order = { accused: ANNA, measure: 'exit-ban' as const, number: '9/TH', until: addDays(at.slice(0, 10), 20) };
    return applyMeasure(file, { ...order, exchange: idOf(turn), to: 'vks-hn' }, deadlines(), at);
  }),
  bail: deed('applyMeasure', (_, file, at, deadlines) => {
    const order = { accused: ANNA, measure: 'bail' as const, number: '9/BL', until: addDays(at.slice(0, 10), 20) };
    return applyMeasure(file, { ...order, exchange: BAIL, to: 'vks-hn' }, deadlines(), at);
  }),
  approveBail: deed('approveMeasure', (_, file, at) =>
    approveMeasure(file, { ...answer, accused: ANNA, exchange: BAIL }, at),
  ),
  free: deed('freeAccused', (_, file, at, deadlines) => freeAccused(file, { accused: ANNA }, deadlines(), at)),
  askDetention: deed('askDetentionExtension', (turn, file, at, deadlines) => {
    const request = { accused: ANNA, exchange: idOf(turn), to: 'vks-hn', months: 1 };
    return askDetentionExtension(file, request, deadlines(), at);
  }),
  findNonCompetence: deed('findNonCompetence', (_, file, at) =>
    findNonCompetence(file, { ground: 'territory', body: 'Công an tỉnh Nghệ An' }, at),
  ),
  askEvidenceReview: deed('askEvidenceReview', (turn, file, at, deadlines) =>
    askEvidenceReview(file, { exchange: idOf(turn), to: 'vks-hn', heads: false }, deadlines(), at),
  ),
  consult: deed('askStayConsultation', (turn, file, at, deadlines) => {
    const request = { exchange: idOf(turn), to: 'vks-hn', matters: ['measures' as const] };
    return askStayConsultation(file, request, deadlines(), at);
  }),
  supplement: deed('supplementCharge', (_, file, at) =>
    supplementCharge(file, { ...ofAnna(SUPPLEMENT), ...graver }, at),
  ),
  approveSupplement: settling(SUPPLEMENT),
  recharge: deed('changeCharge', (_, file, at) =>
    changeCharge(file, { ...ofAnna(CHANGE), ...graver, replaces: crime }, at),
  ),
  approveRecharge: settling(CHANGE),
  rename: deed('changeIdentity', (_, file, at) => changeIdentity(file, { ...ofAnna(IDENTITY), person: IDENTITY }, at)),
  approveName: settling(IDENTITY),
  dropBinh: deed('terminateAccused', (_, file, at, deadlines) =>
    terminateAccused(file, { accused: BINH, ground: 'no-offence', notice: OTHER }, deadlines(), at),
  ),
  crack: deed('crack', (_, file, at) => crack(file, at)),
  askExtension: deed('askExtension', (turn, file, at, deadlines) =>
    askExtension(file, { exchange: idOf(turn), to: 'vks-hn', months: 2 }, deadlines(), at),
  ),
  extend: deed('extend', (_, file, at) => extend(file, { ...answer, months: 2 }, at)),
  suspend: deed('suspend', (_, file, at, deadlines) =>
    suspend(file, { ground: 'illness', notice: OTHER }, deadlines(), at),
  ),
  follow: deed('assignFocalPoint', (_, file, at) => assignFocalPoint(file, 'pc02.dieu-tra-vien', at)),
  review: deed('review', (_, file, at) => review(file, { period: 'month' }, at)),
  resume: deed('resume', (_, file, at, deadlines) => resume(file, { notice: OTHER }, deadlines(), at)),
  conclude: deed('conclude', (turn, file, at) => conclude(file, { exchange: idOf(turn), to: 'vks-hn' }, at)),
  withdraw: deed('withdraw', (_, file, at) => withdraw(file, at)),
  release: deed('release', (_, file, at) => release(file, 'vks-hn', at)),
  terminate: deed('terminate', (_, file, at, deadlines) =>
    terminate(file, { ground: 'no-offence', notice: OTHER }, deadlines(), at),
  ),
};
