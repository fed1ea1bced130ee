import { caseFileHandover, type AgencyId, type Moment, type UndoneReason, type UnmetReason } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Abroad, type Before, Desk, type Officer, Persons } from '@la-chan/platform';
import {
  assistanceOf,
  chargedWith,
  crimesOf,
  evidenceOf,
  guardsAlong,
  guardsOf,
  heldMeasures,
  itemListOf,
  namedParticipants,
  type HistoryEntry,
} from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { investigated, recordOf } from './accused';
import { assertProsecutedOfAge } from './age';
import { awaitedOf } from './awaited';
import type { Case } from './case';
import type { CaseEvent } from './case.events';
import { Cases } from './cases';
import { conclude } from './conclusion';
import { detentionsOf, type Detentions } from './detention';
import { partiesOf } from './dossier';
import { crimeDays, liableSince } from './limitation';
import { returnsOf } from './returns';
import { searchAlong } from './search';

/** The conclusion, to whom it goes, and what it says of demands that were not carried out; unsaid where the procuracy has decided itself that the file comes. */
interface Said {
  readonly to: AgencyId;
  readonly text: string;
  readonly undone?: readonly { readonly demand: string; readonly reason: UndoneReason }[];
  readonly unmet?: UnmetReason | undefined;
  readonly replaces?: true | undefined;
}

/** The file of a case as it goes to the procuracy with the proposal to prosecute; the persons in it are sealed (BLTTHS 232(4)). */
@Injectable()
export class CaseHandovers {
  constructor(
    private readonly cases: Cases,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly abroad: Abroad,
    private readonly desk: Desk,
  ) {}

  /** What concludes a case, and what is written with that: the offer of its file. */
  to({ to, text, undone: notDone, unmet, replaces }: Said, officer: Officer, at: Moment | undefined) {
    const exchange = uuid();
    const undone = notDone?.map((one) => ({ ...one, notice: uuid() }));
    const bySupplement = { ...(unmet && { unmet }), ...(replaces && { replaces }) };
    const decide = (file: Case, at: Moment): CaseEvent[] =>
      conclude(file, { exchange, to, undone, ...bySupplement }, at);
    const also = async (tx: EntityManager, file: Case, { deadlines, history }: Before<Case>): Promise<void> => {
      const acting = this.desk.acting(officer, at);
      const going = [...investigated(file).map((one) => ({ id: one.id, person: recordOf(one) })), ...partiesOf(file)];
      const persons = await this.persons.readNamed(tx, officer, going, `handover ${exchange}`);
      if (notDone) assertProsecutedOfAge(file, persons, history, acting.at);
      const items = await this.persons.readItems(tx, officer, file, `handover ${exchange}`);
      const matter = {
        ...termsOf(file, detentionsOf(deadlines()), history),
        ...(await awaitedOf(tx, file)),
      };
      const abroad = await this.abroad.along(tx, assistanceOf(file));
      const terms = { ...matter, ...abroad, concludedAt: acting.at, ...bySupplement };
      const opening = {
        id: exchange,
        to,
        file: file.id,
        terms,
        dossier: { text, persons, ...items, ...guardsAlong(guardsOf(file)) },
      };
      await this.exchanges.open(tx, caseFileHandover, opening, acting);
      for (const { demand, reason, notice } of undone ?? []) {
        const declined = { decision: 'demand-declined', demand, reason } as const;
        const where = await this.cases.whereDemanded(tx, file, demand);
        await this.decisions.serving(declined, notice, officer, at)(tx, where);
      }
    };
    return { decide, also };
  }
}

const termsOf = (file: Case, detentions: Detentions, history: readonly HistoryEntry[]) => {
  const days = crimeDays(history);
  const { number, article, clause, seriousness, unit } = file;
  const accused = investigated(file).map((one) => {
    const detainedUntil = detentions.get(one.id);
    const held = { ...(detainedUntil && { detainedUntil }), ...heldMeasures(one) };
    return {
      id: one.id,
      ...chargedWith(crimesOf(one)),
      ...liableSince(file, one, days),
      ...held,
      ...searchAlong(one, history),
    };
  });
  const supplementary = file.returns.length > 0;
  const returns = returnsOf(file);
  const matter = { number, article, clause, seriousness, accused, victims: [...file.victims], supplementary, unit };
  const beside = { participants: namedParticipants(file), ...evidenceOf(file), ...itemListOf(file) };
  return { ...matter, ...beside, ...(returns.length > 0 && { returns }) };
};
