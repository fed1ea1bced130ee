import { Module, type ModuleMetadata, type Type } from '@nestjs/common';
import type { EntitySchema } from 'typeorm';
import type { Migration } from './database/migrate';
import { type ProblemTexts, registerProblems, registerTerms } from './problems/catalogue';
import type { Text } from './problems/language';

/** What an app brings besides its controllers and stores. */
export interface AppTraits {
  readonly tables?: readonly EntitySchema[];
  /** In order; they come after those of messaging and platform. */
  readonly migrations?: readonly Migration[];
  /** Texts of its refusals, by code. */
  readonly problems?: ProblemTexts;
  /** Names of its acts and statuses, as `report.classify`. */
  readonly terms?: Readonly<Record<string, Text>>;
}

const traits = new WeakMap<object, AppTraits>();

/** The module of an app: a Nest module with the tables, migrations and texts that the platform is to know of. */
export const App =
  ({ tables, migrations, problems = {}, terms = {}, ...metadata }: AppTraits & ModuleMetadata = {}): ClassDecorator =>
  (target) => {
    traits.set(target, { ...(tables && { tables }), ...(migrations && { migrations }) });
    registerProblems(problems);
    registerTerms(terms);
    Module(metadata)(target);
  };

export const traitsOf = (AppModule: Type): AppTraits => traits.get(AppModule) ?? {};
