import {
  trialKeeperReported,
  trialMeasuresKept,
  trialPropertyDecided,
  triedTreatmentEnded,
  type FileId,
} from '@la-chan/contracts';
import { decidingOnProperty, endingTreatment, keepingMeasures, recordingKeeperReport } from '@la-chan/procedure';
import { boundOf } from './bound';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

const whom = (defendant: FileId | undefined): { defendant?: FileId } => (defendant ? { defendant } : {});

/** Whoever keeps what there is has the decision by a delivery. BLTTHS 130 is not among the texts. */
export const trialProperty = decidingOnProperty<Trial, TrialEvent>(
  trialProcedure,
  (id, { accused, ...decided }, at) => {
    const delivery = decided.items.length > 0 ? { delivery: decided.decision } : {};
    return trialPropertyDecided(id, { ...decided, ...delivery, ...whom(accused) }, at);
  },
  ({ defendants }) => defendants,
  'BLTTHS 130',
);

export const recordKeeperReport = recordingKeeperReport<Trial, TrialEvent>(
  trialProcedure,
  (id, { accused, ...report }, at) => trialKeeperReported(id, { ...report, ...whom(accused) }, at),
  ({ defendants }) => defendants,
);

/** Of whom is suspended, with all or alone. */
export const keepMeasures = keepingMeasures<Trial, TrialEvent>(
  trialProcedure,
  (id, { accused: defendant, number }, at) => trialMeasuresKept(id, { defendant, number }, at),
  ({ status, defendants }) =>
    boundOf(defendants.filter(({ state }) => status === 'suspended' || state === 'suspended')),
);

export const endTreatment = endingTreatment<Trial, TrialEvent>(
  trialProcedure,
  (id, { number, ...over }, at) =>
    triedTreatmentEnded(
      id,
      'accused' in over ? { number, defendant: over.accused, alone: true } : { number, resumptionDue: true },
      at,
    ),
  ({ defendants }) => defendants,
  'TTLT 01/2020 10(1), 11(1)',
);
