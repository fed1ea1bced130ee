import {
  courtDecision,
  courtDemand,
  courtMotion,
  courtReturnRequest,
  indictmentHandover,
  type AgencyId,
  type ClosedHearingGround,
  type decisionReviewed,
  type defendantFound,
  type EventOf,
  type FileId,
  type InitiationReview,
  type lateAppealDecided,
  type Returner,
  type ReturnGround,
  type WantedGround,
} from '@la-chan/contracts';
import { Exchanges, findExchange, type Acting, type Opening } from '@la-chan/messaging';
import { Abroad, Desk, Persons } from '@la-chan/platform';
import { asNamed, evidenceOf, foundLiable, itemListOf, heldCoercions, recordsOf } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { isGone } from './decision-appeal';
import { unanswered } from './motion';
import { participantsOf } from './participants';
import { prosecuting, returnerIn } from './preparation';
import { onTrial, type Trial } from './trial';
import { Trials } from './trials';

type Terms = Opening<typeof courtDecision>['terms'];
type Investigated = Pick<Trial, 'id' | 'number' | 'unit' | 'investigated'>;
type Said<T> = T extends Terms ? Omit<T, 'number' | 'decidedAt' | 'unit' | 'file'> : never;

/** What the court tells the procuracy that brought the matter, or that was assigned the trial; one brought in at go-live came from nobody here. */
@Injectable()
export class CourtPost {
  constructor(
    private readonly trials: Trials,
    private readonly exchanges: Exchanges,
    private readonly persons: Persons,
    private readonly abroad: Abroad,
    private readonly desk: Desk,
  ) {}

  async serve(
    tx: EntityManager,
    trial: Trial,
    { notice, number = trial.number }: { notice: string | null; number?: string | undefined },
    said: Said<Terms>,
    acting: Acting,
    dossier?: Opening<typeof courtDecision>['dossier'],
  ): Promise<void> {
    const { agency: to, file } = prosecuting(trial) ?? {};
    if (!to || !notice) return;
    const terms = { ...said, number, decidedAt: acting.at, unit: trial.unit, ...(file && { file }) };
    const opening = { id: notice, to, file: trial.id, terms, ...(dossier && { dossier }) };
    await this.exchanges.open(tx, courtDecision, opening, acting);
  }

  /** What becomes of what was sent to the procuracy above, which has no file of the case. */
  async above(
    tx: EntityManager,
    { id, above: to, unit }: Trial,
    { notice, number }: { notice: string; number: string },
    said: Said<Terms>,
    acting: Acting,
  ): Promise<void> {
    if (!to) return;
    const terms = { ...said, number, decidedAt: acting.at, unit };
    await this.exchanges.open(tx, courtDecision, { id: notice, to, file: id, terms }, acting);
  }

  /** What serves a decision in the transaction of the act that takes it, and the notice by which it does; one without a number by that of the docket. */
  serving(said: Said<Terms>, number: string | undefined, acting: Acting) {
    const notice = uuid();
    const also = (tx: EntityManager, file: Trial) => this.serve(tx, file, { notice, number }, said, acting);
    return { notice, also };
  }

  /** What the file says of a demand on the body that investigated, to search for a defendant, and how that is told; on paper where it is not known. */
  demanding(
    search: { readonly defendant: FileId; readonly number: string; readonly ground: WantedGround },
    acting: Acting,
  ) {
    const notice = uuid();
    const { defendant: accused, ...said } = search;
    return {
      demand: ({ investigated }: Investigated) => ({
        ...{ ...search, notice: investigated && notice },
        ...(investigated && { to: investigated.by }),
      }),
      also: (tx: EntityManager, file: Investigated) => this.demand(tx, file, { ...said, accused, notice }, acting),
    };
  }

  /** Who was found, as is known here on paper: the body ends its search (BLTTHS 231(3)). */
  async found(
    tx: EntityManager,
    { id: file, number, unit, investigated }: Investigated,
    { defendant: accused, how }: Pick<EventOf<typeof defendantFound>['data'], 'defendant' | 'how'>,
    acting: Acting,
  ): Promise<void> {
    if (!investigated) return;
    const { by: to, case: about } = investigated;
    const terms = { demand: 'search-end', about, accused, how, number, decidedAt: acting.at, unit } as const;
    await this.exchanges.open(tx, courtDemand, { to, file, terms }, acting);
  }

  private async demand(
    tx: EntityManager,
    { id: file, unit, investigated }: Investigated,
    { notice: id, ...said }: { notice: string; number: string; accused: FileId; ground: WantedGround },
    acting: Acting,
  ): Promise<void> {
    if (!investigated) return;
    const { by: to, case: about } = investigated;
    const terms = { demand: 'search', about, ...said, decidedAt: acting.at, unit } as const;
    await this.exchanges.open(tx, courtDemand, { id, to, file, terms }, acting);
  }

