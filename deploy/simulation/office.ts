import { dayOf, type AgencyId, type AppName, type Day } from '@la-chan/contracts';
import { addDays, officialCalendar } from '@la-chan/procedure';
import { RECEIVERS } from './agencies';
import { rate } from './calibration';
import type { Chances, Registers } from './chance';
import type { Crossing, Deed, Desk, Habit, History, Listed, Today } from './habit';
import { BEGINNINGS } from './habits/beginnings';
import { HABITS } from './habits';
import { type Answer, type Call, type Officers, type RunningAgency, Unexpected } from './officers';

/** One act of an officer, as it was answered. */
export interface Done {
  readonly day: Day;
  readonly agency: AgencyId;
  readonly app: AppName;
  readonly officer: string;
  readonly list: string;
  /** The deed without the ids in it: `PUT classification`. */
  readonly deed: string;
  readonly number: string;
  readonly body: object;
  readonly before: Listed | undefined;
  readonly after: Listed | undefined;
}

/** A request that was meant to be refused, and was. */
export interface Slip {
  readonly day: Day;
  readonly officer: string;
  readonly kind: 'stale' | 'not-entitled';
  readonly status: number;
  readonly code: string;
}

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
/** A case that comes under way has months to catch up with on its first day. */
const MOST_A_DAY = 100;
const DAY_MS = 24 * 3600_000;
const REFUSALS = {
  stale: { status: 412, codes: ['version-stale'] },
  'not-entitled': { status: 403, codes: ['role-may-not', 'forbidden'] },
} as const;

const refusedOf = ({ id }: Listed, { path }: Deed): string => `${id} refused ${path}`;
/** Another file of the list is another one after it, too. */
const isOfTwo = ({ body = {} }: Deed): boolean => 'other' in body || 'into' in body;
const codeOf = ({ body }: Answer): string | undefined => (body as { code?: string } | undefined)?.code;

/** A request that nobody meant to be refused: a habit that is not the law's, or a fault of a service. */
export interface Refusal {
  readonly day: Day;
  readonly officer: string;
  readonly why: string;
}

const isStale = ({ status }: Answer): boolean => status === REFUSALS.stale.status;
/** Another has acted first. */
const isTooLate = (answer: Answer): boolean => answer.status === 409 || isStale(answer);

/** The officers of one agency, and what they remember. */
export class Office {
  readonly done: Done[] = [];
  readonly slips: Slip[] = [];
  readonly refused: Refusal[] = [];
  /** Agencies whose officers have acted in this turn in the same moment as one of this. */
  readonly crossing = new Set<AgencyId>();
  private readonly memory = new Set<string>();
  private readonly lists = new Map<string, { reached: number; files: Listed[] }>();
  /** Of each file, as of a version. */
  private readonly histories = new Map<string, { version: number | undefined; history: History }>();

  constructor(
    readonly agency: RunningAgency,
    private readonly officers: Officers,
    private readonly registers: Registers,
    private readonly onRefused: (refusal: Refusal) => void,
  ) {}

  /** Does what is to be done today; `takenIn` is how much has come to the agency so far. */
  async turn(now: string, first: boolean, takenIn: number): Promise<number> {
    this.crossing.clear();
    const { agency, done } = this;
    const before = done.length;
    const today = this.today(now, first);
    for (const beginning of RECEIVERS.includes(agency.id) ? [] : BEGINNINGS)
      if (beginning.app === agency.app)
        for (const deed of beginning.today(today)) await this.do(deed, today, deed.path);
    for (const habit of HABITS) if (habit.app === agency.app) await this.follow(habit, today, takenIn + done.length);
    return done.length - before;
  }

  private async follow(habit: Habit, today: Today, reached: number): Promise<void> {
    const all = await this.list(habit.files, reached);
    let files = all;
    for (const { id, status } of all) {
      if (status === 'voided') continue; // its sender has withdrawn it
      let file = files.find((one) => one.id === id);
      for (let deeds = 0; file; deeds += 1) {
        const desk = this.desk(habit, file, files, today, reached);
        const deed: Deed | undefined = await habit.today(file, desk);
        if (deeds > MOST_A_DAY)
          throw new Error(`${habit.files} ${file.id}: never done with ${file.status}, again ${deed?.path}`);
        if (!deed || this.memory.has(refusedOf(file, deed))) break;
        file = await this.tried(deed, habit, file, desk);
        if (!isOfTwo(deed)) continue;
        this.lists.delete(habit.files);
        files = await this.list(habit.files, reached);
      }
    }
  }

  /** What the law refuses is not tried again, and holds up nobody else. */
  private async tried(deed: Deed, habit: Habit, file: Listed, desk: Desk): Promise<Listed | undefined> {
    try {
      return await this.act(deed, habit, file, desk);
    } catch (error) {
      if (!(error instanceof Unexpected) || error.answer.status >= 500) throw error;
      if (isStale(error.answer) || (deed.crossed && isTooLate(error.answer))) this.leave(deed, habit, file);
      else this.note(error, deed, file, desk);
      return undefined;
    }
  }

  private note(error: Unexpected, deed: Deed, file: Listed, desk: Desk): void {
    this.memory.add(refusedOf(file, deed));
    const refusal = { day: desk.today, officer: error.call.officer, why: error.message };
    this.refused.push(refusal);
    this.onRefused(refusal);
  }

  /** Something came between reading and acting: the file is read anew on the next day. */
  private leave({ once }: Deed, habit: Habit, file: Listed): void {
    if (once) this.memory.delete(`${file.id} ${once}`);
    this.lists.delete(habit.files);
  }

