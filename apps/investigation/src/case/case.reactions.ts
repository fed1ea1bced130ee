import {
  caseExtensionRequest,
  caseFileHandover,
  caseTransferRequest,
  chargeApproval,
  prosecutionNotice,
} from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Exchange } from '@la-chan/messaging';
import { Desk, Offers } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Decisions } from '../decisions';
import { recordNotice } from './notices';
import { type Case } from './case';
import { Cases } from './cases';
import { approveCharge, cancelCharge, recordDemand } from './charge';
import { recordOutcome, release, reopen, takeBack, takeReturn } from './conclusion';
import { join, merge } from './joinder';
import { extendDetention, recordDetentionRefusal } from './detention';
import { extend, recordRefusal } from './time-limit';
import { recordTransfer } from './transfer';

/** What the procuracy and others decide about a case; nobody types it here. */
@Injectable()
export class CaseReactions {
  constructor(exchanges: Exchanges, offers: Offers, cases: Cases, decisions: Decisions, { system: officer }: Desk) {
    const decisionOf = (exchange: Exchange<typeof chargeApproval>) => {
      const { decidedAt: at, number } = answerOf(exchange);
      return { at, accused: exchange.terms.accused, exchange: exchange.id, by: exchange.counterpart, number };
    };
    exchanges.on(chargeApproval, {
      granted: async (exchange, tx) => {
        const { at, ...decision } = decisionOf(exchange);
        await cases.act('approveCharge', ownFile(exchange), { officer, tx, at }, (file, at) =>
          approveCharge(file, decision, at),
        );
      },
      refused: async (exchange, tx) => {
        const { at, ...decision } = decisionOf(exchange);
        await cases.act('cancelCharge', ownFile(exchange), { officer, tx, at }, (file, at) =>
          cancelCharge(file, decision, at),
        );
      },
      demanded: async ({ id: exchange, terms, counterpart: by, file }, tx, { at }) => {
        if (!file) return;
        const demand = { accused: terms.accused, exchange, by };
        await cases.act('recordDemand', file, { officer, tx, at }, (file, at) => recordDemand(file, demand, at));
      },
    });

    exchanges.on(prosecutionNotice, {
      served: async ({ id: notice, terms, counterpart: by }, tx) => {
        const { decision, about, number, decidedAt } = terms;
        const acting = { officer, tx, at: decidedAt };
        // Throws for an agency that does not supervise this file.
        const supervised = (file: Case): Case => {
          decisions.procuracyOf(file.unit, by);
          return file;
        };
        if (decision === 'file-merger') {
          const { other } = terms;
          await cases.lock(tx, [about, other]);
          const into = supervised(await cases.of(tx, about));
          const absorbed = supervised(await cases.of(tx, other));
          await cases.act('merge', other, acting, (file, at) => merge(file, into, { notice, by }, at));
          await cases.act('join', about, acting, (file, at) => join(file, absorbed, new Map(), at));
        } else if (decision === 'case-termination-cancelled') {
          // It was taken up again before the cancellation came: nothing is terminated any more, and the notice stands in its exchange.
          if (supervised(await cases.of(tx, about)).status !== 'terminated') return;
          await cases.act('reopen', about, acting, (file, at) => reopen(file, { notice, by, number }, at));
        } else
          await cases.act('recordNotice', about, acting, (file, at) =>
            recordNotice(supervised(file), { notice, by, decision, number, decidedAt }, at),
          );
      },
    });

    exchanges.on(caseExtensionRequest, {
      granted: async (exchange, tx) => {
        const { decidedAt: at, number, months } = answerOf(exchange);
        if (months === undefined) throw new Error(`exchange ${exchange.id} grants no months`);
        const { accused } = exchange.terms;
        const grant = { exchange: exchange.id, by: exchange.counterpart, months, number };
        if (accused)
          await cases.act('extendDetention', ownFile(exchange), { officer, tx, at }, (file, at) =>
            extendDetention(file, { accused, ...grant }, at),
          );
        else await cases.act('extend', ownFile(exchange), { officer, tx, at }, (file, at) => extend(file, grant, at));
      },
      refused: async (exchange, tx) => {
        const { decidedAt: at, number } = answerOf(exchange);
        const { accused } = exchange.terms;
        const refusal = { exchange: exchange.id, by: exchange.counterpart, number };
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
        const { decidedAt: at, number } = answerOf(exchange);
        const answer = { exchange: exchange.id, by: exchange.counterpart, granted, number };
        await cases.act('recordTransfer', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordTransfer(file, answer, at),
        );
      };
    exchanges.on(caseTransferRequest, { granted: transferAnswered(true), refused: transferAnswered(false) });

    exchanges.on(caseFileHandover, {
      ...offers.answered(cases, { release, takeBack }),
      completed: async (exchange, tx) => {
        const answer = answerOf(exchange);
        if (answer.outcome === 'returned') {
          const { outcome: _, decidedAt: __, accused: ___, ...returned } = answer;
          // The limit runs from the day on which the file is here again (BLTTHS 174(2)).
          await cases.act('takeReturn', ownFile(exchange), { officer, tx }, (file, at) =>
            takeReturn(file, { ...returned, exchange: exchange.id, from: exchange.counterpart }, at),
          );
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
