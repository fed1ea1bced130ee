import {
  caseTransferHandover,
  initiationNotice,
  type EventOf,
  type FileId,
  type verificationInitiationCancelled,
} from '@la-chan/contracts';
import { ExchangeNotFound, Exchanges, listExchanges, type Exchange, type Opening } from '@la-chan/messaging';
import { Desk, follow, type Acting } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { cancelInitiation as revokeInitiation, reinstateInitiation } from '../verification/resolution';
import { Senders } from '../verification/senders';
import { deciderIn, recordOutcome } from '../verification/takeover';
import type { Verification } from '../verification/verification';
import { Verifications } from '../verification/verifications';
import type { Case } from './case';
import { CaseNotices } from './case-notices';
import { Cases } from './cases';

type Standing = Opening<typeof initiationNotice>['terms'];

/** Of a transfer that was only offered the other body has no case. */
const GONE: readonly string[] = ['released', 'completed'] satisfies Exchange['status'][];

/** Whether an initiation stands: the reports that ended with it go by that, and the body from which the case came is told. */
@Injectable()
export class InitiationStanding {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CaseNotices,
    private readonly verifications: Verifications,
    private readonly senders: Senders,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  /** Without the case the reports end otherwise. */
  async ended(
    tx: EntityManager,
    reports: readonly Verification[],
    revoked: EventOf<typeof verificationInitiationCancelled>['data'],
    { officer: decider, at }: Acting<Case>,
  ): Promise<void> {
    const { system: officer } = this.desk;
    for (const file of reports) {
      const { id: from, status } = file;
      await this.senders.tell(tx, file, { outcome: 'not-initiated', case: null }, this.desk.acting(decider, at));
      if (status === 'transferred')
        await this.verifications.act('recordOutcome', from, { officer, tx, at }, (file, at, _, history) =>
          recordOutcome(file, { outcome: 'not-initiated', case: null, by: revoked.by ?? deciderIn(history) }, at),
        );
      else
        await this.verifications.act('cancelInitiation', from, { officer, tx, at }, (file, at) =>
          revokeInitiation(file, revoked, at),
        );
    }
  }

  /** There is the case again from which the reports had ended. */
  async initiatedAgain(
    tx: EntityManager,
    { id, from: reports }: Pick<Case, 'id' | 'from'>,
    notice: string,
    { officer, at }: Acting<Case>,
  ): Promise<void> {
    for (const from of reports) {
      const report = await this.verifications.one(tx, from);
      const takenOver = report.status === 'transferred';
      if (report.outcome !== 'not-initiated' || (report.status !== 'resolved' && !takenOver)) continue;
      const { system } = this.desk;
      const outcome = { outcome: 'initiated', case: id } as const;
      await this.senders.tell(tx, report, outcome, this.desk.acting(officer, at));
      if (takenOver)
        await this.verifications.act('recordOutcome', from, { officer: system, tx, at }, (file, at, _, history) =>
          recordOutcome(file, { ...outcome, by: deciderIn(history) }, at),
        );
      else
        await this.verifications.act('reinstateInitiation', from, { officer: system, tx, at }, (file, at) =>
          reinstateInitiation(file, { case: id, notice }, at),
        );
    }
  }

  /** The reports of this body, or taken over from it, that ended with the initiation of this case, or of one merged into it. */
  async reportsOf(tx: EntityManager, id: FileId): Promise<Verification[]> {
    const { from } = await this.cases.one(tx, id);
    const reports: Verification[] = [];
    for (const report of from) {
      const one = await this.verifications.one(tx, report);
      const isOf = one.case === id || (one.case && (await this.cases.current(tx, one.case)) === id);
      if (isOf && ['resolved', 'transferred'].includes(one.status)) reports.push(one);
    }
    return reports;
  }

  /**
   * The body from which the case came, or one merged into it, has the reports; what was split off here came from none. What the
   * procuracy has decided of the case `itself` that body had passed on.
   */
  async tellBack(
    tx: EntityManager,
    { id }: Case,
    standing: Pick<Standing, 'stands' | 'notice' | 'number'>,
    { officer, at }: Acting<Case>,
    { itself = true } = {},
  ): Promise<void> {
    const acting = this.desk.acting(officer, at);
    for (const file of await this.cases.withMerged(tx, id)) {
      if (file === id && !itself) continue;
      const { reception, splitFrom, unit } = await this.cases.one(tx, file);
      const { from: to, file: about } = reception ?? {};
      if (splitFrom || !to || !about) continue;
      const terms = { ...standing, about, decidedAt: acting.at, unit };
      await this.exchanges.open(tx, initiationNotice, { to, file, terms }, acting);
    }
  }

  /** What the body to which a case had gone tells of its initiation. Throws for another. */
  async told(tx: EntityManager, { id, counterpart: by, terms }: Exchange<typeof initiationNotice>): Promise<void> {
    const { about, stands, notice, number, decidedAt: at } = terms;
    const { kind } = caseTransferHandover;
    const sent = await listExchanges(tx, { kind, side: 'opener', file: about, limit: 100 });
    if (!sent.some(({ counterpart, status }) => counterpart === by && GONE.includes(status)))
      throw new ExchangeNotFound('no case has gone to this agency');
    const acting = { officer: this.desk.system, at };
    const told = { notice: id, by, decision: stands ? 'initiation-stands-again' : 'initiation-cancelled', number };
    const file = await this.notices.show(tx, about, { ...told, decidedAt: at });
    const ofReports = stands
      ? file.from.map((from) => () => this.initiatedAgain(tx, { id: about, from: [from] }, notice, acting))
      : (await this.reportsOf(tx, about)).map(
          (report) => () => this.ended(tx, [report], { case: about, notice }, acting),
        );
    for (const ofReport of ofReports) await follow(tx, ofReport);
    await this.tellBack(tx, file, { stands, notice, number }, acting);
  }
}
