import {
  appealHandover,
  appellateReview,
  courtDecisionAbove,
  DecisionProtestAim,
  higherProtest,
  ProtestAim,
  ProtestedDecisionPart,
  ProtestedPart,
  type FileId,
  type MovedProtest,
} from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Acting, type Exchange } from '@la-chan/messaging';
import { type Before, Desk, Guards, LateMeasures, follow, Offers, Persons } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { takeUp as takeUpAppeal, voidOffer as voidAppeal, type Appeal } from '../appeal/appeal';
import { Appeals } from '../appeal/appeals';
import { appealCoercions, goneBy, untilGone } from '../appeal/coercion';
import { isToldOfGuards, recordGuards } from '../appeal/guarded';
import { judgedAs } from '../appeal/docketing';
import { recordProtestChange, recordProtestWithdrawal, takeInAppeal } from '../appeal/lodged';
import { followMeasure, followMeasureEnd } from '../appeal/measure';
import { tellBeside } from '../appeal/told-beside';
import { boundBy, judgeAppeal } from './appeal-judgment';
import { coerced } from './coercion';
import { recordCompetence } from './competence';
import { CourtOfAppeal } from './court-of-appeal';
import { CourtPost } from './court-post';
import {
  recordDecisionAppeal,
  recordDecisionAppealChange,
  recordDecisionAppealWithdrawal,
  recordDecisionReview,
} from './decision-appeal';
import { recordAppeal, recordAppealChange, recordAppealWithdrawal, release, takeBack } from './on-appeal';
import { passOn } from './pass-on';
import { recordLateDecision } from './late-appeal';
import { noteOvertaken, recordService, type Trial } from './trial';
import { Trials } from './trials';

type Dossier = z.output<typeof appealHandover.dossier>;

