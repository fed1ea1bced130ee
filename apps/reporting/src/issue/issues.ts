import { dayOf, type Day, type FileId, type Moment } from '@la-chan/contracts';
import { dataDigest, signerOf, type AgencyKeys } from '@la-chan/messaging';
import { Clock, Database, KEYS, nextNumber, type Officer, Refused } from '@la-chan/platform';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { type Confirmation, Confirmations } from '../confirmation/confirmations';
import { Changes, type Paging } from '../scorecard/changes';
import { Identity, type IdentityView } from '../scorecard/identity';
import type { Asked } from '../scorecard/question';
import { Scorecards, type ScorecardView } from '../scorecard/scorecards';

/** A scorecard as it was issued; `view.restsOn` says how far each agency's facts are in its figures. */
interface Issued {
  readonly number: string;
  readonly issuedAt: Moment;
  readonly issuedBy: string;
  readonly view: ScorecardView;
  /** Of each agency and of the city; a report that was issued before there were any has none. */
  readonly books?: IdentityView;
  /** What the agencies have said of their own figures; empty where nobody asked them. */
  readonly confirmations?: readonly Confirmation[];
}

interface IssueRow {
  readonly id: FileId;
  readonly report: Issued;
  /** Of the report in canonical JSON; what is signed. */
  readonly digest: string;
  readonly keyId: string;
  readonly signature: string;
}

const REGISTER = 'BC';

/** Frozen, numbered and signed scorecards. What is known later of the days before is a revision beside one, never in it. */
@Injectable()
export class Issues {
  constructor(
    private readonly scorecards: Scorecards,
    private readonly identities: Identity,
    private readonly confirmations: Confirmations,
    private readonly changes: Changes,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(KEYS) private readonly keys: AgencyKeys,
  ) {}

  /** For who sees the whole city: the figures of some units are no report of it. */
  async issue(asked: Asked, officer: Officer) {
    if (!officer.units.includes('*')) throw new Refused('issue-of-the-city');
    const view = await this.scorecards.show(asked, officer);
    const books = await this.identities.show(asked, officer);
    const { items: confirmations } = await this.confirmations.show(asked, officer);
    return this.database.tx(officer, async (tx) => {
      const issuedAt = this.clock.now();
      const number = await nextNumber(tx, REGISTER, issuedAt);
      // As it will be read again: what JSON has no word for is not signed.
      const report = JSON.parse(
        JSON.stringify({ number, issuedAt, issuedBy: officer.id, view, books, confirmations }),
      ) as Issued;
      const signer = signerOf(this.keys);
      const digest = dataDigest(report);
      const row = { id: uuid(), report, digest, keyId: signer.keyId, signature: signer.sign(Buffer.from(digest)) };
      await tx.query(
        `INSERT INTO issued_report (id, number, issued_at, issued_by, report, digest, key_id, signature)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [row.id, number, issuedAt, officer.id, JSON.stringify(report), digest, row.keyId, row.signature],
      );
      return row;
    });
  }

  /** The latest first, without their figures. */
  async list(officer: Officer) {
    const rows = await this.database.read(officer, (tx) =>
      tx.query<{ id: FileId; number: string; issuedAt: Moment; issuedBy: string; period: { from: Day; to: Day } }[]>(
        `SELECT id, number, issued_at AS "issuedAt", issued_by AS "issuedBy", report #> '{view,period}' AS period
         FROM issued_report ORDER BY issued_at DESC, id DESC LIMIT 200`,
      ),
    );
    return { items: rows };
  }

  async get(id: FileId, officer: Officer): Promise<IssueRow> {
    if (!officer.units.includes('*')) throw new Refused('issue-of-the-city');
    const [row] = await this.database.read(officer, (tx) =>
      tx.query<IssueRow[]>(`SELECT id, report, digest, key_id AS "keyId", signature FROM issued_report WHERE id = $1`, [
        id,
      ]),
    );
    if (!row) throw new Refused('not-found');
    return row;
  }

  /** What has become known since of the days that it tells of: late registrations and corrections, fact by fact. */
  async revisions(id: FileId, officer: Officer, paging: Paging) {
    const { issuedAt, view } = (await this.get(id, officer)).report;
    const told = dayOf(issuedAt);
    const until = view.period.to < told ? view.period.to : told;
    return this.changes.revising(view.restsOn, until, officer, paging);
  }
}
