import type { Moment } from '@la-chan/contracts';
import { RULES } from '@la-chan/procedure';
import {
  blank,
  evolve,
  notifyProcuracy,
  passOn,
  receive,
  recordTakeover,
  surrenderProcedure,
  type Surrender,
  type SurrenderAct,
  type SurrenderEvent,
  type SurrenderStatus,
} from '../../apps/intake/src/surrender/surrender';
import { KeptFile, type Deed, type Law } from './kept-file';

const ID = '01900000-0000-7000-8000-00000000000a';
const OTHER = '01900000-0000-7000-8000-00000000000b';

const law: Law<Surrender, SurrenderStatus, SurrenderAct, SurrenderEvent> = {
  procedure: surrenderProcedure,
  blank,
  evolve,
  rules: RULES,
};

const reception = { number: '1/2025/DT', unit: 'c00070', byCommuneDesk: false, minutes: '7/BB' };

export const surrenderOpened = (at: Moment) =>
  KeptFile.opened(law, ID, receive(ID, { ...reception, offender: OTHER, account: OTHER, case: OTHER }, at), at);

type Decide = Deed<Surrender, SurrenderAct, SurrenderEvent>['decide'];
const deed = (act: SurrenderAct, decide: Decide) => (at: Moment) => ({ act, at, decide });

export const surrenderDeeds = {
  tell: deed('notifyProcuracy', (file, at) => notifyProcuracy(file, OTHER, at)),
  passOn: deed('passOn', (file, at) => passOn(file, { exchange: OTHER, to: 'pc02', case: OTHER }, at)),
  takeOver: deed('recordTakeover', (file, at) => recordTakeover(file, OTHER, at)),
};
