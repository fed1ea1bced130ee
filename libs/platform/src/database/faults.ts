import { saysConnectionLost } from '@la-chan/messaging';
import { QueryFailedError } from 'typeorm';

/** SQLSTATE of the server's answer, or the code of the socket's error. */
export function faultCode(error: unknown): string | undefined {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const code = (cause as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** A value that has to be unique is there already, under a constraint of this name. */
export const isTaken = (error: unknown, constraint: string): boolean =>
  faultCode(error) === '23505' && (error as { constraint?: unknown }).constraint === constraint;

/** The server cannot be reached, is going down, is out of connections, or has ended one of two acts that waited for each other: not the caller's fault, and worth a retry. */
export function isWorthRetrying(error: unknown): boolean {
  const code = faultCode(error);
  if (code !== undefined)
    return /^(08|40|57P|53)/.test(code) || /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)/.test(code);
  return saysConnectionLost(error);
}
