import type { FirstMeasureDone } from '@la-chan/contracts';

/** What was done at the scene, or of the facts, before a report went on. */
export interface WithFirstMeasures {
  readonly firstMeasures: readonly FirstMeasureDone[];
}

export const firstMeasuresAfter = (
  { firstMeasures }: WithFirstMeasures,
  { measure, takenAt }: FirstMeasureDone,
): readonly FirstMeasureDone[] => [...firstMeasures, { measure, takenAt }];

/** Of what comes along, what this file does not say yet. */
export const firstMeasuresNewTo = (
  { firstMeasures }: WithFirstMeasures,
  coming: readonly FirstMeasureDone[],
): FirstMeasureDone[] =>
  coming.filter(
    ({ measure, takenAt }) => !firstMeasures.some((one) => one.measure === measure && one.takenAt === takenAt),
  );

/** What goes along where the report goes. */
export const firstMeasuresOf = ({ firstMeasures }: WithFirstMeasures): { firstMeasures?: FirstMeasureDone[] } =>
  firstMeasures.length > 0 ? { firstMeasures: [...firstMeasures] } : {};
