import type { DraftEvent, Moment } from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import type { Holding } from '../files/store';
import type { Officer } from '../officers/officer';

/** The same act in each other file that waits for this request, as it went along with a split, a merger or an initiation. */
export const along = async <File, Act extends string, List extends string>(
  files: Holding<File, Act, List>,
  act: Act,
  list: List,
  exchange: string,
  acting: { readonly officer: Officer; readonly tx: EntityManager },
  decide: (file: File, at: Moment) => readonly DraftEvent[],
): Promise<void> => {
  for (const id of await files.holding(acting.tx, act, list, { exchange, answer: null }))
    await files.act(act, id, acting, decide);
};
