import {
  caseTransferHandover,
  protectionRequest,
  type AgencyId,
  type DraftEvent,
  type EventOf,
  type FileId,
  type Moment,
  type protectionRequestPassedOn,
} from '@la-chan/contracts';
import {
  answerOf,
  counterpartFile,
  Directory,
  Exchanges,
  findExchange,
  ownFile,
  type Acting,
  type Exchange,
} from '@la-chan/messaging';
import { Desk, type Store } from '@la-chan/platform';
import type { AskedForProtection, FileRow } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Cases } from '../case/cases';
import { goneBy } from '../case/offered';
import { caseProtections } from '../case/protection';
import { Matters } from '../matters';
import { verificationProtections } from '../verification/protection';
import { Verifications } from '../verification/verifications';

type Request = Exchange<typeof protectionRequest>;

/** What the procuracy and the court ask to protect somebody, wherever the case or the report has gone on here; the body to which a case has gone is asked in their place (BLTTHS 485). */
@Injectable()
export class ProtectionRequests {
  constructor(
    private readonly cases: Cases,
    private readonly verifications: Verifications,
    private readonly matters: Matters,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  async take(tx: EntityManager, request: Request): Promise<void> {
    const { id: exchange, terms, counterpart: by } = request;
    const { about, unit: _, ...asked } = terms;
    this.assertMayAsk(request);
    const { system: officer } = this.desk;
    const matter = await this.matters.of(tx, about);
    if ('verification' in matter) {
      await this.verifications.act('recordProtectionRequest', matter.verification, { officer, tx }, (file, at) =>
        verificationProtections.recordProtectionRequest(file, { exchange, by, ...asked }, at),
      );
      return;
    }
    await this.cases.act('recordProtectionRequest', matter.case, { officer, tx }, (file, at) =>
      caseProtections.recordProtectionRequest(file, { exchange, by, ...asked }, at),
    );
    await this.passOn(tx, matter.case);
  }

  /** Once another body has the case, what waits is asked of that one, also what was asked in a case that was merged into it, or in a report of it. */
  async passOn(tx: EntityManager, id: FileId): Promise<void> {
    const file = await this.cases.one(tx, id);
    const gone = file.status === 'transferred' ? goneBy(file) : undefined;
    const handover = gone?.kind === caseTransferHandover ? await findExchange(tx, gone.exchange) : undefined;
    if (!handover) return;
    const { terms } = handover as Exchange<typeof caseTransferHandover>;
    const there = { to: handover.counterpart, about: terms.back ?? counterpartFile(handover) };
    for (const one of await this.cases.withMerged(tx, id)) {
      const { passOnProtectionRequest } = caseProtections;
      await this.askThere(tx, this.cases, passOnProtectionRequest, await this.cases.one(tx, one), there);
    }
    for (const from of file.from) {
      const { passOnProtectionRequest } = verificationProtections;
      const matter = await this.matters.ofReport(tx, from);
      const report = await this.verifications.one(tx, from);
      if ('case' in matter && matter.case === id)
        await this.askThere(tx, this.verifications, passOnProtectionRequest, report, there);
    }
  }

  private async askThere<File extends FileRow & AskedForProtection>(
    tx: EntityManager,
    store: Store<File, 'passOnProtectionRequest'>,
    pass: (file: File, passed: EventOf<typeof protectionRequestPassedOn>['data'], at: Moment) => DraftEvent[],
    { id, unit, protectionRequests }: File,
    { to, about }: { to: AgencyId; about: FileId },
  ): Promise<void> {
    const { system: officer } = this.desk;
    for (const { exchange, granted, onward, of, grounds, number, askedBy } of protectionRequests) {
      if (granted !== null || onward) continue;
      const passed = { exchange, onward: uuid(), to };
      const [dossier] = await this.exchanges.readable(tx, protectionRequest, exchange);
      const said = { of, grounds: [...grounds], number, askedBy, about, unit };
      const opening = { id: passed.onward, to, file: id, terms: said, dossier: { text: dossier?.text ?? '' } };
      await store.act('passOnProtectionRequest', id, { officer, tx }, (one, at) => pass(one, passed, at));
      await this.exchanges.open(tx, protectionRequest, opening, this.desk.acting(officer));
    }
  }

  /** Whoever has asked first is answered as that body has answered. */
  async answered(tx: EntityManager, request: Request, granted: boolean, said: Acting): Promise<void> {
    const { id: onward } = request;
    const answer = answerOf(request);
    const id = ownFile(request);
    const { system: officer } = this.desk;
    const isOfCase = await this.cases.has(tx, id);
    const { protectionRequests } = await (isOfCase ? this.cases : this.verifications).one(tx, id);
    const asked = protectionRequests.find((one) => one.onward === onward);
    if (asked?.granted !== null) return;
    const told = { onward, granted, number: answer.number };
    if (isOfCase)
      await this.cases.act('recordProtectionAnswer', id, { officer, tx }, (file, at) =>
        caseProtections.recordProtectionAnswer(file, told, at),
      );
    else
      await this.verifications.act('recordProtectionAnswer', id, { officer, tx }, (file, at) =>
        verificationProtections.recordProtectionAnswer(file, told, at),
      );
    const dossier = granted ? undefined : (await this.exchanges.readable(tx, protectionRequest, onward)).at(-1);
    const how = granted ? 'granted' : 'refused';
    await this.exchanges.answer(tx, protectionRequest, asked.exchange, how, answer, said, dossier);
  }

  /** A procuracy, a court, or the body from which the case has come; whom they name the head decides on. */
  private assertMayAsk({ id, counterpart: by, openedAt }: Request): void {
    const app = this.directory.agency(by, openedAt)?.app;
    if (app !== 'prosecution' && app !== 'court' && app !== 'investigation')
      throw new Error(`exchange ${id} asks for ${by}, which protects nobody`);
  }
}
