import {
  assistanceRequest,
  courtDecision,
  courtDemand,
  courtEvidenceRequest,
  courtMotion,
  courtReturnRequest,
  detentionNotice,
  indictmentHandover,
  panelDemand,
  prosecutionNotice,
  protectionRequest,
  type AgencyId,
  type FileId,
  type MovedProtest,
} from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Acting, type Exchange } from '@la-chan/messaging';
import {
  Abroad,
  answersOnProtection,
  Desk,
  Guards,
  LateMeasures,
  follow,
  Offers,
  followCharges,
} from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Appeals } from '../appeal/appeals';
import { recordService as recordServiceOnAppeal } from '../appeal/deliveries';
import { appealedBy, coerced, untilGone } from './coercion';
import { CourtOfAppeal } from './court-of-appeal';
import { CourtPost } from './court-post';
import { recordDecisionAppeal, recordDecisionAppealChange, recordDecisionAppealWithdrawal } from './decision-appeal';
import { recordSupply } from './evidence';
import { isToldOfGuards, recordGuards } from './guarded';
import { recordInitiation } from './initiation';
import { recordMotion, withdrawMotion } from './motion';
import { assertNotWithdrawnSince, recordAppeal, recordAppealChange, recordAppealWithdrawal } from './on-appeal';
import { passOn } from './pass-on';
import { recordProsecutor } from './panel';
import { trialProtection } from './protection-request';
import { recordReturnRequest } from './return-request';
import { recordOverruling } from './overruling';
import { recordCrimeWithdrawal, recordIndictmentElsewhere, recordTermination, recordWithdrawal } from './stay';
import { isProsecutedBy, recordAssignment, takeUp, voidOffer } from './preparation';
import { noteOvertaken, recordService, type Trial } from './trial';
import { ToldDetentions } from './told-detentions';
import { Trials } from './trials';

