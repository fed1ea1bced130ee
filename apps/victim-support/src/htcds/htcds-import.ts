import {
  dayOf,
  isMinor,
  unit as unitOf,
  type EventOf,
  type experienceRecorded,
  type FileId,
  type HtcdsExploitation,
  type Moment,
  type PersonData,
  type UnitCode,
  type VictimClosing,
} from '@la-chan/contracts';
import {
  type Cells,
  contentOf,
  type Entry,
  type Faults,
  type Importer,
  importOf,
  type Officer,
  readFile,
  Refused,
  type Row,
  type Taking,
  Times,
  unitIn,
} from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { close } from '../victim/ending';
import { receive, recordExperience } from '../victim/identification';
import { open, type Victim } from '../victim/victim';
import { blank, evolve, type VictimEvent } from '../victim/victim.events';
import { Victims } from '../victim/victims';
import { asCell, GENDER_OF } from './htcds-cells';
import { FLAGS, HTCDS_KEYS, htcdsRegister, type HtcdsColumns, type HtcdsKey } from './htcds-register';

type Columns = HtcdsColumns;
type Told = Parameters<Victims['seal']>[1];
type Experience = EventOf<typeof experienceRecorded>['data'];

interface HtcdsEntry extends Entry {
  readonly unit: UnitCode;
  readonly openedAt: Moment;
  readonly closedAt: Moment;
  readonly told: Told;
  readonly experience: Experience;
  readonly closing: VictimClosing | null;
}

/**
 * A shelter's file in HTCDS: each person's file is open from the day on which the shelter took her in, and being
 * identified, whatever the shelter holds her to be: who is a victim is decided here, on a paper that HTCDS has no field for.
 */
@Injectable()
export class HtcdsImport implements Taking<HtcdsEntry> {
  readonly register = htcdsRegister;

  constructor(private readonly victims: Victims) {}

  entryOf(cells: readonly Cells[], importer: Importer): HtcdsEntry {
    const { row, rows, faults } = readFile(htcdsRegister, cells);
    const times = new Times<Columns>(htcdsRegister, faults, importer.now);
    const openedAt = times.past('openedAt', row.openedAt) ?? importer.now;
    const when = row.openedAt ?? { at: importer.now, isDay: false };
    const unit = row.unit ? unitIn(row.unit, when, importer, faults, 'unit') : unitOfImport(importer.officer);
    if (row.consent === false)
      faults.add('consent', new Refused('htcds-without-consent', { law: 'Luật 53/2024 3(10)' }));
    if (row.traffickingStatus === 'NotAVictimOfTrafficking')
      faults.add('traffickingStatus', new Refused('htcds-not-a-victim'));
    const { exploitation, ruledOut } = exploited(row, faults);
    if (faults.any || !row.number || !unit) throw faults.asError();

    const { countries } = row;
    const person = personOf(row);
    const told: Told = {
      person,
      first: {
        immediateDanger: false,
        suspectIsRelative: 'unknown',
        // HTCDS has no field for it, so that nobody calls who has not asked the shelter.
        safeContact: { whoMayCall: 'Chỉ liên hệ qua cơ sở đã gửi hồ sơ', when: 'Hỏi cơ sở' },
        language: row.language ?? 'vi',
        spokenToBy: 'none',
      },
      account: accountOf(rows),
      background: JSON.stringify(rows.map(backgroundOf)),
      minor: isMinor(person, dayOf(openedAt)) ?? (row.age && UNDER_AGE.includes(row.age)),
      traffickedAbroad: countries && countries.length > 0 ? countries.some((code) => code !== 'VN') : null,
      accompanies: null,
    };
    const experience: Experience = {
      exploitation,
      control: row.control ?? [],
      recruitment: row.recruitment ?? [],
      apps: row.apps ?? [],
      relationship: row.relationship,
      methods: [],
      ...(ruledOut.length > 0 && { ruledOut }),
      ...(row.sexual && { sexual: row.sexual }),
      ...(row.industries && { industries: row.industries }),
      ...(row.exploitationApps && { exploitationApps: row.exploitationApps }),
      ...(countries && countries.length > 0 && { countries }),
      ...(row.age && { age: row.age }),
      ...(row.traffickingStatus && { stated: { status: row.traffickingStatus, by: row.decidedBy } }),
    };
    return {
      key: `htcds ${row.number}`,
      content: contentOf(rows, { number: null, unit }),
      ...{ unit, openedAt, closedAt: importer.now, told, experience, closing: closingOf(row) },
    };
  }

