import type { Moment } from '@la-chan/contracts';
import { RULES } from '@la-chan/procedure';
import { verificationErrands } from '../../apps/investigation/src/verification/referral';
import { reportFindings } from '../../apps/investigation/src/verification/findings';
import { accept } from '../../apps/investigation/src/verification/handover';
import { assignFocalPoint, review, verificationProperty } from '../../apps/investigation/src/verification/keeping';
import {
  decideNotToInitiate,
  findGrounds,
  initiate,
  transferOut,
} from '../../apps/investigation/src/verification/resolution';
import { askStayConsultation } from '../../apps/investigation/src/verification/stay-consultation';
import { askReview } from '../../apps/investigation/src/verification/supervision';
import {
  askExtension,
  extend,
  prolong,
  resolutionLimit,
  resume,
  suspend,
} from '../../apps/investigation/src/verification/time-limit';
import {
  assign,
  verificationProcedure,
  type Verification,
  type VerificationAct,
  type VerificationStatus,
} from '../../apps/investigation/src/verification/verification';
import { counted } from '../../apps/investigation/src/verification/verification.counted';
import { blank, evolve, type VerificationEvent } from '../../apps/investigation/src/verification/verification.events';

import { KeptFile, type Deed, type Law } from './kept-file';

const ID = '01900000-0000-7000-8000-00000000000a';
const OTHER = '01900000-0000-7000-8000-00000000000b';

const law: Law<Verification, VerificationStatus, VerificationAct, VerificationEvent> = {
  procedure: verificationProcedure,
  blank,
  evolve,
  rules: RULES,
  counted: (file, { deadlines }) => counted(file, resolutionLimit(deadlines)?.dueOn ?? null),
  facts: ({ anonymous }) => ({ anonymous }),
};

export const verificationOpened = (at: Moment) =>
  KeptFile.opened(
    law,
    ID,
    accept(
      ID,
      {
        number: '1/2025/XM',
        from: [OTHER],
        handover: null,
        sender: null,
        source: 'denunciation',
        finding: 'crime-signs',
        urgency: [],
        article: '150',
        clause: '1',
        unit: '00070',
        anonymous: false,
        receivedAt: at,
        opening: false,
        reporter: null,
        account: null,
      },
      at,
    ),
    at,
  );

type Decide = Deed<Verification, VerificationAct, VerificationEvent>['decide'];
const deed = (act: VerificationAct, decide: Decide) => (at: Moment) => ({ act, at, decide });

const crime = { article: '150', clause: '2' } as const;

export const verificationDeeds = {
  assign: deed('assign', (file, at) => assign(file, { investigator: 'pc02.dtv' }, at)),
  prolong: deed('prolong', (file, at) => prolong(file, { ground: 'complex' }, at)),
  askExtension: deed('askExtension', (file, at, deadlines) =>
    askExtension(file, { exchange: OTHER, to: 'vks-hn', months: 2, ground: 'complex' }, deadlines(), at),
  ),
  extend: deed('extend', (file, at) => extend(file, { exchange: OTHER, by: 'vks-hn', months: 2, number: '1' }, at)),
  report: deed('reportFindings', (file, at, deadlines) =>
    reportFindings(file, { report: OTHER, proposal: 'initiate' }, deadlines(), at),
  ),
  entrust: deed('entrust', (file, at) =>
    verificationErrands.entrust(
      file,
      { errand: OTHER, body: 'Công an tỉnh Nghệ An', request: OTHER, acts: ['take-statement'] },
      at,
    ),
  ),
  askReview: deed('askReview', (file, at, deadlines) =>
    askReview(file, { exchange: OTHER, to: 'vks-hn', ground: 'force-majeure' }, deadlines(), at),
  ),
  consult: deed('askStayConsultation', (file, at) => askStayConsultation(file, { exchange: OTHER, to: 'vks-hn' }, at)),
  findGrounds: deed('findGrounds', (file, at) => findGrounds(file, crime, at)),
  suspend: deed('suspend', (file, at, deadlines) =>
    suspend(file, { ground: 'force-majeure', notice: OTHER }, deadlines(), at),
  ),
  decideOnProperty: deed('decideOnProperty', (file, at) => {
    const items = [{ of: 'exhibits', decided: 'returned', keeper: 'police' } as const];
    return verificationProperty.decideOnProperty(file, { decision: OTHER, number: '1/QĐ', items, notice: OTHER }, at);
  }),
  follow: deed('assignFocalPoint', (file, at) => assignFocalPoint(file, 'ca-hn.dieu-tra-vien', at)),
  review: deed('review', (file, at) => review(file, { period: 'month' }, at)),
  resume: deed('resume', (file, at) => resume(file, { notice: OTHER }, at)),
  initiate: deed('initiate', (file, at) => initiate(file, { case: OTHER, notice: OTHER }, at)),
  end: deed('decideNotToInitiate', (file, at) => decideNotToInitiate(file, { ground: 'no-event', notice: OTHER }, at)),
  transferOut: deed('transferOut', (file, at) => transferOut(file, { ground: 'territory', body: 'Nghệ An' }, at)),
};
