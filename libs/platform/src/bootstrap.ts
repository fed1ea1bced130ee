import type { AppName } from '@la-chan/contracts';
import type { Type } from '@nestjs/common';
import { type Config, ConfigError, configFromEnvironment, ownerUrlFromEnvironment } from './config';
import { migrate } from './database/migrate';
import { migrationsOf } from './database/migrations';
import { createService, type Service } from './service';

const DRAIN_MS = 10_000;

/**
 * The `main.ts` of an app: runs the service until SIGTERM or SIGINT, then drains it; SIGUSR2 before that says that it is
 * about to end. With the argument `migrate` it
 * brings the database's schema up to date as its owner (`DATABASE_OWNER_URL`), and ends.
 */
export async function bootstrap(app: AppName, AppModule: Type): Promise<void> {
  try {
    if (process.argv[2] === 'migrate') await migrate(ownerUrlFromEnvironment(), migrationsOf(AppModule));
    else await serve(configFromEnvironment(), app, AppModule);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

async function serve(config: Config, app: AppName, AppModule: Type): Promise<void> {
  const running: { service?: Service } = {};
  const stop = (): void => {
    const { service } = running;
    if (!service) process.exit(0); // nothing is in hand while it starts
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    void service.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  process.once('SIGUSR2', () => running.service?.leave());
  running.service = await createService(config, app, AppModule);
}
