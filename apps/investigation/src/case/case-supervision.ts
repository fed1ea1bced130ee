import type { supervisionNotice } from '@la-chan/contracts';
import type { Acting, Exchange } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { cancelInitiation as revokeInitiation } from '../verification/resolution';
import { Senders } from '../verification/senders';
import { Verifications } from '../verification/verifications';
import { CaseNotices } from './case-notices';
import { Cases } from './cases';
import { cancelInitiation } from './conclusion';
import { Joinders } from './joinders';
import { cancelRequalification, restsOn } from './qualification';
import { cancelSuspension, reopenAccused } from './time-limit';

type Notice = Exchange<typeof supervisionNotice>;

/** What the procuracy cancels and demands as it supervises a case. */
@Injectable()
export class CaseSupervision {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CaseNotices,
    private readonly joinders: Joinders,
    private readonly verifications: Verifications,
    private readonly senders: Senders,
  ) {}

  async served({ id: notice, terms, counterpart: by }: Notice, tx: EntityManager, said: Acting): Promise<void> {
    const { about, decision, number, decidedAt } = terms;
    const told = { notice, by, decision, number, decidedAt };
    const cancellation = { notice, by, number };
    switch (terms.decision) {
      case 'case-suspension-cancelled': {
        const { accused } = terms;
        return this.notices.follow(tx, about, told, (acting) =>
          accused
            ? this.cases.act('reopenAccused', about, acting, (file, at) =>
                reopenAccused(file, { ...cancellation, accused, of: 'suspension' }, at),
              )
            : this.cases.act('cancelSuspension', about, acting, (file, at) => cancelSuspension(file, cancellation, at)),
        );
      }
      case 'requalification-cancelled': {
        const { of } = terms;
        const { qualifications } = await this.cases.of(tx, about);
        const madeAt = qualifications.find(({ decision }) => decision === of)?.from;
        const parts = (await this.cases.partsOf(tx, about)).filter(
          (part) => part.mergedInto !== part.splitFrom && restsOn(part, of, madeAt),
        );
        for (const id of [about, ...parts.map(({ id }) => id)])
          await this.notices.follow(tx, id, told, (acting) =>
            this.cases.act('cancelRequalification', id, acting, (file, at) =>
              cancelRequalification(file, { ...cancellation, of }, at),
            ),
          );
        return;
      }
      case 'initiation-cancelled':
        return this.notices.follow(tx, about, told, async (acting) => {
          const { from } = await this.cases.act('cancelInitiation', about, acting, (file, at) =>
            cancelInitiation(file, cancellation, at),
          );
          for (const id of from) {
            const file = await this.verifications.of(tx, id);
            if (file.case !== about || file.status !== 'resolved') continue;
            await this.senders.tell(tx, file, { outcome: 'not-initiated', case: null }, { ...said, at: decidedAt });
            const { officer } = acting;
            await this.verifications.act('cancelInitiation', id, { officer, tx, at: decidedAt }, (file, at) =>
              revokeInitiation(file, { case: about, notice, by }, at),
            );
          }
        });
      case 'split-cancelled': {
        const { of } = terms;
        return this.notices.follow(tx, about, told, () =>
          this.joinders.cancelSplit(tx, about, { notice, by, of, at: decidedAt }),
        );
      }
      case 'merger-cancelled':
        return this.notices.follow(tx, about, told, () =>
          this.joinders.cancelMerger(tx, about, { ...cancellation, at: decidedAt }),
        );
      default:
        return this.notices.note(tx, about, told);
    }
  }
}
