import type { ExchangeKind } from '@la-chan/contracts';
import type { Acting, Exchanges } from '@la-chan/messaging';
import type { EntityManager } from 'typeorm';

/** The handover by which a file has gone, or goes, to another agency, and what says nothing in its dossier. */
export interface Gone {
  readonly kind: ExchangeKind;
  readonly exchange: string;
  readonly dossier: object;
}

/** Tells whoever has the file by now. */
export async function tellGone(
  exchanges: Exchanges,
  tx: EntityManager,
  gone: Gone | undefined,
  told: object,
  said: Acting,
): Promise<void> {
  if (gone) await exchanges.supplement(tx, gone.kind, gone.exchange, { ...gone.dossier, ...told }, said);
}
