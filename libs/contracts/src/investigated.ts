import { z } from 'zod';
import { AgencyId } from './agency';
import { FileId } from './moment';

/** Who investigated, and the case there; not known of what came before that was told. */
export const investigated = z.object({ by: AgencyId, case: FileId }).optional();
