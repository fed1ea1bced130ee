import { deadlinesOf, type Deadline } from '@la-chan/procedure';
import { mergedByPicks } from '@la-chan/testing';
import fc from 'fast-check';
import { reportApplications } from './application';
import { join, merge } from './joinder';
import { receive } from './reception';
import { enterItem, recordFirstMeasure } from './first-handling';
import type { Report } from './report';
import { blank, evolve, type ReportEvent } from './report.events';

interface Kept {
  readonly file: Report;
  readonly events: readonly ReportEvent[];
}

const idOf = (kind: number, index: number): string =>
  `0190000${kind}-0000-7000-8000-${String(index).padStart(12, '0')}`;
const at = (hour: number): string => new Date(Date.UTC(2025, 0, 6, hour)).toISOString();

const limits = ({ events }: Kept): Deadline[] =>
  deadlinesOf(events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data })));
const done = ({ file, events }: Kept, more: readonly ReportEvent[]): Kept => ({
  file: more.reduce(evolve, file),
  events: [...events, ...more],
});

function received(hour: number, index: number): Kept {
  const id = idOf(1, index);
  const file = { ...blank, id, version: 0, number: '', unit: 'd002', createdAt: at(hour), updatedAt: at(hour) };
  const kind = { source: 'denunciation', channel: 'in-person', origin: 'direct', opening: false } as const;
  const told = { anonymous: false, byCommuneDesk: false, reporter: idOf(3, index), account: idOf(4, index) };
  const reception = { number: `${index}/2025`, unit: 'd002', ...kind, ...told, urgency: [], from: [] };
  const kept = done({ file, events: [] }, receive(id, reception, at(hour)));
  const item = { item: idOf(5, index), kind: 'object', origin: 'handed-in', record: idOf(6, index) } as const;
  const listed = done(kept, enterItem(kept.file, item, at(hour)));
  const asked = { application: idOf(7, index), by: 'witness', about: 'protection', text: idOf(8, index) } as const;
  const applied = done(listed, reportApplications.receiveApplication(listed.file, asked, at(hour)));
  return done(applied, recordFirstMeasure(applied.file, 'scene-guarded', at(hour)));
}

/** The later one goes on in the one that was received first. */
function merged(one: Kept, other: Kept, moment: string): Kept {
  const [first, later] = one.file.receivedAt < other.file.receivedAt ? [one, other] : [other, one];
  const gone = done(later, merge(later.file, first.file, moment));
  expect(limits(gone).filter(({ rule }) => rule === 'R1')).toMatchObject([{ status: 'cancelled' }]);
  return done(first, join(first.file, later.file, moment));
}

const mergedAll = (kept: readonly Kept[], picks: readonly number[]): Kept =>
  mergedByPicks(kept as readonly [Kept, ...Kept[]], picks, (one, other, step) => merged(one, other, at(12 + step)));

const sorted = (values: readonly string[]): string[] => [...values].sort();
const seen = (kept: Kept) => ({
  id: kept.file.id,
  from: sorted(kept.file.from),
  told: sorted([kept.file.account, ...kept.file.supplements]),
  reporters: sorted([...(kept.file.reporter ? [kept.file.reporter] : []), ...kept.file.others]),
  items: sorted(kept.file.items.map(({ item }) => item)),
  applications: sorted(kept.file.applications.map(({ application }) => application)),
  measures: sorted(kept.file.firstMeasures.map(({ takenAt }) => takenAt)),
  limits: limits(kept),
});

describe('reports of one matter that are merged at a desk', () => {
  const hours = fc.uniqueArray(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 6 });
  const picks = fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 });

  it('become the same one in whatever order, with nothing lost, and the limits of the one received first', () => {
    fc.assert(
      fc.property(hours, picks, picks, (came, these, those) => {
        const files = came.map(received);
        const one = seen(mergedAll(files, these));
        expect(one).toEqual(seen(mergedAll(files, those)));
        const first = files[came.indexOf(Math.min(...came))]!;
        expect([one.id, one.limits]).toEqual([first.file.id, limits(first)]);
        expect(one.told).toEqual(sorted(came.map((_, index) => idOf(4, index))));
        expect(one.reporters).toEqual(sorted(came.map((_, index) => idOf(3, index))));
        expect(one.items).toEqual(sorted(came.map((_, index) => idOf(5, index))));
        expect(one.applications).toEqual(sorted(came.map((_, index) => idOf(7, index))));
        expect(one.measures).toEqual(sorted(came.map(at)));
        expect(one.from).toEqual(sorted(files.map(({ file }) => file.id).filter((id) => id !== one.id)));
      }),
    );
  });
});
