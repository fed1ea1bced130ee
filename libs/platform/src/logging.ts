import { Injectable } from '@nestjs/common';
import { Logger, LoggerModule } from 'nestjs-pino';
import type { Config } from './config';
import { currentRequest } from './request';

/**
 * Structured logs without persons: no headers, no bodies, no query strings. Nest's own lines go through the same logger;
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
      mixin: underWay,
      timestamp: () => `,"time":"${new Date(performance.timeOrigin + performance.now()).toISOString()}"`,
    },
  });

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
