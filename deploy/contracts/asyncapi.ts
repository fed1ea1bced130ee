import { type EventDefinition, eventDefinitions, type ExchangeKind, exchangeKinds } from '@la-chan/contracts';
import { eventKey } from '@la-chan/messaging';

const schema = (path: string): object => ({ $ref: `./schemas.json#/$defs/${path}` });
const name = ({ type, version }: EventDefinition): string => eventKey(type, version);

/** What a kind of exchange says in a part of the message that is its own. */
const byKind = (part: 'terms' | 'answer', { kind }: ExchangeKind): object => ({
  if: { properties: { kind: { const: kind } } },
  then: { properties: { [part]: schema(`exchange-kind.${kind}/properties/${part}`) } },
});

function message(event: EventDefinition, beside: readonly object[]): object {
  const { type, version } = event;
  const data = { allOf: [schema(name(event)), ...beside] };
  const said = { type: 'object', properties: { type: { const: type }, dataversion: { const: version }, data } };
  return {
    name: name(event),
    contentType: 'application/cloudevents+json',
    payload: { allOf: [schema('envelope'), said] },
  };
}

const fact = (event: EventDefinition): object => message(event, [{ properties: { counted: schema('counted') } }]);

function exchangeMessage(event: EventDefinition): object {
  const { shape = {} } = event.schema as { shape?: object };
  const parts = (['terms', 'answer'] as const).filter((part) => part in shape);
  return message(
    event,
    parts.flatMap((part) => exchangeKinds().map((kind) => byKind(part, kind))),
  );
}

const isOf =
  (stream: 'exchange' | 'bulletin') =>
  ({ type }: EventDefinition): boolean =>
    type.startsWith(`${stream}.`);
const agency = (what: string): object => ({ description: `${what}: its id in the directory` });
const event = { description: 'the event and its version, as each message is named here' };

/** The bus as an agency meets it, in the words of AsyncAPI 3. */
export function asyncApi(version: string): object {
  const exchanges = eventDefinitions().filter(isOf('exchange'));
  const bulletins = eventDefinitions().filter(isOf('bulletin'));
  const facts = eventDefinitions().filter((one) => !exchanges.includes(one) && !bulletins.includes(one));
  const carrying = (events: readonly EventDefinition[]): object =>
    Object.fromEntries(events.map((one) => [name(one), { $ref: `#/components/messages/${name(one)}` }]));
  const operation = (action: 'send' | 'receive', channel: string, summary: string): object => ({
    action,
    channel: { $ref: `#/channels/${channel}` },
    summary,
  });
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Lá Chắn',
      version,
      description:
        'What agencies say to each other over NATS JetStream: CloudEvents 1.0, sealed and signed by their source. Names ' +
        'of persons are in sealed dossiers alone. A reader takes fields that it does not know, and waits with the file of ' +
        'an event whose version or code it does not know.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      facts: {
        address: 'facts.{agency}.{event}',
        description: 'What an agency did, as the scorecard may see it; stream FACTS, kept for ever.',
        parameters: { agency: agency('who did it'), event },
        messages: carrying(facts),
      },
      bulletins: {
        address: 'bulletins.{agency}.{event}',
        description: 'What an agency warns all others of; stream BULLETINS, kept for ever.',
        parameters: { agency: agency('who warns'), event },
        messages: carrying(bulletins),
      },
      exchange: {
        address: 'exchange.{to}.{agency}.{event}',
        description: 'What one agency says to another; stream EXCHANGE, kept until the receiver has acknowledged it.',
        parameters: { to: agency('to whom'), agency: agency('from whom'), event },
        messages: carrying(exchanges),
      },
      line: {
        address: 'resend.{to}.{agency}',
        description: 'How far channels go, and what was lost sent again; asked and answered, not stored.',
        parameters: { to: agency('who is asked'), agency: agency('who asks') },
        messages: { said: { $ref: '#/components/messages/said' } },
      },
    },
    operations: {
      tell: operation('send', 'facts', 'Each entry of the journal, in its order'),
      count: operation('receive', 'facts', 'The scorecard alone'),
      warn: operation('send', 'bulletins', 'A method of traffickers, as codes alone'),
      heed: operation('receive', 'bulletins', 'Every agency'),
      say: operation('send', 'exchange', 'Said again until it is receipted'),
      hear: operation('receive', 'exchange', 'Each message is receipted, a repeated one too'),
      ask: operation('send', 'line', 'Every ten seconds how far the channels go; what is missing'),
      answer: operation('receive', 'line', 'To an inbox of who asks, and about channels that it may read'),
    },
    components: {
      messages: Object.fromEntries<object>([
        ...facts.map((one) => [name(one), fact(one)] as const),
        ...bulletins.map((one) => [name(one), message(one, [])] as const),
        ...exchanges.map((one) => [name(one), exchangeMessage(one)] as const),
        ['said', { name: 'said', contentType: 'application/json', payload: schema('said') }],
      ]),
    },
  };
}
