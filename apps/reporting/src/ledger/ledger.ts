import type { CountedChange, FileId } from '@la-chan/contracts';

/** What the scorecard needs of a fact; `counted` is absent where the act changed nothing that is counted. */
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
}
