import { caseTransferHandover, type AgencyId, type FileId, type Moment, type UnitCode } from '@la-chan/contracts';
import { counterpartFile, Directory, Exchanges, ownFile, type Acting as Said, type Exchange } from '@la-chan/messaging';
import { Abroad, type Before, Desk, EvidenceResults, type Officer, Persons } from '@la-chan/platform';
import { assistanceOf, conductedAt } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { recordOf } from './accused';
import { awaitedOf } from './awaited';
import { carriedBy, going, termsOf } from './carried';
import type { Case } from './case';
import type { CaseEvent } from './case.events';
import { CaseNotices } from './case-notices';
import { Cases } from './cases';
import { partiesOf, type Dossier } from './dossier';
import { asItWent, sendMerged, type MergedWith } from './file-merger';
import { openApart } from './joinder';
import { receive, receiveBack } from './reception';
import { Protections } from './protections';
import { offerTransfer } from './transfer';

const namedIn = ({ accused, victims, participants = [] }: Exchange<typeof caseTransferHandover>['terms']): FileId[] => [
  ...accused.map(({ id }) => id),
  ...victims,
  ...participants.map(({ participant }) => participant),
];

/** To which body it goes, where that investigates it, and with whose case the procuracy has merged it. */
interface Going {
  readonly to: AgencyId;
  readonly unit?: UnitCode;
  readonly text: string;
  readonly merged?: MergedWith;
}

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
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  /** What offers a case, and what is written with that: the handover of its file. */
  to(to: AgencyId, unit: UnitCode, text: string, officer: Officer, at: Moment | undefined) {
    const offer = uuid();
    const decide = (file: Case, at: Moment): CaseEvent[] => offerTransfer(file, { offer, to }, at);
    return { decide, also: this.handingOver(offer, { to, unit, text }, officer, at) };
  }

  /** The same of a case that goes to the body of another, as `notice` has told. */
  merged(to: AgencyId, { notice: exchange, ...merged }: MergedWith & { notice: string }, text: string, at?: Moment) {
    const offer = uuid();
    const decide = (file: Case, at: Moment): CaseEvent[] => sendMerged(file, { exchange, offer, to, merged }, at);
    return { decide, also: this.handingOver(offer, { to, text, merged }, this.desk.system, at) };
  }

  /** What has left as it stands still the procuracy follows with the body that has it from then on (BLTTHS 169(4); TTLT 01/2020 14(1)). */
  async tellGone(tx: EntityManager, file: Case, officer: Officer, at?: Moment): Promise<void> {
    if (file.status !== 'transferred' || !file.transfer?.suspended) return;
    await this.decisions.serving({ decision: 'case-transfer' }, uuid(), officer, at)(tx, file);
  }

  private handingOver(offer: string, { to, unit, text, merged }: Going, officer: Officer, at: Moment | undefined) {
    return async (tx: EntityManager, file: Case, before: Before<Case>): Promise<void> => {
      const named = [...going(file).map((one) => ({ id: one.id, person: recordOf(one) })), ...partiesOf(file)];
      const persons = await this.persons.readNamed(tx, officer, named, `handover ${offer}`);
      const items = await this.persons.readItems(tx, officer, file, `handover ${offer}`);
      const all = carriedBy(before.file, before.deadlines(), before.history, this.desk.days);
      const carried = merged ? asItWent(before.file, all) : all;
      const conducted = conductedAt((await this.cases.conductedOf(tx, file.id)).toReversed().flat(), officer.agency);
      const asked = await this.abroad.along(tx, assistanceOf(file));
      const terms = { ...termsOf(file, carried, to), ...asked, ...(await awaitedOf(tx, file)), conducted };
      const demands = await this.notices.demandsOf(tx, before);
      const instead = await this.notices.insteadOf(tx, before);
      const applied = await this.persons.readApplications(tx, officer, file, `handover ${offer}`);
      const guarded = await this.protections.read(tx, officer, file, `handover ${offer}`);
      const dossier = { text, persons, ...items, demands, ...applied, ...guarded };
      const where = merged ? { unit: file.unit, merged, back: undefined } : { unit: unit ?? file.unit };
      const said = { ...terms, ...where, ...(instead.length > 0 && { instead }) };
      const opening = { id: offer, to, file: file.id, terms: said, dossier };
      await this.exchanges.open(tx, caseTransferHandover, opening, this.desk.acting(officer, at));
    };
  }

  /** Released to this body: it goes on here, under its own number, or is here again (BLTTHS 169(5)). */
  async take(
    exchange: Exchange<typeof caseTransferHandover>,
    tx: EntityManager,
    { at: sentAt }: Pick<Said, 'at'>,
    [dossier]: Dossier[],
  ): Promise<void> {
    const { terms, counterpart: from } = exchange;
    const { ground, decision: number, extended, onTheWay, cracked, committedOn, back, victims } = terms;
    const { qualifications, conducted, initiatedBy: by, initiationGround } = terms;
    const body = this.directory.agency(from, sentAt)?.name.vi ?? from;
    const { resumedAt, resumptions, returnedBy, returnedAt, returnedUnder, returnedBefore, awaited } = terms;
    const returned = returnedBy && returnedAt && { returnedBy, returnedAt, returnedUnder, returnedBefore };
    const resumed = { ...(resumedAt && { resumedAt }), ...(resumptions && { resumptions }) };
    const course = { ...resumed, ...returned, ...(awaited && { awaited }) };
    const passage = { body, from, file: counterpartFile(exchange), ground, number, extended, onTheWay, sentAt };
    const officer = this.desk.system;
    const into = back ?? ownFile(exchange);
    const before = back ? await this.cases.one(tx, back) : undefined;
    const stay = terms.suspended && { ...terms.suspended, notice: uuid() };
    const also = stay && this.decisions.tellingStay(stay, this.desk.acting(officer));
    const along = { ...(await this.along(exchange, tx, { into, before }, dossier)), stay };
    if (before) {
      const more = victims.filter((id) => !before.victims.includes(id));
      const brought = {
        ...along,
        detained: [],
        victims: more,
        cracked,
        course: { ...course, demands: dossier?.demands?.map(({ notice }) => notice) },
        qualifications,
        conducted,
        everybody: true,
      };
      await this.cases.act('receiveBack', before.id, { officer, tx, also }, (file, at, _, history) =>
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
    const matter = {
      ...crime,
      conducted,
      ...(by && { by }),
      ...(initiationGround && { ground: initiationGround }),
      unit,
      from: [],
      ...course,
    };
    const decide = (id: FileId, number: string, at: Moment) =>
      receive(id, { ...matter, number }, { ...passage, initiatedAt }, { ...along, cracked, committedOn }, at);
    const opening = { unit, id: into, tx, also, underWay: true };
    await this.cases.open('receive', officer, undefined, decide, opening);
    await this.notices.showInstead(tx, into, terms.instead);
  }

  /** Whom the case is about, and what comes with them, sealed; who had gone from here with another case goes on in this one. */
  async along(
    { id: notice, terms }: Exchange<typeof caseTransferHandover>,
    tx: EntityManager,
    { into, before }: { into: FileId; before?: Case | undefined },
    dossier: Dossier | undefined,
  ) {
    const { system: officer } = this.desk;
    const { accused, victims } = terms;
    await this.persons.sealUnknown(tx, namedIn(terms), dossier);
    const ids = accused.map(({ id }) => id);
    for (const [id, gone] of await this.cases.transferredWith(tx, ids))
      if (id !== into)
        await this.cases.act('openApart', id, { officer, tx }, (file, at) =>
          openApart(file, { into, accused: gone, notice }, at),
        );
    return {
      accused,
      victims,
      participants: (terms.participants ?? []).map((one) => ({ ...one, person: one.participant })),
      ...(await this.results.coming(tx, terms)),
      items: await this.persons.sealItems(tx, terms, dossier, before),
      applications: await this.persons.sealApplications(tx, dossier?.applications, before),
      ...(await this.protections.seal(tx, dossier, before)),
    };
  }
}
