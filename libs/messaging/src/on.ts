import { applyDecorators, Catch, UseFilters, type RpcExceptionFilter } from '@nestjs/common';
import type { EventDefinition } from '@la-chan/contracts';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { eventKey, type Envelope, type EnvelopeOf } from './envelope';

/** Nest's own RPC filter turns every error into a text; the reader needs the error itself to tell a refusal from a fault. */
@Catch()
class Rethrow implements RpcExceptionFilter {
  catch(error: unknown): never {
    throw error;
  }
}

type Handler<Data> = (
  target: object,
  method: string | symbol,
  descriptor: TypedPropertyDescriptor<(payload: Data, tx: EntityManager) => Promise<void>>,
) => void;

const handler =
  <Data>(pattern: string): Handler<Data> =>
  (target, method, descriptor) => {
    Payload()(target, method, 0);
    Ctx()(target, method, 1);
    applyDecorators(EventPattern(pattern), UseFilters(Rethrow))(target, method, descriptor);
  };

export const EVERY_FACT = '*';

/**
 * Runs the method once for each event of this kind and version, in the order of its channel, inside the transaction
 * that moves the reader's position: it must work through `tx` alone. What it throws parks the event's file, unless it
 * is a fault of the database, which is retried.
 */
export const On = <Type extends string, Schema extends z.ZodType>(
  event: EventDefinition<Type, Schema>,
): Handler<EnvelopeOf<EventDefinition<Type, Schema>>> => handler(eventKey(event.type, event.version));

/** Runs the method for facts of every kind, many at once, each channel in its order; otherwise as `@On`. */
export const OnEveryFact = (): Handler<readonly Envelope[]> => handler(EVERY_FACT);
