import { caseFileHandover, caseTransferHandover, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Desk, Persons, tellGone, type Following, type Officer } from '@la-chan/platform';
import {
  type Applied,
  guardsOf,
  protectionsReadAnew,
  protectionsRighted,
  protectionsSince,
  type WithProtections,
} from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ProtectingOnward } from '../protection/protection.controller';
import type { Case } from './case';
import { Cases } from './cases';
import type { Dossier } from './dossier';
import { goneBy } from './offered';
import { caseProtections } from './protection';

type Along = Pick<Dossier, 'protections'>;

/** Who is protected, as their case goes to another body, which protects them on (BLTTHS 486). */
@Injectable()
export class Protections implements Following<Case>, ProtectingOnward<Case> {
  constructor(
    private readonly cases: Cases,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {
    cases.whenRighted((tx, after, before, officer) =>
      this.following(officer, protectionsReadAnew(before.file, after.file))(tx, after.file),
    );
  }

  /** Each reading is logged with its purpose; nobody needs to know any more who was protected. */
  async read(tx: EntityManager, officer: Officer, file: WithProtections, purpose: string): Promise<Along> {
    const protections: NonNullable<Along['protections']> = [];
    for (const { endedAt, end, measures, text: record, ...order } of file.protections) {
      const ended = endedAt && end ? { ended: { ...end, at: endedAt } } : {};
      const text = endedAt === null ? await this.persons.readText(tx, officer, record, purpose) : '';
      protections.push({ ...order, measures: [...measures], text, ...ended });
    }
    return protections.length > 0 ? { protections } : {};
  }

  /** What comes along, sealed; of whom the file knows nothing is sealed again. */
  async seal(tx: EntityManager, { protections = [] }: Along = {}, here?: WithProtections): Promise<WithProtections> {
    const sealed = [];
    for (const { text, ended, ...order } of protections) {
      const known = here?.protections.find(({ protection }) => protection === order.protection);
      const record = known?.text ?? (await this.persons.sealText(tx, text));
      const over = ended
        ? { endedAt: ended.at, end: { ground: ended.ground, number: ended.number } }
        : { endedAt: null };
      sealed.push({ ...order, text: record, ...over });
    }
    return { protections: sealed };
  }

  /** What is decided of it where the case was before, or goes on now. */
  async take(tx: EntityManager, id: FileId, along: Along = {}): Promise<void> {
    if (!along.protections) return;
    const coming = await this.seal(tx, along, await this.cases.one(tx, id));
    await this.bring(tx, this.desk.system, id, coming);
  }

  /** What is decided, or put right, of these once the case was merged or split, or goes to another body, is followed where it goes on. */
  following(officer: Officer, which: readonly string[]) {
    return async (tx: EntityManager, file: Case): Promise<void> => {
      const protections = file.protections.filter(({ protection }) => which.includes(protection));
      if (protections.length === 0) return;
      if (file.mergedInto) return this.bring(tx, officer, file.mergedInto, { protections });
      await this.inParts(tx, officer, file, { protections });
      await this.tellGuards(tx, file, which);
      const gone = goneBy(file);
      if (gone?.kind !== caseTransferHandover) return;
      const read = await this.read(tx, officer, { protections }, `handover ${gone.exchange}`);
      await tellGone(this.exchanges, tx, gone, read, this.desk.acting(this.desk.system));
    };
  }

  /** Whoever is protected there as well, by the same order, where some of the accused went on apart. */
  private async inParts(
    tx: EntityManager,
    officer: Officer,
    { id, splitFrom }: Case,
    coming: WithProtections,
  ): Promise<void> {
    const first = splitFrom ? [await this.cases.one(tx, splitFrom)] : [];
    for (const one of [...first, ...(await this.cases.partsOf(tx, id))]) {
      const protections = one.mergedInto ? [] : protectionsSince(one, coming);
      if (protections.length > 0) await this.bring(tx, officer, one.id, { protections });
    }
  }

  /** Who asks for secrecy once the file is at the procuracy (TTLT 01/2017 4(5)). */
  async follow(tx: EntityManager, file: Case, { applications = [] }: Partial<Applied>): Promise<void> {
    const which = applications.map(({ application }) => application);
    await this.tellGuards(tx, file, which);
  }

  /** The procuracy that has the file is told who is guarded, and no name (BLTTHS 486). */
  private async tellGuards(tx: EntityManager, file: Case, which: readonly string[]): Promise<void> {
    const gone = goneBy(file);
    const guarded = guardsOf(file).filter(({ guard }) => which.includes(guard));
    if (gone?.kind !== caseFileHandover || guarded.length === 0) return;
    await tellGone(this.exchanges, tx, gone, { guarded }, this.desk.acting(this.desk.system));
  }

  /** What was decided in a file that has gone on in this case. */
  async bring(tx: EntityManager, officer: Officer, id: FileId, coming: WithProtections): Promise<void> {
    const which = coming.protections.map(({ protection }) => protection);
    const acting = { officer: this.desk.system, tx, also: this.following(officer, which) };
    await this.cases.act('recordProtections', id, acting, (file, at) =>
      caseProtections.recordProtections(file, coming, at),
    );
    await this.cases.putRightAlike(tx, id, (history, file) => protectionsRighted(file, coming, history));
  }
}
