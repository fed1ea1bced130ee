import { alertEntryCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { alertProcedure, type AlertAct, type AlertEvent } from './method-alert';

/** By which acts each entry comes, and what of it may be put right; what the alert itself says is put right as a whole. */
export const entries: EntryLaws<AlertEvent['type'], AlertAct> = {
  'prevention.alert-corrected': { by: ['correct'] },
  'prevention.alert-drafted': { by: [], may: ['occurredAt'] },
  'prevention.alert-entry-corrected': { by: ['correct'] },
  'prevention.alert-issued': { by: ['issue'], may: ['occurredAt'] },
  'prevention.alert-withdrawn': { by: ['withdraw'], may: ['occurredAt'] },
};

export const correctEntry = entryCorrecting(alertProcedure, alertEntryCorrected);
