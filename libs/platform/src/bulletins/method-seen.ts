import { Country, Day, Method, RecruitmentChannel, TraffickingRoute } from '@la-chan/contracts';
import { z } from 'zod';
import { actShape } from '../files/requests';

const said = {
  methods: z.array(Method).describe('Known ones; none for a method that is new'),
  channels: z.array(RecruitmentChannel),
  countries: z.array(Country),
  routes: z.array(TraffickingRoute),
  seenOn: Day,
  description: z
    .string()
    .trim()
    .min(1)
    .max(20_000)
    .nullable()
    .describe('What is new about it; sealed, and never about a person'),
};

/** What was seen of a method of traffickers: codes, and in words what is new about it. */
export const methodSeen = actShape.extend({
  ...said,
  methods: said.methods.default([]),
  channels: said.channels.default([]),
  countries: said.countries.default([]),
  routes: said.routes.default([]),
  description: said.description.default(null),
});

/** What of that was told wrongly. */
export const methodSeenRightly = z.object(said).partial();

type MethodSeen = z.output<typeof methodSeen>;
const missing = { path: ['methods'], error: 'a known method, or a description of a new one' };

/** For `refine`: a method is known, or it is described. */
export const knownOrDescribed: [(seen: Pick<MethodSeen, 'methods' | 'description'>) => boolean, typeof missing] = [
  ({ methods, description }) => methods.length > 0 || description !== null,
  missing,
];
