import { z } from 'zod';
import { Day } from './moment';

/** On paper: the head of the upper of two competent bodies has decided which of them resolves the matter (TTLT 01/2017 12(3)(b)). */
export const SameMatterDecision = z.object({ body: z.string().max(200), number: z.string(), decidedOn: Day });
