import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LimitRule, Procedure, type Start, written } from '@la-chan/procedure';
import { decidingActs, tellingActs, toldToNobody, toldWithin } from './told';

const project = join(__dirname, '..', '..');

interface Text {
  readonly vi: string;
  readonly en: string;
}
type Terms = Readonly<Record<string, Text>>;
type AnyProcedure = Procedure<string, string>;

/** The page of each service: its procedures as diagrams and tables, made from the code alone. */
export function procedurePages(): Readonly<Record<string, string>> {
  const apps = readdirSync(join(project, 'apps'));
  return Object.fromEntries(
    apps.flatMap((app) => {
      const { procedures, terms } = lawOf(app);
      return procedures.length > 0 ? [[`apps/${app}/README.md`, page(app, procedures, terms)]] : [];
    }),
  );
}

/** Every procedure that the sources of an app declare, and the names that it gives to statuses and acts. */
function lawOf(app: string): { procedures: AnyProcedure[]; terms: Terms } {
  const folder = join(project, 'apps', app, 'src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .sort()
    .map((file) => join(folder, file));
  const exported = (matching: (file: string) => boolean): unknown[] =>
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- whatever stands there, without a list of it
    sources.filter(matching).flatMap((file) => Object.values(require(file) as Record<string, unknown>));
  const declares = (file: string) => readFileSync(file, 'utf8').includes('new Procedure<');
  const procedures = exported(declares).filter((one): one is AnyProcedure => one instanceof Procedure);
  const texts = exported((file) => /\.(texts|terms)\.ts$/.test(file)) as Terms[];
  return { procedures, terms: Object.assign({}, ...texts) as Terms };
}

function page(app: string, procedures: readonly AnyProcedure[], terms: Terms): string {
  const intro = [
    `# ${app}`,
    'What may be done with each kind of file here, from which status to which, by whom and by which article. An arrow is an act',
    'that changes the status; the table has those that leave it as well, and behind “late” where the file may have gone on to when',
    'what was done in time is registered. “Told” names the limits within which somebody is told of it, in the table below it: whom,',
    'of what, and by which act; “an agency” has a decision over the platform without a limit to send it, and where nobody is told of',
    'one it is said why. `npm run readme` draws this page from the procedures and the limits, and a test holds page and code together.',
  ];
  return [`${intro[0]}\n\n${intro.slice(1).join('\n')}`, ...procedures.map((one) => section(one, terms)), ''].join(
    '\n\n',
  );
}

function section(procedure: AnyProcedure, terms: Terms): string {
  const named = (what: string): Text => {
    const text = terms[`${procedure.name}.${what}`];
    if (text) return text;
    throw new Error(`${procedure.name}.${what} has no name in the texts of its app`);
  };
  return [
    `## ${procedure.name}`,
    ['```mermaid', ...diagram(procedure, named), '```'].join('\n'),
    table(procedure, named).join('\n'),
    ...(limits(procedure).length > 0 ? [tellings(procedure).join('\n')] : []),
  ].join('\n\n');
}

const idOf = (status: string): string => status.replaceAll('-', '_');
const targetsOf = ({ to }: Start<string>): readonly string[] => [to].flat();
/** A colon or a semicolon ends a label. */
const label = (text: string): string => text.replaceAll(';', ',').replaceAll(':', ' ');

/** One arrow for all acts that lead to the same status. */
const arrowsOf = (from: string, moves: readonly { to: string; said: string }[]): string[] =>
  [...new Set(moves.map(({ to }) => to))].map((to) => {
    const said = moves.filter((move) => move.to === to).map((move) => move.said);
    return `  ${from} --> ${idOf(to)}: ${label(said.join('<br/>'))}`;
  });

function diagram(procedure: AnyProcedure, named: (what: string) => Text): string[] {
  const saidOf = (act: string, { law }: Start<string>): string => `${named(act).vi}${law ? ` (${law})` : ''}`;
  const states = procedure.statuses.map((status) => `  state "${named(status).vi} (${status})" as ${idOf(status)}`);
  const arrows = procedure.statuses.flatMap((from) => {
    const moves = procedure.lawfulActs(from).flatMap((act) => {
      const step = procedure.step(act, from);
      return targetsOf(step)
        .filter((to) => to !== from)
        .map((to) => ({ to, said: saidOf(act, step) }));
    });
    return arrowsOf(idOf(from), moves);
  });
  const begins = Object.entries(procedure.starts).flatMap(([act, start]) =>
    targetsOf(start).map((to) => ({ to, said: saidOf(act, start) })),
  );
  const ends = procedure.statuses.filter((from) => !arrows.some((arrow) => arrow.startsWith(`  ${idOf(from)} -->`)));
  return [
    'stateDiagram-v2',
    ...states,
    ...arrowsOf('[*]', begins),
    ...arrows,
    ...ends.map((status) => `  ${idOf(status)} --> [*]`),
  ];
}

function table(procedure: AnyProcedure, named: (what: string) => Text): string[] {
  const rows = procedure.acts.flatMap((act) => {
    const cells = procedure.statuses.flatMap((from) => {
      const step = procedure.table[from]?.[act];
      if (!step) return [];
      const late = step.lateIn?.filter((status) => !procedure.table[status]?.[act]).join(', ') ?? '';
      const alone = step.assigned ? ` (${['the one assigned', ...step.assigned].join(' or ')})` : '';
      const kind = [
        step.by.join(', ') + alone,
        step.law ?? '',
        step.duty ? ' (duty)' : '',
        late && `; late: ${late}`,
      ] as const;
      return [{ from, kind }];
    });
    const kinds = [...new Map(cells.map(({ kind }) => [kind.join('|'), kind])).values()];
    return kinds.map((kind) => {
      const [by, law, duty, late] = kind;
      const from = cells.filter((cell) => cell.kind.join('|') === kind.join('|')).map((cell) => cell.from);
      const { vi, en } = named(act);
      return `| ${vi} / ${en} (\`${act}\`)${duty} | ${from.join(', ')}${late} | ${by} | ${law} | ${toldOf(procedure, act)} |`;
    });
  });
  const begins = Object.entries(procedure.starts).map(([act, { by, law = '' }]) => {
    const { vi, en } = named(act);
    return `| ${vi} / ${en} (\`${act}\`) | opens | ${by.join(', ')} | ${law} | ${toldOf(procedure, act)} |`;
  });
  return ['| act | in the statuses | by | article | told |', '| --- | --- | --- | --- | --- |', ...begins, ...rows];
}

/** Of a decision without a limit whether another agency has it over the platform, or why nobody is told. */
function toldOf(procedure: AnyProcedure, act: string): string {
  const within = toldWithin(procedure, act).map(({ id }) => `\`${id}\``);
  if (within.length > 0 || !decidingActs(procedure).includes(act)) return within.join(', ');
  return toldToNobody(procedure, act) ?? 'an agency';
}

/** The limits within which somebody is told of an act of the procedure, in the order of the acts. */
const limits = (procedure: AnyProcedure): readonly LimitRule[] => [
  ...new Set([...Object.keys(procedure.starts), ...procedure.acts].flatMap((act) => toldWithin(procedure, act))),
];

function tellings(procedure: AnyProcedure): string[] {
  const rows = limits(procedure).map((rule) => {
    const { id, law, duty, counted, limit, setByCity } = rule;
    const period = 'unit' in limit ? written(limit).en : 'by the class of the crime';
    const within = `${period} ${counted.from === 'ahead' ? 'before' : 'from'} ${counted.text.en}`;
    const acts = tellingActs(procedure, rule).map((act) => `\`${act}\``);
    const cells = [
      `\`${id}\``,
      `${duty.vi} / ${duty.en}`,
      setByCity ? `${within} (set by the city)` : within,
      acts.join(', '),
      law,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| told | whom, of what | within | by | article |', '| --- | --- | --- | --- | --- |', ...rows];
}
