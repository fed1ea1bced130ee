import type { AppName } from '@la-chan/contracts';
import { type AgencyKeys, Directory, Exchanges } from '@la-chan/messaging';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import { Bulletins } from './bulletins/bulletins';
import { BulletinsController } from './bulletins/bulletins.controller';
import { MethodSightingsController } from './bulletins/method-sightings.controller';
import { Clock } from './clock';
import { APP, CONFIG, type Config } from './config';
import { Database } from './database/database';
import { DeadlineWatch } from './deadlines/deadline-watch';
import { Deadlines } from './deadlines/deadlines';
import { DeadlinesController } from './deadlines/deadlines.controller';
import { LimitsRecount } from './deadlines/limits-recount';
import { OfficialDays } from './deadlines/official-days';
import { Desk } from './files/desk';
import { Guards } from './files/guards';
import { LateMeasures } from './files/late-measures';
import { EvidenceResults } from './files/evidence-results';
import { Figures } from './figures/figures';
import { UnborneActs } from './files/unborne-acts';
import { UnborneActsController } from './files/unborne-acts.controller';
import { FiguresController } from './figures/figures.controller';
import { Health } from './health/health';
import { Metrics } from './health/metrics';
import { StandingController } from './health/standing.controller';
import { Forgetting } from './idempotency/forgetting';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor';
import { agencyKeys, KEYS } from './keys';
import { loggerModule, QuietLogger } from './logging';
import { AccessLog } from './officers/access-log';
import { OfficerGuard } from './officers/officer.guard';
import { Tokens } from './officers/tokens';
import { OperationsController } from './operations/operations.controller';
import { Persons } from './persons/persons';
import { Offenders } from './persons/offenders';
import { ReportDossiers } from './persons/report-dossiers';
import { Corrections } from './post/corrections';
import { DirectoryFile, directoryOf, dossierKeysOf } from './post/directory';
import { Disclosures } from './post/disclosures';
import { DisclosuresController } from './post/disclosures.controller';
import { DossierReadings } from './post/dossier-readings';
import { ExchangeWatch } from './post/exchange-watch';
import { ExchangesController } from './post/exchanges.controller';
import { Abroad } from './post/abroad';
import { Offers } from './post/offers';
import { OwnRequests } from './post/own-requests';
import { Post } from './post/post';
import { PostHealth } from './post/post-health';
import { BringingForward } from './recovery/bringing-forward';
import { LostActs } from './recovery/lost-acts';
import { LostActsController } from './recovery/lost-acts.controller';
import { ProblemFilter } from './problems/problem.filter';
import { ValidationPipe } from './problems/validation';
import { Tracing } from './tracing/tracing';

const shared = [
  Clock,
  OfficialDays,
  Database,
  Metrics,
  AccessLog,
  Tokens,
  Persons,
  ReportDossiers,
  Offenders,
  LostActs,
  Desk,
  Guards,
  LateMeasures,
  EvidenceResults,
  Bulletins,
  Post,
  Offers,
  DossierReadings,
  Abroad,
  OwnRequests,
  Health,
  Deadlines,
];
const own = [
  BringingForward,
  Corrections,
  DeadlineWatch,
  DirectoryFile,
  Disclosures,
  ExchangeWatch,
  Figures,
  Forgetting,
  LimitsRecount,
  PostHealth,
  QuietLogger,
  UnborneActs,
];
const values = [CONFIG, APP, KEYS, DataSource, Tracing, Directory, Exchanges];

/** The root module of a service: the app, and what the platform gives it. */
@Module({})
export class PlatformModule {
  static of(config: Config, app: AppName, AppModule: Type, source: DataSource, tracing: Tracing): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [loggerModule(config, app), TerminusModule.forRoot({ logger: false }), AppModule],
      controllers: [
        BulletinsController,
        MethodSightingsController,
        DeadlinesController,
        DisclosuresController,
        ExchangesController,
        FiguresController,
        OperationsController,
        LostActsController,
        StandingController,
        UnborneActsController,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: KEYS, useFactory: () => agencyKeys(config) },
        { provide: APP, useValue: app },
        { provide: DataSource, useValue: source },
        { provide: Tracing, useValue: tracing },
        { provide: Directory, useFactory: () => directoryOf(config) },
        {
          provide: Exchanges,
          inject: [Directory, KEYS, Clock],
          useFactory: (directory: Directory, keys: AgencyKeys, clock: Clock) =>
            new Exchanges(config.AGENCY, dossierKeysOf(directory, keys, clock), () => clock.now()),
        },
        ...shared,
        ...own,
        { provide: APP_GUARD, useClass: OfficerGuard },
        { provide: APP_PIPE, useClass: ValidationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
      exports: [...values, ...shared],
    };
  }
}
