import { messagingMigrations } from '@la-chan/messaging';
import type { Type } from '@nestjs/common';
import { traitsOf } from '../app';
import type { Migration } from './migrate';
import { platformMigrations } from './platform.migration';

/** All migrations of an app's database, in order. */
export const migrationsOf = (AppModule: Type): Migration[] => [
  ...messagingMigrations,
  ...platformMigrations,
  ...(traitsOf(AppModule).migrations ?? []),
];
