import type { AgencyId, FileId, indictmentHandover, Moment } from '@la-chan/contracts';
import { ownFile, type Acting, type Exchange } from '@la-chan/messaging';
import { Desk, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { waitingFor } from './court-returns';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';
import { idsHere, noteIndicted, tellCourt, type Told } from './stay';

/** Whom a body has terminated, or all of a case where it has not said whom, and who found that it has grounds. */
interface Confirmed {
  readonly by: AgencyId;
  readonly case: FileId;
  readonly whom: readonly FileId[] | undefined;
  readonly number: string;
}

/** A court that has sent the file back, and its trial. */
interface Waiting {
  readonly told: Told & { readonly of: string };
  readonly to: AgencyId;
  readonly about: FileId;
}

interface Said {
  readonly decision: 'file-termination' | 'accused-termination' | 'indicted-elsewhere';
  readonly number: string;
}

/** Courts that wait for an investigation that they have demanded: the procuracy to which they have returned it tells them how that ends where its file does not come to them, whichever has decided that (BLTTHS 246, 280(3)). */
@Injectable()
export class WaitingCourts {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly post: ProsecutionPost,
    private readonly desk: Desk,
  ) {}

  /** Those that wait for some of the accused of a file, each to be told by a notice of its own. */
  async of(
    tx: EntityManager,
    file: Pick<ProsecutionFile, 'courtReturns'>,
    some: readonly FileId[],
  ): Promise<readonly Waiting[]> {
    const found = [];
    for (const { exchange: of, accused } of waitingFor(file, some)) {
      const court = await this.post.whoServed(tx, of);
      if (court) found.push({ told: { notice: uuid(), of, accused }, ...court });
    }
    return found;
  }

  /** Tells them, in the transaction of the act that says so. */
  async serve(
    tx: EntityManager,
    file: ProsecutionFile,
    waiting: readonly Waiting[],
    { decision, number }: Said,
    acting: Acting,
  ): Promise<void> {
    for (const { told, ...court } of waiting) {
      const { notice, accused } = told;
      await this.post.notify(tx, file, court, { notice, number }, { decision, accused }, acting);
    }
  }

  /** A court has the file with its indictment: others that had sent it back as well wait for those no longer. */
  async indicted(tx: EntityManager, exchange: Exchange<typeof indictmentHandover>): Promise<void> {
    const { system: officer } = this.desk;
    const { terms, counterpartFile: there } = exchange;
    const id = ownFile(exchange);
    const { courtReturns } = await this.files.one(tx, id);
    // Whoever has found another court competent waits for nobody (BLTTHS 274).
    const undeclined = { courtReturns: courtReturns.filter(({ declined }) => !declined) };
    const all = await this.of(
      tx,
      undeclined,
      terms.accused.map(({ id }) => id),
    );
    const others = all.filter(({ about }) => about !== there);
    if (others.length === 0) return;
    const { indictment: number } = terms;
    const indictment = { by: officer.agency, number, told: others.map(({ told }) => told) };
    const also = (tx: EntityManager, file: ProsecutionFile): Promise<void> =>
      this.serve(tx, file, others, { decision: 'indicted-elsewhere', number }, this.desk.acting(officer));
    await this.files.act('noteIndicted', id, { officer, tx, also }, (file, at) => noteIndicted(file, indictment, at));
  }

  async tell(tx: EntityManager, ended: Confirmed, officer: Officer, at: Moment | undefined): Promise<void> {
    const { by, case: from, whom } = ended;
    for (const id of await this.files.awaitedByCourt(tx, by, from, whom)) await this.told(tx, id, ended, officer, at);
    for (const { id, ...there } of await this.files.returnedElsewhere(tx, by, from, whom))
      await this.through(tx, id, there, ended, officer, at);
  }

  private async told(
    tx: EntityManager,
    id: FileId,
    { whom, number }: Confirmed,
    officer: Officer,
    at: Moment | undefined,
  ): Promise<void> {
    const before = await this.files.one(tx, id);
    const waiting = await this.of(tx, before, whom ?? idsHere(before));
    if (waiting.length === 0) return;
    const said = { decision: decisionOn(before, whom), number };
    const also = (tx: EntityManager, file: ProsecutionFile): Promise<void> =>
      this.serve(tx, file, waiting, said, this.desk.acting(officer, at));
    const told = waiting.map(({ told }) => told);
    await this.files.act('tellCourt', id, { officer, tx, at, also }, (file, at) =>
      tellCourt(file, { number, told }, at),
    );
  }

  /** The procuracy to which a court has returned the file, as that one's (`there`). */
  private async through(
    tx: EntityManager,
    id: FileId,
    there: { readonly to: AgencyId; readonly about: FileId },
    { whom, number }: Confirmed,
    officer: Officer,
    at: Moment | undefined,
  ): Promise<void> {
    const before = await this.files.one(tx, id);
    const accused = idsHere(before).filter((one) => whom?.includes(one) ?? true);
    const told = { notice: uuid(), accused, through: there.to };
    const also = (tx: EntityManager, file: ProsecutionFile): Promise<void> =>
      this.post.notify(
        tx,
        file,
        there,
        { notice: told.notice, number },
        { decision: decisionOn(before, whom), accused },
        this.desk.acting(officer, at),
      );
    await this.files.act('tellCourt', id, { officer, tx, at, also }, (file, at) =>
      tellCourt(file, { number, told: [told] }, at),
    );
  }
}

/** Of all who are in a file, or of some. */
const decisionOn = (
  file: ProsecutionFile,
  whom: readonly FileId[] | undefined,
): 'file-termination' | 'accused-termination' =>
  idsHere(file).every((id) => whom?.includes(id) ?? true) ? 'file-termination' : 'accused-termination';
