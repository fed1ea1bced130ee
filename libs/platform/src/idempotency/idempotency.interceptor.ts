import { createHash } from 'node:crypto';
import type { AgencyKeys } from '@la-chan/messaging';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../database/database';
import { contextOf } from '../http';
import { KEYS } from '../keys';
import { openBytes, sealBytes } from '../persons/sealing';
import { Refused } from '../problems/refused';
import { LostActs } from '../recovery/lost-acts';
import { type Answer, Answered, type Once } from './once';

const SAFE = Symbol('safe');
const REPEATED_HEADERS = ['location'];
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A POST that changes nothing, such as a search: it needs no Idempotency-Key. */
export const Safe = () => SetMetadata(SAFE, 'safe');

/** It may change something, in transactions of its own, and repeating it is harmless by itself, as an import is. */
export const Repeatable = () => SetMetadata(SAFE, 'repeatable');

/**
 * A request that may change something needs an Idempotency-Key. Its work is one transaction with the record of its
 * answer; a repetition gets that answer, also one that comes at the same time. What was refused is not recorded: it had
 * no effect.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly agencyKey: Buffer;

  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
    private readonly lost: LostActs,
    @Inject(KEYS) keys: Pick<AgencyKeys, 'personsKey'>,
  ) {
    this.agencyKey = Buffer.from(keys.personsKey, 'base64');
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const requestContext = contextOf(request);
    const exempt = this.reflector.getAllAndOverride<string | undefined>(SAFE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (SAFE_METHODS.has(request.method) || exempt || !requestContext.officer) return next.handle();
    this.lost.assertActing();
    requestContext.once = onceOf(request, requestContext.officer.id);
    return from(this.answer(requestContext.once, next, reply));
  }

  private async answer(once: Once, next: CallHandler, reply: FastifyReply): Promise<unknown> {
    try {
      return await this.database.once(
        once,
        () => lastValueFrom(next.handle(), { defaultValue: undefined }),
        (result) => this.record(once, reply, result),
      );
    } catch (error) {
      if (error instanceof Answered) return this.repeat(once, reply, error.answer);
      throw error;
    }
  }

  private record({ digest }: Once, reply: FastifyReply, result: unknown): Answer {
    const headers = REPEATED_HEADERS.flatMap((name) => {
      const value = reply.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    });
    return {
      status: reply.statusCode,
      headers: Object.fromEntries(headers) as Record<string, string>,
      body: result === undefined ? null : sealBytes(this.agencyKey, Buffer.from(JSON.stringify(result)), digest),
    };
  }

  private repeat({ digest }: Once, reply: FastifyReply, { status, headers, body }: Answer): unknown {
    void reply.status(status).headers(headers).header('idempotency-replayed', 'true');
    return body === null ? undefined : JSON.parse(openBytes(this.agencyKey, body, digest).toString());
  }
}

function onceOf({ headers, method, url, body }: FastifyRequest, officer: string): Once {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\w.:-]{8,100}$/.test(key)) throw new Refused('idempotency-key-missing');
  const digest = createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body ?? null)}`)
    .digest('base64url');
  return { officer, key, digest };
}
