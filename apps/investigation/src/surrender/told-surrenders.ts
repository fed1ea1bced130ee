import { surrenderNotice, type reportHandover } from '@la-chan/contracts';
import { Exchanges, findExchange, toldSince, type Exchange } from '@la-chan/messaging';
import { Desk, Offenders, Refused } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isPursued } from '../case/accused';
import { Cases } from '../case/cases';
import { caseSurrenders } from '../case/referral';
import { Decisions } from '../decisions';
import { Matters, type Matter } from '../matters';
import { verificationSurrenders } from '../verification/referral';
import { Verifications } from '../verification/verifications';

type Notice = Exchange<typeof surrenderNotice>;

/** An offender who came forward or was caught at a desk, or at the procuracy, comes to the verification or the case here that is about what they did (BLTTHS 152). */
@Injectable()
export class ToldSurrenders {
  constructor(
    private readonly verifications: Verifications,
    private readonly cases: Cases,
    private readonly matters: Matters,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly offenders: Offenders,
    private readonly desk: Desk,
  ) {}

  async told(tx: EntityManager, notice: Notice): Promise<void> {
    const { unit, about } = notice.terms;
    this.decisions.competent(about ? 'prosecution' : 'intake', unit, notice.counterpart); // Throws for whoever is neither there.
    await this.place(tx, notice);
  }

  /** Who was told of with a report before it was taken up, or has come forward with it. */
  async takenUp(tx: EntityManager, handover: Exchange<typeof reportHandover>): Promise<void> {
    await this.comeBeforeDiscovery(tx, handover);
    for (const notice of await toldSince(tx, surrenderNotice, handover, 'report'))
      if (!notice.terms.case) await this.place(tx, notice);
  }

  /** Người tự thú: the report of a commune's desk is their own; this body tells the procuracy (BLTTHS 152(3)). */
  private async comeBeforeDiscovery(
    tx: EntityManager,
    { id: exchange, file, counterpart: by, terms }: Exchange<typeof reportHandover>,
  ): Promise<void> {
    if (!file || terms.source !== 'surrender' || !terms.byCommuneDesk) return;
    const { reporter, account } = await this.verifications.one(tx, file);
    if (!reporter || !account) return;
    const { number: minutes, receivedAt } = terms;
    const received = { exchange, by, minutes, receivedAt, offender: reporter, account };
    await this.verifications.act('receiveOffender', file, { officer: this.desk.system, tx }, (one, at) =>
      verificationSurrenders.receiveOffender(one, received, at),
    );
  }

  private async place(tx: EntityManager, notice: Notice): Promise<void> {
    const { id: exchange, counterpart: by, terms } = notice;
    const file = await this.matterOf(tx, notice);
    if (!file) return;
    const [dossier] = await this.exchanges.dossiers(tx, surrenderNotice, exchange);
    if (!dossier) throw new Error(`notice ${exchange} is about somebody of whom it has no record`);
    const { minutes, receivedAt, told, caught } = terms;
    const received = {
      ...{ exchange, by, minutes, receivedAt, ...(told && { told: true as const }), ...(caught && { caught }) },
      ...(await this.offenders.seal(tx, dossier)),
    };
    const acting = { officer: this.desk.system, tx };
    if ('case' in file)
      await this.cases.act('receiveOffender', file.case, acting, (one, at) => {
        const isThere = one.accused.some((each) => each.id === terms.accused && isPursued(each));
        const whom = isThere && terms.accused ? { accused: terms.accused } : {};
        return caseSurrenders.receiveOffender(one, { ...received, ...whom }, at);
      });
    else
      await this.verifications.act('receiveOffender', file.verification, acting, (one, at) =>
        verificationSurrenders.receiveOffender(one, received, at),
      );
  }

  /** Where the case goes on that the notice names, or the report that was handed over; none while that is only offered. */
  private async matterOf(tx: EntityManager, { terms, counterpart }: Notice): Promise<Matter | undefined> {
    const { case: known, about, accused } = terms;
    if (known) return this.matters.ofCase(tx, known, accused);
    if (about) return this.matters.of(tx, about, accused);
    const handover = terms.report && (await findExchange(tx, terms.report));
    if (!handover || handover.counterpart !== counterpart) throw new Refused('not-found');
    if (!handover.file || (handover.status !== 'active' && handover.status !== 'completed')) return undefined;
    return this.matters.ofReport(tx, handover.file, accused);
  }
}
