import {
  caseExtensionRequest,
  caseFileHandover,
  caseMerger,
  caseTransferHandover,
  caseTransferRequest,
  chargeApproval,
  courtDemand,
  initiationNotice,
  joinderConsultation,
  prosecutionNotice,
} from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Acting, type Exchange } from '@la-chan/messaging';
import { Desk, LateMeasures, EvidenceResults, Offers, type Followed, followCharges } from '@la-chan/platform';
import { whoseEnded } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CustodyNotices } from '../custody/custody-notices';
import type { Case } from './case';
import { ProtectionRequests } from '../protection/protection-requests';
import { InitiationStanding } from './initiation-standing';
import { CaseNotices } from './case-notices';
import { CaseProsecution } from './case-prosecution';
import { Cases } from './cases';
import { approveCharge, cancelCharge, recordDemand } from './charge';
import { CaseTransfers } from './case-transfers';
import { followedCoercions, followMeasure } from './coercion';
import { recordOutcome } from './conclusion';
import { extendDetention, recordDetentionRefusal } from './detention-extension';
import type { Dossier } from './dossier';
import { FileMergers } from './file-mergers';
import { untilOffered } from './detention';
import { LateDetentions } from './late-detentions';
import { followMeasureEnd } from './measure-end';
import { goneBy, release, takeBack } from './offered';
import { recordJoinderConsultation } from './joinder-consultation';
import { caseRequests } from './referral';
import { Protections } from './protections';
import { ReturnedFiles } from './returned-files';
import { Searches } from './searches';
import { ServedMeanwhile } from './served-meanwhile';
import { extend, recordRefusal } from './time-limit';
import { recordTransfer } from './transfer';

