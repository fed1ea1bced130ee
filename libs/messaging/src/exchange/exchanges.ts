import type { AgencyId, Moment } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { DossierKeys } from './dossier';
import { ExchangeEngine } from './engine';
import { PostgresExchangeStore } from './postgres-store';

/** The exchanges of an agency in its database. */
export class Exchanges extends ExchangeEngine<EntityManager> {
  constructor(self: AgencyId, keys: DossierKeys, now: () => Moment) {
    super({ self, keys, now, newId, store: (tx) => new PostgresExchangeStore(tx) });
  }
}
