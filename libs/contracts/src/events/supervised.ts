import { z } from 'zod';
import { Crime } from '../codelists';
import { FileId } from '../moment';

/** What the events of a supervision share: a request that came, and a decision, each by its exchange. */
export const asked = z.object({ exchange: z.uuid(), file: FileId, number: z.string() });
export const decided = z.object({ exchange: z.uuid(), number: z.string() });
export const crime = Crime.shape;