/** What the procuracy and others decide about a case; nobody types it here. */
@Injectable()
export class CaseReactions {
  constructor(
    exchanges: Exchanges,
    offers: Offers,
    cases: Cases,
    notices: CaseNotices,
    meanwhile: ServedMeanwhile,
    ofProcuracy: CaseProsecution,
    late: LateDetentions,
    returned: ReturnedFiles,
    transfers: CaseTransfers,
    mergers: FileMergers,
    protections: Protections,
    requests: ProtectionRequests,
    custodies: CustodyNotices,
    initiations: InitiationStanding,
    searches: Searches,
    results: EvidenceResults,
    lateMeasures: LateMeasures,
    { system: officer }: Desk,
  ) {
    /** Has the case follow what was decided on a charge. */
    const charged = async (
      exchange: Exchange<typeof chargeApproval>,
      tx: EntityManager,
      decision: string,
      act: 'approveCharge' | 'cancelCharge',
      decide: typeof approveCharge,
    ): Promise<void> => {
      const { decidedAt, number } = answerOf(exchange);
      const { id, counterpart: by } = exchange;
      const { accused } = exchange.terms;
      const told = { notice: id, by, decision, number, decidedAt };
      await notices.followAccused(tx, ownFile(exchange), accused, told, (acting, about) =>
        cases.act(act, about, acting, (file, at) => decide(file, { accused, exchange: id, by, number }, at)),
      );
    };
    exchanges.on(chargeApproval, {
      granted: (exchange, tx) => charged(exchange, tx, 'charge-approved', 'approveCharge', approveCharge),
      refused: async (exchange, tx, { now: receivedAt }) => {
        const decision = 'charge-cancelled';
        await charged(exchange, tx, decision, 'cancelCharge', cancelCharge);
        const { accused, change } = exchange.terms;
        const told = { notice: exchange.id, by: exchange.counterpart, decision, ...answerOf(exchange) };
        if (!change) await custodies.setFree(tx, accused, decision, told, receivedAt);
      },
      demanded: async ({ id, terms, counterpart: by, file }, tx, { at: decidedAt }) => {
        if (!file) return;
        const { accused, number } = terms;
        const told = { notice: id, by, decision: 'charge-evidence-demanded', number, decidedAt };
        await notices.followAccused(tx, file, accused, told, (acting, about) =>
          cases.act('recordDemand', about, acting, (one, at) => recordDemand(one, { accused, exchange: id, by }, at)),
        );
      },
    });

    exchanges.on(prosecutionNotice, { served: (exchange, tx) => ofProcuracy.served(exchange, tx) });

    exchanges.on(joinderConsultation, {
      asked: async ({ id: exchange, terms, counterpart: by }, tx) => {
        const { about, unit: _, ...asked } = terms;
        await notices.assertMayTell(tx, about, by);
        await cases.act('recordJoinderConsultation', about, { officer, tx }, (file, at) =>
          recordJoinderConsultation(file, { exchange, by, ...asked }, at),
        );
      },
    });

    exchanges.on(courtDemand, {
      served: async ({ id: notice, terms, counterpart: by }, tx, { now: receivedAt }) => {
        const { demand, about, accused, number, decidedAt } = terms;
        const told = { notice, by, decision: `${demand}-demand`, number, decidedAt, accused: [accused], receivedAt };
        await notices.assertMayTell(tx, about, by, 'court');
        if (demand === 'search') await searches.demanded(tx, about, told);
        else await searches.endDemanded(tx, about, told);
      },
    });

    exchanges.on(caseExtensionRequest, {
      granted: async (exchange, tx) => {
        const { decidedAt: at, number, months, until, level } = answerOf(exchange);
        if (months === undefined) throw new Error(`exchange ${exchange.id} grants no months`);
        const { accused, resumed } = exchange.terms;
        const decision = { ...(until && { until }), ...(level && { level }) };
        const grant = { exchange: exchange.id, by: exchange.counterpart, months, number, ...decision };
        const asked = ownFile(exchange);
        const id = accused ? await cases.whereIs(tx, asked, accused) : asked;
        if (accused) {
          await cases.act('extendDetention', id, { officer, tx, at }, (file, at) =>
            extendDetention(file, { accused, ...grant }, at),
          );
          const answered = { exchange: exchange.id, by: exchange.counterpart, answer: 'granted' as const };
          if (id !== asked)
            await cases.act('recordAnswer', asked, { officer, tx, at }, (file, at) =>
              caseRequests.recordAnswer(file, answered, at),
            );
        } else
          await cases.act('extend', asked, { officer, tx, at }, (file, at) =>
            extend(file, { ...grant, ...(resumed && { accused: resumed }) }, at),
          );
        // The limit of one alone does not go along.
        if (!resumed)
          await notices.passOn(tx, id, { granted: [{ ...grant, ...(accused && { accused }), decidedAt: at }] });
      },
      refused: async (exchange, tx) => {
        const { decidedAt: at, number, level } = answerOf(exchange);
        const { accused } = exchange.terms;
        const refusal = { exchange: exchange.id, by: exchange.counterpart, number, ...(level && { level }) };
        if (accused)
          await cases.act('recordDetentionRefusal', ownFile(exchange), { officer, tx, at }, (file, at) =>
            recordDetentionRefusal(file, { accused, ...refusal }, at),
          );
        else
          await cases.act('recordRefusal', ownFile(exchange), { officer, tx, at }, (file, at) =>
            recordRefusal(file, refusal, at),
          );
      },
    });

    const transferAnswered =
      (granted: boolean) =>
      async (exchange: Exchange<typeof caseTransferRequest>, tx: EntityManager): Promise<void> => {
        const { decidedAt: at, number, level } = answerOf(exchange);
        const decided = { granted, number, ...(level && { level }) };
        const answer = { exchange: exchange.id, by: exchange.counterpart, ...decided };
        await cases.act('recordTransfer', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordTransfer(file, answer, at),
        );
      };
    exchanges.on(caseTransferRequest, { granted: transferAnswered(true), refused: transferAnswered(false) });

    const onward = async (tx: EntityManager, file: Case, told: Followed): Promise<Case> => {
      const whom = whoseEnded(file.accused, told);
      return whom ? cases.one(tx, await cases.whereIs(tx, file.id, whom)) : file;
    };
    const law = { law: followedCoercions, recordMeasure: followMeasure, endMeasure: followMeasureEnd } as const;
    const coerced = { store: cases, ...law, whose: 'accused', goneBy, onward } as const;
    lateMeasures.follow(coerced, ({ file, history }) => cases.madeBy(file, untilOffered(history)).accused);
    followCharges({ store: cases, whose: 'accused' });

    /** What is told of a case after it was offered holds once it is here. */
    const told = async (
      exchange: Exchange<typeof caseTransferHandover>,
      tx: EntityManager,
      said: Acting,
      dossier: Dossier | undefined,
    ): Promise<void> => {
      await results.told(tx, dossier, said);
      if (exchange.status !== 'active') return;
      const id = ownFile(exchange);
      for (const granted of dossier?.granted ?? []) {
        const { decidedAt, accused, ...grant } = granted;
        const { exchange: notice, by, number } = grant;
        const passed = { notice, by, decision: 'extension-granted', number, decidedAt };
        const onward = { granted: [granted] };
        if (accused)
          await notices.followAccused(
            tx,
            id,
            accused,
            passed,
            (acting, about) =>
              cases.act('extendDetention', about, acting, (file, at) =>
                extendDetention(file, { accused, ...grant }, at),
              ),
            onward,
          );
        else
          await notices.follow(
            tx,
            id,
            passed,
            (acting) => cases.act('extend', id, acting, (file, at) => extend(file, grant, at)),
            onward,
          );
      }
      for (const served of dossier?.served ?? []) await meanwhile.follow(tx, id, served, said);
      await protections.take(tx, id, dossier);
      for (const demanded of dossier?.demands ?? []) await meanwhile.demanded(tx, id, demanded, said);
      await lateMeasures.told(tx, coerced, exchange, dossier, said);
    };
    const { accepted, rejected } = offers.answered(cases, { release, takeBack });
    const offered = {
      accepted: async (exchange: Exchange, tx: EntityManager, said: Acting): Promise<void> => {
        await accepted(exchange, tx, said);
        await requests.passOn(tx, ownFile(exchange));
        await transfers.tellGone(tx, await cases.one(tx, ownFile(exchange)), officer);
      },
      rejected: async (exchange: Exchange, tx: EntityManager, said: Acting): Promise<void> => {
        await rejected(exchange, tx);
        await meanwhile.offerEnded(tx, ownFile(exchange), said);
      },
    };
    exchanges.on(caseTransferHandover, {
      ...offered,
      offered: (exchange, tx) => (exchange.terms.merged ? mergers.offered(exchange, tx) : Promise.resolve()),
      released: async (exchange, tx, said) => {
        const dossiers = await exchanges.dossiers(tx, caseTransferHandover, exchange.id);
        const taking = exchange.terms.merged ? mergers : transfers;
        await taking.take(exchange, tx, said, dossiers);
        await results.along(tx, exchange.terms.back ?? ownFile(exchange), exchange.terms, [], said);
        for (const dossier of dossiers) await told(exchange, tx, said, dossier);
        await late.received(tx, exchange);
      },
      supplemented: told,
    });

    exchanges.on(caseMerger, { asked: (request, tx) => mergers.asked(request, tx) });

    exchanges.on(initiationNotice, { served: (notice, tx) => initiations.told(tx, notice) });

    exchanges.on(caseFileHandover, {
      ...offered,
      supplemented: lateMeasures.supplemented(coerced),
      completed: async (exchange, tx, said) => {
        const answer = answerOf(exchange);
        if (answer.outcome === 'returned') {
          await returned.take(exchange, answer, tx, said);
        } else {
          const { decidedAt: at, ...outcome } = answer;
          await cases.act('recordOutcome', ownFile(exchange), { officer, tx, at }, (file, at) =>
            recordOutcome(file, outcome, at),
          );
        }
      },
    });
  }
}
