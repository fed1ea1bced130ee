import { Article, Clause, FileId } from '@la-chan/contracts';
import { decisionShape, prose } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

/** A crime that was left out, as a panel has found at its hearing. */
export class LeftOut extends createZodDto(
  decisionShape.extend({
    article: Article,
    clause: Clause,
    defendants: z.array(FileId).max(200).optional().describe('Those on trial whom it concerns'),
    found: prose.describe('Sealed'),
  }),
) {}
export class DemandAnswer extends createZodDto(
  decisionShape.extend({ initiated: z.boolean().describe('False where the procuracy has found a ground not to') }),
) {}
