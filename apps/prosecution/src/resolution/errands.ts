import { decisionNotice } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Desk, type ErrandPost } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';

/** The procuracy beside the body that is asked supervises that, and passes the result on; where this one is beside it, it knows. */
@Injectable()
export class ResolutionErrands implements ErrandPost {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  async entrusted(...[tx, file, { notice, unit }, officer, at]: Parameters<ErrandPost['entrusted']>): Promise<void> {
    const acting = this.desk.acting(officer, at);
    const { agency: procuracy } = officer;
    const to = competentAgency(this.directory, 'prosecution', unit, acting.now);
    if (to === procuracy) return;
    const terms = { decision: 'errand', procuracy, number: file.number, decidedAt: acting.at, unit } as const;
    await this.exchanges.open(tx, decisionNotice, { id: notice, to, file: file.id, unit: file.unit, terms }, acting);
  }
}
