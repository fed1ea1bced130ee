import { bodyName, decisionShape } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class PetitionAnswer extends createZodDto(
  decisionShape.extend({
    exchange: z.uuid().describe('The notice by which the decision was served, or the request that was refused'),
    body: bodyName.describe('The procuracy above'),
    decision: z.enum(['upheld', 'rejected']),
  }),
) {}
