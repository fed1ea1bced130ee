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

/** Courts that wait for an investigation that they have demanded: the procuracy tells them where it ends without a file (BLTTHS 246(1), 280(3)). */
@Injectable()
export class WaitingCourts {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly post: ProsecutionPost,
    private readonly desk: Desk,
  ) {}

  async tell(tx: EntityManager, ended: Confirmed, officer: Officer, at: Moment | undefined): Promise<void> {
    const { by, case: from, whom, number } = ended;
    const endedIn = (file: ProsecutionFile): FileId[] => idsHere(file).filter((id) => whom?.includes(id) ?? true);
    for (const id of await this.files.awaitedByCourt(tx, by, from, whom)) {
      const told = { notice: uuid(), number };
      const also = (tx: EntityManager, file: ProsecutionFile): Promise<void> => {
        const accused = endedIn(file);
        const decision = accused.length < idsHere(file).length ? 'accused-termination' : 'file-termination';
        return this.post.tellCourt(tx, file, told, { decision, accused }, this.desk.acting(officer, at));
      };
      await this.files.act('tellCourt', id, { officer, tx, at, also }, (file, at) =>
        tellCourt(file, { ...told, accused: endedIn(file) }, at),
      );
    }
  }
}
