import type { Role } from '@la-chan/contracts';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refused } from '../problems/refused';
import { currentRequest } from '../request';
import type { Officer } from './officer';

export const PUBLIC = Symbol('public');
export const MAY = Symbol('may');

/** No sign-in is asked. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Only officers with one of these roles. Without it any officer of the agency may. */
export const May = (...roles: Role[]) => SetMetadata(MAY, roles);

/** The officer whose token came with the request. */
export const Actor = createParamDecorator((_: unknown, __: ExecutionContext): Officer => {
  const officer = currentRequest()?.officer;
  if (!officer) throw new Refused('token-missing');
  return officer;
});

/** The version of the file that the caller has read, from `If-Match`; 428 when it is missing. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new Refused('if-match-missing');
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new Refused('version-stale');
  return Number(version);
});
