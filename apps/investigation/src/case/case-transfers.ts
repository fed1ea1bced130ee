import { caseTransferHandover, type AgencyId, type FileId, type Moment, type UnitCode } from '@la-chan/contracts';
import { counterpartFile, Directory, Exchanges, ownFile, type Acting as Said, type Exchange } from '@la-chan/messaging';
import { Abroad, type Before, Desk, EvidenceResults, type Officer, Persons } from '@la-chan/platform';
import { assistanceOf, conductedAt } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { recordOf } from './accused';
import { awaitedOf } from './awaited';
import { carriedBy, going, termsOf } from './carried';
import type { Case } from './case';
import type { CaseEvent } from './case.events';
import { CaseNotices } from './case-notices';
import { Cases } from './cases';
import { partiesOf, type Dossier } from './dossier';
import { openApart } from './joinder';
import { receive, receiveBack } from './reception';
import { Protections } from './protections';
import { offerTransfer } from './transfer';

const namedIn = ({ accused, victims, participants = [] }: Exchange<typeof caseTransferHandover>['terms']): FileId[] => [
  ...accused.map(({ id }) => id),
  ...victims,
  ...participants.map(({ participant }) => participant),
];

/** Cases that go from one body of the platform to another, each with its dossier (BLTTHS 169(4)). */
@Injectable()
export class CaseTransfers {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CaseNotices,
    private readonly persons: Persons,
    private readonly protections: Protections,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly abroad: Abroad,
    private readonly results: EvidenceResults,
    private readonly desk: Desk,
  ) {}

  /** What offers a case, and what is written with that: the handover of its file. */
  to(to: AgencyId, unit: UnitCode, text: string, officer: Officer, at: Moment | undefined) {
    const offer = uuid();
    const decide = (file: Case, at: Moment): CaseEvent[] => offerTransfer(file, { offer, to }, at);
    const also = async (tx: EntityManager, file: Case, before: Before<Case>): Promise<void> => {
      const named = [...going(file).map((one) => ({ id: one.id, person: recordOf(one) })), ...partiesOf(file)];
      const persons = await this.persons.readNamed(tx, officer, named, `handover ${offer}`);
      const items = await this.persons.readItems(tx, officer, file, `handover ${offer}`);
      const carried = carriedBy(before.file, before.deadlines(), before.history, this.desk.days);
      const conducted = conductedAt((await this.cases.conductedOf(tx, file.id)).toReversed().flat(), officer.agency);
      const asked = await this.abroad.along(tx, assistanceOf(file));
      const terms = { ...termsOf(file, carried, to), ...asked, ...(await awaitedOf(tx, file)), conducted, unit };
      const demands = await this.notices.demandsOf(tx, before);
      const instead = await this.notices.insteadOf(tx, before);
      const applied = await this.persons.readApplications(tx, officer, file, `handover ${offer}`);
      const guarded = await this.protections.read(tx, officer, file, `handover ${offer}`);
      const dossier = { text, persons, ...items, demands, ...applied, ...guarded };
      const said = { ...terms, ...(instead.length > 0 && { instead }) };
      const opening = { id: offer, to, file: file.id, terms: said, dossier };
      await this.exchanges.open(tx, caseTransferHandover, opening, this.desk.acting(officer, at));
    };
    return { decide, also };
  }

  /** Released to this body: it goes on here, under its own number, or is here again (BLTTHS 169(5)). */
  async take(
    exchange: Exchange<typeof caseTransferHandover>,
    tx: EntityManager,
    { at: sentAt }: Pick<Said, 'at'>,
    [dossier]: Dossier[],
  ): Promise<void> {
    const { terms, counterpart: from } = exchange;
    const { ground, decision: number, extended, onTheWay, cracked, committedOn, back, accused, victims } = terms;
    const { qualifications, conducted, initiatedBy: by } = terms;
    const asked = await this.results.coming(tx, terms);
    const participants = (terms.participants ?? []).map((one) => ({ ...one, person: one.participant }));
    const body = this.directory.agency(from, sentAt)?.name.vi ?? from;
    const { resumedAt, resumptions, returnedBy, returnedAt, returnedUnder, returnedBefore, awaited } = terms;
    const returned = returnedBy && returnedAt && { returnedBy, returnedAt, returnedUnder, returnedBefore };
    const resumed = { ...(resumedAt && { resumedAt }), ...(resumptions && { resumptions }) };
    const course = { ...resumed, ...returned, ...(awaited && { awaited }) };
    const passage = { body, from, file: counterpartFile(exchange), ground, number, extended, onTheWay, sentAt };
    const officer = this.desk.system;
    await this.persons.sealUnknown(tx, namedIn(terms), dossier);
    const { id: notice } = exchange;
    const into = back ?? ownFile(exchange);
    const ids = accused.map(({ id }) => id);
    for (const [id, gone] of await this.cases.transferredWith(tx, ids))
      if (id !== back)
        await this.cases.act('openApart', id, { officer, tx }, (file, at) =>
          openApart(file, { into, accused: gone, notice }, at),
        );
    const before = back ? await this.cases.one(tx, back) : undefined;
    const items = await this.persons.sealItems(tx, terms, dossier, before);
    const applications = await this.persons.sealApplications(tx, dossier?.applications, before);
    const { protections } = await this.protections.seal(tx, dossier, before);
    if (before) {
      const more = victims.filter((id) => !before.victims.includes(id));
      const brought = {
        accused,
        detained: [],
        victims: more,
        participants,
        ...asked,
        items,
        applications,
        protections,
        cracked,
        course: { ...course, demands: dossier?.demands?.map(({ notice }) => notice) },
        qualifications,
        conducted,
        everybody: true,
      };
      await this.cases.act('receiveBack', before.id, { officer, tx }, (file, at, _, history) =>
        receiveBack(
          file,
          { ...passage, reachedAt: file.transferredAt.at(-1) ?? sentAt, whole: true },
          brought,
          at,
          history,
        ),
      );
      await this.notices.showInstead(tx, before.id, terms.instead);
      return;
    }
    const { article, clause, seriousness, articles, unit, initiatedAt } = terms;
    const crime = { article, clause, seriousness, articles, qualifications };
    const matter = { ...crime, conducted, ...(by && { by }), unit, from: [], ...course };
    const decide = (id: FileId, number: string, at: Moment) =>
      receive(
        id,
        { ...matter, number },
        { ...passage, initiatedAt },
        { accused, victims, participants, ...asked, items, applications, protections, cracked, committedOn },
        at,
      );
    const opening = { unit, id: into, tx, underWay: true };
    await this.cases.open('receive', officer, undefined, decide, opening);
    await this.notices.showInstead(tx, into, terms.instead);
  }
}
