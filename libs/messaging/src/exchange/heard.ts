import {
  clausesUnknownIn,
  exchangeKind,
  type AgencyId,
  type ExchangeMessageName,
  type Moment,
} from '@la-chan/contracts';
import { advance, OPENING } from './course';
import type { Exchange } from './exchange';
import type { Message } from './store';

export const messageName = (type: string): ExchangeMessageName =>
  type.replace(/^exchange\./, '') as ExchangeMessageName;

/** The exchange that another agency opens here. Throws for a message that opens none, and for a kind that is not known. */
export function openedBy(source: AgencyId, name: ExchangeMessageName, data: Message, now: Moment): Exchange {
  const kind = exchangeKind(data.kind);
  if (!kind) throw new Error(`exchange kind ${data.kind} is not known to this release`);
  const status = OPENING[kind.pattern];
  if (name !== status || !data.answerBy) throw new Error(`${name} for an exchange that was never opened here`);
  const terms = kind.terms.parse(data.terms);
  assertClausesKnown(terms);
  return {
    id: data.exchange,
    pattern: kind.pattern,
    kind: kind.kind,
    side: 'receiver',
    counterpart: source,
    file: null,
    counterpartFile: data.file,
    unit: terms.unit,
    status,
    terms,
    answer: null,
    reason: null,
    missing: null,
    openedAt: data.at,
    answerBy: data.answerBy,
    changedAt: now,
    alarmedAt: null,
    erasedAt: null,
    sent: 0,
  };
}

/** The exchange after a message of the other side. Throws `ExchangeOutOfCourse`. */
export function advancedBy(exchange: Exchange, name: ExchangeMessageName, data: Message, now: Moment): Exchange {
  const { answer } = data;
  return {
    ...exchange,
    status: advance(exchange, 'other', name),
    counterpartFile: data.file,
    answer: answer === undefined ? exchange.answer : answerHeard(exchange.kind, answer),
    reason: data.reason ?? exchange.reason,
    missing: data.missing ?? exchange.missing,
    changedAt: now,
  };
}

function answerHeard(kind: string, answer: unknown): Exchange['answer'] {
  const heard = exchangeKind(kind)?.answer.parse(answer);
  assertClausesKnown(heard);
  return heard;
}

/** A crime that no law knows is not taken in: nobody could act on its file. */
function assertClausesKnown(said: unknown): void {
  const [unknown] = clausesUnknownIn(said);
  if (unknown) throw new Error(`the article has no such clause: /${unknown.join('/')}`);
}
