import type { z } from 'zod';
import type { FileId, Moment } from './moment';

/** An event that a procedure decided, before the shell gives it id, version and officer. */
export interface DraftEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly version: number;
  /** The file that it is about. */
  readonly subject: FileId;
  readonly data: Data;
  readonly occurredAt: Moment;
}

export interface EventDefinition<Type extends string = string, Schema extends z.ZodType = z.ZodType> {
  (subject: FileId, data: z.output<Schema>, at: Moment): DraftEvent<Type, z.output<Schema>>;
  /** The wire name, `<app>.<file>-<past participle>`. */
  readonly type: Type;
  /** A new required field or a changed meaning is a new version beside the old one. */
  readonly version: number;
  readonly schema: Schema;
  /** The journal keeps the data; the fact that others see has none. */
  readonly internal: boolean;
}

export type EventOf<Definition> =
  Definition extends EventDefinition<infer Type, infer Schema> ? DraftEvent<Type, z.output<Schema>> : never;

const definitions = new Map<string, EventDefinition>();

/** Declares an event once: wire name, version, schema. Throws when the name and version are already taken. */
export function defineEvent<const Type extends string, Schema extends z.ZodType>(
  type: Type,
  version: number,
  schema: Schema,
  options: { internal?: boolean } = {},
): EventDefinition<Type, Schema> {
  const make = (subject: FileId, data: z.output<Schema>, at: Moment): DraftEvent<Type, z.output<Schema>> => ({
    type,
    version,
    subject,
    data,
    occurredAt: at,
  });
  const definition = Object.assign(make, { type, version, schema, internal: options.internal ?? false });
  const key = `${type}.v${version}`;
  if (definitions.has(key)) throw new Error(`event ${key} is declared twice`);
  definitions.set(key, definition as unknown as EventDefinition);
  return definition;
}

/** The declaration of a wire name and version, if this release knows it. */
export const eventDefinition = (type: string, version: number): EventDefinition | undefined =>
  definitions.get(`${type}.v${version}`);

/** Every event that this release declares, by name and version. */
export const eventDefinitions = (): readonly EventDefinition[] =>
  [...definitions.values()].sort((a, b) => a.type.localeCompare(b.type) || a.version - b.version);
