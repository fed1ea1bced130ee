import type { Moment } from '@la-chan/contracts';
import { RULES } from '@la-chan/procedure';
import {
  custodyProcedure,
  decideCustody,
  freePerson,
  handOverPerson,
  hold,
  type CustodyAct,
  type CustodyFile,
  type CustodyStatus,
} from '../../apps/investigation/src/custody/custody';
import { blank, evolve, type CustodyEvent } from '../../apps/investigation/src/custody/custody.events';
import { custodyParticipants } from '../../apps/investigation/src/custody/participants';
import { recordHindrance, recordHindranceOver, tellOfHolding } from '../../apps/investigation/src/custody/telling';
import { KeptFile, type Deed, type Law } from './kept-file';

const ID = '01900000-0000-7000-8000-00000000000a';
const OTHER = '01900000-0000-7000-8000-00000000000b';

const LAWYER = '01900000-0000-7000-8000-00000000000c';

const law: Law<CustodyFile, CustodyStatus, CustodyAct, CustodyEvent> = {
  procedure: custodyProcedure,
  blank,
  evolve,
  rules: RULES,
};

const holding = { number: '1/2025/TG', unit: 'c00070', person: OTHER, minutes: '7/BB' };

export const custodyOpened = (at: Moment) =>
  KeptFile.opened(law, ID, hold(ID, { ...holding, ground: 'urgent-case', urgency: 'traces' }, at), at);

type Decide = Deed<CustodyFile, CustodyAct, CustodyEvent>['decide'];
const deed = (act: CustodyAct, decide: Decide) => (at: Moment) => ({ act, at, decide });

export const custodyDeeds = {
  decide: deed('decideCustody', (file, at) => decideCustody(file, { decision: '3/QĐ', days: 3, notice: OTHER }, at)),
  hinder: deed('recordHindrance', (file, at) => recordHindrance(file, 'pursuit', at)),
  hinderNoMore: deed('recordHindranceOver', recordHindranceOver),
  tell: deed('tellOfHolding', (file, at) => tellOfHolding(file, { recipients: ['family'] }, false, at)),
  defend: deed('registerParticipant', (file, at) =>
    custodyParticipants.registerParticipant(
      file,
      { participant: LAWYER, person: LAWYER, role: 'defender', of: OTHER },
      at,
    ),
  ),
  free: deed('free', (file, at) => freePerson(file, { ground: 'no-grounds' }, at)),
  handOver: deed('handOver', (file, at) => handOverPerson(file, { body: 'investigating-body' }, at)),
};
