import { join } from 'node:path';
import { migrate, migrationsOf } from '@la-chan/platform';
import type { AppName } from '@la-chan/contracts';
import type { Type } from '@nestjs/common';
import { projectFolder } from './project';

/** What this process is told in `DATABASES`. */
export interface ToMigrate {
  readonly app: AppName;
  readonly ownerUrl: string;
}

const databases = JSON.parse(process.env.DATABASES ?? '[]') as ToMigrate[];

/** As `main.js migrate` of each app, but the platform is loaded once. */
async function migrateAll(): Promise<void> {
  const migrateOne = async ({ app, ownerUrl }: ToMigrate): Promise<void> => {
    const path = join(projectFolder(), 'dist', 'apps', app, 'src', 'app.module.js');
    const { AppModule } = (await import(path)) as { AppModule: Type };
    for (const name of await migrate(ownerUrl, migrationsOf(AppModule)))
      console.log(`${new Date().toISOString()} ${app}: ${name}`);
  };
  await Promise.all(databases.map(migrateOne));
}

void migrateAll();
