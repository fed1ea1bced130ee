import type { FileId, Shareable } from '@la-chan/contracts';
import { Directory } from '@la-chan/messaging';
import { AccessLog, BOM, csvLine, Desk, type Officer, Persons, Refused } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ConsentRefusal } from '../consent/consent';
import { OutsideBodies } from '../consent/outside-bodies';
import { Sharing } from '../consent/sharing';
import type { SupportPlan } from '../support-plan/support-plan';
import { SupportPlans } from '../support-plan/support-plans';
import { victimProcedure, type Victim } from '../victim/victim';
import { Victims } from '../victim/victims';
import type { Background } from './htcds-import';
import { HTCDS_HEADINGS, htcdsRows } from './htcds-rows';
import type { HtcdsExport } from './htcds.requests';

/** Whom a file is about, and how many are not in it because nothing lets them be told of. */
export interface Chosen {
  readonly ids: readonly FileId[];
  readonly leftOut: number;
}

const PAGE = 200;
const ALL: readonly Shareable[] = ['person', 'account'];

/** Files of victims for this agency's own use, or for a body outside the platform that may be told of them. */
@Injectable()
export class HtcdsExports {
  constructor(
    private readonly victims: Victims,
    private readonly plans: SupportPlans,
    private readonly persons: Persons,
    private readonly sharing: Sharing,
    private readonly bodies: OutsideBodies,
    private readonly directory: Directory,
    private readonly accessLog: AccessLog,
    private readonly desk: Desk,
  ) {}

  /** On each victim's file it stands that another body is told; whom nothing lets be told of is left out and recorded. */
  async choose(officer: Officer, asked: HtcdsExport): Promise<Chosen> {
    const { recipient, reason } = asked;
    const ids: FileId[] = [];
    let leftOut = 0;
    if (recipient && this.directory.agency(recipient.id, this.desk.clock.now()))
      throw new Refused('told-over-the-bus', { field: '/recipient/id' });
    if (recipient) await this.bodies.assertRecipient(officer, recipient.id, '/recipient/id');
    if (recipient?.basis && !asked.victims) throw new Refused('persons-not-named', { field: '/victims' });
    for await (const victims of this.asked(officer, asked))
      for (const victim of victims)
        if (await this.mayBeTold(officer, victim, recipient)) ids.push(victim.id);
        else leftOut++;
    const subject = `htcds ${ids.length} of ${ids.length + leftOut} to ${recipient?.id ?? 'own use'}`;
    await this.desk.database.tx(officer, (tx) => this.accessLog.record(tx, officer, 'export', subject, reason));
    return { ids, leftOut };
  }

  /** The file, read and logged person by person as it is sent. */
  async *lines(officer: Officer, ids: readonly FileId[], { reason, recipient }: HtcdsExport): AsyncGenerator<string> {
    yield BOM + csvLine(HTCDS_HEADINGS);
    for (let from = 0; from < ids.length; from += PAGE) {
      const page = ids.slice(from, from + PAGE);
      const rows = await this.desk.database.tx(officer, (tx) =>
        Promise.all(page.map((id) => this.rowsOf(tx, officer, id, recipient?.shared ?? ALL, reason))),
      );
      yield rows.flat().map(csvLine).join('');
    }
  }

  private async *asked(
    officer: Officer,
    { victims: named, status, unit }: HtcdsExport,
  ): AsyncGenerator<readonly Victim[]> {
    if (named) {
      yield await Promise.all(named.map((id) => this.victims.get(officer, id)));
      return;
    }
    const where = { ...(status && { status }), ...(unit && { unit }) };
    let cursor: string | undefined;
    do {
      const { items, next } = await this.victims.page(officer, { limit: PAGE, cursor, where });
      yield items;
      cursor = next;
    } while (cursor !== undefined);
  }

  private async mayBeTold(officer: Officer, victim: Victim, recipient: HtcdsExport['recipient']): Promise<boolean> {
    if (!recipient) return true;
    const { id: agency, purpose, shared, basis } = recipient;
    if (!victimProcedure.lawfulActs(victim.status).includes('disclose')) {
      await this.accessLog.refused(officer, `disclosure of ${victim.id} to ${agency} for ${purpose}`, 'unlawful-act');
      return false;
    }
    const use = { agency, purpose, shared };
    try {
      await this.desk.database.tx(officer, (tx) =>
        this.sharing.tell(tx, officer, victim, use, { disclosure: uuid(), basis }),
      );
      return true;
    } catch (refusal) {
      if (refusal instanceof ConsentRefusal) return false;
      throw refusal;
    }
  }

  private async rowsOf(
    tx: EntityManager,
    officer: Officer,
    id: FileId,
    shared: readonly Shareable[],
    purpose: string,
  ): Promise<string[][]> {
    const victim = await this.victims.one(tx, id);
    const read = (record: FileId): Promise<string> => this.persons.readText(tx, officer, record, purpose);
    const person = await this.persons.read(tx, officer, victim.person, purpose);
    const background = victim.background ? (JSON.parse(await read(victim.background)) as Background[]) : [];
    const objectives = [];
    for (const one of (await this.plans.of(tx, id)).flatMap(({ objectives: all }: SupportPlan) => all))
      objectives.push({ ...one, words: await read(one.text) });
    return htcdsRows({ victim, person, background, objectives }, shared);
  }
}