  /** A case that a decision in force has ended; one that goes on has no end to tell of. */
  async decided(tx: EntityManager, file: Trial, decision: string, by: AgencyId, acting: Acting): Promise<void> {
    const found = file.decisions.find(({ id }) => id === decision);
    const ends = found?.kind === 'termination' && found.defendant === null && found.inForceSince !== null;
    if (ends) await this.ended(tx, file, { by, number: found.number }, acting);
  }

  /** What the court above has made of it: with a stay that it annuls the trial goes on; of what the panel had initiated, whoever was told of that is told. */
  async reviewed(
    tx: EntityManager,
    file: Trial,
    { decision: of, by, ...review }: EventOf<typeof decisionReviewed>['data'] & { by: AgencyId },
    acting: Acting,
    before: Trial,
  ): Promise<void> {
    const { outcome, number } = review;
    if (file.initiations.some(({ id }) => id === of)) return this.protested(tx, file, { of, outcome, number }, acting);
    const found = before.decisions.find(({ id }) => id === of);
    if (found?.inForceSince) return; // the stay itself nobody has appealed, and whoever waits was told
    if (!found || !isGone(found, review)) return this.decided(tx, file, of, by, acting);
    const { defendant } = found;
    const said = defendant
      ? ({ decision: 'defendant-resumption', defendant } as const)
      : ({ decision: 'trial-resumption' } as const);
    await this.serve(tx, file, { notice: uuid(), number }, said, acting);
  }

  /** A protest of what the panel has initiated came when that was in force: the procuracy, which waits, is told that it is not taken. */
  async notTaken(tx: EntityManager, file: Trial, of: string, acting: Acting): Promise<void> {
    const isOver = file.decisions.some(
      ({ id, inForceSince, reviewed }) => id === of && inForceSince !== null && !reviewed,
    );
    if (!isOver || !file.initiations.some(({ id }) => id === of)) return;
    await this.protested(tx, file, { of, outcome: 'not-taken', number: file.number }, acting);
  }

  /** Whoever was told of what the panel has initiated is told what became of it. */
  private async protested(
    tx: EntityManager,
    file: Trial,
    { number, ...told }: { of: string; outcome: InitiationReview; number: string },
    acting: Acting,
  ): Promise<void> {
    const toldOf = await findExchange(tx, told.of);
    if (!toldOf) return;
    const { file: about = file.from[0] } = toldOf.terms as { file?: FileId };
    const said = { decision: 'initiation-review', ...told } as const;
    const prosecutedBy = about ? { agency: toldOf.counterpart, file: about } : null;
    await this.serve(
      tx,
      { ...file, sender: toldOf.counterpart, prosecutedBy },
      { notice: uuid(), number },
      said,
      acting,
    );
  }

  /** What the court of appeal has decided of a late appeal (BLTTHS 335(5)). */
  async late(
    tx: EntityManager,
    file: Trial,
    { appeal, accepted, ...told }: EventOf<typeof lateAppealDecided>['data'] & { notice: string },
    acting: Acting,
  ): Promise<void> {
    const by = file.lateAppeals.find(({ id }) => id === appeal)?.by;
    if (by) await this.serve(tx, file, told, { decision: 'late-appeal', by, accepted }, acting);
  }

  /** What the prosecutor has asked for over the platform; a refusal goes with its reasons (BLTTHS 279(2)). */
  async settled(
    tx: EntityManager,
    exchange: string,
    {
      accepted,
      reasons,
      ...said
    }: { accepted: boolean; number: string; closedFor?: ClosedHearingGround | null; reasons?: string | undefined },
    acting: Acting,
  ): Promise<void> {
    const answer = { decidedAt: acting.at, ...said };
    const how = accepted ? 'granted' : 'refused';
    await this.exchanges.answer(
      tx,
      courtMotion,
      exchange,
      how,
      answer,
      acting,
      reasons ? { text: reasons } : undefined,
    );
  }

  /** What it has asked for in vain: there is no hearing before which that could be settled. */
  async overtaken(tx: EntityManager, exchange: string, number: string, acting: Acting): Promise<void> {
    const answer = { decidedAt: acting.at, number, overtaken: true } as const;
    await this.exchanges.answer(tx, courtMotion, exchange, 'refused', answer, acting);
  }

  /** The same of what waited as the file went back, or the matter was terminated. */
  async motionsOver(tx: EntityManager, before: Trial, number: string, acting: Acting): Promise<void> {
    for (const { exchange } of unanswered(before)) if (exchange) await this.overtaken(tx, exchange, number, acting);
  }

  /** With the decision served, and what the procuracy has asked for granted. */
  async sendBack(
    tx: EntityManager,
    file: Trial,
    { notice, ground, number, demand }: { notice: string; ground: ReturnGround; number: string; demand: string },
    acting: Acting,
  ): Promise<void> {
    await this.returned(tx, file, { by: returnerIn(file), ground, number }, demand, acting);
    await this.grantReturn(tx, file, number, acting);
    await this.motionsOver(tx, file, number, acting);
    await this.serve(tx, file, { notice, number }, { decision: 'trial-return' }, acting);
  }