  /** The file after the act; none where the act belongs to another list. */
  private async act(deed: Deed, habit: Habit, file: Listed, desk: Desk): Promise<Listed | undefined> {
    const path = deed.path.startsWith('/') ? deed.path : `${habit.files}/${file.id}/${deed.path}`;
    if (deed.once) this.memory.add(`${file.id} ${deed.once}`);
    await this.slip({ ...deed, path }, file, desk);
    const meanwhile = deed.crossed && (await this.ready(deed.crossed));
    const other = meanwhile?.();
    const answer = await this.do({ ...deed, path }, desk, habit.files, file).finally(() => other);
    if (habit.files.includes('?')) return undefined;
    if (answer?.id === file.id) return answer;
    return (await this.officers.done({
      officer: this.reader,
      method: 'GET',
      path: `${habit.files}/${file.id}`,
    })) as Listed;
  }

  /** Their file is read, before either acts. */
  private async ready({ agency, by, file, path, method = 'PUT', body = {} }: Crossing): Promise<() => Promise<void>> {
    const reading = { officer: this.officers.reader(agency), method: 'GET', path: file } as const;
    const { version, unit } = (await this.officers.done(reading)) as Listed;
    const call = { officer: this.officers.of(agency, by, unit), method, path, body, version: version! };
    this.crossing.add(agency);
    return async () => {
      const answer = await this.officers.ask(call);
      if (answer.status >= 300 && !isTooLate(answer)) throw new Error(new Unexpected(call, answer).message);
    };
  }

  private async do(deed: Deed, { now }: Today, list: string, file?: Listed): Promise<Listed | undefined> {
    const { method = 'PUT', path, body = {} } = deed;
    const unit = file?.unit ?? ('unit' in body ? String(body.unit) : undefined);
    const officer = this.officers.of(this.agency.id, deed.by, unit);
    const version = file?.version;
    const after = (await this.officers.done({
      officer,
      method,
      path,
      body,
      ...(version !== undefined && { version }),
    })) as Listed | undefined;
    this.done.push({
      day: dayOf(now),
      agency: this.agency.id,
      app: this.agency.app,
      officer,
      list,
      deed: `${method} ${path.replace(/^.*\//, '').replace(ID, ':id')}`,
      number: after?.number ?? file?.number ?? '',
      body,
      before: file,
      after,
    });
    return after;
  }

  /** Now and then somebody asks for what is refused; whatever else is refused is a fault. */
  private async slip(deed: Deed, file: Listed, desk: Desk): Promise<void> {
    const { version } = file;
    if (version === undefined) return;
    const chance = desk.chance.each(version);
    if (!chance.happens('slips', rate('slips'))) return;
    const kind = deed.opens ? 'not-entitled' : chance.one('slips by', ['stale', 'not-entitled'] as const);
    const call: Call = {
      officer: kind === 'stale' ? this.officers.of(this.agency.id, deed.by, file.unit) : this.operator,
      method: deed.method ?? 'PUT',
      path: deed.path,
      body: deed.body ?? {},
      version: kind === 'stale' ? version - 1 : version,
    };
    const answer = await this.officers.ask(call);
    const { status, codes }: { status: number; codes: readonly string[] } = REFUSALS[kind];
    const code = codeOf(answer);
    if (answer.status !== status || code === undefined || !codes.includes(code)) throw new Unexpected(call, answer);
    this.slips.push({ day: dayOf(desk.now), officer: call.officer, kind, status, code });
  }

  private get reader(): string {
    return this.officers.reader(this.agency.id);
  }

  private get operator(): string {
    return this.officers.of(this.agency.id, 'operator');
  }

  /** Oldest first. What is listed stays as it is until something comes, or an officer acts. */
  private async list(path: string, reached: number): Promise<readonly Listed[]> {
    const known = this.lists.get(path);
    if (known?.reached === reached) return known.files;
    const found = (await this.officers.list(this.agency.id, path)) as Listed[];
    const files = path.includes('?') ? found : found.reverse();
    this.lists.set(path, { reached, files });
    return files;
  }

  /** As long as the file is what it was, so is what was done to it. */
  private async history(path: string, { id, version }: Listed): Promise<History> {
    const known = this.histories.get(id);
    if (known && known.version === version) return known.history;
    const call = { officer: this.reader, method: 'GET', path: `${path}/${id}/history` } as const;
    const history = (await this.officers.done(call)) as History;
    this.histories.set(id, { version, history });
    return history;
  }

  private today(now: string, first: boolean): Today {
    const { id, units } = this.agency;
    const today = dayOf(now);
    return {
      agency: id,
      units,
      today,
      now,
      first,
      working: officialCalendar.dayOff(today) === undefined,
      chance: this.registers.of(`${id} days`, true).for(today),
      day: (after) => addDays(today, after),
    };
  }

  /** One for all agencies of the app, but for what was under way. */
  private register(path: string, file: Listed): Chances {
    const name = `${this.agency.app} ${path}`;
    return 'opening' in file && file.opening ? this.registers.underWay(name) : this.registers.of(name);
  }

  private desk({ files: path }: Habit, file: Listed, others: readonly Listed[], today: Today, reached: number): Desk {
    const since = (moment: string | null | undefined): number =>
      moment ? Math.round((Date.parse(today.today) - Date.parse(dayOf(moment))) / DAY_MS) : -Infinity;
    return {
      ...today,
      chance: this.register(path, file).for(file.id),
      since,
      remembers: (once) => this.memory.has(`${file.id} ${once}`),
      history: (of = file) => this.history(path, of),
      others,
      listed: (files) => this.list(files, reached),
    };
  }
}
