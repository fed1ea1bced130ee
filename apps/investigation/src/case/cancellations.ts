import type { casePetitionAnswered, EventOf, FileId, initiationCancelled } from '@la-chan/contracts';
import { Desk, type Acting } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { cancelInitiation as revokeInitiation, reinstateInitiation } from '../verification/resolution';
import { Senders } from '../verification/senders';
import { deciderIn, recordOutcome } from '../verification/takeover';
import { Verifications } from '../verification/verifications';
import type { Case } from './case';
import { Cases } from './cases';
import { cancelInitiation } from './conclusion';
import { recordPetition } from './petition';
import { restsOn } from './qualification';

/** Decisions that fall, with what rests on them. */
@Injectable()
export class Cancellations {
  constructor(
    private readonly cases: Cases,
    private readonly verifications: Verifications,
    private readonly senders: Senders,
    private readonly desk: Desk,
  ) {}

  /** The cases that were split from this one with the change that a notice has served. */
  async partsWith(tx: EntityManager, id: FileId, decision: string): Promise<FileId[]> {
    const { qualifications } = await this.cases.of(tx, id);
    const madeAt = qualifications.find((one) => one.decision === decision)?.from;
    const parts = await this.cases.partsOf(tx, id);
    return parts
      .filter((part) => part.mergedInto !== part.splitFrom && restsOn(part, decision, madeAt))
      .map((part) => part.id);
  }

  /** There is no case: each report that it came from ends otherwise, and its sender is told so (BLTTHS 158(1)). */
  async initiation(
    tx: EntityManager,
    id: FileId,
    { administrative, ...cancellation }: EventOf<typeof initiationCancelled>['data'] & { administrative?: boolean },
    acting: Acting<Case>,
  ): Promise<Case> {
    const fallen = await this.cases.act('cancelInitiation', id, { ...acting, tx }, (file, at, _, history) =>
      cancelInitiation(file, cancellation, at, history),
    );
    const { notice, by } = cancellation;
    const { at } = acting;
    const revoked = { case: id, notice, ...(by && { by }), ...(administrative && { administrative }) };
    for (const from of fallen.from) {
      const file = await this.verifications.of(tx, from);
      const takenOver = file.status === 'transferred';
      if (file.case !== id || (file.status !== 'resolved' && !takenOver)) continue;
      const { system: officer } = this.desk;
      await this.senders.tell(tx, file, { outcome: 'not-initiated', case: null }, this.desk.acting(acting.officer, at));
      if (takenOver && by)
        await this.verifications.act('recordOutcome', from, { officer, tx, at }, (file, at) =>
          recordOutcome(file, { outcome: 'not-initiated', case: null, by }, at),
        );
      else
        await this.verifications.act('cancelInitiation', from, { officer, tx, at }, (file, at) =>
          revokeInitiation(file, revoked, at),
        );
    }
    return fallen;
  }
  /** The higher procuracy has answered a petition: an initiation that stands again ends each report that it came from, and its sender is told so (TTLT 04/2018 6(2)). */
  answered(
    id: FileId,
    answer: Pick<EventOf<typeof casePetitionAnswered>['data'], 'notice' | 'number' | 'upheld'>,
    acting: Acting<Case>,
  ): Promise<Case> {
    return this.desk.database.tx(acting.officer, async (tx) => {
      const { status } = await this.cases.of(tx, id);
      const file = await this.cases.act('recordPetition', id, { ...acting, tx }, (file, at, _, history) =>
        recordPetition(file, answer, at, history),
      );
      if (status !== 'cancelled' || file.status === 'cancelled') return file;
      const { at } = acting;
      for (const from of file.from) {
        const report = await this.verifications.of(tx, from);
        const takenOver = report.status === 'transferred';
        if (report.outcome !== 'not-initiated' || (report.status !== 'resolved' && !takenOver)) continue;
        const { system: officer } = this.desk;
        const outcome = { outcome: 'initiated', case: id } as const;
        await this.senders.tell(tx, report, outcome, this.desk.acting(acting.officer, at));
        const { notice } = answer;
        if (takenOver)
          await this.verifications.act('recordOutcome', from, { officer, tx, at }, (file, at, _, history) =>
            recordOutcome(file, { ...outcome, by: deciderIn(history) }, at),
          );
        else
          await this.verifications.act('reinstateInitiation', from, { officer, tx, at }, (file, at) =>
            reinstateInitiation(file, { case: id, notice }, at),
          );
      }
      return file;
    });
  }
}
