import type { FileId } from '@la-chan/contracts';
import { type Before, Desk, type Acting, followIn } from '@la-chan/platform';
import { petitionedDecision } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Lodging } from '../petition/petitions';
import { isOffered } from './accused';
import type { Case } from './case';
import { chargeChangedByProcuracy } from './charge';
import { CaseNotices, type Told } from './case-notices';
import { Cases } from './cases';
import {
  isAnswer,
  isOrderedAnew,
  overruledAbove,
  overruledOnPaper,
  petition,
  petitionable,
  recordPetition,
  type OverruledAbove,
  type PetitionAnswer,
} from './petition';
import { endMeasure } from './measure-end';
import { goesToAnotherBody } from './offered';
import { InitiationStanding } from './initiation-standing';

type ApprovalChanged = OverruledAbove & { readonly terms: { readonly decision: 'approval-changed' } };

const answeredBy = (said: Omit<Told, 'decision' | 'accused'>): Told => ({ ...said, decision: 'petition-answered' });

/** What the body asks the procuracy above about a case, and what follows from its answer (TTLT 04/2018 6(2)). */
@Injectable()
export class CasePetitions {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CaseNotices,
    private readonly desk: Desk,
    private readonly initiations: InitiationStanding,
  ) {}

  /** The body asks the procuracy above about what was decided of the case, and of those that were split from it (TTLT 04/2018 6(2)). */
  petitioned(id: FileId, { lodged, send }: Lodging, { officer, at, ...acting }: Acting<Case>): Promise<Case> {
    return this.desk.database.tx(officer, async (tx) => {
      const past = await this.cases.pastOf(tx, id);
      const lodge = (id: FileId, more?: Partial<Acting<Case>>) =>
        this.cases.act('petition', id, { officer, at, tx, ...more }, (file, at, _, history) =>
          petition(file, lodged, at, petitionable(history, past)),
        );
      const also = async (tx: EntityManager, file: Case, { history }: Before<Case>): Promise<void> => {
        const known = petitionable(history, past);
        return send?.(tx, file, petitionedDecision(known, lodged.notice, this.desk.acting(officer, at).at));
      };
      const file = await lodge(id, { ...acting, also });
      await followIn(tx, await this.cases.partsOf(tx, id), ({ id: part }) => lodge(part));
      return file;
    });
  }

  /** The higher procuracy has answered a petition: an initiation that stands again ends each report that it came from, and its sender is told so (TTLT 04/2018 6(2)). */
  async answered(
    tx: EntityManager,
    id: FileId,
    answer: PetitionAnswer,
    { officer, at, ...acting }: Acting<Case>,
    told?: Told,
  ): Promise<Case> {
    const { status } = await this.cases.one(tx, id);
    const past = await this.cases.pastOf(tx, id);
    const record = (id: FileId, more?: Partial<Acting<Case>>) =>
      this.cases.act('recordPetition', id, { officer, at, tx, ...more }, (file, at, _, history) =>
        recordPetition(file, answer, at, petitionable(history, past)),
      );
    const file = await record(id, acting);
    await followIn(tx, await this.cases.partsOf(tx, id), ({ id: part }) => record(part));
    const known = petitionable(await this.cases.recorded(tx, id), past);
    const overruled = told
      ? overruledAbove(known, answer, { ...told, at: this.desk.acting(officer, at).at }, file)
      : overruledOnPaper(known, known.findLast(isAnswer(answer)), file);
    for (const served of overruled) await this.overruled(tx, id, served, told !== undefined);
    if (overruled.length > 0) return this.cases.one(tx, id);
    if (status !== 'cancelled' || file.status === 'cancelled') return file;
    const { notice, number } = answer;
    await this.initiations.initiatedAgain(tx, file, notice, { officer, at });
    await this.initiations.tellBack(tx, file, { stands: true, notice, number }, { officer, at });
    return file;
  }

  /** A measure has ended with the answer itself, unless another body has the case, or is offered it, and is told; the procuracy is offered it; or the accused has gone on in another case here. */
  private async overruled(tx: EntityManager, id: FileId, served: OverruledAbove, isTold: boolean): Promise<void> {
    const { notice, by, terms } = served;
    const { accused, number, decidedAt } = terms;
    const where = await this.cases.whereIs(tx, id, accused);
    const file = await this.cases.one(tx, where);
    const isElsewhere = goesToAnotherBody(file);
    const told = { ...answeredBy({ notice, by, number, decidedAt }), accused: [accused] };
    if (terms.decision === 'approval-changed') {
      if (isTold || isElsewhere) return this.approvalChanged(tx, where, { notice, by, terms });
      await this.chargeChanged({ officer: this.desk.system, at: decidedAt, tx }, where, { notice, by, terms });
    } else if (isElsewhere || isOffered(file, accused)) {
      await this.notices.overtaken(tx, where, told);
      await this.notices.passOn(tx, where, { served: [served] });
    } else if (where !== id) {
      const { measure, ground, of = '' } = terms;
      if (await this.isOrderedAnew(tx, where, { accused, measure, of })) return;
      await this.notices.follow(tx, where, told, (acting) =>
        this.cases.act('endMeasure', where, acting, (file, at) =>
          endMeasure(file, { accused, measure, ground, exchange: notice, by, number }, at),
        ),
      );
    }
  }

  /** Of an order that was given since, the answer about the one before says nothing. */
  async isOrderedAnew(tx: EntityManager, id: FileId, order: Parameters<typeof isOrderedAnew>[1]): Promise<boolean> {
    return isOrderedAnew(petitionable(await this.cases.recorded(tx, id), await this.cases.pastOf(tx, id)), order);
  }

  /** The accused is charged with that crime, wherever they are investigated, here or at another body by then; what cannot be any more is noted (TTLT 04/2018 5(3)(a)). */
  approvalChanged(tx: EntityManager, about: FileId, served: ApprovalChanged): Promise<void> {
    const { notice, by, terms } = served;
    const { accused, number, decidedAt } = terms;
    const change = (acting: Acting<Case>, where: FileId) => this.chargeChanged(acting, where, served);
    const told = answeredBy({ notice, by, number, decidedAt });
    return this.notices.followAccused(tx, about, accused, told, change, { served: [served] });
  }

  private chargeChanged(acting: Acting<Case>, where: FileId, { by, terms }: ApprovalChanged): Promise<Case> {
    const { crime, accused, of } = terms;
    return this.cases.act('changeCharge', where, acting, (file, at) =>
      chargeChangedByProcuracy(file, { ...crime, accused, by, of }, at),
    );
  }
}
