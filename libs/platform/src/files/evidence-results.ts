import type {
  AnsweredEvidence,
  AssistanceAlong,
  AssistanceSettled,
  AwaitedEvidence,
  EvidenceTaken,
  FileId,
  Moment,
} from '@la-chan/contracts';
import { Exchanges, type Acting as Said } from '@la-chan/messaging';
import { requestsAlong, type EvidenceRequestAct, type RequestingEvidence } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../officers/officer';
import { Abroad } from '../post/abroad';
import { Desk } from './desk';
import { tellGone, type Gone } from './gone';
import type { Holding } from './store';

/** Files of one procedure that ask for evidence. */
export type EvidenceFiles<File> = Holding<File, EvidenceRequestAct, 'evidenceRequests'>;

/** What the results of one procedure need: its store, its law, and where a file has gone. */
interface Waiting<File> {
  readonly store: EvidenceFiles<File>;
  readonly law: RequestingEvidence<File>;
  readonly goneBy: (file: File) => Gone | undefined;
}

/** What a file has asked for, as it comes along with that. */
interface Along {
  readonly evidence?: AwaitedEvidence[] | undefined;
  readonly results?: AnsweredEvidence[] | undefined;
  readonly assistance?: readonly AssistanceAlong[] | undefined;
}

/** What follows a file of what it has asked for. */
interface Following {
  readonly evidence?: readonly EvidenceTaken[] | undefined;
  readonly assistance?: readonly AssistanceSettled[] | undefined;
}

interface Acting {
  readonly officer: Officer;
  readonly at?: Moment | undefined;
  readonly ifMatch?: number;
}

/**
 * A result is taken in wherever in this service its request waits, as that went along with a split, a merger or an
 * initiation; whoever has the file by a handover is told it. What was asked of other countries goes the same way.
 */
@Injectable()
export class EvidenceResults {
  private readonly waiting: ((tx: EntityManager, taken: EvidenceTaken, said: Said) => Promise<void>)[] = [];

  constructor(
    private readonly exchanges: Exchanges,
    private readonly abroad: Abroad,
    private readonly desk: Desk,
  ) {}

  /** Makes known files that may wait. */
  register<File>(files: Waiting<File>): void {
    this.waiting.push(async (tx, taken, said) => {
      const one = { request: taken.request, result: null };
      for (const id of await files.store.holding(tx, 'recordEvidence', 'evidenceRequests', one))
        await this.act(tx, files, id, taken, { officer: this.desk.system }, said);
    });
  }

  /** An officer takes a result in. */
  record<File>(files: Waiting<File>, id: FileId, taken: EvidenceTaken, { at, ...acting }: Acting): Promise<File> {
    return this.desk.database.tx(acting.officer, async (tx) => {
      const said = this.desk.acting(acting.officer, at);
      const file = await this.act(tx, files, id, taken, { ...acting, ...(at && { at }) }, said);
      await this.taken(tx, [taken], said);
      return file;
    });
  }

  /** What another agency has told of results and answers; a request that does not wait here any more was answered here as well. */
  async told(tx: EntityManager, { evidence = [], assistance = [] }: Following = {}, said: Said): Promise<void> {
    await this.taken(tx, evidence, said);
    await this.abroad.told(tx, assistance, said);
  }

  /** What comes along with a file, to be waited for here as well. */
  async coming(
    tx: EntityManager,
    along: Along,
  ): Promise<{ evidence: AwaitedEvidence[]; assistance: Omit<AssistanceAlong, 'answer'>[] }> {
    return { evidence: requestsAlong(along), assistance: await this.abroad.coming(tx, along) };
  }

  /** What came of the requests that a file has brought along, or brings no more, as it was sent and in what has followed it since; none where it is a part of the file and the rest is elsewhere, which waits for what it did. */
  async along(
    tx: EntityManager,
    file: FileId | undefined,
    along: Along,
    supplements: readonly Following[],
    said: Said,
  ): Promise<void> {
    if (file) await this.abroad.broughtAgain(tx, file, along, said);
    const { results = [], assistance = [] } = along;
    const answered = assistance.flatMap(({ exchange, to: by, answer }) => (answer ? [{ exchange, by, answer }] : []));
    await this.told(tx, { evidence: results, assistance: answered }, said);
    for (const one of supplements) await this.told(tx, one, said);
  }

  private async taken(tx: EntityManager, results: readonly EvidenceTaken[], said: Said): Promise<void> {
    for (const taken of results) for (const take of this.waiting) await take(tx, taken, said);
  }

  private act<File>(
    tx: EntityManager,
    { store, law, goneBy }: Waiting<File>,
    id: FileId,
    taken: EvidenceTaken,
    acting: Omit<Acting, 'at'> & { readonly at?: Moment },
    said: Said,
  ): Promise<File> {
    const also = (tx: EntityManager, file: File): Promise<void> =>
      tellGone(this.exchanges, tx, goneBy(file), { evidence: [taken] }, said);
    return store.act('recordEvidence', id, { ...acting, tx, also }, (file, at) => law.recordEvidence(file, taken, at));
  }
}
