import { detentionApproval, detentionNotice, releaseRequest, type FileId, type Moment } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Exchange } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CustodyNotices } from '../custody/custody-notices';
import type { Case } from './case';
import { CaseNotices } from './case-notices';
import { Cases } from './cases';
import { approveDetention, refuseDetention } from './detention';
import { freeAccused, refuseRelease } from './release';
import { LateDetentions } from './late-detentions';

/** An answer of the procuracy about an accused. */
interface Answer {
  readonly exchange: Exchange;
  readonly accused: FileId;
  readonly decidedAt: Moment;
  readonly number: string;
}

/** What the procuracy decides on orders of detention, and on ending what it has approved. */
@Injectable()
export class DetentionReactions {
  constructor(
    exchanges: Exchanges,
    cases: Cases,
    notices: CaseNotices,
    late: LateDetentions,
    custodies: CustodyNotices,
    { system: officer }: Desk,
  ) {
    const decided = async (
      tx: EntityManager,
      { exchange, accused, decidedAt, number }: Answer,
      decision: string,
      act: 'approveDetention' | 'refuseDetention' | 'freeAccused' | 'refuseRelease',
      decide: typeof approveDetention,
    ): Promise<void> => {
      const { id, counterpart: by } = exchange;
      const told = { notice: id, by, decision, number, decidedAt };
      const telling = late.telling(officer, accused, decidedAt);
      const detaining = async (tx: EntityManager, file: Case): Promise<void> => {
        await telling(tx, file);
        await custodies.detained(tx, told);
      };
      const also =
        act === 'approveDetention'
          ? detaining
          : act === 'freeAccused'
            ? late.releasing(officer, accused, decidedAt)
            : undefined;
      await notices.followAccused(tx, ownFile(exchange), accused, told, (acting, about) =>
        cases.act(act, about, { ...acting, also }, (file, at, deadlines) =>
          decide(file, { accused, exchange: id, by, number }, deadlines(), at),
        ),
      );
    };

    const ordered = (exchange: Exchange<typeof detentionApproval>) => {
      const { accused } = exchange.terms;
      return { exchange, accused, ...answerOf(exchange) };
    };
    exchanges.on(detentionApproval, {
      granted: (exchange, tx) =>
        decided(tx, ordered(exchange), 'detention-approved', 'approveDetention', approveDetention),
      refused: async (exchange, tx, { now: receivedAt }) => {
        const { ground, ...answer } = ordered(exchange);
        if (!ground) throw new Error(`exchange ${exchange.id} refuses on no ground`);
        const decision = 'detention-refused';
        await decided(tx, answer, decision, 'refuseDetention', (file, refusal, _, at) =>
          refuseDetention(file, { ...refusal, ground }, at),
        );
        // Also where the order has fallen with the charge, and the case follows nothing any more.
        const { decidedAt, number } = answer;
        const told = { notice: exchange.id, by: exchange.counterpart, decision, number, decidedAt };
        await custodies.detentionRefused(tx, told, { ground, receivedAt });
      },
    });

    exchanges.on(detentionNotice, { served: (notice, tx) => late.told(tx, notice) });

    /** With a termination, which has freed this one already (TTLT 04/2018 20(2)). */
    const terminated = (exchange: Exchange<typeof releaseRequest>, decision: string, tx: EntityManager) => {
      const { decidedAt, number } = answerOf(exchange);
      const told = { notice: exchange.id, by: exchange.counterpart, decision, number, decidedAt };
      return notices.note(tx, ownFile(exchange), told);
    };
    const asked = (exchange: Exchange<typeof releaseRequest>) => {
      const { accused, replaced } = exchange.terms;
      return { exchange, accused, replaced, ...answerOf(exchange) };
    };
    exchanges.on(releaseRequest, {
      granted: (exchange, tx) => {
        if (exchange.terms.terminated) return terminated(exchange, 'release-granted', tx);
        const { replaced, ...answer } = asked(exchange);
        return decided(tx, answer, 'release-granted', 'freeAccused', (file, decision, deadlines, at) =>
          freeAccused(file, { ...decision, replaced }, deadlines, at),
        );
      },
      refused: (exchange, tx) => {
        if (exchange.terms.terminated) return terminated(exchange, 'release-refused', tx);
        return decided(tx, asked(exchange), 'release-refused', 'refuseRelease', (file, refusal, _, at) =>
          refuseRelease(file, refusal, at),
        );
      },
    });
  }
}
