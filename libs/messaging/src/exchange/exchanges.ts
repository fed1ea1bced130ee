import type { AgencyId, Moment } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { DossierKeys } from './dossier';
import { ExchangeEngine } from './engine';
import { PostgresExchangeStore } from './postgres-store';

/** The exchanges of an agency in its database. */
export class Exchanges extends ExchangeEngine<EntityManager> {
  /** The tables of the files that they are about. */
  readonly files: string[];

  constructor(self: AgencyId, keys: DossierKeys, now: () => Moment) {
    const files: string[] = [];
    super({ self, keys, now, newId, store: (tx) => new PostgresExchangeStore(tx, files) });
    this.files = files;
  }
}
