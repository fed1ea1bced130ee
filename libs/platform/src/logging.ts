import { Injectable } from '@nestjs/common';
import { Logger, LoggerModule } from 'nestjs-pino';
import type { Config } from './config';
import { currentRequest } from './request';

/**
 * Structured logs without persons: no headers, no bodies, no query strings, no words of an error. Nest's own lines go through the same logger;
 * requests are counted by the metrics and logged at `debug`.
 */
export const loggerModule = (config: Config, app: string) =>
  LoggerModule.forRoot({
    // No middleware: the context of a request is `RequestContext`.
    forRoutes: [],
    pinoHttp: {
      level: config.LOG_LEVEL,
      base: { app, agency: config.AGENCY },
      autoLogging: false,
      // As they stand: what pino makes of an error has its message, its query and the query's values.
      wrapSerializers: false,
      serializers: { err: nameless },
      mixin: underWay,
      timestamp: () => `,"time":"${new Date(performance.timeOrigin + performance.now()).toISOString()}"`,
    },
  });

/** Name, code and stack of an error without its message: a message of the driver may repeat a value. */
function nameless(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const stack = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
  const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown };
  return { type: error.name, code, table, constraint, stack };
}

/** Which trace, request and file a line is about. */
function underWay(): object {
  const context = currentRequest();
  if (!context) return {};
  const { id: request, traceparent, file } = context;
  return { trace: traceparent.split('-')[1], request, ...(file && { file }) };
}

const START_UP = ['InstanceLoader', 'NestFactory', 'NestMicroservice', 'RouterExplorer', 'RoutesResolver'];

/** Nest tells every module and route when it starts: that is for `debug`. */
@Injectable()
export class QuietLogger extends Logger {
  override log(message: unknown, ...rest: unknown[]): void {
    const isStartUp = START_UP.includes(String(rest.at(-1)));
    if (isStartUp) super.debug(message, ...(rest as [string]));
    else super.log(message, ...(rest as [string]));
  }
}
