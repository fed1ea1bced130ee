import { motionRecorded } from '@la-chan/contracts';
import {
  alone,
  appellate,
  asking,
  docketed,
  goneOn,
  judges,
  overruled,
  participation,
  system,
  told,
  type TrialStep,
} from './course';
import { decisions } from './decision.course';
import { binding, bound } from './measure.course';
import { awaited, reviews, stopping } from './stay.course';
import type { TrialStatus } from './trial';

/** What may come, or be decided, in whatever status the trial has come to. */
export const served = (status: TrialStatus, reviewed: TrialStep['to'] = status) => ({
  ...told(status),
  ...awaited(status),
  ...bound(status),
  ...decisions(status, reviewed),
});

/** What the court decides, and is asked, as it prepares and hears a trial. */
const preparing = (
  status: TrialStatus,
): Record<
  'nameVictim' | 'recordProsecutor' | 'recordMotion' | 'settleMotion' | 'demandEvidence' | 'returnFile' | 'decline',
  TrialStep
> => ({
  nameVictim: { to: status, by: judges, law: 'BLTTHS 62', restsOn: docketed },
  // 52 is not among the texts: who the prosecutor at the hearing is the procuracy decides until it opens.
  recordProsecutor: { to: status, by: system, law: 'BLTTHS 52(2)', restsOn: docketed },
  recordMotion: { to: status, by: appellate, law: 'BLTTHS 279(1)', restsOn: docketed },
  settleMotion: {
    to: status,
    by: judges,
    assigned: alone,
    law: 'BLTTHS 279',
    restsOn: { anyOf: [motionRecorded.type], of: 'motion' },
  },
  demandEvidence: {
    ...{ to: status, by: judges, assigned: alone, law: 'BLTTHS 284(1), (2)', restsOn: docketed },
    lateIn: ['suspended', ...goneOn],
  },
  returnFile: { to: 'returned', by: judges, assigned: alone, law: 'BLTTHS 174(2), 277(1)(b), 280', restsOn: docketed },
  // 274 and 275 are not among the texts: what is said of them is from the published code.
  decline: { to: 'returned', by: judges, law: 'BLTTHS 274(1)', restsOn: docketed },
});

/** What may be decided as long as there is no judgment. */
export const beforeJudgment = (status: TrialStatus) => ({
  ...preparing(status),
  ...asking(status),
  ...participation(status),
  ...overruled(status),
  ...reviews(status),
  ...binding(status),
  ...stopping(status),
  ...served(status),
});
