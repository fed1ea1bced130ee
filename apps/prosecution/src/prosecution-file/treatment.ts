import { prosecutedTreatmentEnded, type FileId, type Moment } from '@la-chan/contracts';
import { prosecutionProcedure, ProsecutionRefusal, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/**
 * What was ordered with a suspension for illness, of all or of one alone, is over: that resumes nothing, it calls for the
 * decision (BLTTHS 236(6), 249(1); TTLT 01/2020 8(1)).
 */
export const endTreatment = (
  file: ProsecutionFile,
  { number, accused }: { number: string; accused?: FileId | undefined },
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('endTreatment', file.status);
  const isIll = accused
    ? file.accused.some((one) => one.id === accused && one.state === 'suspended' && one.suspendedFor === 'illness')
    : file.status === 'suspended' && file.suspendedFor === 'illness';
  if (!isIll) throw new ProsecutionRefusal('not-suspended-for-illness', 'BLTTHS 236(6); TTLT 01/2020 8(1)');
  const whom = accused ? { accused, alone: true as const } : { resumptionDue: true as const };
  return [prosecutedTreatmentEnded(file.id, { number, ...whom }, at)];
};
