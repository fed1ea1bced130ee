import { send } from '@la-chan/messaging';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { CONFIG, type Config } from '../config';
import { Database } from '../database/database';
import { currentRequest } from '../request';
import { type Officer, systemOf } from './officer';

export type AccessAction =
  'sign-in' | 'refused' | 'read-person' | 'erase-person' | 'recovery-decided' | 'channel-resumed' | 'export';

/** Who had access to what, why and when; insert-only. It names persons by id alone. */
@Injectable()
export class AccessLog {
  private readonly system: Officer;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.system = systemOf(config.AGENCY);
  }

  /** In the transaction of what it records. */
  async record(
    tx: EntityManager,
    officer: Officer,
    action: AccessAction,
    subject: string,
    purpose?: string,
  ): Promise<void> {
    await send(tx, {
      name: 'access',
      text: `INSERT INTO access_log (at, officer, action, subject, purpose, request) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (officer, subject) WHERE action = 'sign-in' DO NOTHING`,
      values: [this.clock.now(), officer.id, action, subject, purpose ?? null, currentRequest()?.id ?? null],
    });
  }

  /** Stays although the request's own transaction is rolled back. */
  refused(officer: Officer, what: string, code: string): Promise<void> {
    return this.database.own(this.system, (tx) => this.record(tx, officer, 'refused', what, code));
  }

  /** Once per token. */
  signedIn(officer: Officer, token: string): Promise<void> {
    return this.database.own(this.system, (tx) => this.record(tx, officer, 'sign-in', token));
  }
}
