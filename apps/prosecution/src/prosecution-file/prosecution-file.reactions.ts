import {
  assistanceRequest,
  caseFileHandover,
  caseMerger,
  courtDecision,
  courtEvidenceRequest,
  courtMotion,
  courtReturnRequest,
  detentionNotice,
  guardNotice,
  indictmentHandover,
  joinderConsultation,
  prosecutionNotice,
  protectionRequest,
  prosecutionTransfer,
  trialAssignment,
} from '@la-chan/contracts';
import {
  answerOf,
  counterpartFile,
  Directory,
  Exchanges,
  ownFile,
  type Acting,
  type Exchange,
} from '@la-chan/messaging';
import {
  Abroad,
  answersOnProtection,
  Desk,
  LateMeasures,
  type Followed,
  EvidenceResults,
  follow,
  Guards,
  Offers,
  Persons,
  followCharges,
} from '@la-chan/platform';
import { whoseEnded } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Resolutions } from '../resolution/resolutions';
import { recordService as recordProtestService } from '../initiation/initiation';
import { Initiations } from '../initiation/initiations';
import { ProtestReviews } from '../initiation/protest-reviews';
import { prosecutionCoercions } from './coercion';
import { concerned, notedOf, passedBack, saidOf, type Noted } from './cassation';
import { recordEvidenceDemand } from './court-evidence';
import { recordMotionAnswer } from './court-motion';
import { recordReturnAnswer } from './court-return';
import { comesBack, isAtCourt } from './indicted.events';
import { takeReturn } from './indictment';
import { followMeasure, followMeasureEnd } from './measure';
import { recordMerger } from './merger';
import { recordJoinderAnswer } from './joinder-consultation';
import { isToldOfGuards, recordGuards } from './guarded';
import { goneBy, goneOn, release, takeBack, untilGone } from './offered';
import { recordCourtDecision, recordOutcome } from './court-outcome';
import { idsOf } from './prosecuted-accused.events';
import { recordService, type ProsecutionFile } from './prosecution-file';
import { takeUp, voidOffer } from './reception';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';
import { prosecutionProtection } from './protection-request';
import { Receptions } from './receptions';
import { ToldDetentions } from './told-detentions';
import { passedBelow, recordTrialReturn } from './trial-assignment';
import { passReturn } from './transfer';
import { recordCassation } from '../court-review/court-review';
import { CourtReviews } from '../court-review/court-reviews';
import { supervisedProtection } from '../supervision/protection-request';
import { Supervisions } from '../supervision/supervisions';
import { ENDINGS, WaitingCourts } from './waiting-courts';

/** Whom a judgment, or what has annulled it, is about, and whom a court has suspended or tries on alone. */
const judged = (terms: Exchange<typeof courtDecision>['terms']): Noted => {
  switch (terms.decision) {
    case 'judgment':
      return { accused: terms.verdicts.map(({ defendant }) => defendant) };
    case 'judgment-annulled':
    case 'separate-trial':
      return { accused: terms.defendants };
    case 'defendant-suspension':
    case 'defendant-resumption':
    case 'defendant-termination':
    case 'crimes-termination':
      return { accused: [terms.defendant] };
    case 'cassation':
      return notedOf(terms, terms.defendants);
    default:
      return {};
  }
};

