import type { Conductor } from '@la-chan/contracts';
import type { HistoryEntry } from './clocks';
import { Refusal } from './refusal';

/** Who conducts a case for a body or a procuracy; `ground`: why the one before had to withdraw. */
interface Conducting {
  readonly conductor: Conductor;
  readonly officer: string;
  readonly ground?: string | undefined;
}

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
 * where it is the head of a procuracy the one above assigns a deputy (TTLT 04/2018 4(1), (4)).
 */
export function assertMayConduct(next: Conducting, before: readonly Conducting[], { withdrawing, head }: Laws): void {
  const now = before.at(-1);
  const hadTo = before.filter((_, index) => [...before, next][index + 1]?.ground);
  if (hadTo.some(({ officer }) => officer === next.officer))
    throw new ConductorRefusal('had-to-withdraw', withdrawing, '/officer');
  if (now?.officer === next.officer && now.conductor === next.conductor)
    throw new ConductorRefusal('conducts-already', withdrawing, '/officer');
  if (hadTo.some(({ conductor }) => conductor === 'head') && next.conductor !== 'deputy-assigned-above')
    throw new ConductorRefusal('head-has-to-withdraw', head, '/conductor');
}

/** Who has conducted it so far. */
export const conductedBy = (
  history: readonly HistoryEntry[],
  { type, schema }: { readonly type: string; readonly schema: { parse: (data: unknown) => Conducting } },
): Conducting[] => history.filter((entry) => entry.type === type).map(({ data }) => schema.parse(data));
