import type { AddressInfo } from 'node:net';
import type { AppName } from '@la-chan/contracts';
import helmet from '@fastify/helmet';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { traitsOf } from './app';
import type { Config } from './config';
import { dataSource } from './database/data-source';
import { Metrics } from './health/metrics';
import { observeRequests, requestId } from './http';
import { documentApi } from './open-api';
import { PlatformModule } from './platform.module';

/** A running service. */
export interface Service {
  /** Its public API. */
  readonly url: string;
  /** Its health and metrics. */
  readonly healthUrl: string;
  /** For tests: what it is made of. */
  get<T>(token: Type<T>): T;
  /** Answers what it has begun, takes nothing new, and ends. */
  close(): Promise<void>;
}

const BODY_LIMIT = 1024 * 1024;

export async function createService(config: Config, app: AppName, AppModule: Type): Promise<Service> {
  const source = dataSource({
    url: config.DATABASE_URL,
    name: `la-chan ${config.AGENCY}`,
    tables: traitsOf(AppModule).tables ?? [],
    poolSize: config.DATABASE_POOL,
  });
  await source.initialize();
  const adapter = new FastifyAdapter({ genReqId: requestId, bodyLimit: BODY_LIMIT, trustProxy: false });
  const nest = await NestFactory.create<NestFastifyApplication>(
    PlatformModule.of(config, app, AppModule, source),
    adapter,
    { bufferLogs: true, abortOnError: false },
  );
  nest.useLogger(nest.get(Logger));
  observeRequests(adapter.getInstance(), nest.get(Metrics));
  await nest.register(helmet);
  documentApi(nest, app);
  await nest.listen(config.PORT, config.HOST);
  return {
    url: addressOf(nest.getHttpServer().address(), config.HOST),
    healthUrl: '',
    get: (token) => nest.get(token, { strict: false }),
    close: async () => {
      await nest.close();
      await source.destroy();
    },
  };
}

const addressOf = (address: AddressInfo | string | null, host: string): string =>
  `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${(address as AddressInfo).port}`;
