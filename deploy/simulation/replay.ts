import type { AgencyId, AppName, Role } from '@la-chan/contracts';
import { dayOf } from '@la-chan/contracts';
import type { SimulatedTime } from '@la-chan/platform';
import { addDays } from '@la-chan/procedure';
import { nineOn, settledOf } from './city';
import { type Matter, mattersOf } from './matters';
import { type Call, Officers, type Running } from './officers';
import { person, victim } from './people';
import { Chance } from './chance';
import type { PublishedFigures } from './published';
import type { Settled } from './settled';

/** So many requests at once. */
const AT_ONCE = 6;
const UNIT = 'd002';
const CLAUSE = '2';
/** Days from the beginning of a part of the period to each step of its matters. */
const STEPS = {
  accepted: 1,
  initiated: 10,
  charged: 15,
  approved: 17,
  concluded: 70,
  indicted: 90,
  set: 110,
  judged: 122,
};

/** A file or an exchange, as a service answers it. */
interface File {
  readonly id: string;
  readonly version: number;
  readonly counterpartFile: string | null;
  readonly case?: string;
  readonly requests: readonly { readonly exchange: string; readonly kind: string; readonly decision: string }[];
  readonly defendants: readonly { readonly id: string }[];
}

/** A matter on its way: the file that it is now. */
interface Played extends Matter {
  readonly which: number;
  report?: string;
  verification?: string;
  case?: string;
  file?: string;
  trial?: string;
}

/** Plays published figures as files, through the requests of the officers whose work they were. */
export class Replay {
  private readonly officers: Officers;
  private readonly settled: Settled;

  constructor(
    private readonly running: Running,
    private readonly time: SimulatedTime,
    private readonly figures: PublishedFigures,
    private readonly onStep: (what: string, share: number) => void = () => undefined,
  ) {
    this.officers = new Officers(running);
    this.settled = settledOf(running, this.officers, time);
  }

  async play(): Promise<void> {
    const { figures } = this;
    const matters = mattersOf(figures).map((matter, which): Played => ({ ...matter, which }));
    await this.at(figures.from);
    await this.bringIn(matters);
    const parts = partsOf(figures);
    for (let part = 0; part < parts; part += 1) {
      const own = matters.filter(({ which }) => which % parts === part);
      const unfounded = this.unfounded(matters).filter((index) => index % parts === part).length;
      await this.playPart(addDays(figures.from, part * 365), own, unfounded, part / parts, parts);
    }
    await this.care();
    this.time.set(nineOn(addDays(figures.to, 1)));
    await this.settled.everywhere();
    this.onStep('', 1);
  }

  /** One after the other, each once what the step before has led to has arrived. */
  private async playPart(from: string, matters: readonly Played[], unfounded: number, done: number, parts: number) {
    const steps: [keyof typeof STEPS | 'received', () => Promise<void>][] = [
      ['received', () => this.receive(matters, unfounded)],
      ['accepted', () => this.accept(matters)],
      ['initiated', () => this.initiate(matters)],
      ['charged', () => this.charge(matters)],
      ['approved', () => this.approve()],
      ['concluded', () => this.conclude(matters)],
      ['indicted', () => this.indict(matters)],
      ['set', () => this.set(matters)],
      ['judged', () => this.judge(matters)],
    ];
    for (const [index, [name, step]] of steps.entries()) {
      this.onStep(`${from.slice(0, 4)}: ${name}`, done + index / steps.length / parts);
      await this.at(name === 'received' ? from : addDays(from, STEPS[name]));
      await step();
      await this.settled.everywhere();
    }
  }

  private async at(day: string): Promise<void> {
    if (nineOn(day) < this.time.now()) return;
    this.time.set(nineOn(day));
    await this.settled.everywhere();
  }

  /** Reports beyond those that became cases. */
  private unfounded(matters: readonly Matter[]): number[] {
    const founded = matters.filter(({ from }) => from === 'report').length;
    return Array.from({ length: this.figures.reports.count - founded }, (_, index) => index);
  }

  private async bringIn(matters: readonly Played[]): Promise<void> {
    const day = this.figures.from;
    const persons = (what: string, { which, persons: count, article }: Played): object[] =>
      Array.from({ length: count }, (_, index) => ({
        person: person(what, `${which} (${index + 1})`),
        article,
        clause: CLAUSE,
      }));
    await this.each(matters, async (matter) => {
      const { which, article, from } = matter;
      const crime = { unit: UNIT, article, clause: CLAUSE };
      if (from === 'case') {
        const body = { ...crime, number: `${which}/VA-CŨ`, initiatedAt: day, accused: persons('Bị can', matter) };
        const opened = await this.post('investigation', 'head-of-investigation', '/cases/opening-balances', body);
        matter.case = opened.id;
      }
      if (from === 'file') {
        const body = { ...crime, number: `${which}/TT-CŨ`, receivedAt: day, accused: persons('Bị can', matter) };
        const opened = await this.post('prosecution', 'head-of-procuracy', '/prosecution-files/opening-balances', body);
        matter.file = opened.id;
      }
      if (from === 'trial') {
        const body = { ...crime, number: `${which}/ST-CŨ`, docketedAt: day, defendants: persons('Bị cáo', matter) };
        const opened = await this.post('court', 'court-clerk', '/trials/opening-balances', body);
        matter.trial = opened.id;
      }
    });
    await this.settled.everywhere();
  }

