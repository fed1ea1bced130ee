import {
  decisionNotice,
  type AgencyId,
  type AppName,
  type FileId,
  type Moment,
  type UnitCode,
} from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges, type Acting, type Opening } from '@la-chan/messaging';
import { Desk, type ErrandPost, type Officer } from '@la-chan/platform';
import { type FileRow, type HistoryEntry, proposedCancellation } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type Terms = Opening<typeof decisionNotice>['terms'];
type Said<T> = T extends Terms ? Omit<T, 'number' | 'decidedAt' | 'unit'> : never;
type Sealed = NonNullable<Opening<typeof decisionNotice>['dossier']>;

/** What this body decides is served on the competent procuracy, whose receipt proves it. */
@Injectable()
export class Decisions implements ErrandPost {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  async serve(
    tx: EntityManager,
    notice: string,
    file: FileId,
    terms: Terms,
    acting: Acting,
    dossier?: Sealed,
  ): Promise<void> {
    const to = this.procuracyOf(terms.unit);
    const opening = { id: notice, to, file, terms, ...(dossier && { dossier }) };
    await this.exchanges.open(tx, decisionNotice, opening, acting);
  }

  /** Serves an act's decision in the act's own transaction. */
  serving(said: Said<Terms>, notice: string, officer: Officer, at: Moment | undefined, dossier?: Sealed) {
    const acting = this.desk.acting(officer, at);
    return (tx: EntityManager, { id, number, unit }: Pick<FileRow, 'id' | 'number' | 'unit'>): Promise<void> =>
      this.serve(tx, notice, id, { ...said, number, decidedAt: acting.at, unit }, acting, dossier);
  }

  /** What has come suspended from another body the procuracy follows here too (TTLT 01/2020 14(1)). */
  tellingStay({ notice, since: decidedAt }: { notice: string; since: Moment }, acting: Acting) {
    return (tx: EntityManager, { id, number, unit }: Pick<FileRow, 'id' | 'number' | 'unit'>): Promise<void> =>
      this.serve(tx, notice, id, { decision: 'case-suspension', number, decidedAt, unit }, acting);
  }

  /** The procuracy where another body is asked is told, and which one supervises the file, where that is another (TTLT 01/2017 12(4); TTLT 04/2018 30). */
  async entrusted(
    ...[tx, file, { notice, unit, about }, officer, at]: Parameters<ErrandPost['entrusted']>
  ): Promise<void> {
    const acting = this.desk.acting(officer, at);
    const [procuracy, to] = [this.procuracyOf(file.unit), this.procuracyOf(unit)];
    const part = { ...(procuracy !== to && { procuracy }), ...(about === 'investigation' && { about }) };
    const terms = { decision: 'errand', ...part, number: file.number, decidedAt: acting.at, unit } as const;
    const opening = { id: notice, to, file: file.id, unit: file.unit, terms };
    await this.exchanges.open(tx, decisionNotice, opening, acting);
  }

  /** Asks for what `served` has told of to be cancelled, in the act's own transaction. */
  proposing(
    served: string,
    { reasons, ...how }: { reasons: string; change?: true | undefined },
    notice: string,
    officer: Officer,
    at: Moment | undefined,
  ) {
    return (
      tx: EntityManager,
      file: Pick<FileRow, 'id' | 'number' | 'unit'>,
      { history }: { readonly history: readonly HistoryEntry[] },
    ): Promise<void> => {
      const { of: proposed, ...whom } = proposedCancellation(history, served, this.desk.acting(officer, at).at);
      const said = { decision: 'cancellation-proposal', proposed, served, ...whom, ...how } as const;
      return this.serving(said, notice, officer, at, { reasons })(tx, file);
    };
  }

  /** Tells that the head withdraws what `served` has told of, in the act's own transaction. */
  withdrawing(served: string, reasons: string, notice: string, officer: Officer, at: Moment | undefined) {
    return (
      tx: EntityManager,
      file: Pick<FileRow, 'id' | 'number' | 'unit'>,
      { history }: { readonly history: readonly HistoryEntry[] },
    ): Promise<void> => {
      const { of: withdrawn } = proposedCancellation(history, served, this.desk.acting(officer, at).at);
      const said = { decision: 'decision-withdrawal', withdrawn, of: served } as const;
      return this.serving(said, notice, officer, at, { reasons })(tx, file);
    };
  }

  procuracyOf(unit: UnitCode, chosen?: AgencyId): AgencyId {
    return this.competent('prosecution', unit, chosen);
  }

  competent(app: AppName, unit: UnitCode, chosen?: AgencyId): AgencyId {
    return competentAgency(this.directory, app, unit, this.desk.clock.now(), chosen);
  }
}
