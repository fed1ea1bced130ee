import { higherOverruling, prosecutionDecisionAbove } from '@la-chan/contracts';
import { ExchangeNotFound, Exchanges, findExchange, ownFile } from '@la-chan/messaging';
import { Desk, follow } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { noteOvertaken } from './above';
import { Overrulings } from './overrulings';
import { recordService } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';

/** What the procuracy above has received, and what it decides on that. */
@Injectable()
export class OverrulingReactions {
  constructor(exchanges: Exchanges, files: ProsecutionFiles, overrulings: Overrulings, { system: officer }: Desk) {
    exchanges.on(prosecutionDecisionAbove, {
      receipted: async (exchange, tx, { at }) => {
        const service = { notice: exchange.id, decision: `above-${exchange.terms.decision}`, receivedAt: at };
        await files.act('recordService', ownFile(exchange), { officer, tx, at }, (file, at) =>
          recordService(file, service, at),
        );
      },
    });
    exchanges.on(higherOverruling, {
      served: async ({ id: notice, terms, counterpart: by }, tx, acting) => {
        const { of: sent, decidedAt, unit: _, ...decided } = terms;
        const known = await findExchange(tx, sent);
        if (known?.kind !== prosecutionDecisionAbove.kind || known.counterpart !== by)
          throw new ExchangeNotFound('it was not sent to this agency');
        const { decision: of, accused, alone } = prosecutionDecisionAbove.terms.parse(known.terms);
        const id = ownFile(known);
        const [one] = alone ? accused : [];
        const told = { officer, sent };
        await follow(
          tx,
          async () => {
            if (!one) return overrulings.ofFile(tx, id, { ...decided, of }, told, acting);
            const { id: file } = await files.whereIs(tx, id, one);
            return overrulings.ofAccused(tx, file, { ...decided, of, accused: one }, told, acting);
          },
          () =>
            files.act('noteOvertaken', id, { officer, tx }, (file, at) =>
              noteOvertaken(file, { notice, by, of, number: terms.number, decidedAt }, at),
            ),
        );
      },
    });
  }
}
