import { deadlinesOf, DEFAULT_SETTINGS, type Deadline } from '@la-chan/procedure';
import { AbsenceGround, absenceNoted } from '@la-chan/contracts';
import { deliverJudgment, noteAbsence } from './absence';
import { recordLateAppeal } from './late-appeal';
import { pronounce } from './judgment';
import { putInForce, putInForceInPart, recordAppeal } from './on-appeal';
import { docket } from './preparation';
import { AbsentParty } from './trial.requests';
import type { Trial } from './trial';
import { blank, evolve, type TrialEvent } from './trial.events';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const VICTIM = '01900000-0000-7000-8000-000000000003';
const AT = '2024-05-10T02:00:00.000Z';
const RECEIVED = '2024-06-05T02:00:00.000Z';
const crime = { article: '150', clause: '1' } as const;
const defendants = [
  { id: ID, person: ID, ...crime },
  { id: OTHER, person: OTHER, ...crime },
];
const victims = [{ id: VICTIM, person: VICTIM }];
const matter = { number: '1/2024/ST', from: [ID], sender: 'vks-hn', unit: 'd002', opening: false, handover: null };
const docketed = docket(ID, { ...matter, ...crime, seriousness: 'very-serious', defendants, victims }, AT);
const after = (file: Trial, ...events: TrialEvent[]): Trial => events.reduce(evolve, file);
const limits = (...events: TrialEvent[]): Deadline[] =>
  deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data })));
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const set = { ...after(empty, ...docketed), status: 'set' as const, openedAt: AT };
const verdicts = [ID, OTHER].map((defendant) => ({
  ...{ defendant, verdict: 'convicted' as const, penalty: 'imprisonment' as const, months: 84 },
}));
const judgment = { number: '5/2024/HS-ST', notice: null, verdicts };
const without = pronounce(set, judgment, AT, [{ party: OTHER, as: 'defendant' }]);
const judged = after(set, ...without);
const delivered = deliverJudgment(judged, { party: OTHER, posted: true }, RECEIVED);
const known = after(judged, ...delivered);
const HIGHER_PROCURACY = '2024-06-09T17:00:00.000Z';
const ABSENT = '2024-06-20T17:00:00.000Z';

describe('who was absent from the hearing', () => {
  const limit = (rule: string, ...events: TrialEvent[]): Deadline | undefined =>
    limits(...docketed, ...without, ...events).find((one) => one.rule === rule);
  const by = (party: string) => ({ by: 'defendant' as const, party, defendants: [OTHER] });
  const appealed = (file: Trial, at: string, ...events: TrialEvent[]) =>
    recordAppeal(file, by(OTHER), limits(...docketed, ...without, ...events), at);

  it('has the judgment within 10 days, and 15 days to appeal from then', () => {
    expect(limit('262.absent')).toMatchObject({ about: OTHER, dueOn: '2024-05-20', status: 'running' });
    expect(limit('333.absent')).toBeUndefined();
    expect(limit('262.absent', ...delivered)).toMatchObject({ status: 'met-late' });
    expect(limit('333.absent', ...delivered)).toMatchObject({ about: OTHER, dueOn: '2024-06-20', nature: 'option' });
  });

  it('appeals in time until then, also before the judgment is there, and late after it', () => {
    expect(appealed(judged, '2024-06-04T02:00:00.000Z')).toMatchObject([{ data: { late: false, party: OTHER } }]);
    const represented = { ...by(OTHER), by: 'defendant-representative' as const };
    expect(recordAppeal(judged, represented, limits(...docketed, ...without), '2024-06-04T02:00:00.000Z')).toHaveLength(
      1,
    );
    expect(appealed(known, '2024-06-20T16:59:59.000Z', ...delivered)).toHaveLength(1);
    expect(() => appealed(known, '2024-06-20T17:00:00.001Z', ...delivered)).toThrow('appeal-too-late');
    const late = { appeal: ID, ...by(OTHER), reason: 'objective-obstacle' as const };
    const all = limits(...docketed, ...without, ...delivered);
    expect(() => recordLateAppeal(known, late, all, '2024-06-20T16:59:59.000Z')).toThrow('appeal-in-time');
    expect(recordLateAppeal(known, late, all, '2024-06-21T02:00:00.000Z')).toHaveLength(1);
  });

  it('is one of whom it was noted, and who does not have the judgment', () => {
    const there = limits(...docketed, ...without);
    expect(() => recordAppeal(judged, by(ID), there, RECEIVED)).toThrow('no-such-absence');
    expect(() => deliverJudgment(known, { party: OTHER, posted: false }, RECEIVED)).toThrow('no-such-absence');
    expect(() => noteAbsence(judged, { party: ID, as: 'victim' }, RECEIVED)).toThrow('not-a-victim');
    const appeals = { absentVictim: 'pronouncement' } as const;
    const otherwise = [{ from: '2024-01-01', readings: { ...DEFAULT_SETTINGS[0].readings, appeals } }];
    const one = { party: VICTIM, as: 'victim' } as const;
    expect(noteAbsence(judged, one, RECEIVED)).toHaveLength(1);
    expect(() => noteAbsence(judged, one, RECEIVED, otherwise)).toThrow('no-time-of-its-own');
    expect(() => noteAbsence(judged, { party: VICTIM, as: 'defendant' }, RECEIVED)).toThrow('not-a-defendant');
    const stranger = { party: VICTIM, as: 'interested-person' as const, defendants: [ID] };
    expect(noteAbsence(judged, stranger, RECEIVED)).toMatchObject([{ data: { party: VICTIM, defendants: [ID] } }]);
  });
});

