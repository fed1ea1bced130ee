import { dayOf, type AgencyId, type Day } from '@la-chan/contracts';
import { Directory } from '@la-chan/messaging';
import { Desk, Refused, type Officer } from '@la-chan/platform';
import { assertInOrder, isInForce, type Validity } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';

/** A body that takes no part in the platform and may be told of a victim: a hospital, a court elsewhere, IOM. */
export interface OutsideBody extends Validity {
  /** As consents and exports name it; of no agency of the platform. */
  readonly id: AgencyId;
  readonly name: string;
  /** Where it is asked to erase what it was told; no person. */
  readonly contact: string;
}

const BODY = 'id, name, contact, valid_from AS "from", valid_to AS "to"';

/** The bodies outside the platform, each while consents may name it; what was told to one that is none any more stays hers to take back. */
@Injectable()
export class OutsideBodies {
  constructor(
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  list(officer: Officer, on?: Day): Promise<OutsideBody[]> {
    return this.desk.database.read(officer, (tx) =>
      tx.query(
        `SELECT ${BODY} FROM outside_body
         WHERE $1::text IS NULL OR $1 BETWEEN valid_from AND coalesce(valid_to, $1) ORDER BY name, id`,
        [on ?? null],
      ),
    );
  }

  add(officer: Officer, body: OutsideBody): Promise<OutsideBody> {
    assertInOrder(body);
    const { id, name, contact, from, to } = body;
    return this.desk.database.tx(officer, async (tx) => {
      const added: unknown[] = this.isAgency(id)
        ? []
        : await tx.query(
            `INSERT INTO outside_body (id, name, contact, valid_from, valid_to, entered_by, entered_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
            [id, name, contact, from, to, officer.id, this.desk.clock.now()],
          );
      if (added.length === 0) throw new Refused('body-known-already', { params: { id }, field: '/id' });
      return body;
    });
  }

  /** From then on no consent names it; what it was told is still asked back. */
  end(officer: Officer, id: AgencyId, to: Day): Promise<OutsideBody> {
    return this.desk.database.tx(officer, async (tx) => {
      const [body]: OutsideBody[] = await tx.query(`SELECT ${BODY} FROM outside_body WHERE id = $1 FOR UPDATE`, [id]);
      if (!body) throw new Refused('not-found');
      const ended = { ...body, to };
      assertInOrder(ended);
      await tx.query('UPDATE outside_body SET valid_to = $2, entered_by = $3, entered_at = $4 WHERE id = $1', [
        id,
        to,
        officer.id,
        this.desk.clock.now(),
      ]);
      return ended;
    });
  }

  /** Throws `recipient-unknown` for what is neither an agency of the platform nor a body of the register today. */
  async assertRecipient(officer: Officer, id: AgencyId, field: string): Promise<void> {
    if (this.isAgency(id)) return;
    const today = dayOf(this.desk.clock.now());
    const bodies = await this.list(officer);
    if (!bodies.some((body) => body.id === id && isInForce(body, today)))
      throw new Refused('recipient-unknown', { params: { id }, field });
  }

  private isAgency(id: AgencyId): boolean {
    return this.directory.agency(id, this.desk.clock.now()) !== undefined;
  }
}
