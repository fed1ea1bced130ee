import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What to do at each piece of XML; names come without their prefix. */
export interface Handlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads XML as it comes, and gives what its handlers have found so far. Entities of its own are never expanded. */
export async function* parsing<Found>(
  xml: AsyncIterable<Buffer>,
  handlersOf: (found: (one: Found) => void) => Handlers,
): AsyncGenerator<Found> {
  const waiting: Found[] = [];
  const { open, text, close } = handlersOf((one) => waiting.push(one));
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => open?.(localName(name), attributes));
  parser.on('text', (content) => text?.(content));
  parser.on('closetag', ({ name }: SaxesTagPlain) => close?.(localName(name)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of xml) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* waiting.splice(0);
  }
  parser.write(decoder.decode()).close();
  yield* waiting;
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
