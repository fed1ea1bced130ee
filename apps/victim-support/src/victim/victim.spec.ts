import { everyCell } from '@la-chan/procedure';
import { findNot, identify, nameRepresentative, notifyRelatives, receive, review, verify } from './identification';
import { applyForAllowance, extendShelter, leaveShelter, refuseAllowance, shelter, support } from './support';
import {
  blank,
  close,
  correct,
  dropReferral,
  evolve,
  open,
  recordFirstThings,
  reintegrate,
  victimProcedure,
  type Victim,
  type VictimEvent,
  type VictimStatus,
} from './victim';
import { counted } from './victim.counted';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-06T02:00:00.000Z';

const first = {
  first: OTHER,
  immediateDanger: true,
  suspectIsRelative: 'no',
  language: 'vi',
  spokenToBy: 'female',
} as const;
const identification = {
  evidence: ['procedure-body', 'the-person'],
  exploitation: ['forced-prostitution'],
  paper: '1',
} as const;
const medical = { support: 'medical', decision: null } as const;

const victimIn = (status: VictimStatus, change: Partial<Victim> = {}): Victim => {
  const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
  const opening = {
    number: '1/2025/NN',
    way: 'referred',
    unit: 'c00070',
    from: [OTHER],
    referral: OTHER,
    referrer: 'ca-hn',
    opening: false,
  } as const;
  const described = {
    person: ID,
    account: ID,
    minor: false,
    standing: 'citizen',
    traffickedAbroad: false,
    accompanies: null,
  } as const;
  const events = open(ID, { ...opening, from: [OTHER] }, described, first, AT);
  const identified = status === 'identified' || status === 'reintegrated';
  return { ...events.reduce(evolve, empty), status, verifiedAt: AT, identifiedAt: identified ? AT : null, ...change };
};
const after = (victim: Victim, events: VictimEvent[]): Victim => events.reduce(evolve, victim);
const identifying = (victim: Victim) =>
  identify(
    victim,
    { ...identification, evidence: [...identification.evidence], exploitation: [...identification.exploitation] },
    AT,
  );
const named = (victim: Victim, relation: 'parent' | 'support-body') =>
  nameRepresentative(victim, { representative: OTHER, relation }, AT);

