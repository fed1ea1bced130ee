import type { EventOf, FileId, mergedVerificationEnded, Moment } from '@la-chan/contracts';
import { Desk, Files, keepFirst } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { receivedFirst, recordEnd } from './joinder';
import { resolutionLimit } from './time-limit';
import { blank, evolve, type VerificationEvent } from './verification.events';
import {
  verificationProcedure,
  type Verification,
  type VerificationAct,
  type VerificationStatus,
} from './verification';
import { again, correct, entries } from './verification.corrections';
import { counted } from './verification.counted';
import { verificationTable } from './verification.table';

/** The verifications of this body. */
@Injectable()
export class Verifications extends Files<Verification, VerificationStatus, VerificationAct, VerificationEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: verificationProcedure,
      register: 'XM',
      table: verificationTable,
      blank,
      evolve,
      counted: (file, { deadlines }) => counted(file, resolutionLimit(deadlines)?.dueOn ?? null),
      rules: RULES,
      corrections: { entries, correct, again },
      facts: ({ anonymous }) => ({ anonymous }),
    });
    keepFirst(this, desk, receivedFirst);
  }

  /** All parts of the report that this one is of; itself alone where it was not split. */
  async partsOf(tx: EntityManager, file: Verification): Promise<Verification[]> {
    if (!file.splitFrom && file.parts.length === 0) return [file];
    const first = await this.one(tx, file.splitFrom ?? file.id);
    const found: { id: FileId }[] = await tx.query('SELECT id FROM verification WHERE split_from = $1 ORDER BY id', [
      first.id,
    ]);
    const parts = [first];
    for (const { id } of found) parts.push(await this.one(tx, id));
    return parts;
  }

  /** Whoever reported what was merged into a verification is told what that has ended with. */
  async endMerged(
    tx: EntityManager,
    into: FileId,
    end: EventOf<typeof mergedVerificationEnded>['data'],
    at: Moment,
  ): Promise<void> {
    for (const id of await this.mergedInto(tx, into)) {
      await this.act('recordEnd', id, { officer: this.desk.system, tx, at }, (file, at) => recordEnd(file, end, at));
      await this.endMerged(tx, id, end, at);
    }
  }

  /** Where the matter goes on now: the verification itself, or the one that it was merged into. */
  async current(tx: EntityManager, id: FileId): Promise<FileId> {
    const mergedInto = (await this.rows.get(tx, id))?.mergedInto;
    return mergedInto ? this.current(tx, mergedInto) : id;
  }
}
