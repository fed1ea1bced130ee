import type { Moment } from '@la-chan/contracts';
import { addDays, RULES } from '@la-chan/procedure';
import { close, followUp, reintegrate } from '../../apps/victim-support/src/victim/ending';
import { findNot, identify, receive, verify } from '../../apps/victim-support/src/victim/identification';
import { extendShelter, leaveShelter, shelter } from '../../apps/victim-support/src/victim/shelter';
import { applyForAllowance, refuseAllowance, support } from '../../apps/victim-support/src/victim/support';
import {
  open,
  victimProcedure,
  type Victim,
  type VictimAct,
  type VictimStatus,
} from '../../apps/victim-support/src/victim/victim';
import { blank, evolve, type VictimEvent } from '../../apps/victim-support/src/victim/victim.events';
import { KeptFile, type Deed, type Law } from './kept-file';

const ID = '01900000-0000-7000-8000-00000000000a';
const OTHER = '01900000-0000-7000-8000-00000000000b';

const law: Law<Victim, VictimStatus, VictimAct, VictimEvent> = {
  procedure: victimProcedure,
  blank,
  evolve,
  rules: RULES,
};

const origin = { way: 'self-declared', from: [], referral: null, referrer: null, opening: false } as const;
const minor = { minor: false, standing: 'citizen', traffickedAbroad: false, accompanies: null } as const;
const first = { immediateDanger: false, suspectIsRelative: 'no', language: 'vi', spokenToBy: 'female' } as const;

export const victimOpened = (at: Moment) => {
  const opening = { ...origin, from: [], number: '1/2025/NN', unit: 'c00070' };
  const described = { person: OTHER, account: null, ...minor };
  return KeptFile.opened(law, ID, open(ID, opening, described, { first: OTHER, ...first }, at), at);
};

type Decide = Deed<Victim, VictimAct, VictimEvent>['decide'];
const deed = (act: VictimAct, decide: Decide) => (at: Moment) => ({ act, at, decide });

export const victimDeeds = {
  receive: deed('receive', receive),
  verify: deed('verify', (file, at) => verify(file, true, at)),
  identify: deed('identify', (file, at) =>
    identify(file, { evidence: ['the-person'], exploitation: ['forced-prostitution'], paper: '1' }, at),
  ),
  findNot: deed('findNot', (file, at) => findNot(file, { ground: 'evidence-lacking' }, at)),
  shelter: deed('shelter', (file, at) => shelter(file, 'Nhà Bình yên', at)),
  extendShelter: deed('extendShelter', (file, at) =>
    extendShelter(file, { until: addDays(at.slice(0, 10), 90), number: '3/QĐ' }, at),
  ),
  leave: deed('leaveShelter', leaveShelter),
  support: deed('support', (file, at) => support(file, { support: 'medical', decision: '5/QĐ' }, undefined, at)),
  apply: deed('applyForAllowance', applyForAllowance),
  refuse: deed('refuseAllowance', (file, at) => refuseAllowance(file, '4/QĐ', at)),
  reintegrate: deed('reintegrate', reintegrate),
  visit: deed('followUp', (file, at) => followUp(file, { after: '3', finding: 'stable', note: null }, at)),
  close: deed('close', (file, at) => close(file, 'support-ended', at)),
};
