import type { ExchangeKind, FileId, Moment } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { AccessLog, type Acting, Desk, type Officer, Refused } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { Answering } from './answers';
import type { SupervisedRequest, Supervision } from './supervision';
import { Supervisions } from './supervisions';

/** A request that an officer answers. */
interface Asked {
  readonly id: FileId;
  readonly exchange: string;
  readonly officer: Officer;
  readonly ifMatch: number;
}

/** What an investigating body asks of this procuracy is read and answered. */
@Injectable()
export class AnswerPost {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly exchanges: Exchanges,
    private readonly accessLog: AccessLog,
    private readonly desk: Desk,
  ) {}

  /** Answers a request, and does the act that the answer is in its supervision, and what that entails, in one transaction. */
  answer<Kind extends ExchangeKind, Decision extends { readonly occurredAt?: Moment | undefined }>(
    { of, kind, answer }: Answering<Kind, Decision>,
    { id, exchange, officer, ifMatch }: Asked,
    decision: Decision,
    also?: Acting<Supervision>['also'],
  ): Promise<Supervision> {
    const { occurredAt: at } = decision;
    const acting = this.desk.acting(officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      const file = await this.asked(officer, id, exchange, of);
      const { answer: said, saying, act, decide, dossier } = answer(decision, { file, exchange, at: acting.at });
      await this.exchanges.answer(tx, kind, exchange, said, saying(acting.at), acting, dossier);
      return this.supervisions.act(act, id, { officer, at, ifMatch, tx, ...(also && { also }) }, (file, at) =>
        decide(file, exchange, at),
      );
    });
  }

  /** What the request says under seal; the reading is logged with its purpose. */
  read<Kind extends ExchangeKind>(
    { of, kind }: Pick<Answering<Kind, never>, 'of' | 'kind'>,
    { id, exchange, officer }: Omit<Asked, 'ifMatch'>,
    purpose: string,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      await this.asked(officer, id, exchange, of);
      await this.accessLog.record(tx, officer, 'read-person', exchange, purpose);
      return { dossiers: await this.exchanges.dossiers(tx, kind, exchange) };
    });
  }

  /** The supervision, of which this is a request of that kind; not found also where the officer may not see it. */
  async asked(officer: Officer, id: FileId, exchange: string, kind: SupervisedRequest['kind']): Promise<Supervision> {
    const file = await this.supervisions.get(officer, id);
    if (!file.requests.some((one) => one.exchange === exchange && one.kind === kind)) throw new Refused('not-found');
    return file;
  }
}
