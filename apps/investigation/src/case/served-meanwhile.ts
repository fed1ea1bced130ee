import type { DemandedBefore, FileId, ServedSince } from '@la-chan/contracts';
import type { Acting } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CasePetitions } from './case-petitions';
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
    private readonly petitions: CasePetitions,
  ) {}

  /** In the case that has come, or has stayed. */
  async follow(tx: EntityManager, id: FileId, { notice, by, terms }: ServedSince, said: Acting): Promise<void> {
    const counterpart = by;
    if (terms.decision === 'decision-overruled')
      await this.ofProcuracy.follow({ id: notice, counterpart, terms }, id, tx);
    else if (terms.decision === 'approval-changed') await this.petitions.approvalChanged(tx, id, { notice, by, terms });
    else await this.supervision.follow({ id: notice, counterpart, terms }, id, tx, { receivedAt: said.now });
  }

  /** What is demanded of the body that has it from then on, as soon as that was told. */
  async demanded(tx: EntityManager, id: FileId, one: DemandedBefore, said: Acting): Promise<void> {
    const { notice, by: counterpart, receivedAt, declinedAt } = one;
    const terms = { ...one.terms, decidedAt: said.at };
    const received = { receivedAt, ...(declinedAt && { declinedAt }) };
    await this.supervision.follow({ id: notice, counterpart, terms }, id, tx, received, { demands: [one] });
  }

  /** Its offer has ended: what was only noted since that began, and holds, is followed here. */
  async offerEnded(tx: EntityManager, id: FileId, said: Acting): Promise<void> {
    const { served, demands } = await this.notices.sinceOffered(tx, id);
    for (const one of served) await this.follow(tx, id, one, said);
    for (const one of demands) await this.demanded(tx, id, one, said);
  }
}
