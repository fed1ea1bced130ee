import {
  decisionNotice,
  extensionRequest,
  procuracyDecision,
  reportFileHandover,
  reportHandover,
} from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile } from '@la-chan/messaging';
import { Desk, EvidenceResults, follow, Offers, ReportDossiers } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { ToldSurrenders } from '../surrender/told-surrenders';
import { recordService as recordCaseService } from '../case/notices';
import { Cases } from '../case/cases';
import { recordService as recordCustodyService } from '../custody/answers';
import { Custodies } from '../custody/custodies';
import { Decisions } from '../decisions';
import { recordService as recordErrandService } from '../errand/errand';
import { Errands } from '../errand/errands';
import { extend, recordRefusal } from './time-limit';
import { supplement, takeUp, voidOffer } from './handover';
import { recordService } from './notices';
import { reopen } from './resolution';
import { Senders } from './senders';
import { recordNotice } from './supervision';
import { recordOutcome, release, takeBack } from './takeover';
import { Verifications } from './verifications';

/** What desks and the procuracy start here about verifications. */
@Injectable()
export class VerificationReactions {
  constructor(
    exchanges: Exchanges,
    offers: Offers,
    verifications: Verifications,
    cases: Cases,
    custodies: Custodies,
    errands: Errands,
    decisions: Decisions,
    senders: Senders,
    dossiers: ReportDossiers,
    surrenders: ToldSurrenders,
    results: EvidenceResults,
    { system: officer }: Desk,
  ) {
    const decided = offers.decided(verifications, { takeUp, voidOffer }, (file, tx, { id }) =>
      dossiers.erase(tx, officer, file, `withdrawn handover ${id}`),
    );
    exchanges.on(reportHandover, {
      ...decided,
      released: async (exchange, tx) => {
        await decided.released(exchange, tx);
        await surrenders.takenUp(tx, exchange);
      },
      supplemented: async ({ file }, tx, acting, dossier) => {
        if (!file || !dossier) return; // not accepted yet: the acceptance takes all dossiers
        const current = await verifications.current(tx, file);
        const following = await dossiers.sealFollowing(tx, dossier, await verifications.one(tx, current));
        const { fileHandover } = await verifications.act('supplement', current, { officer, tx }, (verification, at) =>
          supplement(verification, following, at),
        );
        if (fileHandover) await exchanges.supplement(tx, reportFileHandover, fileHandover, dossier, acting);
      },
    });

    exchanges.on(reportFileHandover, {
      ...offers.answered(verifications, { release, takeBack }),
      supplemented: (_, tx, said, dossier) => results.told(tx, dossier, said),
      completed: async (exchange, tx, acting) => {
        const { decidedAt: at, ...outcome } = answerOf(exchange);
        const file = await verifications.act('recordOutcome', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordOutcome(file, { ...outcome, by: exchange.counterpart }, at),
        );
        await senders.tell(tx, file, outcome, { ...acting, at });
      },
    });

    exchanges.on(extensionRequest, {
      granted: async (exchange, tx) => {
        const { decidedAt: at, number, months, signedBy } = answerOf(exchange);
        if (months === undefined) throw new Error(`exchange ${exchange.id} grants no months`);
        const who = { by: exchange.counterpart, ...(signedBy && { signedBy }) };
        const grant = { exchange: exchange.id, months, number, ...who };
        await verifications.act('extend', ownFile(exchange), { officer, tx, at }, (file, at) =>
          extend(file, grant, at),
        );
      },
      refused: async (exchange, tx) => {
        const { decidedAt: at, number, signedBy } = answerOf(exchange);
        const who = { by: exchange.counterpart, ...(signedBy && { signedBy }) };
        const refusal = { exchange: exchange.id, number, ...who };
        await verifications.act('recordRefusal', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordRefusal(file, refusal, at),
        );
      },
    });

    exchanges.on(procuracyDecision, {
      served: async ({ id: notice, terms, counterpart: by }, tx, { now: receivedAt }) => {
        const { verification, decidedAt: at, number, article, clause, demand } = terms;
        const cancellation = { notice, by, number, article, clause, receivedAt, ...(demand && { demand }) };
        const act = { officer, tx, at };
        const { unit } = await verifications.one(tx, verification);
        decisions.procuracyOf(unit, by); // Throws for an agency that does not supervise this file.
        const told = { notice, by, decision: terms.decision, number, decidedAt: at, overtaken: true } as const;
        await follow(
          tx,
          () => verifications.act('reopen', verification, act, (file, at) => reopen(file, cancellation, at)),
          () => verifications.act('recordNotice', verification, act, (file, at) => recordNotice(file, told, at)),
        );
      },
    });

    exchanges.on(decisionNotice, {
      receipted: async (exchange, tx, { at }) => {
        const service = { notice: exchange.id, decision: exchange.terms.decision, receivedAt: at };
        const id = ownFile(exchange);
        const act = { officer, tx, at };
        if (await cases.has(tx, id))
          await cases.act('recordService', id, act, (file, at) => recordCaseService(file, service, at));
        else if (await custodies.has(tx, id))
          await custodies.act('recordService', id, act, (file, at) => recordCustodyService(file, service, at));
        else if (await errands.has(tx, id))
          await errands.act('recordService', id, act, (file, at) => recordErrandService(file, service, at));
        else await verifications.act('recordService', id, act, (file, at) => recordService(file, service, at));
      },
    });
  }
}
