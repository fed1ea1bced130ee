import { z } from 'zod';
import { ParticipantRole } from './codelists';
import { FileId } from './moment';

/** Who takes part, and for whom: an accused, a victim, a civil party or whoever is denounced, by the id that this one has in every agency; a party for nobody else. */
export const Participant = z.object({ participant: FileId, role: ParticipantRole, of: FileId.optional() });
export type Participant = z.infer<typeof Participant>;
