import type { EventOf, FileId, Moment, prosecutedAccusedOverruled, prosecutionOverruled } from '@la-chan/contracts';
import { Exchanges, type Acting } from '@la-chan/messaging';
import type { Before, Officer } from '@la-chan/platform';
import { withItems } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { overrule, overruleAccused, overruledApart, toBeTried } from './above';
import { isHere } from './prosecuted-accused';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';

interface Told {
  readonly officer: Officer;
  readonly at?: Moment | undefined;
  readonly ifMatch?: number;
  /** The notice with which it was sent above, where it comes from there over the platform. */
  readonly sent?: string;
}

/** What the procuracy above has overruled, and who is told of it. */
@Injectable()
export class Overrulings {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly exchanges: Exchanges,
    private readonly post: ProsecutionPost,
  ) {}

  /** A court that has not received the file does not get it; one that has it is told. */
  async ofFile(
    tx: EntityManager,
    id: FileId,
    overruled: Omit<EventOf<typeof prosecutionOverruled>['data'], 'notice'>,
    { sent, ...told }: Told,
    acting: Acting,
  ): Promise<ProsecutionFile> {
    const notice = uuid();
    const { of, number } = overruled;
    const also = async (tx: EntityManager, _: ProsecutionFile, { file: before }: Before<ProsecutionFile>) => {
      if (before.status === 'indicted' && before.indictment)
        await this.exchanges.withdraw(tx, before.indictment, acting);
    };
    const file = await this.files.act('overrule', id, { ...told, tx, also }, (file, at, deadlines, history) => {
      const above = sent ? { notice: sent, history } : undefined;
      return overrule(file, { ...overruled, notice: file.sender && notice }, deadlines(), at, above);
    });
    const said = { decision: 'decision-overruled', of } as const;
    const accused = file.accused.filter(isHere).map(({ id }) => id);
    await this.post.serve(tx, file, { notice, number }, { ...said, accused }, acting);
    const court = file.status === 'handed-over' ? await this.post.court(tx, file) : undefined;
    const tried = { ...said, accused: toBeTried(file).map(({ id }) => id) };
    if (court) await this.post.notify(tx, file, court, { notice: uuid(), number }, tried, acting);
    return file;
  }

  /** Of one accused alone: the file in which this one is now. */
  async ofAccused(
    tx: EntityManager,
    id: FileId,
    {
      items,
      ...overruled
    }: Omit<EventOf<typeof prosecutedAccusedOverruled>['data'], 'notice'> & { items?: FileId[] | undefined },
    { sent, ...told }: Told,
    acting: Acting,
  ): Promise<ProsecutionFile> {
    const [notice, into] = [uuid(), uuid()];
    const { of, number, accused } = overruled;
    const file = await this.files.act('overruleAccused', id, { ...told, tx }, (file, at, _, history) => {
      const above = sent ? { notice: sent, history } : undefined;
      return overruleAccused(file, { ...overruled, into, items, notice: file.sender && notice }, at, above);
    });
    const said = { decision: 'decision-overruled' as const, of, accused: [accused] };
    await this.post.serve(tx, file, { notice, number }, said, acting);
    if (!file.accused.some(({ id, state }) => id === accused && state === 'split-off')) return file;
    const { officer, at } = told;
    const leaving = withItems(file, items, 'BLTTHS 240(3)');
    const days = await this.files.crimeDays(tx, id);
    return this.files.open(
      'overruleApart',
      officer,
      at,
      (id, no, at) => overruledApart(id, no, leaving, overruled, at, days),
      {
        unit: file.unit,
        id: into,
        tx,
      },
    );
  }
}
