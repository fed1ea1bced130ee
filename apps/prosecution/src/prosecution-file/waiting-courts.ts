import type { AgencyId, FileId, Moment } from '@la-chan/contracts';
import { Desk, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';
import { idsHere, tellCourt } from './stay';

/** What a body has terminated, of one accused or of everybody, and who found that it has grounds. */
interface Confirmed {
  readonly by: AgencyId;
  readonly case: FileId;
  readonly accused?: FileId;
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
    const whom = ended.accused ? [ended.accused] : undefined;
    const file = await this.files.awaitedByCourt(tx, ended.by, ended.case, whom ?? []);
    if (!file) return;
    const told = { notice: uuid(), number: ended.number };
    const accused = whom ?? idsHere(file);
    await this.files.act('tellCourt', file.id, { officer, tx, at }, (one, at) =>
      tellCourt(one, { ...told, accused }, at),
    );
    const said = { decision: whom ? 'accused-termination' : 'file-termination', accused } as const;
    await this.post.tellCourt(tx, file, told, said, this.desk.acting(officer, at));
  }
}
