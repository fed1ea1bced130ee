import type { Moment } from '@la-chan/contracts';
import { RULES } from '@la-chan/procedure';
import {
  blank,
  evolve,
  extend,
  giveBack,
  open,
  studyProcedure,
  type AppealStudy,
  type StudyAct,
  type StudyEvent,
  type StudyStatus,
} from '../../apps/prosecution/src/appeal-study/appeal-study';
import { KeptFile, type Deed, type Law } from './kept-file';

const ID = '01900000-0000-7000-8000-00000000000a';
const OTHER = '01900000-0000-7000-8000-00000000000b';

const law: Law<AppealStudy, StudyStatus, StudyAct, StudyEvent> = {
  procedure: studyProcedure,
  blank,
  evolve,
  rules: RULES,
};

const crime = { article: '150', clause: '2', seriousness: 'very-serious' } as const;
const lent = { number: '1/2025/NC', from: [OTHER], exchange: OTHER, court: 'toa-hn', judgment: '5/2025/HS-ST' };

export const studyOpened = (at: Moment) =>
  KeptFile.opened(law, ID, open(ID, { ...lent, ...crime, unit: 'c00070' }, at), at);

type Decide = Deed<AppealStudy, StudyAct, StudyEvent>['decide'];
const deed = (act: StudyAct, decide: Decide) => (at: Moment) => ({ act, at, decide });

export const studyDeeds = {
  extend: deed('extend', (file, at) => extend(file, { until: '2025-01-31', ground: 'many-people' }, at)),
  giveBack: deed('giveBack', (file, at) => giveBack(file, { number: '2/CV', protestWithdrawn: false }, at)),
};