/** What the investigation and the court start here. */
@Injectable()
export class ProsecutionFileReactions {
  constructor(
    exchanges: Exchanges,
    offers: Offers,
    files: ProsecutionFiles,
    post: ProsecutionPost,
    receptions: Receptions,
    courts: WaitingCourts,
    detentions: ToldDetentions,
    resolutions: Resolutions,
    initiations: Initiations,
    reviews: ProtestReviews,
    supervisions: Supervisions,
    courtReviews: CourtReviews,
    directory: Directory,
    persons: Persons,
    abroad: Abroad,
    results: EvidenceResults,
    lateMeasures: LateMeasures,
    guards: Guards,
    { system: officer }: Desk,
  ) {
    const onward = async (tx: EntityManager, file: ProsecutionFile, told: Followed): Promise<ProsecutionFile> => {
      const whom = whoseEnded(file.accused, told);
      return whom ? files.whereIs(tx, file.id, whom) : file;
    };
    const law = { law: prosecutionCoercions, recordMeasure: followMeasure, endMeasure: followMeasureEnd } as const;
    const coerced = { store: files, ...law, whose: 'accused', goneBy, onward } as const;
    lateMeasures.follow(coerced, ({ file, history }) => files.madeBy(file, untilGone(history)).accused);
    followCharges({ store: files, whose: 'accused' });
    const into = ({ mergedInto }: ProsecutionFile) => mergedInto;
    const beside = post.tellGuards.bind(post);
    const guarded = { store: files, record: recordGuards, isTold: isToldOfGuards, goneOn, into, beside } as const;
    const come = (kind: typeof caseFileHandover | typeof prosecutionTransfer) =>
      guards.come(kind, guarded, lateMeasures.come(kind, coerced, offers.decided(files, { takeUp, voidOffer })));
    exchanges.on(caseFileHandover, come(caseFileHandover));
    const asking = [
      answersOnProtection(supervisions, supervisedProtection, officer),
      answersOnProtection(files, prosecutionProtection, officer),
    ];
    const protecting =
      (granted: boolean) =>
      async (request: Exchange<typeof protectionRequest>, tx: EntityManager): Promise<void> => {
        for (const record of asking) await record(granted)(request, tx);
      };
    exchanges.on(protectionRequest, { granted: protecting(true), refused: protecting(false) });
    exchanges.on(detentionNotice, { served: (notice, tx) => detentions.told(tx, notice) });

    const fromAbroad = (answer: 'answered' | 'refused') => (exchange: Exchange, tx: EntityManager, said: Acting) =>
      abroad.answered(tx, exchange, answer, said);
    exchanges.on(assistanceRequest, { answered: fromAbroad('answered'), refused: fromAbroad('refused') });

    const concluded = async (
      exchange: Exchange<typeof indictmentHandover | typeof prosecutionTransfer>,
      tx: EntityManager,
      acting: Acting,
    ): Promise<void> => {
      const answer = answerOf(exchange);
      if (answer.outcome === 'returned') return;
      const { decidedAt, ...outcome } = answer;
      const id = ownFile(exchange);
      const at = await files.decidedFor(tx, 'recordOutcome', id, decidedAt);
      const file = await files.act('recordOutcome', id, { officer, tx, at }, (file, at) =>
        recordOutcome(file, outcome, at),
      );
      await post.ended(tx, file, outcome, { ...acting, at: decidedAt });
    };

    exchanges.on(prosecutionTransfer, {
      ...offers.answered(files, { release, takeBack }),
      ...come(prosecutionTransfer),
      completed: async (exchange, tx, acting) => {
        const answer = answerOf(exchange);
        if (answer.outcome !== 'returned') return concluded(exchange, tx, acting);
        const { by, ground, number, decidedAt, accused } = answer;
        const returned = { by, ground, number, decidedAt, ...(accused && { accused }) };
        const file = await files.act('passReturn', ownFile(exchange), { officer, tx }, (file, at) =>
          passReturn(file, { ...returned, exchange: exchange.id, from: exchange.counterpart }, at),
        );
        const dossier = (await exchanges.dossiers(tx, prosecutionTransfer, exchange.id)).at(-1);
        await post.passOn(tx, file, answer, { ...acting, at: answer.decidedAt }, dossier);
      },
    });

    const { accepted, rejected } = offers.answered(files, { release, takeBack });
    exchanges.on(indictmentHandover, {
      rejected,
      supplemented: lateMeasures.supplemented(coerced),
      accepted: async (exchange, tx, acting) => {
        await courts.indicted(tx, exchange);
        await accepted(exchange, tx, acting);
        const file = await files.one(tx, ownFile(exchange));
        if (file.indictment === exchange.id) await post.handTrial(tx, file, { ...acting, at: acting.now });
      },
      completed: async (exchange, tx, acting, dossier) => {
        const answer = answerOf(exchange);
        if (answer.outcome === 'returned') {
          const {
            outcome: _,
            decidedAt: __,
            detained,
            measures,
            coercions,
            participants,
            dated,
            evidence: ___,
            results: ____,
            assistance: _____,
            items: listed,
            itemsOff,
            ...returned
          } = answer;
          const sealed = participants && (await persons.sealParticipants(tx, participants, dossier));
          const before = await files.one(tx, ownFile(exchange));
          const items = await persons.sealItems(tx, { items: listed, itemsOff }, dossier, before);
          const asked = await results.coming(tx, answer);
          await files.act('takeReturn', before.id, { officer, tx }, (file, at) =>
            takeReturn(
              file,
              { ...returned, exchange: exchange.id, from: exchange.counterpart },
              at,
              detained,
              measures,
              coercions,
              { participants: sealed, ...asked, items, dated },
            ),
          );
          const { number, accused = idsOf(before, isAtCourt) } = returned;
          await post.trialReturned(tx, before, { number, accused }, { ...acting, at: answer.decidedAt });
          const whole = comesBack(before, exchange.id) ? before.id : undefined;
          await results.along(tx, whole, answer, [], acting);
          return;
        }
        await concluded(exchange, tx, acting);
      },
    });

    exchanges.on(prosecutionNotice, {
      /** By another procuracy, which has decided of whom courts wait for here, or to which the file went. */
      served: async ({ id: notice, terms, counterpart: from }, tx, acting) => {
        const { decision, about, number, decidedAt, accused } = terms;
        const ends = ENDINGS[decision];
        if (ends && !directory.runs(from, 'prosecution')) throw new Error(`${from} is no procuracy`);
        if (ends)
          await courts.ended(tx, about, { decision: ends, by: from, number, whom: accused }, officer, decidedAt);
        if (terms.decision === 'trial-returned') {
          if ((await files.one(tx, about)).assignedBy?.procuracy !== from)
            throw new Error(`the trial of file ${about} was not assigned by ${from}`);
          // Not before this procuracy has received the trial, whenever the court decided.
          await files.act('recordTrialReturn', about, { officer, tx }, (file, at) =>
            recordTrialReturn(file, { notice, number, accused }, at),
          );
          return;
        }
        if (terms.decision !== 'cassation') return;
        const isBelow = (await files.one(tx, about)).trialBy?.to === from;
        if (!isBelow && !(await files.hasGoneTo(tx, about, from)))
          throw new Error(`file ${about} has not gone to ${from}`);
        const [before, body] = [uuid(), uuid()];
        const received = { notice, from, decision, number, decidedAt, ...notedOf(terms, accused) };
        const file = await files.act('recordCourtDecision', about, { officer, tx }, (file, at) =>
          recordCourtDecision(file, { ...received, ...passedBack(file, { before, ...(isBelow && { body }) }) }, at),
        );
        const [said, told] = [saidOf(terms, accused), { ...acting, at: decidedAt }];
        // Where the file has gone, the procuracy there tells the body.
        if (isBelow) await post.serve(tx, file, { notice: body, number }, said, told);
        await post.before(tx, file, { notice: before, number }, said, told);
      },
      receipted: async (exchange, tx, { at }) => {
        const { decision } = exchange.terms;
        const service = { notice: exchange.id, decision, receivedAt: at };
        const own = ownFile(exchange);
        if (await supervisions.has(tx, own)) return;
        if (await initiations.has(tx, own))
          await initiations.act('recordService', own, { officer, tx, at }, (file, at) =>
            recordProtestService(file, service, at),
          );
        else await files.act('recordService', own, { officer, tx, at }, (file, at) => recordService(file, service, at));
      },
    });

    exchanges.on(trialAssignment, {
      served: (exchange, tx) => receptions.assigned(tx, exchange),
      receipted: async (exchange, tx, acting) => {
        const { at } = acting;
        const service = { notice: exchange.id, decision: 'trial-assignment', receivedAt: at };
        const file = await files.act('recordService', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordService(file, service, at),
        );
        await post.tellWhoProsecutes(tx, file, acting);
      },
    });

    exchanges.on(guardNotice, {
      served: async ({ terms: { about }, counterpart: from }, tx, said, dossier) => {
        if ((await files.one(tx, about)).assignedBy?.procuracy !== from)
          throw new Error(`the trial of file ${about} was not assigned by ${from}`);
        await guards.told(tx, guarded, about, dossier, said);
      },
    });

    exchanges.on(courtEvidenceRequest, {
      asked: async ({ id: exchange, terms, counterpart: from }, tx, acting) => {
        const { about, number } = terms;
        const below = uuid();
        const file = await files.act('recordEvidenceDemand', about, { officer, tx }, (file, at) =>
          recordEvidenceDemand(file, { exchange, from, number, ...passedBelow(file, below) }, at),
        );
        await post.below(tx, file, { notice: below, decision: 'evidence-demand', number }, acting);
      },
    });

    const answered =
      (granted: boolean) =>
      async (exchange: Exchange<typeof courtReturnRequest>, tx: EntityManager): Promise<void> => {
        const { decidedAt: at, number } = answerOf(exchange);
        await files.act('recordReturnAnswer', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordReturnAnswer(file, { exchange: exchange.id, granted, number }, at),
        );
      };
    const settled =
      (accepted: boolean) =>
      async (exchange: Exchange<typeof courtMotion>, tx: EntityManager, acting: Acting): Promise<void> => {
        const { decidedAt: at, ...answer } = answerOf(exchange);
        const settled = { exchange: exchange.id, accepted, ...answer };
        const below = uuid();
        const file = await files.act('recordMotionAnswer', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordMotionAnswer(file, { ...settled, ...passedBelow(file, below) }, at),
        );
        const told = { notice: below, decision: 'motion-settlement', number: answer.number };
        await post.below(tx, file, told, { ...acting, at });
      };
    exchanges.on(courtMotion, { granted: settled(true), refused: settled(false) });

    exchanges.on(courtReturnRequest, { granted: answered(true), refused: answered(false) });

    const consulted =
      (agreed: boolean) =>
      async (exchange: Exchange<typeof joinderConsultation>, tx: EntityManager): Promise<void> => {
        const { decidedAt: at, number } = answerOf(exchange);
        const answer = { exchange: exchange.id, by: exchange.counterpart, agreed, number };
        await files.act('recordJoinderAnswer', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordJoinderAnswer(file, answer, at),
        );
      };
    exchanges.on(caseMerger, {
      granted: async (exchange, tx) => {
        const { decidedAt: at } = answerOf(exchange);
        const answer = { exchange: exchange.id, by: exchange.counterpart };
        await files.act('recordMerger', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordMerger(file, answer, at),
        );
      },
    });

    exchanges.on(joinderConsultation, { granted: consulted(true), refused: consulted(false) });

    exchanges.on(courtDecision, {
      served: async (exchange, tx, acting, dossier) => {
        const { id: notice, terms, counterpart: from } = exchange;
        const { file: id, decision, number, decidedAt } = terms;
        // From a court that does not name the file, or to the procuracy above, which has none.
        if (!id) {
          if (terms.decision !== 'cassation' || !terms.against) return;
          const { by, outcome, defendants } = terms;
          const noted = { notice, by, outcome, number, decidedAt, ...(defendants && { defendants }) };
          for (const sent of await courtReviews.sent(tx, from, counterpartFile(exchange), terms.against))
            await courtReviews.act('recordCassation', sent, { officer, tx }, (file, at) =>
              recordCassation(file, noted, at),
            );
          return;
        }
        if (terms.decision === 'matter-ended') {
          const { outcome, by, defendants } = terms;
          const accused = defendants.map(({ defendant, outcome }) => ({ accused: defendant, outcome }));
          const at = await files.decidedFor(tx, 'recordOutcome', id, decidedAt);
          await files.act('recordOutcome', id, { officer, tx, at }, (file, at) =>
            recordOutcome(file, { outcome, by, number, accused }, at),
          );
          return;
        }
        const below = uuid();
        const back = { body: uuid(), before: uuid() };
        const told = { ...acting, at: decidedAt };
        const received = { notice, from, decision, number, decidedAt, ...judged(terms) };
        const isCassation = terms.decision === 'cassation';
        const file = await files.act('recordCourtDecision', id, { officer, tx }, (file, at) => {
          const passed = { ...passedBelow(file, below), ...(isCassation && passedBack(file, back)) };
          return recordCourtDecision(file, { ...received, ...passed }, at);
        });
        await post.below(tx, file, { notice: below, decision, number }, told);
        if (isCassation) {
          const said = saidOf(terms, concerned(file, terms.defendants));
          await post.serve(tx, file, { notice: back.body, number }, said, told);
          await post.before(tx, file, { notice: back.before, number }, said, told);
        }
        if (terms.decision === 'initiation-review') {
          const { of, outcome } = terms;
          const protested = await initiations.toldBy(tx, from, of);
          const review = { outcome, number, exchange: notice };
          // What was recorded on paper before stays; the file notes what has come (recordCourtDecision).
          if (protested) await follow(tx, () => reviews.record(protested, review, { officer, tx, at: decidedAt }));
        }
        if (terms.decision !== 'case-initiation') return;
        const { article, clause, accused = [] } = terms;
        const found = { from: [id], decisionNumber: number, decidedAt, article, clause, accused };
        await initiations.take(tx, exchange, { basis: 'panel-decision', ...found }, dossier?.text);
      },
    });
  }
}
