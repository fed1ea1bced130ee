import type { MovedProtest } from '@la-chan/contracts';
import type { Acting, Exchanges } from '@la-chan/messaging';
import { tellGone } from '@la-chan/platform';
import type { EntityManager } from 'typeorm';
import { appealedBy } from './coercion';
import type { Trial } from './trial';

/** A protest that was changed or withdrawn is the court of appeal’s to take, once the file has gone, or goes, there (BLTTHS 342(2)). */
export const passOn = (
  exchanges: Exchanges,
  tx: EntityManager,
  file: Trial,
  protest: MovedProtest,
  said: Acting,
): Promise<void> => tellGone(exchanges, tx, appealedBy(file), { protest }, said);
