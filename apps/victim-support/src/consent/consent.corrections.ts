import { consentEntryCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { consentProcedure, type ConsentAct, type ConsentEvent } from './consent';

/** By which acts each entry comes, and what of it may be put right: not what others have said. */
export const entries: EntryLaws<ConsentEvent['type'], ConsentAct> = {
  'victim-support.consent-entry-corrected': { by: ['correct'] },
  'victim-support.consent-given': { by: [], may: ['occurredAt', 'until'] },
  'victim-support.consent-withdrawn': { by: ['withdraw'], may: ['occurredAt'] },
  'victim-support.erasure-asked': { by: ['withdraw'] },
  'victim-support.withdrawal-acknowledged': { by: ['acknowledge'] },
};

export const correctEntry = entryCorrecting(consentProcedure, consentEntryCorrected);