/** What comes from above: the court to which an appeal or a dispute goes, and the procuracy beside it. */
@Injectable()
export class AboveReactions {
  constructor(
    exchanges: Exchanges,
    offers: Offers,
    trials: Trials,
    appeals: Appeals,
    post: CourtPost,
    above: CourtOfAppeal,
    persons: Persons,
    lateMeasures: LateMeasures,
    guards: Guards,
    { system: officer }: Desk,
  ) {
    exchanges.on(courtDecisionAbove, {
      receipted: async (exchange, tx, { at }) => {
        const service = { notice: exchange.id, decision: `above-${exchange.terms.decision}`, receivedAt: at };
        await trials.act('recordService', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordService(file, service, at),
        );
      },
    });
    exchanges.on(higherProtest, {
      served: async ({ id: notice, terms, counterpart }, tx, said) => {
        const { protest, about, of, defendants, number, decidedAt: at, part, ground, asks, was } = terms;
        const acting = { officer, tx, at };
        const by = 'higher-procuracy';
        const told = { notice, by: counterpart, decision: `higher-protest-${protest}`, number, decidedAt: at };
        const follows = {
          judgment: () =>
            trials.act(
              'recordAppeal',
              about,
              { ...acting, also: above.following(officer, said) },
              (file, at, deadlines) =>
                recordAppeal(
                  fromAbove(file, counterpart),
                  {
                    by,
                    defendants,
                    part: ProtestedPart.safeParse(part).data,
                    notice,
                    ground,
                    asks: ProtestAim.safeParse(asks).data,
                    receivedAt: said.now,
                  },
                  deadlines(),
                  at,
                ),
            ),
          decision: () =>
            trials.act('recordDecisionAppeal', about, acting, (file, at, deadlines) =>
              recordDecisionAppeal(
                fromAbove(file, counterpart),
                {
                  decision: of ?? notice,
                  by,
                  notice,
                  ground,
                  part: ProtestedDecisionPart.safeParse(part).data,
                  asks: DecisionProtestAim.safeParse(asks).data,
                  receivedAt: said.now,
                },
                deadlines(),
                at,
              ),
            ),
          change: () =>
            of
              ? trials.act('recordDecisionAppealChange', about, acting, (file, at, deadlines) =>
                  recordDecisionAppealChange(
                    fromAbove(file, counterpart),
                    {
                      decision: of,
                      by,
                      notice,
                      ground,
                      was,
                      part: ProtestedDecisionPart.safeParse(part).data ?? 'whole',
                      asks: DecisionProtestAim.safeParse(asks).data,
                    },
                    deadlines(),
                    at,
                  ),
                )
              : trials.act('recordAppealChange', about, acting, (file, at, deadlines) =>
                  recordAppealChange(
                    fromAbove(file, counterpart),
                    {
                      by,
                      defendants,
                      notice,
                      ground,
                      part: ProtestedPart.safeParse(part).data,
                      asks: ProtestAim.safeParse(asks).data,
                    },
                    deadlines(),
                    at,
                  ),
                ),
          withdrawal: () =>
            of
              ? trials.act('recordDecisionAppealWithdrawal', about, acting, (file, at) =>
                  recordDecisionAppealWithdrawal(
                    fromAbove(file, counterpart),
                    { decision: of, by, notice, part: ProtestedDecisionPart.safeParse(part).data },
                    at,
                  ),
                )
              : trials.act('recordAppealWithdrawal', about, acting, (file, at) =>
                  recordAppealWithdrawal(fromAbove(file, counterpart), { by, notice }, at),
                ),
        };
        await follow(tx, follows[protest], async () => {
          const file = await trials.act('noteOvertaken', about, acting, (file, at) =>
            noteOvertaken(fromAbove(file, counterpart), told, at),
          );
          const isMoved = !of && (protest === 'change' || protest === 'withdrawal');
          const now = protest === 'change' && { now: { defendants, part: ProtestedPart.safeParse(part).data } };
          if (isMoved) await passOn(exchanges, tx, file, { by, ...now, notice, number, decidedAt: at }, said);
        });
      },
    });
    exchanges.on(appellateReview, {
      answered: async (exchange, tx, acting) => {
        const { decidedAt: at, ...answer } = answerOf(exchange);
        if (answer.subject === 'late-appeal') {
          const { accepted, number } = answer;
          const id = ownFile(exchange);
          const told = {
            notice: exchange.id,
            by: exchange.counterpart,
            decision: 'late-appeal',
            number,
            decidedAt: at,
          };
          const notice = uuid();
          const decisionOf = ({ lateAppeals }: Trial) => {
            const appeal = lateAppeals.find((one) => one.exchange === exchange.id)?.id ?? exchange.id;
            return { appeal, accepted, number, notice };
          };
          await follow(
            tx,
            async () => {
              const also = above.following(officer, { ...acting, at });
              const file = await trials.act('recordLateDecision', id, { officer, tx, at, also }, (file, at) =>
                recordLateDecision(file, decisionOf(file), exchange.id, at),
              );
              await post.late(tx, file, decisionOf(file), { ...acting, at });
            },
            () => trials.act('noteOvertaken', id, { officer, tx, at }, (file, at) => noteOvertaken(file, told, at)),
          );
          return;
        }
        if (answer.subject === 'competence') {
          const { competent, number } = answer;
          await trials.act('recordCompetence', ownFile(exchange), { officer, tx, at }, (file, at) =>
            recordCompetence(file, { competent, number }, exchange.id, at),
          );
          return;
        }
        const { outcome, number, parts } = answer;
        const reviewed = { outcome, number, ...(parts && { parts }) };
        const asked = ({ decisions }: Trial) =>
          decisions.find((one) => one.exchange === exchange.id)?.id ?? exchange.id;
        const also = (tx: EntityManager, file: Trial, { file: before }: Before<Trial>) => {
          const review = { decision: asked(before), ...reviewed, by: exchange.counterpart };
          return post.reviewed(tx, file, review, { ...acting, at }, before);
        };
        const { id: notice, counterpart: by } = exchange;
        const told = { notice, by, decision: 'decision-review', number, decidedAt: at };
        // Of a stay of which only what it says beside was appealed, the trial may have gone on meanwhile (BLTTHS 339, 343).
        await follow(
          tx,
          () =>
            trials.act('recordDecisionReview', ownFile(exchange), { officer, tx, at, also }, (file, at) =>
              recordDecisionReview(file, { decision: asked(file), ...reviewed }, exchange.id, at),
            ),
          () =>
            trials.act('noteOvertaken', ownFile(exchange), { officer, tx, at }, (file, at) =>
              noteOvertaken(file, told, at),
            ),
        );
      },
    });
    const onTrial = { store: trials, ...coerced };
    const law = { law: appealCoercions, recordMeasure: followMeasure, endMeasure: followMeasureEnd } as const;
    const onAppeal = { store: appeals, ...law, whose: 'defendants', goneBy } as const;
    lateMeasures.follow(onAppeal, ({ file, history }) => appeals.madeBy(file, untilGone(history)).defendants);
    const below = lateMeasures.supplemented(onTrial);
    const takenIn = async (id: FileId, tx: EntityManager, dossier: Dossier): Promise<void> => {
      const { appeal } = dossier;
      if (!appeal) return;
      const { coming: judged, participants: named = [], ...lodged } = appeal;
      const here = await appeals.one(tx, id);
      const coming = judged.filter((one) => here.defendants.every(({ id }) => id !== one.id));
      const more = named.filter((one) => here.participants.every(({ participant }) => participant !== one.participant));
      await follow(tx, async () => {
        const sealed = await persons.sealNamed(tx, coming.map(judgedAs), dossier);
        const participants = await persons.sealParticipants(tx, more, dossier);
        const another = { ...lodged, ...(sealed.length > 0 && { coming: sealed }) };
        await appeals.act('takeInAppeal', id, { officer, tx }, (file, at) =>
          takeInAppeal(file, another, coming, participants, at),
        );
      });
    };
    const decided = offers.decided(appeals, { takeUp: takeUpAppeal, voidOffer: voidAppeal });
    // Whom an appeal has brought since, before what was told of them since then.
    const taken = {
      ...decided,
      released: async (exchange: Exchange, tx: EntityManager): Promise<void> => {
        await decided.released(exchange, tx);
        for (const dossier of await exchanges.readable(tx, appealHandover, exchange.id))
          await takenIn(ownFile(exchange), tx, dossier);
      },
    };
    const arrived = guards.come(
      appealHandover,
      { store: appeals, record: recordGuards, isTold: isToldOfGuards },
      lateMeasures.come(appealHandover, onAppeal, taken),
    );
    // Once the court of appeal has decided, nothing follows of it.
    const moved = async (id: FileId, tx: EntityManager, said: Acting, protest: MovedProtest): Promise<void> => {
      const { now, number } = protest;
      const tell = (decision: 'appeal-change' | 'appeal-withdrawal') => (tx: EntityManager, file: Appeal) =>
        tellBeside(exchanges, tx, file, { decision, number }, said);
      await follow(tx, () =>
        now
          ? appeals.act('recordChange', id, { officer, tx, also: tell('appeal-change') }, (file, at) =>
              recordProtestChange(file, protest, now, at),
            )
          : appeals.act('recordWithdrawal', id, { officer, tx, also: tell('appeal-withdrawal') }, (file, at) =>
              recordProtestWithdrawal(file, protest, at),
            ),
      );
    };
    exchanges.on(appealHandover, {
      ...offers.answered(trials, { release, takeBack }),
      ...arrived,
      released: async (exchange, tx, said) => {
        await arrived.released(exchange, tx, said);
        for (const { protest } of await exchanges.readable(tx, appealHandover, exchange.id))
          if (protest) await moved(ownFile(exchange), tx, said, protest);
      },
      supplemented: async (exchange, tx, said, dossier) => {
        if (exchange.side === 'opener') return below(exchange, tx, said, dossier);
        if (exchange.file && dossier) await takenIn(exchange.file, tx, dossier);
        await arrived.supplemented(exchange, tx, said, dossier);
        if (exchange.file && dossier?.protest) await moved(exchange.file, tx, said, dossier.protest);
      },
      completed: async (exchange, tx, acting, dossier) => {
        const {
          decidedAt: at,
          detained,
          measures,
          coercions,
          searched,
          participants: named,
          heard = exchange.terms.defendants.map(({ id }) => id),
          ...said
        } = answerOf(exchange);
        const { items: listed, itemsOff, ...judgment } = said;
        const here = await trials.one(tx, ownFile(exchange));
        const items = await persons.sealItems(tx, { items: listed, itemsOff }, dossier, here);
        const participants = named && (await persons.sealParticipants(tx, named, dossier));
        const knew = exchange.terms.participants?.map(({ participant }) => participant);
        const back = { detained, measures, coercions, searched, heard, participants, knew, items };
        const told = { by: exchange.counterpart, number: judgment.number, demand: dossier?.text ?? '' };
        const also = (tx: EntityManager, file: Trial, { file: before }: Before<Trial>) =>
          post.afterAppeal(tx, boundBy(file, back), told, { ...acting, at }, before);
        await trials.act('judgeAppeal', ownFile(exchange), { officer, tx, at, also }, (file, at) =>
          judgeAppeal(file, judgment, exchange.id, at, back),
        );
      },
    });
  }
}

/** Only the procuracy to which the court has sent what it decided may protest it from above. */
const fromAbove = (file: Trial, procuracy: string): Trial => {
  if (file.above === procuracy) return file;
  throw new Error(`${procuracy} is not above the procuracy of trial ${file.id}`);
};
