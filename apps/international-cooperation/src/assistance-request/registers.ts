import type { Country, Day, FileId } from '@la-chan/contracts';
import { Desk, Refused, type Officer } from '@la-chan/platform';
import { assertInOrder, type Validity } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { LegalBasis, Partner } from './register';

const PARTNER = 'id, country, name, channels, valid_from AS "from", valid_to AS "to"';
const BASIS = 'id, kind, code, title, channels, country, authority, valid_from AS "from", valid_to AS "to"';

type Kept = 'cooperation_partner' | 'legal_basis';

/** With whom this agency deals abroad and on what it rests, each while it holds; what held before is kept. */
@Injectable()
export class Registers {
  constructor(private readonly desk: Desk) {}

  partners(officer: Officer, { country, on }: { country?: Country; on?: Day }): Promise<Partner[]> {
    return this.desk.database.read(officer, (tx) =>
      tx.query(
        `SELECT ${PARTNER} FROM cooperation_partner
         WHERE country = coalesce($1, country) AND ($2::text IS NULL OR $2 BETWEEN valid_from AND coalesce(valid_to, $2))
         ORDER BY country, name, id`,
        [country ?? null, on ?? null],
      ),
    );
  }

  bases(officer: Officer): Promise<LegalBasis[]> {
    return this.desk.database.read(officer, (tx) =>
      tx.query(`SELECT ${BASIS} FROM legal_basis ORDER BY kind, valid_from, code, id`),
    );
  }

  async partner(officer: Officer, id: FileId): Promise<Partner | undefined> {
    const [found]: Partner[] = await this.desk.database.read(officer, (tx) =>
      tx.query(`SELECT ${PARTNER} FROM cooperation_partner WHERE id = $1`, [id]),
    );
    return found;
  }

  addPartner(officer: Officer, partner: Omit<Partner, 'id'>): Promise<Partner> {
    const { country, name, channels, from, to } = partner;
    return this.add(officer, partner, (tx, id, by) =>
      tx.query(
        `INSERT INTO cooperation_partner (id, country, name, channels, valid_from, valid_to, entered_by, entered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, country, name, JSON.stringify(channels), from, to, ...by],
      ),
    );
  }

  addBasis(officer: Officer, basis: Omit<LegalBasis, 'id'>): Promise<LegalBasis> {
    const { kind, code, title, channels, country, authority, from, to } = basis;
    return this.add(officer, basis, (tx, id, by) =>
      tx.query(
        `INSERT INTO legal_basis (id, kind, code, title, channels, country, authority, valid_from, valid_to, entered_by, entered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [id, kind, code, JSON.stringify(title), JSON.stringify(channels), country, authority, from, to, ...by],
      ),
    );
  }

  /** Its last day is known; it stays in the register for what rested on it. */
  end(officer: Officer, kept: Kept, id: FileId, to: Day): Promise<{ id: FileId } & Validity> {
    return this.desk.database.tx(officer, async (tx) => {
      const [found]: { from: Day }[] = await tx.query(
        `SELECT valid_from AS "from" FROM ${kept} WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (!found) throw new Refused('not-found');
      assertInOrder({ from: found.from, to });
      await tx.query(`UPDATE ${kept} SET valid_to = $2, entered_by = $3, entered_at = $4 WHERE id = $1`, [
        id,
        to,
        ...this.entered(officer),
      ]);
      return { id, from: found.from, to };
    });
  }

  private add<Entry extends Validity>(
    officer: Officer,
    entry: Entry,
    insert: (tx: EntityManager, id: FileId, by: readonly string[]) => Promise<unknown>,
  ): Promise<Entry & { id: FileId }> {
    assertInOrder(entry);
    const id = uuid();
    return this.desk.database.tx(officer, async (tx) => {
      await insert(tx, id, this.entered(officer));
      return { id, ...entry };
    });
  }

  private entered({ id }: Officer): string[] {
    return [id, this.desk.clock.now()];
  }
}
