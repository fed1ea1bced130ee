import { actShape } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const number = z.string().trim().min(1).max(60);

export class Petition extends createZodDto(
  actShape.extend({ body: z.string().trim().min(1).max(200).describe('The procuracy above'), number }),
) {}
export class PetitionAnswer extends createZodDto(
  actShape.extend({ number, decision: z.enum(['upheld', 'rejected']) }),
) {}
