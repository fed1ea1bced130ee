import { defineExchange, type Pattern } from '@la-chan/contracts';
import { z } from 'zod';

const content = z.object({ account: z.string() });
const kindOf = (pattern: Pattern) =>
  defineExchange({
    kind: `tried-${pattern}`,
    pattern,
    terms: z.object({ unit: z.string() }),
    dossier: content,
    answer: z.object({ outcome: z.string() }),
    answerWithinHours: 24,
  });
export const KINDS = { handover: kindOf('handover'), request: kindOf('request'), notice: kindOf('notice') };
export type Kind = (typeof KINDS)[keyof typeof KINDS];
