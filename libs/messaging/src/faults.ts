/** SQLSTATE classes of a server that is away, overloaded, shutting down or short of something, and of lost races. */
const TRANSIENT_CLASSES = ['08', '40', '53', '57', '58'];
const TRANSIENT_STATES = ['55P03', '25P03', '25P04'];
const SQLSTATE = /^(?=.*\d)[0-9A-Z]{5}$/;
const SOCKET_FAULTS = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
/** What `pg` and its pool say without a code. */
const CONNECTION_LOST =
  /connection.*(terminated|timeout|ended|closed)|timeout exceeded when trying to connect|not queryable|query read timeout|driver not connected|is not established/i;
export const saysConnectionLost = (error: unknown): boolean =>
  error instanceof Error && CONNECTION_LOST.test(error.message);

/**
 * Would the same work succeed later without anybody doing anything? A dead database, a deadlock or a time-out is
 * retried without limit; everything else is a refusal of the event, which parks its file.
 */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.some(isTransient)) return true;
  const { code, driverError, cause } = error as { code?: unknown; driverError?: unknown; cause?: unknown };
  if (typeof code === 'string' && isTransientCode(code)) return true;
  return saysConnectionLost(error) || isTransient(driverError) || isTransient(cause);
}

const isTransientCode = (code: string): boolean =>
  SOCKET_FAULTS.includes(code) ||
  TRANSIENT_STATES.includes(code) ||
  (SQLSTATE.test(code) && TRANSIENT_CLASSES.includes(code.slice(0, 2)));

/** Why an event was refused, for operators: a code and the error's words, which by contract name no person. Those of the database may. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, 500);
  const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown };
  if (typeof code === 'string' && SQLSTATE.test(code))
    return [code, table, constraint].filter((word) => typeof word === 'string').join(' ');
  return `${typeof code === 'string' ? code : error.name}: ${error.message}`.slice(0, 500);
}
