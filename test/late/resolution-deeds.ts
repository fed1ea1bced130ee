import type { Moment } from '@la-chan/contracts';
import { RULES } from '@la-chan/procedure';
import { receive, takeUp } from '../../apps/prosecution/src/resolution/handover';
import {
  decideNotToInitiate,
  initiate,
  resolutionProcedure,
  type Resolution,
  type ResolutionAct,
  type ResolutionStatus,
} from '../../apps/prosecution/src/resolution/resolution';
import { blank, evolve, type ResolutionEvent } from '../../apps/prosecution/src/resolution/resolution.events';
import {
  extend,
  prolong,
  resolutionProperty,
  resume,
  review,
  suspend,
} from '../../apps/prosecution/src/resolution/time-limit';
import { KeptFile, type Deed, type Law } from './kept-file';

const ID = '01900000-0000-7000-8000-00000000000a';
const OTHER = '01900000-0000-7000-8000-00000000000b';

const law: Law<Resolution, ResolutionStatus, ResolutionAct, ResolutionEvent> = {
  procedure: resolutionProcedure,
  blank,
  evolve,
  rules: RULES,
  facts: ({ anonymous }) => ({ anonymous, takenOver: true }),
};

const opening: Parameters<typeof receive>[1] = {
  ...{ number: '1/2025/GQ', from: [OTHER], handover: OTHER, sender: 'pc02', source: 'denunciation', urgency: [] },
  ...{ finding: 'crime-signs', article: '150', clause: '1', unit: 'c00070', anonymous: false },
  ...{ reporter: OTHER, account: OTHER },
};

export const resolutionOpened = (at: Moment) =>
  KeptFile.opened(law, ID, receive(ID, opening, at), at).done({
    act: 'takeUp',
    at,
    decide: (file) => takeUp(file, at),
  });

type Decide = Deed<Resolution, ResolutionAct, ResolutionEvent>['decide'];
const deed = (act: ResolutionAct, decide: Decide) => (at: Moment) => ({ act, at, decide });

export const resolutionDeeds = {
  prolong: deed('prolong', (file, at) => prolong(file, { ground: 'complex' }, at)),
  extend: deed('extend', (file, at) => extend(file, { months: 2, number: '1/QĐ' }, at)),
  suspend: deed('suspend', (file, at, deadlines) =>
    suspend(file, { ground: 'force-majeure', number: '2/QĐ' }, deadlines(), at),
  ),
  decideOnProperty: deed('decideOnProperty', (file, at) => {
    const items = [{ of: 'exhibits', decided: 'returned', keeper: 'police' } as const];
    return resolutionProperty.decideOnProperty(file, { decision: OTHER, number: '1/QĐ', items, notice: null }, at);
  }),
  review: deed('review', (file, at) => review(file, { period: 'month' }, at)),
  resume: deed('resume', (file, at) => resume(file, { number: '3/QĐ' }, at)),
  initiate: deed('initiate', (file, at) =>
    initiate(file, { case: OTHER, article: '150', clause: '2', number: '4/QĐ', notice: OTHER }, at),
  ),
  end: deed('decideNotToInitiate', (file, at) => decideNotToInitiate(file, { ground: 'no-event', number: '5/QĐ' }, at)),
};
