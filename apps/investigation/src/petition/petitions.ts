import { bodyPetition, type AgencyId, type FileId, type Moment, type PetitionedDecision } from '@la-chan/contracts';
import { Exchanges, type Acting } from '@la-chan/messaging';
import { Desk, type Officer } from '@la-chan/platform';
import { type FileRow, type Petition as Lodged, petitionAnswerBy, PetitionRefusal } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import type { Petition } from './petition.requests';

/** A petition as it is lodged, and how it is sent where the procuracy above is of the platform. */
export interface Lodging {
  readonly lodged: {
    readonly notice: string;
    readonly body: string;
    readonly number: string;
    readonly exchange?: string;
  };
  readonly send?: (
    tx: EntityManager,
    file: Pick<FileRow, 'id' | 'unit'>,
    about: { readonly of: PetitionedDecision; readonly by: AgencyId },
  ) => Promise<void>;
}

/** What this body does not agree with is put to the procuracy above (TTLT 04/2018 5(3)(a), 6(2); TTLT 01/2017 13(2)). */
@Injectable()
export class Petitions {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  /** It was answered on paper, and is asked over the platform no more; why it was lodged stays sealed at both. */
  async answeredOnPaper(
    tx: EntityManager,
    { petitions }: { readonly petitions: readonly Lodged[] },
    notice: string,
    officer: Officer,
  ): Promise<void> {
    const waiting = petitions.flatMap((one) => (one.notice === notice && one.exchange ? [one.exchange] : []));
    await this.exchanges.withdrawWaiting(tx, waiting, this.desk.acting(officer), { onPaper: true });
  }

  lodging(
    notice: string,
    { body, number, to: chosen, reasons }: Omit<Petition, 'occurredAt'>,
    officer: Officer,
    at: Moment | undefined,
  ): Lodging {
    const lodged = { notice, body, number };
    if (!chosen || reasons === undefined) return { lodged };
    const exchange = uuid();
    const acting: Acting = this.desk.acting(officer, at);
    return {
      lodged: { ...lodged, exchange },
      send: async (tx, { id: file, unit }: { id: FileId; unit: string }, { of: decision, by: procuracy }) => {
        const to = this.decisions.competent('prosecution', unit, chosen);
        if (to === procuracy) throw new PetitionRefusal('own-procuracy-petitioned');
        const terms = { decision, of: notice, procuracy, number, unit };
        const answerBy = petitionAnswerBy(decision, acting.at);
        const opening = { id: exchange, to, file, terms, dossier: { reasons }, ...(answerBy && { answerBy }) };
        await this.exchanges.open(tx, bodyPetition, opening, acting);
      },
    };
  }
}
