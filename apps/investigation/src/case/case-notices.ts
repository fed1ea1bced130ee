import type { AppName, EventOf, FileId, prosecutionNoticeReceived } from '@la-chan/contracts';
import { Desk, follow, type Acting } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { Cases } from './cases';
import { recordNotice } from './notices';

/** A decision of the procuracy about a case, or a demand of the court, as it came here. */
type Told = Omit<EventOf<typeof prosecutionNoticeReceived>['data'], 'overtaken'>;

/** Has cases follow what the procuracy decides. From what comes when a case has moved on nothing follows, and the case shows it. */
@Injectable()
export class CaseNotices {
  constructor(
    private readonly cases: Cases,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  async follow(
    tx: EntityManager,
    about: FileId,
    told: Told,
    what: (acting: Acting<Case>) => Promise<unknown>,
  ): Promise<void> {
    await this.assertMayTell(tx, about, told);
    await this.followIn(tx, about, told, what);
  }

  /** In the case in which this accused is now, whichever unit that is of. */
  async followAccused(
    tx: EntityManager,
    about: FileId,
    accused: FileId,
    told: Omit<Told, 'accused'>,
    what: (acting: Acting<Case>, id: FileId) => Promise<unknown>,
  ): Promise<void> {
    await this.assertMayTell(tx, about, told);
    const id = await this.cases.whereIs(tx, about, accused);
    await this.followIn(tx, id, { ...told, accused: [accused] }, (acting) => what(acting, id));
  }

  /** What is only noted, in the case or where it goes on now. */
  async note(
    tx: EntityManager,
    about: FileId,
    told: Told,
    { app, into = about }: { app?: AppName; into?: FileId } = {},
  ): Promise<void> {
    await this.assertMayTell(tx, about, told, app);
    await this.followIn(tx, into, told, (acting) =>
      this.cases.act('recordNotice', into, acting, (file, at) => recordNotice(file, told, at)),
    );
  }

  /** Throws for a procuracy that does not supervise the case, and for a court that does not try what happened there. */
  private async assertMayTell(
    tx: EntityManager,
    about: FileId,
    { by }: Told,
    app: AppName = 'prosecution',
  ): Promise<void> {
    const { unit } = await this.cases.one(tx, about);
    this.decisions.competent(app, unit, by);
  }

  private async followIn(
    tx: EntityManager,
    id: FileId,
    told: Told,
    what: (acting: Acting<Case>) => Promise<unknown>,
  ): Promise<void> {
    const acting = { officer: this.desk.system, tx, at: told.decidedAt };
    await follow(
      tx,
      () => what(acting),
      () =>
        this.cases.act('recordNotice', id, acting, (file, at) => recordNotice(file, { ...told, overtaken: true }, at)),
    );
  }
}
