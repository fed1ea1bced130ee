import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import helmet from '@fastify/helmet';
import type { AppName } from '@la-chan/contracts';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { admit } from './admission';
import { traitsOf } from './app';
import type { Config } from './config';
import { dataSource } from './database/data-source';
import { Database } from './database/database';
import { type Migration, missingMigrations } from './database/migrate';
import { migrationsOf } from './database/migrations';
import { Health } from './health/health';
import { type Observed, serveHealth } from './health/health-server';
import { Metrics } from './health/metrics';
import { observeRequests, requestId } from './http';
import { QuietLogger } from './logging';
import { closeWhenLeaving } from './leaving';
import { documentApi } from './open-api';
import { PlatformModule } from './platform.module';
import { answerUnreadable, answerUnroutable } from './problems/send';
import { Post } from './post/post';
import { releaseVersion } from './release';
import type * as OpenTelemetry from './tracing/open-telemetry';
import { Tracing } from './tracing/tracing';

/** A running service. */
export interface Service {
  /** Its public API. */
  readonly url: string;
  /** Its health and metrics. */
  readonly healthUrl: string;
  /** For tests: one of its parts. */
  get<T>(part: Type<T>): T;
  /** Says that it is not ready and lets its connections go, but still answers: others have time to turn elsewhere. */
  leave(): void;
  /** Answers what it has begun, takes nothing new, and ends. */
  close(): Promise<void>;
}

const BODY_LIMIT = 1024 * 1024;
const RETRY_MS = 500;
const SWEEP_MS = 100;

/**
 * Starts a service: health first, then, once the database is there and migrated, the relay and the messages of other
 * agencies, and the public API once it is known whether acts were lost, which may take as long as the agency's facts are many.
 */
export async function createService(config: Config, app: AppName, AppModule: Type): Promise<Service> {
  const migrations = migrationsOf(AppModule);
  let observed: Observed | undefined;
  const undo: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    const healthServer = await serveHealth(config, () => observed);
    undo.push(() => healthServer.close());
    const source = dataSource({
      url: config.DATABASE_URL,
      name: `la-chan ${config.AGENCY}`,
      tables: traitsOf(AppModule).tables ?? [],
      poolSize: config.DATABASE_POOL,
      patienceMs: config.DATABASE_PATIENCE_MS,
    });
    undo.push(() => source.isInitialized && source.destroy());
    await migrated(source, migrations);
    const tracing = tracingOf(config, app);
    undo.push(() => tracing.close());
    const nest = await compose(config, app, AppModule, source, tracing);
    const [post, health] = [nest.get(Post), nest.get(Health)];
    undo.push(() => post.stop());
    undo.push(() => drain(nest));
    undo.push(() => post.giveUp());
    await post.start();
    await nest.startAllMicroservices();
    health.migrations = migrations;
    const [metrics, version] = [nest.get(Metrics), releaseVersion()];
    metrics.measure(() => ({ lachan_build_info: [[{ version, app, node: process.version }, 1]] }));
    observed = { health, metrics };
    await post.recovery.judged;
    await nest.listen(config.PORT, config.HOST);
    health.starting = false;
    undo.push(() => (health.draining = true));
    return {
      url: addressOf(nest.getHttpServer().address(), config.HOST),
      healthUrl: addressOf(healthServer.server.address(), config.HOST),
      get: (part) => nest.get(part, { strict: false }),
      leave: () => void (health.leaving = true),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Ends after the requests and messages in hand. A connection that is kept alive would keep the server to its time-out. */
async function drain(nest: NestFastifyApplication): Promise<void> {
  const sweep = setInterval(() => nest.getHttpServer().closeIdleConnections(), SWEEP_MS);
  await nest.close().finally(() => clearInterval(sweep));
}

/** What sends spans is loaded only where there is a collector. */
function tracingOf(config: Config, app: AppName): Tracing {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: share, AGENCY: agency } = config;
  if (endpoint === undefined) return new Tracing();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it everywhere
  const { openTelemetry } = require('./tracing/open-telemetry') as typeof OpenTelemetry;
  return new Tracing(openTelemetry({ endpoint, share, app, agency, version: releaseVersion() }));
}

async function compose(config: Config, app: AppName, AppModule: Type, source: DataSource, tracing: Tracing) {
  const adapter = new FastifyAdapter({
    genReqId: requestId,
    bodyLimit: BODY_LIMIT,
    return503OnClosing: false,
    clientErrorHandler: answerUnreadable,
    frameworkErrors: answerUnroutable,
  });
  const nest = await NestFactory.create<NestFastifyApplication>(
    PlatformModule.of(config, app, AppModule, source, tracing),
    adapter,
    { bufferLogs: true, abortOnError: false },
  );
  nest.useLogger(nest.get(QuietLogger));
  observeRequests(adapter.getInstance(), nest.get(Metrics), tracing);
  await nest.register(helmet);
  const [database, health] = [nest.get(Database), nest.get(Health)];
  closeWhenLeaving(adapter.getInstance(), () => health.leaving);
  admit(adapter.getInstance(), nest.get(Metrics), {
    most: config.HTTP_IN_HAND,
    waiting: () => database.pool().waiting,
    draining: () => health.draining,
  });
  documentApi(nest, app);
  nest.connectMicroservice({ strategy: nest.get(Post).transport });
  return nest;
}

/** A new release waits for its migrations, and for a database that is still starting. */
async function migrated(source: DataSource, migrations: readonly Migration[]): Promise<void> {
  for (;;) {
    try {
      if (!source.isInitialized) await source.initialize();
      if ((await missingMigrations((sql) => source.query(sql), migrations)).length === 0) return;
    } catch {
      // Not there yet: the startup probe tells how long that may last.
    }
    await sleep(RETRY_MS);
  }
}

const addressOf = (address: AddressInfo | string | null, host: string): string =>
  `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${(address as AddressInfo).port}`;
