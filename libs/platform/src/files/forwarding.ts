import { reportHandover, type DraftEvent } from '@la-chan/contracts';
import { answerOf, ownFile, type Exchanges } from '@la-chan/messaging';
import type { ForwardedReport, Forwarding } from '@la-chan/procedure';
import type { EntitySchemaColumnOptions } from 'typeorm';
import type { Offers } from '../post/offers';
import type { Desk } from './desk';
import type { Store } from './store';

/** What the investigating body answers to which a report was offered: it is released, taken back or resolved. */
export function onForwarding<File extends ForwardedReport, Event extends DraftEvent>(
  exchanges: Exchanges,
  offers: Offers,
  reports: Store<File, 'release' | 'takeBack' | 'resolve'>,
  law: Forwarding<File, Event>,
  { system: officer }: Desk,
): void {
  exchanges.on(reportHandover, {
    ...offers.answered(reports, law),
    completed: async (exchange, tx) => {
      const { outcome, decidedAt: at, case: opened } = answerOf(exchange);
      const resolution = { outcome, by: exchange.counterpart, case: opened };
      await reports.act('resolve', ownFile(exchange), { officer, tx, at }, (report, at) =>
        law.resolve(report, resolution, at),
      );
    },
  });
}

/** The columns of a report that is passed on, to spread into its `EntitySchema`. */
export const forwardedColumns = {
  source: { type: 'text' },
  channel: { type: 'text' },
  anonymous: { type: 'boolean' },
  reporter: { type: 'uuid', nullable: true },
  account: { type: 'uuid' },
  supplements: { type: 'jsonb' },
  applications: { type: 'jsonb' },
  items: { type: 'jsonb' },
  receivedAt: { type: 'timestamptz', name: 'received_at' },
  handover: { type: 'uuid', nullable: true },
  handedTo: { type: 'text', name: 'handed_to', nullable: true },
  forwardedAt: { type: 'timestamptz', name: 'forwarded_at', nullable: true },
  outcome: { type: 'text', nullable: true },
  outcomeAt: { type: 'timestamptz', name: 'outcome_at', nullable: true },
} as const satisfies Record<string, EntitySchemaColumnOptions>;
