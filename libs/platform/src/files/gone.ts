import type { ExchangeKind } from '@la-chan/contracts';

/** The handover by which a file has gone, or goes, to another agency, and what says nothing in its dossier. */
export interface Gone {
  readonly kind: ExchangeKind;
  readonly exchange: string;
  readonly dossier: object;
}
