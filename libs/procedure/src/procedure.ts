import { Refusal } from './refusal';
import type { RestsOn } from './rests-on';
import { isSaying, type Saying } from './saying';

/** One row of a procedure's table: what an act leads to, who may do it, and by which article. */
export interface Step<Status extends string, Role extends string = string> {
  /** The status after the act; several where the act's content decides which. */
  readonly to: Status | readonly Status[];
  /** Roles that may do it; `system` is an act that another agency's message causes. */
  readonly by: readonly (Role | 'system')[];
  /** The article; none for what is a rule of the platform. */
  readonly law?: string;
  /** By whom the file is assigned to alone, or by whoever has one of these roles; while it is nobody's, by those alone. */
  readonly assigned?: readonly Role[];
  /** What the act rests on: it may not have occurred before that event. */
  readonly restsOn?: RestsOn;
  /** Also lawful while the file is offered to another agency (an act of duty). */
  readonly duty?: true;
  /**
   * Where the file may have gone on to when it is registered that the act was done in this status. It is judged by the
   * file as it stood then, and stands in the history where it was done; what came after has to bear it. Empty: only where it
   * is lawful anyhow.
   */
  readonly lateIn?: readonly Status[];
}

/** How a file begins: a row without a status before. */
export type Start<Status extends string, Role extends string = string> = Pick<Step<Status, Role>, 'to' | 'by' | 'law'>;

/** The acts that open a file. */
export type Starts<Status extends string, Role extends string = string> = Readonly<Record<string, Start<Status, Role>>>;

export type Table<Status extends string, Act extends string, Role extends string = string> = Readonly<
  Record<Status, Readonly<Partial<Record<Act, Step<Status, Role>>>>>
>;

/** An act that the table does not allow in the file's status. */
export class UnlawfulAct extends Refusal {
  override readonly code = 'unlawful-act';
  override readonly params;

  constructor(
    readonly procedure: string,
    readonly act: string,
    readonly status: string,
    readonly lawful: readonly string[],
    override readonly law: string | undefined,
  ) {
    super(`${procedure}: ${act} is not lawful in status ${status}`);
    this.params = { procedure, act, status, lawful };
  }
}

/** The law of one kind of file: the acts that open one, and a table of what may be done with it then. */
export class Procedure<Status extends string, Act extends string, Role extends string = string> {
  constructor(
    readonly name: string,
    readonly starts: Starts<Status, Role>,
    readonly table: Table<Status, Act, Role>,
  ) {}

  get statuses(): Status[] {
    return Object.keys(this.table) as Status[];
  }

  get acts(): Act[] {
    return [...new Set(this.statuses.flatMap((status) => this.lawfulActs(status)))];
  }

  lawfulActs(status: Status): Act[] {
    return Object.keys(this.table[status]) as Act[];
  }

  /** The row for an act that opens a file. */
  start(act: string): Start<Status, Role> {
    const start = this.starts[act];
    if (start) return start;
    throw new Error(`${this.name}: nothing is opened by ${act}`);
  }

  /** The row for an act in a status. Throws `UnlawfulAct` when the table has none. */
  step(act: Act, status: Status): Step<Status, Role> {
    const step = this.table[status][act];
    if (step) return step;
    throw this.refusalOf(act, status);
  }

  refusalOf(act: Act, status: Status): UnlawfulAct {
    return new UnlawfulAct(this.name, act, status, this.lawfulActs(status), this.lawOf(act));
  }

  assertLawful(act: Act, status: Status): void {
    this.step(act, status);
  }

  /** The article that the act rests on elsewhere in the table. */
  private lawOf(act: Act): string | undefined {
    return this.statuses.map((status) => this.table[status][act]?.law).find((law) => law !== undefined);
  }
}

interface Typed {
  readonly type: string;
  readonly data?: unknown;
}

/** By which acts an entry comes, and what it says as some of them write it. */
interface Written {
  readonly by: readonly string[];
  readonly saying?: Readonly<Record<string, Saying>>;
}

/** What one officer may decide with an act on a file. */
type Decide<State, Event> = (file: State) => readonly Event[];

/** Acts of a procedure as pure functions on a sample file, for `everyCell`. */
export interface Cells<State, Event extends Typed, Status extends string, Act extends string> {
  readonly sample: (status: Status) => State;
  /** By which acts each entry comes: what an act is seen to write has to name it, and to say what it says there. */
  readonly entries?: Readonly<Record<string, Written>>;
  /** A file before its first event. */
  readonly blank: State;
  /** The acts that open a file. */
  readonly starts: Readonly<Record<string, () => readonly Event[]>>;
  readonly acts: Readonly<Record<Act, Decide<State, Event>>>;
  /** More decisions of acts that lead to several statuses, and samples that stand otherwise, so that each act is seen to lead to each. */
  readonly turns?: Readonly<Partial<Record<Act, readonly Decide<State, Event>[]>>>;
  readonly variants?: readonly ((file: State) => State)[];
  readonly evolve: (file: State, event: Event) => State;
  readonly statusOf: (file: State) => Status;
}

/**
 * Opens a file in every way, and tries every act in every status. Returns a sentence for each cell that does not do what the table says: a lawful act
 * must lead where the table leads, and of several statuses to each in some cell; any other must throw `UnlawfulAct`. With
 * `entries` a sentence for each entry, too, that an act writes and that does not name it.
 */