describe('a judgment on who was tried in absence', () => {
  const judgedWithout = (ground?: AbsenceGround): Trial =>
    after(set, ...pronounce(set, judgment, AT, [{ party: OTHER, as: 'defendant', ground }]));
  const delivers = (posted: boolean, ground?: AbsenceGround) =>
    deliverJudgment(judgedWithout(ground), { party: OTHER, posted }, RECEIVED);

  it('is posted up of who has fled or is abroad, and given or sent to another (BLTTHS 262(1), 290(2))', () => {
    for (const ground of ['fled', 'abroad'] as const) {
      expect(delivers(true, ground)).toMatchObject([{ data: { posted: true } }]);
      expect(() => delivers(false, ground)).toThrow('posted-or-sent');
    }
    for (const ground of ['asked', 'no-obstacle'] as const) {
      expect(delivers(false, ground)).toMatchObject([{ data: { posted: false } }]);
      expect(() => delivers(true, ground)).toThrow('posted-or-sent');
    }
  });

  it('says on what ground that was, as what was noted before need not', () => {
    expect(judgedWithout('abroad').absent).toMatchObject([{ party: OTHER, ground: 'abroad' }]);
    expect(delivers(true)).toHaveLength(1);
    expect(delivers(false)).toHaveLength(1);
    const asked = (absentee: object) => AbsentParty.schema.safeParse(absentee).success;
    for (const ground of AbsenceGround.options) expect(asked({ as: 'defendant', party: OTHER, ground })).toBe(true);
    expect(asked({ as: 'defendant', party: OTHER })).toBe(false);
    expect(asked({ as: 'victim', party: VICTIM })).toBe(true);
    expect(asked({ as: 'victim', party: VICTIM, ground: 'abroad' })).toBe(false);
    const noted = { party: OTHER, as: 'defendant', defendants: [OTHER] };
    expect(absenceNoted.schema.safeParse(noted).success).toBe(true);
  });
});

describe('a judgment of which one defendant was absent', () => {
  const all = limits(...docketed, ...without, ...delivered);

  it('is in force for the others first, for that one once the own time is over (BLTTHS 333(1), 343)', () => {
    const early = limits(...docketed, ...without);
    const part = putInForceInPart(judged, [ID], early, '2024-06-12T02:00:00.000Z');
    expect(part).toMatchObject([{ data: { defendants: [ID], since: HIGHER_PROCURACY } }]);
    expect(() => putInForceInPart(judged, [OTHER], early, '2024-12-31T02:00:00.000Z')).toThrow('appeal-still-open');
    expect(() => putInForce(judged, early, '2024-12-31T02:00:00.000Z')).toThrow('appeal-still-open');
    expect(() => putInForceInPart(known, [OTHER], all, '2024-06-20T16:59:59.000Z')).toThrow('appeal-still-open');
    expect(putInForceInPart(known, [OTHER], all, ABSENT)).toMatchObject([{ data: { since: ABSENT } }]);
    const rest = after(known, ...part);
    expect(after(rest, ...putInForce(rest, all, ABSENT))).toMatchObject({
      ...{ status: 'in-force', inForceSince: ABSENT },
      defendants: [{ inForceSince: HIGHER_PROCURACY }, { inForceSince: ABSENT }],
    });
  });

  it('is in force as a whole with each part since its own day', () => {
    const whole = putInForce(known, all, ABSENT);
    expect(whole).toMatchObject([{ data: { defendants: [ID], since: HIGHER_PROCURACY } }, { data: { since: ABSENT } }]);
    expect(after(known, ...whole).defendants.map(({ inForceSince }) => inForceSince)).toEqual([
      HIGHER_PROCURACY,
      ABSENT,
    ]);
  });

  it('waits for an absent victim in every part', () => {
    const file = after(set, ...pronounce(set, judgment, AT, [{ party: VICTIM, as: 'victim' }]));
    const there = limits(...docketed, ...without);
    expect(() => putInForceInPart(file, [ID], there, '2024-12-31T02:00:00.000Z')).toThrow('appeal-still-open');
  });

  it('goes up 7 days after the time of the last of them, once that has begun (BLTTHS 339)', () => {
    const first = recordAppeal(judged, { by: 'victim', defendants: [ID] }, limits(...docketed, ...without), AT);
    const upTo = (...events: TrialEvent[]) =>
      limits(...docketed, ...without, ...first, ...events).find(({ rule }) => rule === '339')?.dueOn;
    expect(upTo()).toBeUndefined();
    const received = deliverJudgment(after(judged, ...first), { party: OTHER, posted: false }, RECEIVED);
    expect(upTo(...received)).toBe('2024-06-27');
  });
});