  private async returned(
    tx: EntityManager,
    file: Trial,
    answer: { by: Returner; ground: ReturnGround; number: string },
    demand: string,
    acting: Acting,
  ): Promise<void> {
    const { handover, defendants } = file;
    if (!handover) return;
    const going = defendants.filter(({ state }) => state === 'on-trial');
    const accused = going.map(({ id }) => id);
    const detained = going.flatMap(({ id, detained }) =>
      detained?.until ? [{ accused: id, until: detained.until }] : [],
    );
    const measures = going.flatMap(({ id, measures = [] }) => measures.map((one) => ({ accused: id, ...one })));
    const came = (await findExchange(tx, handover))?.terms as z.output<typeof indictmentHandover.terms> | undefined;
    const dated = foundLiable(came?.accused ?? [], going, await this.trials.crimeDays(tx, file.id));
    const held = {
      ...(dated.length > 0 && { dated }),
      ...(detained.length > 0 && { detained }),
      ...(measures.length > 0 && { measures }),
      ...heldCoercions(going),
    };
    const others = participantsOf(file, accused);
    const known = file.participants.length > 0 && { participants: asNamed(others) };
    const asked = { ...evidenceOf(file), ...(await this.abroad.along(tx, file.assistance)) };
    const told = { accused, ...held, ...known, ...asked, ...itemListOf(file) };
    const records = recordsOf(others);
    const persons = await this.persons.readNamed(tx, this.desk.system, records, `exchange ${handover}`);
    const items = await this.persons.readItems(tx, this.desk.system, file, `exchange ${handover}`);
    const outcome = { outcome: 'returned', ...answer, decidedAt: acting.at, ...told } as const;
    await this.exchanges.complete(tx, indictmentHandover, handover, outcome, acting, {
      text: demand,
      persons,
      ...items,
    });
  }

  /** What the procuracy has asked for; the file itself goes back by its handover (BLTTHS 280(2)). */
  private async grantReturn(
    tx: EntityManager,
    { returnRequest }: Trial,
    number: string,
    acting: Acting,
  ): Promise<void> {
    if (!returnRequest) return;
    const answer = { decidedAt: acting.at, number };
    await this.exchanges.answer(tx, courtReturnRequest, returnRequest, 'granted', answer, acting);
  }

  /** What stands, or is terminated, is told as the end, of some before the others go back or up; what is to be investigated again goes back with its demand and what stood of it `before`, or has come back with it, who is tried again is named. */
  async afterAppeal(
    tx: EntityManager,
    file: Trial,
    { by, number, demand }: { by: AgencyId; number: string; demand: string },
    acting: Acting,
    before: Trial,
  ): Promise<void> {
    const again = { by: 'appeal-court', ground: 'procedure-violated', number } as const;
    const goesOn = file.status === 'returned' || file.status === 'docketed' || file.status === 'appealed';
    const defendants = goesOn ? file.defendants.filter(({ inForceSince }) => inForceSince !== null) : file.defendants;
    if (!goesOn || defendants.length > 0) await this.ended(tx, { ...file, defendants }, { by, number }, acting);
    if (file.status === 'returned') {
      const back = file.defendants.map((one) => {
        const { coercions = [] } = before.defendants.find(({ id }) => id === one.id) ?? {};
        return { ...one, coercions: [...coercions, ...(one.coercions ?? [])] };
      });
      await this.returned(tx, { ...file, defendants: back }, again, demand, acting);
    }
    if (file.status !== 'docketed') return;
    const triedAgain = onTrial(file).map(({ id }) => id);
    const annulled = { decision: 'judgment-annulled', defendants: triedAgain } as const;
    await this.serve(tx, file, { notice: uuid(), number }, annulled, acting);
  }

  /** Of each defendant how the matter ended: to the procuracy that has indicted, and to one that was assigned the trial. */
  async ended(
    tx: EntityManager,
    trial: Trial,
    { by, number }: { by: AgencyId; number: string },
    acting: Acting,
  ): Promise<void> {
    const { handover, defendants, status } = trial;
    if (!handover) return;
    const accused = defendants.flatMap(({ id, state, verdict }) => {
      const outcome = verdict ?? (state === 'terminated' || state === 'suspended' ? state : null);
      return outcome ? [{ accused: id, outcome }] : [];
    });
    const outcome = status === 'terminated' ? 'terminated' : 'judged';
    const answer = { outcome, by, number, decidedAt: acting.at, accused } as const;
    await this.exchanges.complete(tx, indictmentHandover, handover, answer, acting);
    if (!trial.prosecutedBy) return;
    const those = accused.map(({ accused: defendant, outcome }) => ({ defendant, outcome }));
    const said = { decision: 'matter-ended', outcome, by, defendants: those } as const;
    await this.serve(tx, trial, { notice: uuid(), number }, said, acting);
  }
}