  async open(tx: EntityManager, officer: Officer, entry: HtcdsEntry, id: FileId): Promise<Victim> {
    const { unit, openedAt, closedAt, told, experience, closing } = entry;
    const { first, described } = await this.victims.seal(tx, told, dayOf(openedAt));
    const opening = { way: 'found', unit, from: [], referral: null, referrer: null, opening: false } as const;
    return this.victims.open(
      'bringIn',
      officer,
      openedAt,
      (file, number, at) => {
        const before: Victim = { ...blank, id: file, version: 0, number, unit, createdAt: at, updatedAt: at };
        return following(before, [
          () => open(file, { ...opening, from: [], number }, described, first, at),
          (victim) => receive(victim, at),
          (victim) => recordExperience(victim, experience, at),
          (victim) => (closing ? close(victim, closing, closedAt) : []),
        ]);
      },
      { unit, id, underWay: true, tx },
    );
  }
}

/** One act after the other, each on the file as the ones before have left it. */
function following(victim: Victim, acts: readonly ((victim: Victim) => VictimEvent[])[]): VictimEvent[] {
  const [act, ...rest] = acts;
  if (!act) return [];
  const events = act(victim);
  return [...events, ...following(events.reduce(evolve, victim), rest)];
}

/** Where the file does not say it: the officer's own, if that is one alone. */
const unitOfImport = ({ units: [only, ...more] }: Officer): UnitCode =>
  only && only !== '*' && more.length === 0 ? only : unitOf('unknown').code;

const UNDER_AGE: readonly string[] = ['0--8', '9--17'];

/** What happened by either field; a form that one says to have happened and the other not is a fault. */
function exploited(
  row: Row<Columns>,
  faults: Faults<HtcdsKey>,
): { exploitation: HtcdsExploitation[]; ruledOut: HtcdsExploitation[] } {
  const flags = Object.entries(FLAGS) as [keyof typeof FLAGS, HtcdsExploitation][];
  const told = row.exploitation ?? [];
  for (const [key, form] of flags)
    if (row[key] === false && told.includes(form)) faults.add(key, new Refused('htcds-contradiction'));
  const said = (happened: boolean) => flags.filter(([key]) => row[key] === happened).map(([, form]) => form);
  return { exploitation: [...new Set([...told, ...said(true)])], ruledOut: said(false) };
}

function personOf(row: Row<Columns>): PersonData {
  const { firstName, middleName, secondName, birth, gender, citizenship, identity, mobilePhone, homePhone } = row;
  const address = [row.street, row.city, row.state, row.postalCode, row.country?.[0]].filter(Boolean).join(', ');
  const phone = mobilePhone ?? homePhone;
  return {
    // Family name first.
    name: [secondName, middleName, firstName].filter(Boolean).join(' '),
    ...birth,
    ...(gender && { gender: GENDER_OF[gender] }),
    ...(citizenship?.[0] && { nationality: citizenship[0] }),
    ...(identity && { identityNumber: identity }),
    ...(phone && { phone }),
    ...(address && { address }),
  };
}

/** In her words or the shelter's, so that she is not asked again. */
const accountOf = (rows: readonly Row<Columns>[]): string | null =>
  rows.flatMap(({ eventDescription, comment }) => [eventDescription, comment].filter(Boolean)).join('\n') || null;

const backgroundOf = (row: Row<Columns>): Background =>
  Object.fromEntries(HTCDS_KEYS.map((key) => [key, asCell(row[key])] as const).filter(([, cell]) => cell !== ''));

/** What a row of the shelter's file says, as it goes out again. */
export type Background = Readonly<Partial<Record<HtcdsKey, string>>>;

function closingOf({ deceased, status }: Row<Columns>): VictimClosing | null {
  if (deceased) return 'died';
  if (status === 'ClosedReferred') return 'passed-on';
  return status === 'Closed' ? 'support-ended' : null;
}

export const HtcdsImportController = importOf(
  {
    files: 'victims/htcds',
    may: ['head-of-support'],
    summary:
      'Nhập hồ sơ HTCDS 2.0 của cơ sở (XLSX, CSV). Bring in a shelter’s file, each person once; wrong rows come back',
  },
  HtcdsImport,
);
