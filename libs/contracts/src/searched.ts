import { z } from 'zod';
import { Moment } from './moment';

/** Since when somebody is searched for, or that was demanded; `evades`: whether on purpose, as the body has decided, so that the limitation period stands still, as it does where nothing is said (BLTTHS 231(1); BLHS 27(3)). */
export const Searched = z.object({ since: Moment, evades: z.boolean().optional() });
export type Searched = Readonly<z.output<typeof Searched>>;

/** Goes with the file to whoever has it next, and is told of its end there (BLTTHS 231(3)). */
export const searchedAlong = { searched: Searched.optional() };
