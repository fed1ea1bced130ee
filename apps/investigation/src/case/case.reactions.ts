import {
  caseExtensionRequest,
  caseFileHandover,
  caseTransferHandover,
  caseTransferRequest,
  chargeApproval,
  courtDemand,
  prosecutionNotice,
} from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Exchange } from '@la-chan/messaging';
import { Desk, EvidenceResults, Offers, Persons } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CustodyNotices } from '../custody/custody-notices';
import { Decisions } from '../decisions';
import { CaseHandovers } from './case-handovers';
import { investigated } from './accused';
import { CaseNotices } from './case-notices';
import { Cases } from './cases';
import { approveCharge, cancelCharge, recordDemand } from './charge';
import { CaseTransfers } from './case-transfers';
import { mayBeProsecuted, recordOutcome, reopen } from './conclusion';
import { join, merge } from './joinder';
import { Joinders } from './joinders';
import { NOBODY_DETAINED } from './detained';
import { extendDetention, recordDetentionRefusal } from './detention-extension';
import { recordNotice } from './notices';
import { release, takeBack } from './offered';
import { caseRequests } from './referral';
import { ReturnedFiles } from './returned-files';
import { extend, recordRefusal } from './time-limit';
import { recordTransfer } from './transfer';

/** In place of a conclusion of this body’s. */
const prosecuting = (number: string): string =>
  `Viện kiểm sát hủy bỏ quyết định đình chỉ điều tra để truy tố: quyết định số ${number} (BLTTHS 230(3)).`;

/** Who is searched for, and what a higher court has decided of whom. */
const saidBeside = (terms: Exchange<typeof prosecutionNotice>['terms']) => {
  if (terms.decision === 'search-demand') return { accused: terms.accused };
  if (terms.decision !== 'cassation') return {};
  const { accused, outcome, against } = terms;
  return { accused, outcome, ...(against && { against }) };
};

const sentAgain = (number: string): string =>
  `Viện kiểm sát cấp trên rút, đình chỉ, hủy bỏ quyết định trả hồ sơ: quyết định số ${number} (BLTTHS 240(3)).`;

/** What the procuracy and others decide about a case; nobody types it here. */
@Injectable()
export class CaseReactions {
  constructor(
    exchanges: Exchanges,
    offers: Offers,
    cases: Cases,
    notices: CaseNotices,
    joinders: Joinders,
    decisions: Decisions,
    persons: Persons,
    handovers: CaseHandovers,
    returned: ReturnedFiles,
    transfers: CaseTransfers,
    custodies: CustodyNotices,
    results: EvidenceResults,
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

    exchanges.on(prosecutionNotice, {
      served: async ({ id: notice, terms, counterpart: by }, tx) => {
        const { decision, about, number, decidedAt } = terms;
        const told = { notice, by, decision, number, decidedAt };
        if (decision === 'file-merger') {
          const { other } = terms;
          await cases.lock(tx, [about, other]);
          const [into, absorbed] = [await cases.one(tx, about), await cases.one(tx, other)];
          decisions.procuracyOf(absorbed.unit, by); // Throws for an agency that does not supervise it.
          await notices.follow(tx, about, told, async (acting) => {
            await cases.act('merge', other, acting, (file, at) => merge(file, into, { notice, by }, at));
            await cases.act('join', about, acting, (file, at) => join(file, absorbed, NOBODY_DETAINED, at));
          });
        } else if (decision === 'case-termination-cancelled') {
          const [accused] = terms.accused;
          await notices.follow(tx, about, told, async (acting) => {
            const file = accused
              ? await joinders.reopen(tx, about, { notice, by, number, accused, of: 'termination' }, acting)
              : await cases.act('reopen', about, acting, (file, at) => reopen(file, { notice, by, number }, at));
            // Of one alone, it comes with the others' as long as that is here.
            const isWhole = !accused || investigated(file).every(({ id }) => id === accused);
            if (!terms.prosecute || !isWhole || !mayBeProsecuted(file)) return file;
            const { decide, also } = handovers.to({ to: by, text: prosecuting(number) }, officer, decidedAt);
            return cases.act('conclude', file.id, { ...acting, also }, decide);
          });
        } else if (terms.decision === 'decision-overruled' && terms.of === 'return') {
          // Nothing is to be investigated further: the file goes again as it is (BLTTHS 240(3)).
          const overruled = { ...told, of: terms.of };
          await notices.follow(tx, about, overruled, async (acting) => {
            const file = await cases.act('recordNotice', about, acting, (file, at) =>
              recordNotice(file, overruled, at),
            );
            const isHere = investigated(file).some(({ id }) => terms.accused.includes(id));
            if (!isHere || !mayBeProsecuted(file)) return file;
            const { decide, also } = handovers.to({ to: by, text: sentAgain(number) }, officer, decidedAt);
            return cases.act('conclude', about, { ...acting, also }, decide);
          });
        } else await notices.note(tx, about, { ...told, ...saidBeside(terms) });
      },
    });

    exchanges.on(courtDemand, {
      served: async ({ id: notice, terms, counterpart: by }, tx) => {
        const { demand, about, accused, number, decidedAt } = terms;
        const told = { notice, by, decision: `${demand}-demand`, number, decidedAt, accused: [accused] };
        await notices.note(tx, about, told, { app: 'court' });
      },
    });

    exchanges.on(caseExtensionRequest, {
      granted: async (exchange, tx) => {
        const { decidedAt: at, number, months, until, level } = answerOf(exchange);
        if (months === undefined) throw new Error(`exchange ${exchange.id} grants no months`);
        const { accused } = exchange.terms;
        const decision = { ...(until && { until }), ...(level && { level }) };
        const grant = { exchange: exchange.id, by: exchange.counterpart, months, number, ...decision };
        if (accused) {
          const asked = ownFile(exchange);
          const id = await cases.whereIs(tx, asked, accused);
          await cases.act('extendDetention', id, { officer, tx, at }, (file, at) =>
            extendDetention(file, { accused, ...grant }, at),
          );
          const answered = { exchange: exchange.id, by: exchange.counterpart, answer: 'granted' as const };
          if (id !== asked)
            await cases.act('recordAnswer', asked, { officer, tx, at }, (file, at) =>
              caseRequests.recordAnswer(file, answered, at),
            );
        } else await cases.act('extend', ownFile(exchange), { officer, tx, at }, (file, at) => extend(file, grant, at));
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
        const { decidedAt: at, number } = answerOf(exchange);
        const answer = { exchange: exchange.id, by: exchange.counterpart, granted, number };
        await cases.act('recordTransfer', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordTransfer(file, answer, at),
        );
      };
    exchanges.on(caseTransferRequest, { granted: transferAnswered(true), refused: transferAnswered(false) });

    exchanges.on(caseTransferHandover, {
      ...offers.answered(cases, { release, takeBack }),
      released: (exchange, tx, said) => transfers.take(exchange, tx, said),
      supplemented: (_, tx, said, dossier) => results.told(tx, dossier?.evidence ?? [], said),
    });

    exchanges.on(caseFileHandover, {
      ...offers.answered(cases, { release, takeBack }),
      completed: async (exchange, tx) => {
        const answer = answerOf(exchange);
        if (answer.outcome === 'returned') {
          await returned.take(exchange, answer, tx);
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
