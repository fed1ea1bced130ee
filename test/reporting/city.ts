import { createHash } from 'node:crypto';
import { dayOf, type Counted, type Day, type Mark, type Moment } from '@la-chan/contracts';
import type { Fact } from '../../apps/reporting/src/ledger/ledger';

/** Numbers in `[0, 1)` that depend on the seed alone. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const uuid = (text: string): string => {
  const hex = createHash('md5').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const DAY_MS = 86_400_000;
const UNITS = ['c00070', 'c00082', 'c00004', 'c00008', 'c00025', 'c00097', 'c00103', 'c00118', 'c00160', 'c00166'];
const ARTICLES = ['150', '150', '151', '152', '153', '154', 'none'];
const SOURCES = ['denunciation', 'report', 'report', 'recommendation', 'surrender'];
const DESKS = ['ca-hn', 'ca-hn', 'ca-hoan-kiem'];

interface Draft {
  agency: string;
  file: string;
  type: string;
  at: number;
  /** Sealed so long after it occurred. */
  late: number;
  change: (before: Counted | null) => Counted | null;
}

export interface CityOptions {
  seed: number;
  reports: number;
  from: Day;
  days: number;
}

/**
 * Lawful histories of reports, verifications and cases as an invented city would produce them: desks receive, classify,
 * close, transfer, merge and hand over; investigation resolves, suspends, resumes; some acts are registered late, some
 * files are corrected, some cases are split or merged.
 */
export function cityFacts({ seed, reports, from, days }: CityOptions): Fact[] {
  const chance = chanceOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  const drafts: Draft[] = [];
  const start = Date.parse(from) - 7 * 3600_000;
  const end = start + days * DAY_MS;

  for (let index = 0; index < reports; index++) {
    const file = uuid(`${seed} report ${index}`);
    const agency = pick(DESKS);
    const act = (of: string, by: string, type: string, at: number, change: Draft['change']): void => {
      if (at < end)
        drafts.push({
          agency: by,
          file: of,
          type,
          at,
          late: chance() < 0.05 ? chance() * 40 * DAY_MS : 60_000,
          change,
        });
    };
    const received = start + chance() * days * DAY_MS;
    const origin = chance() < 0.05 ? 'outside' : 'direct';
    const article = pick(ARTICLES);
    const source = pick(SOURCES);
    const entered = day(received);
    act(file, agency, 'intake.report-received', received, () => ({
      procedure: 'report',
      number: `${index + 1}/${entered.slice(0, 4)}`,
      status: 'received',
      unit: pick(UNITS),
      entered,
      marks: [
        { mark: origin === 'outside' ? 'in' : 'received', on: entered },
        { mark: 'classification-due', on: day(received + DAY_MS) },
      ],
      traits: { source, article: 'none', origin },
      from: [],
    }));
    const classified = received + chance() * 1.1 * DAY_MS;
    const signs = chance() < 0.8;
    act(file, agency, 'intake.report-classified', classified, (before) =>
      changed(
        before,
        'classified',
        { article },
        [{ mark: 'classified', on: day(classified) }, ...(signs ? [{ mark: 'signs', on: day(classified) }] : [])],
        { 'classification-due': day(classified) },
      ),
    );
    if (chance() < 0.06)
      act(file, agency, 'intake.report-corrected', classified + 3600_000, (before) => ({
        ...before!,
        unit: pick(UNITS),
      }));
    const left = classified + chance() * 3 * DAY_MS;
    const way = chance();
    if (!signs && way < 0.6) {
      act(file, agency, 'intake.report-closed', left, (before) =>
        changed(before, 'closed', {}, [{ mark: 'closed', on: day(left) }]),
      );
      continue;
    }
    if (way < 0.05 || way > 0.97) {
      const mark = way < 0.05 ? 'transferred-out' : 'merged';
      act(file, agency, `intake.report-${mark}`, left, (before) =>
        changed(before, mark, {}, [{ mark, on: day(left) }]),
      );
      continue;
    }
    act(file, agency, 'intake.report-handed-over', left, (before) =>
      changed(before, 'handed-over', {}, [
        { mark: 'handed-over', on: day(left) },
        ...(signs ? [{ mark: 'taken-up', on: day(left) }] : []),
      ]),
    );

    const verification = uuid(`${seed} verification ${index}`);
    const due = day(received + 20 * DAY_MS);
    act(verification, 'pc02', 'investigation.verification-taken-up', left + 1000, () => ({
      procedure: 'verification',
      number: `X${index + 1}/${entered.slice(0, 4)}`,
      status: 'under-verification',
      unit: pick(UNITS),
      entered,
      marks: [
        { mark: 'in', on: day(left + 1000) },
        { mark: 'resolution-due', on: due },
      ],
      traits: { source, article, origin: 'inside' },
      from: [file],
    }));
    let at = left + (2 + chance() * 25) * DAY_MS;
    if (chance() < 0.1) {
      const suspended = at;
      act(verification, 'pc02', 'investigation.verification-suspended', suspended, (before) =>
        changed(before, 'suspended', {}, [{ mark: 'suspended', on: day(suspended) }]),
      );
      if (chance() < 0.5) continue;
      at += 30 * DAY_MS;
      const resumed = at;
      act(verification, 'pc02', 'investigation.verification-resumed', resumed, (before) =>
        changed(before, 'under-verification', {}, [{ mark: 'resumed', on: day(resumed) }]),
      );
      at += 5 * DAY_MS;
    }
    const resolved = at;
    const initiated = signs && chance() < 0.7;
    if (initiated)
      act(verification, 'pc02', 'investigation.grounds-found', resolved - 3600_000, (before) =>
        changed(before, 'grounds-found', {}, [{ mark: 'grounds-found', on: day(resolved - 3600_000) }]),
      );
    act(verification, 'pc02', 'investigation.verification-resolved', resolved, (before) =>
      changed(
        before,
        'resolved',
        { outcome: initiated ? 'initiated' : 'not-initiated' },
        [
          { mark: 'resolved', on: day(resolved) },
          { mark: initiated ? 'initiated' : 'not-initiated', on: day(resolved) },
        ],
        { 'resolution-due': day(resolved) },
      ),
    );
    act(file, agency, 'intake.report-resolved', resolved + 60_000, (before) =>
      changed(before, 'resolved', {}, [{ mark: 'resolved', on: day(resolved + 60_000) }]),
    );
    if (!initiated) continue;
    const matter = uuid(`${seed} case ${index}`);
    act(matter, 'pc02', 'investigation.case-initiated', resolved + 1000, () => ({
      procedure: 'case',
      number: `V${index + 1}/${entered.slice(0, 4)}`,
      status: 'initiated',
      unit: pick(UNITS),
      entered: day(resolved),
      marks: [
        { mark: 'initiated', on: day(resolved) },
        { mark: 'investigation-due', on: day(resolved + 120 * DAY_MS) },
      ],
      traits: { article },
      from: [verification],
    }));
    if (chance() < 0.08) {
      const split = resolved + 30 * DAY_MS;
      const off = uuid(`${seed} split ${index}`);
      act(off, 'pc02', 'investigation.case-split-off', split, () => ({
        procedure: 'case',
        number: `V${index + 1}T/${entered.slice(0, 4)}`,
        status: 'under-investigation',
        unit: pick(UNITS),
        entered: day(resolved),
        marks: [
          { mark: 'split-off', on: day(resolved) },
          { mark: 'investigation-due', on: day(resolved + 120 * DAY_MS) },
        ],
        traits: { article },
        from: [matter],
      }));
      if (chance() < 0.5)
        act(off, 'pc02', 'investigation.case-cracked', split + DAY_MS, (before) =>
          changed(before, 'cracked', {}, [{ mark: 'cracked-split-off', on: day(split + DAY_MS) }]),
        );
    }
    if (chance() < 0.06) {
      const merged = resolved + 40 * DAY_MS;
      act(matter, 'pc02', 'investigation.case-merged', merged, (before) =>
        changed(before, 'merged', {}, [{ mark: 'merged', on: day(merged) }], { 'investigation-due': day(merged) }),
      );
      continue;
    }
    if (chance() < 0.93) {
      const cracked = resolved + chance() * 60 * DAY_MS;
      act(matter, 'pc02', 'investigation.case-cracked', cracked, (before) =>
        changed(before, 'cracked', {}, [{ mark: 'cracked', on: day(cracked) }]),
      );
    }
  }
  return sealed(drafts);
}

