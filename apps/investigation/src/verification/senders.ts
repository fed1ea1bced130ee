import { reportHandover, type FileId } from '@la-chan/contracts';
import { Exchanges, type Acting } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Verification } from './verification';
import { Verifications } from './verifications';

interface Outcome {
  readonly outcome: 'initiated' | 'not-initiated' | 'transferred';
  readonly case: FileId | null;
}

const WEIGHT = { initiated: 2, 'not-initiated': 1, transferred: 0 } as const;

/** The outcome goes back to where the report, and each that was merged into it, came from. */
@Injectable()
export class Senders {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly verifications: Verifications,
  ) {}

  /** Of a report that was split the sender learns when every part has ended: initiated, where one of them was. */
  async tell(tx: EntityManager, file: Verification, outcome: Outcome, acting: Acting): Promise<void> {
    const parts = await this.verifications.partsOf(tx, file);
    const others = parts.filter(({ id }) => id !== file.id).map(outcomeOf);
    if (others.includes(undefined)) return;
    const ended = [outcome, ...others].filter((one) => one !== undefined);
    const [heaviest = outcome] = ended.sort((a, b) => WEIGHT[b.outcome] - WEIGHT[a.outcome]);
    const handovers = parts.flatMap(({ handover, joined }) => [...(handover ? [handover] : []), ...joined]);
    for (const handover of handovers)
      await this.exchanges.complete(tx, reportHandover, handover, { ...heaviest, decidedAt: acting.at }, acting);
    if (heaviest.outcome === 'transferred') return;
    const end = { outcome: heaviest.outcome, case: heaviest.case };
    for (const { id } of parts) await this.verifications.endMerged(tx, id, end, acting.at);
  }
}

/** How a part has ended; undefined while it goes on, here or with the procuracy. */
const outcomeOf = ({ status, outcome, fileHandover, case: opened }: Verification): Outcome | undefined => {
  if (outcome) return { outcome, case: opened };
  const elsewhere = status === 'merged' || status === 'voided' || (status === 'transferred' && !fileHandover);
  return elsewhere ? { outcome: 'transferred', case: null } : undefined;
};
