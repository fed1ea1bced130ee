import { prosecutionMeasuresKept, prosecutionPropertyDecided } from '@la-chan/contracts';
import { decidingOnProperty, keepingMeasures } from '@la-chan/procedure';
import { boundOf } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

const property = decidingOnProperty<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionPropertyDecided,
);

/** A file brought in at go-live came from nobody here who could be told. */
export const prosecutionProperty: typeof property = {
  decideOnProperty: (file, decision, at) =>
    property.decideOnProperty(file, { ...decision, notice: file.sender && decision.notice }, at),
};

/** Of whom is suspended, with all or alone. */
export const keepMeasures = keepingMeasures<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionMeasuresKept,
  ({ status, accused }) => boundOf(accused.filter(({ state }) => status === 'suspended' || state === 'suspended')),
);
