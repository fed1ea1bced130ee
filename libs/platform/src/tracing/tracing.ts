import type { Envelope, Passage } from '@la-chan/messaging';
import { codeOf } from '../problems/problem';
import { currentRequest, inRequest } from '../request';

/** Ids and codes; never a person, an address or a text. */
export type Attributes = Readonly<Record<string, string | number>>;

export interface SpanOptions {
  readonly name: string;
  readonly kind: 'server' | 'internal' | 'producer' | 'consumer';
  /** The span that it belongs under; without one a trace begins. */
  readonly parent?: string;
  readonly attributes: Attributes;
  /** Milliseconds of the epoch; now, where it is not given. */
  readonly began?: number;
}

export interface OpenSpan {
  readonly traceparent: string;
  /** `failure` is a code. */
  end(attributes?: Attributes, failure?: string): void;
}

/** What makes spans and sends them to a collector. */
export interface Spans {
  begin(options: SpanOptions): OpenSpan;
  close(): Promise<void>;
}

/** What a service tells of its traces; without a collector nothing is made, and a trace is but an id that is handed on. */
export class Tracing {
  constructor(private readonly spans?: Spans) {}

  /** Is there a collector? */
  get collects(): boolean {
    return this.spans !== undefined;
  }

  begin(options: SpanOptions): OpenSpan | undefined {
    return this.spans?.begin(options);
  }

  /** Does the work as a span of the request or message under way; what it starts belongs under it. */
  async within<T>(options: Omit<SpanOptions, 'parent'>, work: () => Promise<T>): Promise<T> {
    const context = currentRequest();
    const span = context && this.begin({ ...options, parent: context.traceparent });
    if (!span) return work();
    try {
      const result = await inRequest({ ...context, traceparent: span.traceparent }, work);
      span.end();
      return result;
    } catch (error) {
      span.end({}, codeOf(error));
      throw error;
    }
  }

  /** Each message under the act that sent it. */
  passed({ step, envelopes, began }: Passage): void {
    for (const envelope of envelopes) {
      const { type, traceparent: parent } = envelope;
      const kind = step === 'apply' ? 'consumer' : 'producer';
      const attributes = { ...attributesOf(envelope), 'lachan.batch': envelopes.length };
      if (parent) this.begin({ name: `${step} ${type}`, kind, parent, attributes, began })?.end();
    }
  }

  async close(): Promise<void> {
    await this.spans?.close();
  }
}

export const attributesOf = ({ id, source, type, subject, channel, sequence }: Envelope): Attributes => ({
  'lachan.message': id,
  'lachan.source': source,
  'lachan.event': type,
  'lachan.file': subject,
  'lachan.channel': channel,
  'lachan.sequence': sequence,
});
