import { Conducted, type AgencyId } from '@la-chan/contracts';
import type { HistoryEntry } from './clocks';
import { Refusal } from './refusal';

/** Who conducts a case for a body or a procuracy. */
type Conducting = Conducted[number];

/** Somebody may not conduct a case. */
export class ConductorRefusal extends Refusal {
  constructor(
    override readonly code: 'conducts-already' | 'had-to-withdraw' | 'head-has-to-withdraw',
    override readonly law: string,
    override readonly field: string,
  ) {
    super(code);
  }
}

interface Laws {
  /** On those who have to withdraw. */
  readonly withdrawing: string;
  /** On a head who has to: nobody whom that head assigns takes the place. */
  readonly head: string;
}

/**
 * Whoever had to withdraw conducts the case no more. Where that is the head of a body the case goes to the body above, and
 * where it is the head of a procuracy the one above assigns a deputy (TTLT 04/2018 4(1), (4)). So does whoever had to withdraw
 * from a case that was `merged` into it.
 */
export function assertMayConduct(
  next: Conducting,
  before: readonly Conducting[],
  { withdrawing, head }: Laws,
  merged: readonly (readonly Conducting[])[] = [],
): void {
  const now = before.at(-1);
  const hadTo = [[...before, next], ...merged].flatMap(withdrawn);
  if (hadTo.some(({ officer }) => officer === next.officer))
    throw new ConductorRefusal('had-to-withdraw', withdrawing, '/officer');
  if (now?.officer === next.officer && now.conductor === next.conductor)
    throw new ConductorRefusal('conducts-already', withdrawing, '/officer');
  if (hadTo.some(({ conductor }) => conductor === 'head') && next.conductor !== 'deputy-assigned-above')
    throw new ConductorRefusal('head-has-to-withdraw', head, '/conductor');
}

const withdrawn = (conducted: readonly Conducting[]): Conducting[] =>
  conducted.filter((_, index) => conducted[index + 1]?.ground);

/** Who has conducted it so far, also before it was split off or came from another body. */
export const conductedBy = (
  history: readonly HistoryEntry[],
  { type, schema }: { readonly type: string; readonly schema: { parse: (data: unknown) => Conducting } },
): Conducting[] =>
  history
    .flatMap((entry) => {
      if (entry.type === type) return [schema.parse(entry.data)];
      return Conducted.safeParse(entry.data?.['conducted']).data ?? [];
    })
    .map(({ conductor, officer, ground, body }, index) => ({
      ...{ conductor, officer },
      ...(ground && index > 0 && { ground }), // of the first nobody is known who had to
      ...(body && { body }),
    }));

/** As another agency is told of it. */
export const conductedAt = (conducted: readonly Conducting[], self: AgencyId): Conducted =>
  conducted.map(({ conductor, officer, ground, body = self }) => ({
    ...{ conductor, officer, body },
    ...(ground && { ground }),
  }));

/** Those of this agency: whoever had to withdraw elsewhere binds nobody here. */
export const conductedHere = (conducted: readonly Conducting[], self: AgencyId): Conducting[] =>
  conducted.filter(({ body = self }) => body === self);
