import { messagingMigrations } from '@la-chan/messaging';
import type { Type } from '@nestjs/common';
import { traitsOf } from '../app';
import type { Migration } from './migrate';
import { Bulletins1716000300000 } from '../bulletins/bulletins.migration';
import { BulletinsBefore1734950000000 } from '../bulletins/bulletins-before.migration';
import { BreachesAfterGrace1732900000000 } from '../deadlines/breaches-after-grace.migration';
import { BreachesWithdrawn1732800000000 } from '../deadlines/breaches-withdrawn.migration';
import { CountedAsOf1732700000000 } from '../deadlines/counted-as-of.migration';
import { releaseMigrations } from '../deadlines/releases.migration';
import { Unborne1734900000000 } from '../files/unborne.migration';
import { Platform1716000010000 } from './platform.migration';

/** All migrations of an app's database, in order. */
export const migrationsOf = (AppModule: Type): Migration[] => [
  ...messagingMigrations,
  Platform1716000010000,
  Bulletins1716000300000,
  CountedAsOf1732700000000,
  BreachesWithdrawn1732800000000,
  BreachesAfterGrace1732900000000,
  Unborne1734900000000,
  BulletinsBefore1734950000000,
  ...releaseMigrations,
  ...(traitsOf(AppModule).migrations ?? []),
];
