import { appealNotice } from '@la-chan/contracts';
import type { Acting, Exchanges, Opening } from '@la-chan/messaging';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Appeal } from './appeal';
import { hadBy } from './study';

export type ToldBeside = Pick<
  Opening<typeof appealNotice>['terms'],
  'decision' | 'opensOn' | 'hour' | 'place' | 'summoned' | 'otherExhibits'
> & { number?: string | undefined };

/** Tells the procuracy that has had the file by an exchange; another one is told on paper. */
export async function tellBeside(
  exchanges: Exchanges,
  tx: EntityManager,
  file: Appeal,
  { number, ...said }: ToldBeside,
  acting: Acting,
  notice: string = uuid(),
): Promise<void> {
  const had = hadBy(file);
  if (!had) return;
  const terms = { ...said, number: number ?? file.number, study: had.study, decidedAt: acting.at, unit: file.unit };
  await exchanges.open(tx, appealNotice, { id: notice, to: had.to, file: file.id, terms }, acting);
}
