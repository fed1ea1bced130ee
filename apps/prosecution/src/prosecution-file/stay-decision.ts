import {
  prosecutedTreatmentEnded,
  prosecutionKeeperReported,
  prosecutionMeasuresKept,
  prosecutionPropertyDecided,
} from '@la-chan/contracts';
import { decidingOnProperty, endingTreatment, keepingMeasures, recordingKeeperReport } from '@la-chan/procedure';
import { boundOf } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/** BLTTHS 130 is not among the texts. */
export const prosecutionProperty = decidingOnProperty<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionPropertyDecided,
  ({ accused }) => accused,
  'BLTTHS 130, 248(2)',
);

export const recordKeeperReport = recordingKeeperReport<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionKeeperReported,
  ({ accused }) => accused,
);

/** Of whom is suspended, with all or alone. */
export const keepMeasures = keepingMeasures<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionMeasuresKept,
  ({ status, accused }) => boundOf(accused.filter(({ state }) => status === 'suspended' || state === 'suspended')),
);

export const endTreatment = endingTreatment<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutedTreatmentEnded,
  ({ accused }) => accused,
  'TTLT 01/2020 8(1)',
);
