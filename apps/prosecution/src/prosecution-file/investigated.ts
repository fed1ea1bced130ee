import type { AgencyId, FileId } from '@la-chan/contracts';
import type { ProsecutionFile } from './prosecution-file';

/** The body that investigated, and its case; none of a file that was brought in at go-live. */
export const investigatedBy = ({
  sender: by,
  from: [about],
  assignedBy,
}: Pick<ProsecutionFile, 'sender' | 'from' | 'assignedBy'>): { by: AgencyId; case: FileId } | undefined =>
  assignedBy ? assignedBy.investigated : by && about ? { by, case: about } : undefined;
