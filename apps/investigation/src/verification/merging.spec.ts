import { deadlinesOf, type Deadline } from '@la-chan/procedure';
import { mergedByPicks, openClocks } from '@la-chan/testing';
import fc from 'fast-check';
import { accept, enterItem, takeUp } from './handover';
import { join, merge } from './joinder';
import { verificationParticipants } from './participants';
import { verificationApplications, verificationEvidence, verificationRequests } from './referral';
import type { Verification } from './verification';
import { blank, evolve, type VerificationEvent } from './verification.events';

interface Kept {
  readonly file: Verification;
  readonly events: readonly VerificationEvent[];
}

const idOf = (kind: number, index: number): string =>
  `0190000${kind}-0000-7000-8000-${String(index).padStart(12, '0')}`;
const at = (day: number, hour = 2): string => new Date(Date.UTC(2025, 0, 6 + day, hour)).toISOString();

/** The day of their mergers. */
const MERGED = 12;

/** In each of them, as where they were split from one. */
const SHARED = idOf(6, 0);

const deadlines = ({ events }: Kept): Deadline[] =>
  deadlinesOf(events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data })));
const limits = (kept: Kept): Deadline[] => deadlines(kept).filter(({ rule }) => rule === 'R10');
const clocks = (kept: Kept): string[] => openClocks(deadlines(kept), at(MERGED, 0));
const done = ({ file, events }: Kept, more: readonly VerificationEvent[]): Kept => ({
  file: more.reduce(evolve, file),
  events: [...events, ...more],
});

function accepted(day: number, index: number): Kept {
  const id = idOf(1, index);
  const file = { ...blank, id, version: 0, number: '', unit: 'd002', createdAt: at(day), updatedAt: at(day) };
  const matter = { source: 'report', finding: 'crime-signs', urgency: [], article: '150', clause: '1' } as const;
  const report = { number: `${index}/2025/XM`, from: [idOf(2, index)], handover: idOf(3, index), sender: 'ca-hn' };
  const told = { unit: 'd002', anonymous: false, opening: false, reporter: null, account: idOf(4, index) };
  const received = accept(id, { ...matter, ...report, ...told, urgency: [], receivedAt: at(day) }, at(day + 1));
  const waiting = done({ file, events: [] }, received);
  const begun = done(waiting, takeUp(waiting.file, at(day + 1)));
  return [idOf(5, index), SHARED].reduce((kept, one) => concerned(kept, one, at(day + 1)), begun);
}

/** Somebody takes part, and asks for protection, something comes in, experts are asked, and another country, each by this id. */
const concerned = (kept: Kept, one: string, at: string): Kept =>
  done(kept, [
    ...verificationParticipants.registerParticipant(
      kept.file,
      { participant: one, role: 'denounced', person: one },
      at,
    ),
    ...verificationApplications.receiveApplication(
      kept.file,
      { application: one, by: 'witness', about: 'protection', text: one },
      at,
    ),
    ...enterItem(kept.file, { item: one, kind: 'document', origin: 'supplied', record: one }, at),
    ...verificationEvidence.requestEvidence(
      kept.file,
      { request: one, kind: 'expert-opinion', of: 'experts', number: '1' },
      at,
    ),
    ...verificationRequests.askAssistance(
      kept.file,
      { exchange: one, to: 'so-ngoai-vu', assistance: 'evidence', country: 'KH' },
      at,
    ),
  ]);

/** The later one goes on in the one that was received first. */
function merged(one: Kept, other: Kept, moment: string): Kept {
  const [first, later] = one.file.receivedAt < other.file.receivedAt ? [one, other] : [other, one];
  const gone = done(later, merge(later.file, first.file, moment));
  expect(limits(gone).map(({ status }) => status)).toEqual(['cancelled']);
  return done(first, join(first.file, later.file, moment));
}

const mergedAll = (kept: readonly Kept[], picks: readonly number[]): Kept =>
  mergedByPicks(kept as readonly [Kept, ...Kept[]], picks, (one, other, step) => merged(one, other, at(MERGED, step)));

const sorted = (values: readonly string[]): string[] => [...values].sort();
const seen = (kept: Kept) => ({
  id: kept.file.id,
  from: sorted(kept.file.from),
  joined: sorted(kept.file.joined),
  accounts: sorted(kept.file.supplements),
  participants: sorted(kept.file.participants.map(({ participant }) => participant)),
  items: sorted(kept.file.items.map(({ item }) => item)),
  evidence: sorted(kept.file.evidenceRequests.map(({ request }) => request)),
  assistance: sorted(kept.file.requests.map(({ exchange }) => exchange)),
  applications: sorted(kept.file.applications.map(({ application }) => application)),
  limits: limits(kept),
  clocks: clocks(kept),
});

describe('verifications of one matter that are merged', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 6 });
  const picks = fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 });

  it('become the same one in whatever order, with nothing lost, and the limit of the one received first', () => {
    fc.assert(
      fc.property(days, picks, picks, (received, these, those) => {
        const files = received.map(accepted);
        const one = seen(mergedAll(files, these));
        expect(one).toEqual(seen(mergedAll(files, those)));
        const first = received.indexOf(Math.min(...received));
        expect(one.id).toBe(files[first]!.file.id);
        expect(one.limits).toEqual(limits(files[first]!));
        expect(one.clocks).toEqual(clocks(files[first]!));
        expect(one.from).toEqual(sorted(received.map((_, index) => idOf(2, index))));
        expect(one.joined).toHaveLength(received.length - 1);
        const all = sorted([...received.map((_, index) => idOf(5, index)), SHARED]);
        expect([one.participants, one.items, one.evidence, one.assistance]).toEqual([all, all, all, all]);
        expect(one.applications).toEqual(all);
        expect(sorted([...one.accounts, files[first]!.file.account ?? ''])).toEqual(
          sorted(received.map((_, index) => idOf(4, index))),
        );
      }),
    );
  });
});
