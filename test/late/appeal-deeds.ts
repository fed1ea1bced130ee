import type { Moment } from '@la-chan/contracts';
import { addDays, RULES } from '@la-chan/procedure';
import {
  appealProcedure,
  assign,
  takeUp,
  type Appeal,
  type AppealAct,
  type AppealStatus,
} from '../../apps/court/src/appeal/appeal';
import { docket } from '../../apps/court/src/appeal/docketing';
import { blank, evolve, type AppealEvent } from '../../apps/court/src/appeal/appeal.events';
import { appealCoercions } from '../../apps/court/src/appeal/coercion';
import { decide as decideAppeal } from '../../apps/court/src/appeal/decision';
import { detain, tellOfDetention } from '../../apps/court/src/appeal/detention';
import { decideToTry, openHearing } from '../../apps/court/src/appeal/hearing';
import { demandInitiation, initiateCase } from '../../apps/court/src/appeal/initiation';
import { applyMeasure, endMeasure, inTurn } from '../../apps/court/src/appeal/measure';
import { demandSearch, recordArrest, recordWanted } from '../../apps/court/src/appeal/search';
import { KeptFile, type Deed, type Law } from './kept-file';

const ID = '01900000-0000-7000-8000-00000000000a';
const OTHER = '01900000-0000-7000-8000-00000000000b';
const ANNA = '01900000-0000-7000-8000-00000000000c';
/** Of the n-th deed of a history. */
const idOf = (turn: number): string => `01900000-0000-7000-8000-0000000000${10 + turn}`;

const law: Law<Appeal, AppealStatus, AppealAct, AppealEvent> = {
  procedure: appealProcedure,
  blank,
  evolve,
  inTurn,
  rules: RULES,
};

const crime = { article: '150', clause: '2', seriousness: 'very-serious' } as const;
const origin = { number: '1/2025/PT', from: [OTHER], handover: OTHER, sender: 'toa-kv1', unit: 'c00070' };

export const appealOpened = (at: Moment) => {
  const defendants = [{ id: ANNA, person: ANNA, verdict: 'convicted' as const, appealed: true }];
  const docketing = { ...crime, ...origin, defendants, judgment: '5/2025/HS-ST' };
  const opened = KeptFile.opened(law, ID, docket(ID, docketing, at), at);
  return opened.done({ act: 'takeUp', at, decide: (file) => takeUp(file, at) });
};

type Decide = Deed<Appeal, AppealAct, AppealEvent>['decide'];
const deed =
  (act: AppealAct, decide: (turn: number, ...of: Parameters<Decide>) => ReturnType<Decide>) =>
  (at: Moment, turn: number) => ({ act, at, decide: (...of: Parameters<Decide>) => decide(turn, ...of) });

const found = { article: '151', clause: '1', number: '3/QĐ-HĐXX' } as const;

export const appealDeeds = {
  assign: deed('assign', (_, file, at) => assign(file, 'toa-hn.tham-phan', at)),
  set: deed('decideToTry', (_, file, at) => decideToTry(file, { opensOn: '2025-12-01', number: '1/QĐ' }, at)),
  open: deed('openHearing', (_, file, at) => openHearing(file, at)),
  distrain: deed('orderCoercion', (turn, file, at) => {
    const coercion = { order: idOf(turn), measure: 'distraint', number: '9/LKB', accused: ANNA } as const;
    return appealCoercions.orderCoercion(file, coercion, at);
  }),
  ban: deed('applyMeasure', (_, file, at) => {
    const until = addDays(at.slice(0, 10), 20);
    return applyMeasure(file, { defendant: ANNA, measure: 'exit-ban', number: '9/QĐ', until }, at);
  }),
  detain: deed('detain', (_, file, at, deadlines) =>
    detain(file, { defendant: ANNA, number: '9/QĐ-TG', until: addDays(at.slice(0, 10), 10) }, deadlines(), at),
  ),
  announce: deed('tellOfDetention', (_, file, at, deadlines) =>
    tellOfDetention(file, { accused: ANNA, recipients: ['family'] }, deadlines(), at),
  ),
  unban: deed('endMeasure', (_, file, at) =>
    endMeasure(file, { defendant: ANNA, measure: 'exit-ban', ground: 'not-necessary', number: '11/QĐ' }, at),
  ),
  search: deed('demandSearch', (_, file, at) =>
    demandSearch(file, { defendant: ANNA, number: '12/YC', ground: 'absconded', notice: null }, at),
  ),
  wanted: deed('recordWanted', (_, file, at) =>
    recordWanted(file, { defendant: ANNA, ground: 'absconded', notice: null }, at),
  ),
  found: deed('recordArrest', (_, file, at) =>
    recordArrest(file, { defendant: ANNA, how: 'arrested', notice: null }, at),
  ),
  lift: deed('endCoercion', (_, file, at) => {
    const [one, another] = file.defendants[0]?.coercions ?? [];
    const order = one && !another ? one.order : OTHER; // which of several is not said
    return appealCoercions.endCoercion(file, { order, ground: 'not-necessary', number: '10/QĐ' }, at);
  }),
  initiate: deed('initiateCase', (turn, file, at) =>
    initiateCase(file, { initiation: idOf(turn), notice: null, ...found }, at),
  ),
  demand: deed('demandInitiation', (turn, file, at) =>
    demandInitiation(file, { initiation: idOf(turn), exchange: null, ...found }, at),
  ),
  sendBack: deed('decide', (_, file, at) =>
    decideAppeal(file, { outcome: 'tried-again', number: '3/2025/HS-PT', verdicts: [] }, at),
  ),
  decide: deed('decide', (_, file, at) =>
    decideAppeal(file, { outcome: 'dismissed', number: '2/2025/HS-PT', verdicts: [] }, at),
  ),
};
