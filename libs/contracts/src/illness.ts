import { z } from 'zod';
import { IllnessFinding } from './codelists';
import { Day } from './moment';

/** On paper: what a suspension for illness rests on, under its number and of its day (TTLT 01/2020 6(2), 8(1), 10(1)). */
export const Illness = z.object({ finding: IllnessFinding, number: z.string(), decidedOn: Day });
export type Illness = z.infer<typeof Illness>;

/** With a suspension for illness; `unnamed`: it names neither a decision on treatment nor a finding, and none is known, which is seen and not refused. */
export const illness = { illness: Illness.optional(), unnamed: z.literal(true).optional() };