/** What the procuracy starts here, and what it and others answer. */
@Injectable()
export class TrialReactions {
  constructor(
    exchanges: Exchanges,
    offers: Offers,
    trials: Trials,
    appeals: Appeals,
    post: CourtPost,
    above: CourtOfAppeal,
    detentions: ToldDetentions,
    abroad: Abroad,
    lateMeasures: LateMeasures,
    guards: Guards,
    { system: officer }: Desk,
  ) {
    exchanges.on(detentionNotice, { served: (notice, tx) => detentions.told(tx, notice) });
    const onTrial = { store: trials, ...coerced };
    lateMeasures.follow(onTrial, ({ file, history }) => trials.madeBy(file, untilGone(history)).defendants);
    followCharges({ store: trials, whose: 'defendants' });
    exchanges.on(
      indictmentHandover,
      guards.come(
        indictmentHandover,
        { store: trials, record: recordGuards, isTold: isToldOfGuards, goneOn: appealedBy },
        lateMeasures.come(indictmentHandover, onTrial, offers.decided(trials, { takeUp, voidOffer })),
      ),
    );
    const answered = (answer: 'answered' | 'refused') => (exchange: Exchange, tx: EntityManager, said: Acting) =>
      abroad.answered(tx, exchange, answer, said);
    exchanges.on(assistanceRequest, { answered: answered('answered'), refused: answered('refused') });
    exchanges.on(courtDecision, {
      receipted: async (exchange, tx, { at }) => {
        const service = { notice: exchange.id, decision: exchange.terms.decision, receivedAt: at };
        await trials.act('recordService', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordService(file, service, at),
        );
      },
    });
    exchanges.on(courtDemand, {
      receipted: async (exchange, tx, { at }) => {
        const service = { notice: exchange.id, decision: `${exchange.terms.demand}-demand`, receivedAt: at };
        const id = ownFile(exchange);
        const acting = { officer, tx, at };
        await ((await appeals.has(tx, id))
          ? appeals.act('recordService', id, acting, (file, at) => recordServiceOnAppeal(file, service, at))
          : trials.act('recordService', id, acting, (file, at) => recordService(file, service, at)));
      },
    });
    exchanges.on(prosecutionNotice, {
      served: async ({ id: notice, terms, counterpart: by }, tx, said) => {
        const { decision, about, accused: defendants, number, decidedAt: at, assignedBy } = terms;
        const ours = (file: Trial): Trial => from(file, by, assignedBy);
        const acting = { officer, tx, at };
        const noted = (id: FileId) => () =>
          trials.act('noteOvertaken', id, acting, (file, at) =>
            noteOvertaken(file, { notice, by, decision, number, decidedAt: at }, at),
          );
        const overtaken = noted(about);
        type OfSome = (id: FileId, defendants: FileId[]) => Promise<unknown>;
        const each = async (act: OfSome, crossed: OfSome = (id) => noted(id)()): Promise<void> => {
          for (const [id, those] of await trials.whereAre(tx, about, defendants))
            await follow(
              tx,
              () => act(id, those),
              () => crossed(id, those),
            );
        };
        if (decision === 'prosecution-withdrawn')
          await each((id, defendants) =>
            trials.act('recordWithdrawal', id, acting, (file, at) =>
              recordWithdrawal(ours(file), { notice, by, number, defendants }, at),
            ),
          );
        if (terms.decision === 'crimes-withdrawn') {
          const gone = terms.crimes.map(({ accused: defendant, crimes }) => ({ defendant, crimes }));
          await each((id, defendants) =>
            trials.act('recordCrimeWithdrawal', id, acting, (file, at) => {
              const crimes = gone.filter(({ defendant }) => defendants.includes(defendant));
              return recordCrimeWithdrawal(ours(file), { notice, by, number, crimes }, at);
            }),
          );
        }
        if (decision === 'decision-overruled')
          await each((id, defendants) =>
            trials.act('recordOverruling', id, acting, (file, at) =>
              recordOverruling(ours(file), { notice, by, number, defendants }, at),
            ),
          );
        if (decision === 'file-termination' || decision === 'accused-termination')
          await each((id, defendants) =>
            trials.act('recordTermination', id, acting, (file, at) =>
              recordTermination(ours(file), { notice, by, number, defendants }, at),
            ),
          );
        if (decision === 'indicted-elsewhere')
          await each((id, defendants) =>
            trials.act('recordIndictmentElsewhere', id, acting, (file, at) =>
              recordIndictmentElsewhere(file, { notice, by, number, defendants }, at),
            ),
          );
        if (terms.decision === 'trial-assignment') {
          const { to, file: there } = terms;
          const assignment = { notice, by, number, to, file: there };
          // The file may have come again from another procuracy.
          if ((await trials.one(tx, about)).sender !== by) await overtaken();
          else
            for (const id of await trials.withApart(tx, about))
              await trials.act('recordAssignment', id, { officer, tx }, (file, at) =>
                recordAssignment(file, assignment, at),
              );
        }
        if (terms.decision === 'prosecutor-replacement') {
          const { before, prosecutor } = terms;
          const replaced = { notice, by, before, officer: prosecutor, number };
          // The file may have come again from another procuracy.
          if (!isProsecutedBy(await trials.one(tx, about), by, assignedBy)) await overtaken();
          else
            await follow(
              tx,
              () =>
                trials.act('recordProsecutor', about, { officer, tx }, (file, at) =>
                  recordProsecutor(file, replaced, at),
                ),
              overtaken,
            );
        }
        if (terms.decision === 'decision-protest') {
          const { of, part, ground, asks } = terms;
          const protest = { decision: of, by: 'procuracy', notice, part, ground, asks, receivedAt: said.now } as const;
          await follow(
            tx,
            () =>
              trials.act('recordDecisionAppeal', about, acting, (file, at, deadlines) =>
                recordDecisionAppeal(ours(file), protest, deadlines(), at),
              ),
            async () => post.notTaken(tx, await overtaken(), of, said),
          );
        }
        if (terms.decision === 'protest') {
          const { part, ground, asks } = terms;
          const by = 'procuracy' as const;
          const protest = { by, part, notice, ground, asks, receivedAt: said.now };
          const also = above.following(officer, said);
          await each((id, defendants) =>
            trials.act('recordAppeal', id, { ...acting, also }, (file, at, deadlines, history) => {
              assertNotWithdrawnSince(history, by, at);
              return recordAppeal(ours(file), { ...protest, defendants }, deadlines(), at);
            }),
          );
        }
        const goesUp = async (id: FileId, protest: Pick<MovedProtest, 'was' | 'now'>) => {
          await passOn(
            exchanges,
            tx,
            await noted(id)(),
            { by: 'procuracy', ...protest, notice, number, decidedAt: at },
            said,
          );
        };
        if (terms.decision === 'protest-change') {
          const { part, ground, asks, was } = terms;
          const change = { by: 'procuracy' as const, part, was, notice, ground, asks };
          await each(
            (id, defendants) =>
              trials.act('recordAppealChange', id, acting, (file, at, deadlines) =>
                recordAppealChange(ours(file), { ...change, defendants }, deadlines(), at),
              ),
            (id, defendants) => goesUp(id, { was, now: { defendants, part } }),
          );
        }
        if (terms.decision === 'decision-protest-change') {
          const { of, part = 'whole', ground, asks, was } = terms;
          const change = { decision: of, by: 'procuracy' as const, part, was, notice, ground, asks };
          await follow(
            tx,
            () =>
              trials.act('recordDecisionAppealChange', about, acting, (file, at, deadlines) =>
                recordDecisionAppealChange(ours(file), change, deadlines(), at),
              ),
            overtaken,
          );
        }
        if (terms.decision === 'protest-withdrawal') {
          const { of } = terms;
          const withdrawn = { by: 'procuracy', notice } as const;
          if (of)
            await follow(
              tx,
              () =>
                trials.act('recordDecisionAppealWithdrawal', about, acting, (file, at) =>
                  recordDecisionAppealWithdrawal(ours(file), { ...withdrawn, decision: of }, at),
                ),
              overtaken,
            );
          else
            for (const id of await trials.protestedIn(tx, about))
              await follow(
                tx,
                () =>
                  trials.act('recordAppealWithdrawal', id, acting, (file, at) =>
                    recordAppealWithdrawal(ours(file), withdrawn, at),
                  ),
                () => goesUp(id, {}),
              );
        }
      },
    });
    const supplied =
      (supplied: boolean) =>
      async (exchange: Exchange<typeof courtEvidenceRequest>, tx: EntityManager): Promise<void> => {
        const { id: demand } = exchange;
        const { decidedAt: at, number } = answerOf(exchange);
        await trials.act('recordSupply', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordSupply(file, { demand, supplied, number }, demand, at),
        );
      };
    const protecting = answersOnProtection(trials, trialProtection, officer);
    exchanges.on(protectionRequest, { granted: protecting(true), refused: protecting(false) });
    exchanges.on(courtEvidenceRequest, { answered: supplied(true), refused: supplied(false) });
    const followed =
      (initiated: boolean) =>
      async (exchange: Exchange<typeof panelDemand>, tx: EntityManager): Promise<void> => {
        const { id: initiation } = exchange;
        const { decidedAt: at, number } = answerOf(exchange);
        await trials.act('recordInitiation', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordInitiation(file, { initiation, initiated, number }, initiation, at),
        );
      };
    exchanges.on(panelDemand, { granted: followed(true), refused: followed(false) });
    exchanges.on(courtMotion, {
      asked: async ({ id: exchange, terms, counterpart: by, openedAt: decidedAt }, tx, acting) => {
        const { about, motion: kind, number, assignedBy } = terms;
        const asked = { motion: exchange, kind, by: 'prosecutor', exchange, number } as const;
        const overtaken = async (): Promise<void> => {
          const noted = { notice: exchange, by, decision: 'motion', number, decidedAt };
          const file = await trials.act('noteOvertaken', about, { officer, tx }, (file, at) =>
            noteOvertaken(file, noted, at),
          );
          await post.overtaken(tx, exchange, file.number, { ...acting, at: acting.now });
        };
        // The file has come again from another procuracy, or the trial has come further.
        if (!isProsecutedBy(await trials.one(tx, about), by, assignedBy)) return overtaken();
        await follow(
          tx,
          () => trials.act('recordMotion', about, { officer, tx }, (file, at) => recordMotion(file, asked, at)),
          overtaken,
        );
      },
      withdrawn: async ({ id: exchange, terms: { about } }, tx) => {
        await trials.act('withdrawMotion', about, { officer, tx }, (file, at) =>
          withdrawMotion(file, exchange, exchange, at),
        );
      },
    });
    exchanges.on(courtReturnRequest, {
      asked: async ({ id: exchange, terms, counterpart: by }, tx) => {
        const { about, ground, number, assignedBy } = terms;
        await trials.act('recordReturnRequest', about, { officer, tx }, (file, at) =>
          recordReturnRequest(from(file, by, assignedBy), { exchange, by, ground, number }, at),
        );
      },
    });
  }
}

/** Only the procuracy that has brought the matter, or was assigned the trial, may withdraw or protest it here. */
const from = (file: Trial, procuracy: AgencyId, assignedBy: AgencyId | undefined): Trial => {
  if (isProsecutedBy(file, procuracy, assignedBy)) return file;
  throw new Error(`trial ${file.id} is not prosecuted by ${procuracy}`);
};
