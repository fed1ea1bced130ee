import { LoggerModule } from 'nestjs-pino';
import type { Config } from './config';

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
      timestamp: () => `,"time":"${new Date(performance.timeOrigin + performance.now()).toISOString()}"`,
    },
  });
