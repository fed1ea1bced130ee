import { Country, Day, Method, RecruitmentChannel, TraffickingRoute } from '@la-chan/contracts';
import { z } from 'zod';
import { actShape } from '../files/requests';

/** What was seen of a method of traffickers: codes, and in words what is new about it. */
export const methodSeen = actShape.extend({
  methods: z.array(Method).default([]).describe('Known ones; none for a method that is new'),
  channels: z.array(RecruitmentChannel).default([]),
  countries: z.array(Country).default([]),
  routes: z.array(TraffickingRoute).default([]),
  seenOn: Day,
  description: z
    .string()
    .trim()
    .min(1)
    .max(20_000)
    .nullable()
    .default(null)
    .describe('What is new about it; sealed, and never about a person'),
});

type MethodSeen = z.output<typeof methodSeen>;
const missing = { path: ['methods'], error: 'a known method, or a description of a new one' };

/** For `refine`: a method is known, or it is described. */
export const knownOrDescribed: [(seen: Pick<MethodSeen, 'methods' | 'description'>) => boolean, typeof missing] = [
  ({ methods, description }) => methods.length > 0 || description !== null,
  missing,
];
