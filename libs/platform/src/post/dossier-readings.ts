import type { ExchangeKind } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Desk } from '../files/desk';
import { AccessLog } from '../officers/access-log';
import type { Officer } from '../officers/officer';
import { Refused } from '../problems/refused';

/** What came sealed with an exchange that a file names: each reading is logged with its purpose. */
@Injectable()
export class DossierReadings {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly accessLog: AccessLog,
    private readonly desk: Desk,
  ) {}

  /** The latest of the exchange that the officer's file names, without which nothing is found; null where none came. */
  latest<Kind extends ExchangeKind>(
    officer: Officer,
    kind: Kind,
    exchange: string | null | undefined,
    purpose: string,
  ): Promise<{ dossier: z.output<Kind['dossier']> | null }> {
    if (!exchange) throw new Refused('not-found');
    return this.desk.database.tx(officer, async (tx) => {
      await this.accessLog.record(tx, officer, 'read-person', exchange, purpose);
      return { dossier: (await this.exchanges.dossiers(tx, kind, exchange)).at(-1) ?? null };
    });
  }
}
