import type { caseTransferHandover, FileId } from '@la-chan/contracts';
import { recordsOf, takingPart } from '@la-chan/procedure';
import type { z } from 'zod';
import type { Case } from './case';

/** What comes sealed with the file of a case from another body, and after it. */
export type Dossier = z.output<(typeof caseTransferHandover)['dossier']>;

/** The victims of a case, and who takes part in it: whom its dossier names, and where each is recorded. */
export const partiesOf = (file: Case): { id: FileId; person: FileId }[] => [
  ...file.victims.map((id) => ({ id, person: id })),
  ...recordsOf(takingPart(file)),
];
