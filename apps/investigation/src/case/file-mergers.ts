import {
  caseMerger,
  caseTransferHandover,
  type AgencyId,
  type FileId,
  type prosecutionNotice,
} from '@la-chan/contracts';
import { counterpartFile, Directory, Exchanges, ownFile, type Acting as Said, type Exchange } from '@la-chan/messaging';
import { type Acting, Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Case } from './case';
import { CaseNotices } from './case-notices';
import { CaseTransfers } from './case-transfers';
import { Cases } from './cases';
import type { Dossier } from './dossier';
import { takeIn } from './file-merger';

type Handover = Exchange<typeof caseTransferHandover>;
type Elsewhere = Extract<Exchange<typeof prosecutionNotice>['terms'], { decision: 'file-merger-elsewhere' }>;

/** Nobody writes them here: in both languages. */
const reasons = (number: string): string =>
  [
    `Viện kiểm sát nhập vụ án: quyết định số ${number} (BLTTHS 242(1)).`,
    `The procuracy has merged the cases: decision no. ${number} (BLTTHS 242(1)).`,
  ].join('\n');

/**
 * The procuracy has merged the files of two bodies: the case of one goes by itself to the other, which has the whole from then
 * on, and says so (BLTTHS 242(1)). What asks for it and the case come in whatever order.
 */
@Injectable()
export class FileMergers {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CaseNotices,
    private readonly transfers: CaseTransfers,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  /** By the body whose case goes on in that of the other. */
  send(
    id: FileId,
    { other: into, body: to, number, decidedAt }: Elsewhere,
    { notice, by }: { notice: string; by: AgencyId },
    acting: Acting<Case>,
  ): Promise<Case> {
    const body = this.directory.agency(to, decidedAt)?.name.vi ?? to;
    const merged = { into, by, body, number, notice };
    const { decide, also } = this.transfers.merged(to, merged, reasons(number), acting.at);
    return this.cases.act('sendMerged', id, { ...acting, also }, decide);
  }

  /** It is told that the other case goes on in this one, and takes that as soon as it is offered. */
  async asked({ id: notice, terms, counterpart: by }: Exchange<typeof caseMerger>, tx: EntityManager): Promise<void> {
    const { about, other, body, accused, number, decidedAt } = terms;
    await this.notices.assertMayTell(tx, about, by);
    await this.notices.note(tx, about, { notice, by, decision: 'file-merger', number, decidedAt, accused });
    const [offer]: { id: string }[] = await tx.query(
      `SELECT id FROM exchange
       WHERE kind = $1 AND side = 'receiver' AND status = 'offered' AND counterpart = $2 AND counterpart_file = $3
         AND terms->'merged'->>'by' = $4`,
      [caseTransferHandover.kind, body, other, by],
    );
    if (offer) await this.accept(tx, offer.id, about);
  }

  /** Of what the procuracy has not told yet it waits. */
  async offered(offer: Handover, tx: EntityManager): Promise<void> {
    const asked = await this.askedFor(offer, tx);
    if (asked) await this.accept(tx, offer.id, asked.about);
  }

  /** The case is here, in the one in which it goes on: the procuracy is told. */
  async take(offer: Handover, tx: EntityManager, said: Said, [dossier]: Dossier[]): Promise<void> {
    const { terms, counterpart: body } = offer;
    const { article, clause, seriousness, articles, qualifications = [], conducted, committedOn } = terms;
    const { awaited, resumptions } = terms;
    const { system: officer } = this.desk;
    const into = ownFile(offer);
    const along = await this.transfers.along(offer, tx, { into, before: await this.cases.one(tx, into) }, dossier);
    const crimes = { article, clause, seriousness, articles, qualifications };
    const taken = {
      ...along,
      ...crimes,
      other: counterpartFile(offer),
      body,
      conducted,
      committedOn,
      awaited,
      resumptions,
    };
    await this.cases.act('join', into, { officer, tx }, (file, at, _, history) => takeIn(file, taken, at, history));
    await this.notices.showInstead(tx, into, terms.instead);
    const asked = await this.askedFor(offer, tx);
    if (asked)
      await this.exchanges.answer(
        tx,
        caseMerger,
        asked.id,
        'granted',
        { decidedAt: said.now },
        this.desk.acting(officer),
      );
  }

  /** What the procuracy has told of this case, and was not answered yet. */
  private async askedFor({ terms, ...offer }: Handover, tx: EntityManager) {
    const [asked]: { id: string; about: FileId }[] = await tx.query(
      `SELECT id, terms->>'about' AS about FROM exchange
       WHERE kind = $1 AND side = 'receiver' AND status = 'asked' AND counterpart = $2 AND terms->>'body' = $3
         AND terms->>'other' = $4`,
      [caseMerger.kind, terms.merged?.by ?? null, offer.counterpart, offer.counterpartFile],
    );
    return asked;
  }

  /** Taken as it is, since that procuracy has the file of both: nobody here decides on it. */
  private async accept(tx: EntityManager, offer: string, about: FileId): Promise<void> {
    await this.exchanges.accept(tx, offer, await this.cases.current(tx, about), this.desk.acting(this.desk.system));
  }
}