  private async receive(matters: readonly Played[], unfounded: number): Promise<void> {
    const founded = matters.filter(({ from }) => from === 'report');
    const unknown = Array.from({ length: unfounded }, () => null);
    await this.each([...founded, ...unknown], async (matter) => {
      const reception = { source: 'report', channel: 'phone', unit: UNIT, account: 'Nguồn tin (phát lại số liệu).' };
      const received = await this.post('intake', 'duty-officer', '/reports', reception);
      const offence = matter ? { article: matter.article, clause: CLAUSE } : {};
      const finding = { finding: matter ? 'crime-signs' : 'insufficient', ...offence };
      const classified = await this.put(
        'intake',
        'duty-officer',
        `/reports/${received.id}`,
        'classification',
        received,
        finding,
      );
      await this.put('intake', 'duty-officer', `/reports/${received.id}`, 'handover', classified);
      if (matter) matter.report = received.id;
    });
  }

  private async accept(matters: readonly Played[]): Promise<void> {
    await this.each(await this.offers('investigation', 'report-handover'), async (offer) => {
      const accepted = await this.answer('investigation', 'head-of-investigation', `/handovers/${offer.id}/acceptance`);
      const matter = matters.find(({ report }) => report === offer.counterpartFile);
      if (matter) matter.verification = accepted.id;
    });
  }

  private async initiate(matters: readonly Played[]): Promise<void> {
    const head = 'head-of-investigation';
    const open = await this.list('investigation', '/verifications?status=under-verification');
    await this.each(open, async (file) => {
      const path = `/verifications/${file.id}`;
      const matter = matters.find(({ verification }) => verification === file.id);
      if (!matter) {
        await this.put('investigation', head, path, 'non-initiation', file, { ground: 'no-event' });
        return;
      }
      const found = await this.put('investigation', head, path, 'grounds', file, {
        article: matter.article,
        clause: CLAUSE,
      });
      matter.case = (await this.put('investigation', head, path, 'initiation', found)).case;
    });
  }

  private async charge(matters: readonly Played[]): Promise<void> {
    const charged = matters.filter(({ from }) => from === 'report');
    await this.each(charged, async (matter) => {
      const path = `/cases/${matter.case}`;
      let file = await this.get('investigation', path);
      for (let one = 1; one <= matter.persons; one += 1) {
        const { article, which } = matter;
        const body = {
          person: person('Bị can', `${which} (${one})`),
          article,
          clause: CLAUSE,
          grounds: 'Căn cứ (phát lại).',
        };
        file = await this.put('investigation', 'head-of-investigation', path, 'accused', file, body, 'POST');
      }
    });
  }

  private async approve(): Promise<void> {
    const supervisions = await this.list('prosecution', '/supervisions');
    await this.each(supervisions, async (supervision) => {
      let file = supervision;
      for (const { exchange, kind, decision } of supervision.requests)
        if (kind === 'charge-approval' && decision === 'waiting') {
          const body = { decision: 'approved', number: '1/QĐ-VKS' };
          const path = `charge-requests/${exchange}/decision`;
          file = await this.put('prosecution', 'head-of-procuracy', `/supervisions/${file.id}`, path, file, body);
        }
    });
  }

  private async conclude(matters: readonly Played[]): Promise<void> {
    const sent = matters.filter((one) => one.case !== undefined && one.until !== 'charged');
    await this.each(sent, async (matter) => {
      const path = `/cases/${matter.case}`;
      const file = await this.get('investigation', path);
      const body = { conclusion: 'Kết luận điều tra (phát lại số liệu).' };
      await this.put('investigation', 'head-of-investigation', path, 'conclusion', file, body);
    });
    await this.settled.everywhere();
    await this.each(await this.offers('prosecution', 'case-file'), async (offer) => {
      const accepted = await this.answer('prosecution', 'head-of-procuracy', `/case-files/${offer.id}/acceptance`);
      const matter = matters.find((one) => one.case === offer.counterpartFile);
      if (matter) matter.file = accepted.id;
    });
  }

