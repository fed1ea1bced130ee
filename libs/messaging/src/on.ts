import { applyDecorators, Catch, UseFilters, type RpcExceptionFilter } from '@nestjs/common';
import type { EventDefinition } from '@la-chan/contracts';
import { EventPattern } from '@nestjs/microservices';
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

type Handler<Payload> = (
  target: object,
  method: string | symbol,
  descriptor: TypedPropertyDescriptor<(payload: Payload, tx: EntityManager) => Promise<void>>,
) => void;

export const EVERY_FACT = '*';

/**
 * Runs the method once for each event of this kind and version, in the order of its channel, inside the transaction
 * that moves the reader's position: it must work through `tx` alone. What it throws parks the event's file, unless it
 * is a fault of the database, which is retried.
 */
export const On = <Type extends string, Schema extends z.ZodType>(
  event: EventDefinition<Type, Schema>,
): Handler<EnvelopeOf<EventDefinition<Type, Schema>>> =>
  applyDecorators(EventPattern(eventKey(event.type, event.version)), UseFilters(Rethrow));

/** Runs the method for facts of every kind, many at once, each channel in its order; otherwise as `@On`. */
export const OnEveryFact = (): Handler<readonly Envelope[]> =>
  applyDecorators(EventPattern(EVERY_FACT), UseFilters(Rethrow));