const day = (at: number): Day => dayOf(moment(at));
const moment = (at: number): Moment => new Date(at).toISOString();

const changed = (
  before: Counted | null,
  status: string,
  traits: Counted['traits'],
  marks: Mark[],
  done: Record<string, Day> = {},
): Counted => ({
  ...before!,
  status,
  traits: { ...before!.traits, ...traits },
  marks: [...before!.marks.map((each) => (done[each.mark] ? { ...each, until: done[each.mark] } : each)), ...marks],
});

/** In the order of sealing, each agency with its own gap-free sequence; a file's facts stay in their order, after what it comes from. */
function sealed(drafts: Draft[]): Fact[] {
  const files = new Map<string, { counted: Counted | null; version: number; sealedAt: number }>();
  const timed = drafts
    .map((draft, order) => ({ draft, order }))
    .sort((a, b) => a.draft.at - b.draft.at || a.order - b.order)
    .map(({ draft }) => {
      const file = files.get(draft.file) ?? { counted: null, version: 0, sealedAt: 0 };
      const after = draft.change(file.counted);
      // Nobody takes up what was not handed over to them.
      const origins = file.version === 0 ? (after?.from ?? []) : [];
      const before = Math.max(file.sealedAt, ...origins.map((id) => files.get(id)?.sealedAt ?? 0));
      const sealedAt = Math.max(draft.at + draft.late, before + 1);
      files.set(draft.file, { counted: after, version: file.version + 1, sealedAt });
      return { draft, sealedAt, version: file.version + 1, counted: { before: file.counted, after } };
    })
    .sort((a, b) => a.sealedAt - b.sealedAt);
  const sequences = new Map<string, number>();
  return timed.map(({ draft, sealedAt, version, counted }) => {
    const sequence = (sequences.get(draft.agency) ?? 0) + 1;
    sequences.set(draft.agency, sequence);
    return {
      id: uuid(`${draft.file} ${version}`),
      agency: draft.agency,
      epoch: 1,
      sequence,
      type: draft.type,
      file: draft.file,
      fileVersion: version,
      occurredAt: moment(draft.at),
      sealedAt: moment(sealedAt),
      counted,
    };
  });
}
