import type { CountedChange, FileId } from '@la-chan/contracts';
import type { Breach } from './breach';

/** What the scorecard needs of a fact; `counted` is absent where the act changed nothing that is counted, `breach` where it tells of no breach. */
export interface Fact {
  readonly id: string;
  readonly agency: string;
  readonly epoch: number;
  readonly sequence: number;
  readonly type: string;
  readonly file: FileId;
  readonly fileVersion: number;
  readonly occurredAt: string;
  readonly sealedAt: string;
  readonly counted?: CountedChange | undefined;
  readonly breach?: Breach | undefined;
}