export function everyCell<State, Event extends Typed, Status extends string, Act extends string>(
  procedure: Procedure<Status, Act>,
  cells: Cells<State, Event, Status, Act>,
): string[] {
  const tried = Object.keys(cells.acts) as Act[];
  const untried = procedure.acts
    .filter((act) => !tried.includes(act))
    .map((act) => `${act} is in the table, and is not tried`);
  const opened = [...new Set([...Object.keys(procedure.starts), ...Object.keys(cells.starts)])].map((act) =>
    wrongStart(procedure, cells, act),
  );
  const wrong = procedure.statuses.flatMap((status) => tried.map((act) => wrongCell(procedure, cells, status, act)));
  const missed = tried.map((act) => unreached(procedure, cells, act));
  const unnamed = tried.flatMap((act) => unnamedIn(procedure, cells, act));
  const begun = Object.entries(cells.starts).flatMap(([act, open]) =>
    open().flatMap((event) => otherwise(cells.entries?.[event.type] ?? { by: [] }, act, event)),
  );
  return [
    ...untried,
    ...[...opened, ...wrong, ...missed, ...unnamed, ...begun].filter((sentence) => sentence !== undefined),
  ];
}

function wrongStart<State, Event extends Typed, Status extends string, Act extends string>(
  { starts }: Procedure<Status, Act>,
  cells: Cells<State, Event, Status, Act>,
  act: string,
): string | undefined {
  const [start, open] = [starts[act], cells.starts[act]];
  if (!start) return `${act} opens no file by the table, and is tried`;
  if (!open) return `${act} opens a file by the table, and is not tried`;
  const status = cells.statusOf(open().reduce(cells.evolve, cells.blank));
  const allowed = [start.to].flat() as Status[];
  return allowed.includes(status) ? undefined : `${act} opens a file as ${status}, not as ${allowed.join(' or ')}`;
}

function wrongCell<State, Event extends Typed, Status extends string, Act extends string>(
  procedure: Procedure<Status, Act>,
  cells: Cells<State, Event, Status, Act>,
  status: Status,
  act: Act,
): string | undefined {
  const file = cells.sample(status);
  const step = procedure.table[status][act];
  try {
    const after = cells.statusOf(cells.acts[act](file).reduce(cells.evolve, file));
    if (!step) return `${act} in ${status} is not in the table, and leads to ${after}`;
    const allowed = [step.to].flat() as Status[];
    return allowed.includes(after)
      ? undefined
      : `${act} in ${status} leads to ${after}, not to ${allowed.join(' or ')}`;
  } catch (refused) {
    if (!(refused instanceof UnlawfulAct)) throw refused;
    return step ? `${act} in ${status} is in the table, and is refused` : undefined;
  }
}

/** An act that leads to several statuses, and to one of them in no cell that is tried. */
function unreached<State, Event extends Typed, Status extends string, Act extends string>(
  procedure: Procedure<Status, Act>,
  cells: Cells<State, Event, Status, Act>,
  act: Act,
): string | undefined {
  const { table, statuses } = procedure;
  const allowedIn = (status: Status): Status[] => [table[status][act]?.to ?? []].flat() as Status[];
  const targets = new Set(statuses.map(allowedIn).flatMap((allowed) => (allowed.length > 1 ? allowed : [])));
  for (const { status, file, events } of seen(procedure, cells, act)) {
    const after = cells.statusOf(events.reduce(cells.evolve, file));
    const allowed = allowedIn(status);
    if (!allowed.includes(after)) return `${act} in ${status} leads to ${after}, not to ${allowed.join(' or ')}`;
    if (allowed.length > 1) targets.delete(after);
  }
  return targets.size > 0 ? `${act} is not seen to lead to ${[...targets].join(' or ')}` : undefined;
}

/** What an act is seen to write, and whose entry does not name it, or says otherwise of it. */
function unnamedIn<State, Event extends Typed, Status extends string, Act extends string>(
  procedure: Procedure<Status, Act>,
  cells: Cells<State, Event, Status, Act>,
  act: Act,
): string[] {
  const { entries } = cells;
  if (!entries) return [];
  const sentences = seen(procedure, cells, act).flatMap(({ events }) =>
    events.flatMap(({ type, data }) => {
      const entry = entries[type];
      return entry?.by.includes(act)
        ? otherwise(entry, act, { type, data })
        : [`${act} writes ${type}, whose entry does not name it`];
    }),
  );
  return [...new Set(sentences)];
}

const otherwise = ({ saying = {} }: Written, act: string, { type, data }: Typed): string[] =>
  isSaying(data, { ...saying['always'], ...saying[act] })
    ? []
    : [`${act} writes ${type} otherwise than its entry says`];

/** What is decided with an act in each status that has it, of each sample and in each way; nothing where a guard refuses. */
const seen = <State, Event extends Typed, Status extends string, Act extends string>(
  { table, statuses }: Procedure<Status, Act>,
  { sample, variants = [], acts, turns }: Cells<State, Event, Status, Act>,
  act: Act,
): { readonly status: Status; readonly file: State; readonly events: readonly Event[] }[] =>
  statuses
    .filter((status) => table[status][act])
    .flatMap((status) =>
      [(file: State) => file, ...variants].flatMap((variant) =>
        [acts[act], ...(turns?.[act] ?? [])].flatMap((decide) => {
          const file = variant(sample(status));
          const events = landed(() => decide(file));
          return events ? [{ status, file, events }] : [];
        }),
      ),
    );

/** Nothing where the law does not let it be. */
function landed<Decided>(decide: () => Decided): Decided | undefined {
  try {
    return decide();
  } catch (refused) {
    if (refused instanceof Refusal) return undefined;
    throw refused;
  }
}
