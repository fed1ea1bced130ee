import {
  correctionNotice,
  trialAssignment,
  type ExchangeKind,
  type FileId,
  type SaidRightly,
} from '@la-chan/contracts';
import { withCharges } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import type { Side } from './course';
import { ExchangeNotFound, type Exchange } from './exchange';
import { exchangesWhere, findExchange } from './exchange-rows';

/**
 * The exchange with what either side has put right of what it said; `except` is a correction that does not count yet. What
 * was said stays in its messages.
 */
export async function asPutRight<One extends Exchange>(
  tx: EntityManager,
  exchange: One,
  except?: string,
): Promise<One> {
  const notices: { side: Side; changes: SaidRightly }[] = await tx.query(
    `SELECT side, terms->'changes' AS changes FROM exchange
     WHERE kind = '${correctionNotice.kind}' AND terms->>'of' = $1 AND id IS DISTINCT FROM $2 ORDER BY opened_at, id`,
    [exchange.id, except ?? null],
  );
  return notices.reduce<One>((read, { side, changes: { chargedWith, ...changes } }) => {
    const terms = { ...withCharges({ ...read.terms }, chargedWith), ...changes };
    return side === exchange.side
      ? { ...read, terms }
      : { ...read, answer: { ...(read.answer as object), ...changes } };
  }, exchange);
}

/**
 * The offer about which whoever has made it says more. Whoever accepts it meanwhile is waited for, or waits and reads that
 * (`toldSince`). Throws `ExchangeNotFound`.
 */
export async function offerTold(
  tx: EntityManager,
  { counterpart, terms: { of } }: Pick<Exchange, 'counterpart'> & { readonly terms: { readonly of: string } },
): Promise<Exchange> {
  const found = await findExchange(tx, of);
  const offer = found?.file ? found : await findExchange(tx, of, 'FOR UPDATE');
  if (offer?.counterpart !== counterpart) throw new ExchangeNotFound('it was not offered by this agency');
  return offer;
}

/** The notices of a kind with which whoever has opened an exchange has said more about it, which they name in this term. */
export const toldSince = <Kind extends ExchangeKind>(
  tx: EntityManager,
  { kind }: Kind,
  { id, counterpart, side }: Exchange,
  term: 'of' | 'report' | 'demand' = 'of',
): Promise<Exchange<Kind>[]> =>
  exchangesWhere(tx, `kind = $1 AND side = $2 AND terms->>'${term}' = $3 AND counterpart = $4`, [
    kind,
    side,
    id,
    counterpart,
  ]);

/** Exchanges with which something was told of a file and still stands: those with these ids, the file's own handovers, and the assignments of its trial. */
export const toldWith = (tx: EntityManager, file: FileId, ids: readonly string[]): Promise<Exchange[]> =>
  exchangesWhere(
    tx,
    `(id = ANY ($2::uuid[]) OR (file_id = $1 AND (pattern = 'handover' OR kind = '${trialAssignment.kind}')))
       AND status NOT IN ('withdrawn', 'rejected') AND kind <> '${correctionNotice.kind}'`,
    [file, ids],
  );