describe('the table of a victim', () => {
  it('holds in every cell', () => {
    const elsewhere = { facility: 'Ngôi nhà bình yên', since: AT };
    const inside = (victim: Victim): Victim => ({ ...victim, shelter: elsewhere });
    expect(
      everyCell(victimProcedure, {
        sample: (status) => victimIn(status, { allowanceAppliedForAt: AT }),
        statusOf: ({ status }) => status,
        evolve: (victim, event: VictimEvent) => evolve(victim, event),
        acts: {
          receive: (victim) => receive(victim, AT),
          verify: (victim) => verify(victim, false, AT),
          identify: identifying,
          findNot: (victim) => findNot(victim, 'evidence-lacking', AT),
          review: (victim) => review(victim, 'complaint', AT),
          shelter: (victim) => shelter(victim, 'Ngôi nhà bình yên', AT),
          extendShelter: (victim) => extendShelter(inside(victim), { until: '2026-01-31', number: '1' }, AT),
          leaveShelter: (victim) => leaveShelter(inside(victim), AT),
          support: (victim) => support(victim, medical, undefined, AT),
          applyForAllowance: (victim) => applyForAllowance(victim, AT),
          refuseAllowance: (victim) => refuseAllowance(victim, '1', AT),
          recordFirstThings: (victim) => recordFirstThings(victim, first, AT),
          nameRepresentative: (victim) => named(victim, 'parent'),
          notifyRelatives: (victim) => notifyRelatives(victim, AT),
          dropReferral: (victim) => dropReferral(victim, OTHER, AT),
          correct: (victim) => correct(victim, { reason: 'wrong-entry', changes: { minor: true } }, AT),
          reintegrate: (victim) => reintegrate(victim, AT),
          close: (victim) => close(victim, 'support-ended', AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('a person who is being identified', () => {
  it('is sheltered and supported before anybody has decided who she is', () => {
    const waiting = victimIn('awaiting-reception', { verifiedAt: null });
    const sheltered = after(waiting, shelter(waiting, 'Ngôi nhà bình yên', AT));
    expect(after(sheltered, support(sheltered, medical, undefined, AT)).supports).toEqual([
      { support: 'medical', at: AT },
    ]);
  });

  it('is not identified before the initial verification, unless she was verified abroad', () => {
    expect(() => identifying(victimIn('being-identified', { verifiedAt: null }))).toThrow('not-verified');
    expect(() => findNot(victimIn('being-identified', { verifiedAt: null }), 'posing', AT)).toThrow('not-verified');
    expect(identifying(victimIn('being-identified', { verifiedAt: null, way: 'returned' }))).toHaveLength(1);
  });

  it('has a representative when she is under 18', () => {
    const child = victimIn('being-identified', { minor: true });
    expect(() => identifying(child)).toThrow('representative-missing');
    expect(
      after(child, [
        ...named(child, 'support-body'),
        ...identifying({ ...child, representative: { person: OTHER, relation: 'support-body' } }),
      ]).status,
    ).toBe('identified');
  });

  it.each(['yes', 'unknown'] as const)(
    'is kept from relatives while a suspect among them is %s',
    (suspectIsRelative) => {
      const victim = victimIn('being-identified', { suspectIsRelative });
      expect(() => notifyRelatives(victim, AT)).toThrow('suspect-is-relative');
      expect(() => named(victim, 'parent')).toThrow('suspect-is-relative');
      expect(named(victim, 'support-body')).toHaveLength(1);
    },
  );
});

describe('a sheltered victim', () => {
  const sheltered = victimIn('identified', { shelter: { facility: 'Ngôi nhà bình yên', since: AT } });

  it('is in one shelter at a time', () => {
    expect(() => shelter(sheltered, 'Nơi khác', AT)).toThrow('sheltered-already');
    expect(() => leaveShelter({ ...sheltered, shelter: null }, AT)).toThrow('not-sheltered');
  });

  it('is neither closed nor reintegrated', () => {
    expect(() => close(sheltered, 'support-ended', AT)).toThrow('still-sheltered');
    expect(() => reintegrate(sheltered, AT)).toThrow('still-sheltered');
  });
});

describe('the referrer', () => {
  const toldBy = (events: VictimEvent[]) =>
    events.filter(({ type }) => type === 'victim-support.referrer-told').map(({ data }) => data);

  it('is told with the first support, and once', () => {
    const victim = victimIn('being-identified');
    const given = support(victim, medical, undefined, AT);
    expect(toldBy(given)).toEqual([{ exchange: OTHER, outcome: 'supported' }]);
    expect(toldBy(support(after(victim, given), medical, undefined, LATER))).toEqual([]);
  });

  it('is told that she is no victim, or why the file was closed', () => {
    expect(toldBy(findNot(victimIn('being-identified'), 'evidence-lacking', AT))).toMatchObject([
      { outcome: 'not-identified' },
    ]);
    expect(toldBy(close(victimIn('being-identified'), 'unreachable', AT))).toMatchObject([{ outcome: 'unreachable' }]);
  });

  it('who has taken the referral back is not told', () => {
    const victim = victimIn('being-identified');
    expect(toldBy(support(after(victim, dropReferral(victim, OTHER, AT)), medical, undefined, AT))).toEqual([]);
  });
});

describe('what is counted of a victim', () => {
  it('is the way in, what was done, and whether the verification was in time', () => {
    const victim = victimIn('identified', { verifiedAt: LATER, supports: [{ support: 'medical', at: LATER }] });
    expect(counted(victim, '2025-08-07').marks).toEqual([
      { mark: 'referred', on: '2025-08-04' },
      { mark: 'verification-owed', on: '2025-08-04' },
      { mark: 'verification-due', on: '2025-08-07', until: '2025-08-06' },
      { mark: 'verified', on: '2025-08-06' },
      { mark: 'verified-in-time', on: '2025-08-06' },
      { mark: 'identified', on: '2025-08-04' },
      { mark: 'supported', on: '2025-08-06' },
    ]);
    const marks = counted(victim, '2025-08-05').marks.map(({ mark }) => mark);
    expect(marks).not.toContain('verified-in-time');
  });

  it('is not a victim where a child accompanies one', () => {
    const marks = counted(victimIn('identified', { accompanies: OTHER }), null).marks.map(({ mark }) => mark);
    expect(marks).toEqual(['accompanying']);
  });
});
