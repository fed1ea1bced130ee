import type { FileId, ServedSince } from '@la-chan/contracts';
import type { Acting } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseNotices } from './case-notices';
import { CaseProsecution } from './case-prosecution';
import { CaseSupervision } from './case-supervision';

/** What the procuracy decides of a case while its file goes elsewhere. */
@Injectable()
export class ServedMeanwhile {
  constructor(
    private readonly notices: CaseNotices,
    private readonly supervision: CaseSupervision,
    private readonly ofProcuracy: CaseProsecution,
  ) {}

  /** In the case that has come, or has stayed. */
  async follow(tx: EntityManager, id: FileId, { notice, by, terms }: ServedSince, said: Acting): Promise<void> {
    const counterpart = by;
    if (terms.decision === 'decision-overruled')
      await this.ofProcuracy.follow({ id: notice, counterpart, terms }, id, tx);
    else await this.supervision.follow({ id: notice, counterpart, terms }, id, tx, said);
  }

  /** Its offer has ended: what was only noted since that began, and holds, is followed here. */
  async offerEnded(tx: EntityManager, id: FileId, said: Acting): Promise<void> {
    for (const served of await this.notices.servedSinceOffered(tx, id)) await this.follow(tx, id, served, said);
  }
}
