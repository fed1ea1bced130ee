import { PersonData } from '@la-chan/contracts';
import { actShape, prose } from '@la-chan/platform';
import { z } from 'zod';

/** Whoever comes forward at the procuracy. */
export const surrenderShape = actShape.extend({
  person: PersonData,
  minutes: z.string().trim().min(1).max(60).describe('The number of the minutes (BLTTHS 152(1))'),
  account: prose,
  items: prose.optional().describe('What they hand over, or had about them'),
});
