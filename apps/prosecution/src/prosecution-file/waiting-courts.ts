import type { AgencyId, FileId, Moment } from '@la-chan/contracts';
import { Desk, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';
import { idsHere, tellCourt } from './stay';

/** Whom a body has terminated, or all of a case where it has not said whom, and who found that it has grounds. */
interface Confirmed {
  readonly by: AgencyId;
  readonly case: FileId;
  readonly whom: readonly FileId[] | undefined;
  readonly number: string;
}

/** Courts that wait for an investigation that they have demanded: the procuracy to which they have returned it tells them where it ends without a file, whichever has confirmed that (BLTTHS 246(1), 280(3)). */
@Injectable()
export class WaitingCourts {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly post: ProsecutionPost,
    private readonly desk: Desk,
  ) {}

  async tell(tx: EntityManager, ended: Confirmed, officer: Officer, at: Moment | undefined): Promise<void> {
    const { by, case: from, whom } = ended;
    for (const id of await this.files.awaitedByCourt(tx, by, from, whom)) await this.told(tx, id, ended, officer, at);
    for (const { id, ...there } of await this.files.returnedElsewhere(tx, by, from, whom))
      await this.told(tx, id, ended, officer, at, there);
  }

  /** The court, or the procuracy to which it has returned the file, as that one's (`there`). */
  private async told(
    tx: EntityManager,
    id: FileId,
    { whom, number }: Confirmed,
    officer: Officer,
    at: Moment | undefined,
    there?: { readonly to: AgencyId; readonly about: FileId },
  ): Promise<void> {
    const told = { notice: uuid(), number };
    const endedIn = (file: ProsecutionFile): FileId[] => idsHere(file).filter((id) => whom?.includes(id) ?? true);
    const also = (tx: EntityManager, file: ProsecutionFile): Promise<void> => {
      const accused = endedIn(file);
      const decision = accused.length < idsHere(file).length ? 'accused-termination' : 'file-termination';
      const acting = this.desk.acting(officer, at);
      return there
        ? this.post.notify(tx, file, there, told, { decision, accused }, acting)
        : this.post.tellCourt(tx, file, told, { decision, accused }, acting);
    };
    const through = there ? { through: there.to } : {};
    await this.files.act('tellCourt', id, { officer, tx, at, also }, (file, at) =>
      tellCourt(file, { ...told, ...through, accused: endedIn(file) }, at),
    );
  }
}
