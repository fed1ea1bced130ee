import { prosecutionNotice, type AgencyId, type FileId, type Moment } from '@la-chan/contracts';
import type { Exchange } from '@la-chan/messaging';
import { type Acting, Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Decisions } from '../decisions';
import { investigated } from './accused';
import type { Case } from './case';
import { CaseHandovers } from './case-handovers';
import { CaseNotices, onwardOf } from './case-notices';
import { Cases } from './cases';
import { mayBeProsecuted, reopen } from './conclusion';
import { FileMergers } from './file-mergers';
import { Joinders } from './joinders';
import { recordNotice } from './notices';
import { Searches } from './searches';

type Notice = Pick<Exchange<typeof prosecutionNotice>, 'id' | 'terms' | 'counterpart'>;
type Overruling = Notice & { readonly terms: Extract<Notice['terms'], { decision: 'decision-overruled' }> };

/** In place of a conclusion of this body’s. */
const prosecuting = (number: string): string =>
  `Viện kiểm sát hủy bỏ quyết định đình chỉ điều tra để truy tố: quyết định số ${number} (BLTTHS 230(3)).`;

const sentAgain = (number: string): string =>
  `Viện kiểm sát cấp trên rút, đình chỉ, hủy bỏ quyết định trả hồ sơ: quyết định số ${number} (BLTTHS 240(3)).`;

/** Who is searched for, what a higher court has decided of whom, and when what has to be done in days has come. */
const saidBeside = (terms: Notice['terms'], receivedAt: Moment) => {
  if (terms.decision === 'exhibits-transfer') return { receivedAt };
  if (terms.decision === 'search-demand' || terms.decision === 'search-end-demand')
    return { accused: terms.accused, receivedAt };
  if (terms.decision !== 'cassation') return {};
  const { accused, outcome, against } = terms;
  return { accused, outcome, ...(against && { against }) };
};

/** What the procuracy decides about a case once its file has come, and about a termination. */
@Injectable()
export class CaseProsecution {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CaseNotices,
    private readonly joinders: Joinders,
    private readonly handovers: CaseHandovers,
    private readonly mergers: FileMergers,
    private readonly decisions: Decisions,
    private readonly searches: Searches,
    private readonly desk: Desk,
  ) {}

  async served(exchange: Notice, tx: EntityManager): Promise<void> {
    const { terms, counterpart } = exchange;
    await this.notices.assertMayTell(tx, terms.about, counterpart);
    await this.follow(exchange, terms.about, tx);
  }

  /** In this case, which may have come from the body that it was served on. */
  async follow(exchange: Notice, about: FileId, tx: EntityManager): Promise<void> {
    const { id: notice, terms, counterpart: by } = exchange;
    const { decision, number, decidedAt } = terms;
    const told = { notice, by, decision, number, decidedAt };
    if (decision === 'file-merger') {
      const { other, accused } = terms;
      // What was split off before goes on in the first file again: their case is one still.
      if (other === about) return this.notices.note(tx, about, { ...told, accused });
      await this.cases.lock(tx, [about, other]);
      const [into, absorbed] = [await this.cases.one(tx, about), await this.cases.one(tx, other)];
      this.decisions.procuracyOf(absorbed.unit, by); // Throws for an agency that does not supervise it.
      return this.notices.follow(tx, about, told, (acting) =>
        this.joinders.mergeFile(tx, absorbed, into, { accused, notice, by }, acting),
      );
    }
    if (terms.decision === 'file-merger-elsewhere')
      return this.notices.follow(tx, about, told, (acting) => this.mergers.send(about, terms, { notice, by }, acting));
    if (terms.decision === 'case-termination-cancelled') {
      const [accused] = terms.accused;
      const cancellation = { notice, by, number, cancels: terms.of };
      return this.notices.follow(tx, about, told, async (acting) => {
        const file = accused
          ? await this.joinders.reopen(tx, about, { ...cancellation, accused, of: 'termination' }, acting)
          : await this.cases.act('reopen', about, acting, (file, at) => reopen(file, cancellation, at));
        // Of one alone, it comes with the others' as long as that is here.
        const isWhole = !accused || investigated(file).every(({ id }) => id === accused);
        return terms.prosecute && isWhole ? this.send(file, by, prosecuting(number), acting) : file;
      });
    }
    if (terms.decision === 'decision-overruled') {
      const where = await this.cases.whereAre(tx, about, terms.accused);
      await this.cases.lock(tx, [...where.keys()]);
      for (const [id, accused] of where)
        await this.overruled({ id: notice, counterpart: by, terms }, about, id, accused, tx);
      return;
    }
    const noted = { ...told, ...saidBeside(terms, this.desk.clock.now()) };
    if (terms.decision === 'search-demand') return this.searches.demanded(tx, about, noted, onwardOf(exchange));
    if (terms.decision === 'search-end-demand') return this.searches.endDemanded(tx, about, noted);
    return this.notices.note(tx, about, noted, onwardOf(exchange));
  }

  /** In the case in which these are by now; where a return was overruled nothing is to be investigated further, and their file goes again as it is (BLTTHS 240(3)). */
  private async overruled(
    { id: notice, counterpart: by, terms }: Overruling,
    about: FileId,
    id: FileId,
    accused: readonly FileId[],
    tx: EntityManager,
  ): Promise<void> {
    const { decision, of, number, decidedAt } = terms;
    const told = { notice, by, decision, number, decidedAt };
    // What it was merged into rests on more than what was returned (BLTTHS 170).
    const isPart = id === about || (await this.cases.partsOf(tx, about)).some((part) => part.id === id);
    if (of === 'return' && !isPart) return this.notices.note(tx, id, told);
    const onward = { served: [{ notice, by, terms: { ...terms, accused: [...accused] } }] };
    if (of !== 'return') return this.notices.note(tx, id, told, onward);
    const overruled = { ...told, of };
    const goesAgain = async (acting: Acting<Case>): Promise<Case> => {
      const file = await this.cases.act('recordNotice', id, acting, (file, at) => recordNotice(file, overruled, at));
      const isHere = investigated(file).some((one) => accused.includes(one.id));
      return isHere ? this.send(file, by, sentAgain(number), acting) : file;
    };
    return this.notices.follow(tx, id, overruled, goesAgain, onward);
  }

  /** The file goes as of a concluded investigation, where somebody may be prosecuted. */
  private send(file: Case, to: AgencyId, text: string, acting: Acting<Case> & { at?: Moment }): Promise<Case> {
    if (!mayBeProsecuted(file)) return Promise.resolve(file);
    const { decide, also } = this.handovers.to({ to, text }, this.desk.system, acting.at);
    return this.cases.act('conclude', file.id, { ...acting, also }, decide);
  }
}
