import { send } from '@la-chan/messaging';
import type { EntityManager } from 'typeorm';
import { type Breach, lastDayOf } from './breach';
import { type Column, names, transpose, unnest } from './columns';
import type { Fact } from './ledger';

const COLUMNS: readonly Column[] = [
  ['deadline_id', 'uuid'],
  ['version', 'int'],
  ['agency', 'text'],
  ['procedure', 'text'],
  ['file_id', 'uuid'],
  ['rule', 'text'],
  ['unit', 'text'],
  ['due_at', 'timestamptz'],
  ['due_on', 'date'],
  ['told_at', 'timestamptz'],
  ['told_to', 'jsonb'],
  ['withdrawn', 'boolean'],
];

const tellsOfBreach = (fact: Fact): fact is Fact & { breach: Breach } => fact.breach !== undefined;

/** What a fact of a breach is about is the deadline. */
function rowOf({ file: deadline, fileVersion, agency, sealedAt, breach }: Fact & { breach: Breach }) {
  const { procedure, file, rule, unit, dueAt, to, withdrawn } = breach;
  return [
    ...[deadline, fileVersion, agency, procedure, file, rule, unit, dueAt, lastDayOf(breach)],
    ...[sealedAt, JSON.stringify(to), withdrawn],
  ];
}

/** Keeps what was last told of each limit that ran out, by its version: facts may be added in any order, and again. */
export async function keepBreaches(tx: EntityManager, facts: readonly Fact[]): Promise<void> {
  const last = new Map<string, readonly unknown[]>();
  for (const fact of facts.filter(tellsOfBreach).sort((a, b) => a.fileVersion - b.fileVersion))
    last.set(fact.file, rowOf(fact));
  if (last.size === 0) return;
  const kept = COLUMNS.filter(([name]) => name !== 'deadline_id').map(([name]) => `${name} = excluded.${name}`);
  await send(tx, {
    name: 'keep-breaches',
    text: `INSERT INTO breach (${names(COLUMNS)}) SELECT * FROM ${unnest(COLUMNS)}
           ON CONFLICT (deadline_id) DO UPDATE SET ${kept.join(', ')} WHERE breach.version < excluded.version`,
    values: transpose(
      COLUMNS,
      [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
    ),
  });
}
