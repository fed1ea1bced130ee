import type { WithAnticipations } from '@la-chan/procedure';
import type { Deed, Desk } from '../habit';

/** Now and then it is told by telephone what will be answered: a request granted, or what else was asked, as abroad, answered. */
export function isTold(
  { anticipations }: WithAnticipations,
  asked: { readonly granting?: string | null | undefined; readonly answering?: string | null | undefined },
  by: Deed['by'],
  { chance }: Desk,
): Deed | undefined {
  const exchange = asked.granting ?? asked.answering;
  if (!exchange || anticipations.length > 0 || !chance.happens('is told by telephone', 0.5)) return undefined;
  return { by, path: `requests/${exchange}/anticipation`, body: { answer: asked.granting ? 'granted' : 'answered' } };
}