  private async indict(matters: readonly Played[]): Promise<void> {
    const sent = matters.filter(({ file }) => file !== undefined);
    await this.each(sent, async (matter) => {
      const path = `/prosecution-files/${matter.file}`;
      const file = await this.get('prosecution', path);
      const body = { number: `${matter.which}/CT-VKS`, indictment: 'Cáo trạng (phát lại số liệu).' };
      await this.put('prosecution', 'head-of-procuracy', path, 'indictment', file, body);
    });
    await this.settled.everywhere();
    await this.each(await this.offers('court', 'indictment'), async (offer) => {
      const docketed = await this.answer('court', 'court-clerk', `/indictments/${offer.id}/docketing`);
      const matter = matters.find(({ file }) => file === offer.counterpartFile);
      if (matter) matter.trial = docketed.id;
    });
  }

  private async set(matters: readonly Played[]): Promise<void> {
    const opensOn = addDays(dayOf(this.time.now()), 12);
    await this.each(this.tried(matters), async ({ trial, which }) => {
      const path = `/trials/${trial}`;
      const body = { number: `${which}/QĐXX`, opensOn };
      await this.put('court', 'judge', path, 'setting', await this.get('court', path), body);
    });
  }

  private async judge(matters: readonly Played[]): Promise<void> {
    await this.each(this.tried(matters), async ({ trial, which }) => {
      const path = `/trials/${trial}`;
      const file = await this.get('court', path);
      const verdicts = file.defendants.map(({ id: defendant }) => {
        return { defendant, verdict: 'convicted', penalty: 'imprisonment', months: 96 };
      });
      await this.put('court', 'judge', path, 'judgment', file, { number: `${which}/HS-ST`, verdicts });
    });
  }

  private readonly tried = (matters: readonly Played[]): Played[] =>
    matters.filter(({ trial, until }) => trial !== undefined && until === 'tried');

  /** Victims who came by themselves: verified at once, and identified and supported as far as was published. */
  private async care(): Promise<void> {
    const { verified = 0, identified = 0 } = this.figures.victims ?? {};
    await this.each(
      Array.from({ length: verified }, (_, which) => which),
      async (which) => {
        const someone = victim(new Chance(1, 'victims', which), String(which), Number(this.figures.from.slice(0, 4)));
        const { person: data } = someone;
        const adult = { ...data, birthYear: 1990, nationality: 'VN' };
        const body = { ...someone, person: adult, unit: UNIT, way: 'self-declared', traffickedAbroad: false };
        let file = await this.post('victim-support', 'support-officer', '/victims', body);
        const path = `/victims/${file.id}`;
        const act = async (by: Role, name: string, more: object = {}, method?: 'POST'): Promise<void> => {
          file = await this.put('victim-support', by, path, name, file, more, method);
        };
        await act('support-officer', 'reception');
        await act('support-officer', 'verification', { confirmed: true });
        if (which >= identified) return act('head-of-support', 'non-identification', { ground: 'evidence-lacking' });
        await act('head-of-support', 'identification', { evidence: ['procedure-body'], paper: `GXN-${which}` });
        return act('support-officer', 'supports', { support: 'medical' }, 'POST');
      },
    );
  }

  private async each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < items.length) await work(items[next++]!);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  }

  /** The city's agency that runs an app: the one that is competent everywhere. */
  private agencyOf(app: AppName): AgencyId {
    const found = this.running.agencies.find((one) => one.app === app && one.units.includes('*'));
    if (!found) throw new Error(`no agency runs ${app}`);
    return found.id;
  }

  private call(app: AppName, by: Role, call: Omit<Call, 'officer'>): Promise<File> {
    return this.officers.done({ officer: this.officers.of(this.agencyOf(app), by), ...call }) as Promise<File>;
  }

  private post(app: AppName, by: Role, path: string, body: object): Promise<File> {
    return this.call(app, by, { method: 'POST', path, body });
  }

  private answer(app: AppName, by: Role, path: string): Promise<File> {
    return this.call(app, by, { method: 'PUT', path });
  }

  private put(
    app: AppName,
    by: Role,
    at: string,
    act: string,
    file: File,
    body: object = {},
    method: 'PUT' | 'POST' = 'PUT',
  ) {
    return this.call(app, by, { method, path: `${at}/${act}`, body, version: file.version });
  }

  private get(app: AppName, path: string): Promise<File> {
    const officer = this.officers.reader(this.agencyOf(app));
    return this.officers.done({ officer, method: 'GET', path }) as Promise<File>;
  }

  private offers(app: AppName, kind: string): Promise<File[]> {
    return this.list(app, `/exchanges?side=receiver&status=offered&kind=${kind}`);
  }

  private list(app: AppName, path: string): Promise<File[]> {
    return this.officers.list(this.agencyOf(app), path) as Promise<File[]>;
  }
}

/** A part of the period for each of its years. */
const partsOf = ({ from, to }: PublishedFigures): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
