import { everyCell } from '@la-chan/procedure';
import { disclose } from './disclosure';
import { close, followUp, merge, reintegrate } from './ending';
import {
  askForReview,
  findNot,
  identify,
  link,
  nameRepresentative,
  notifyRelatives,
  receive,
  recordExperience,
  reportMethod,
  review,
  upholdRefusal,
  verify,
} from './identification';
import { assessRisk, endProtection, protect } from './protection';
import { dropReferral } from './referral';
import { planIn, type SafetyPlan } from './safety-plan';
import { extendShelter, leaveShelter, shelter, transferShelter } from './shelter';
import { applyForAllowance, refuseAllowance, support } from './support';
import { correct, open, recordFirstThings, victimProcedure, type Victim, type VictimStatus } from './victim';
import { counted } from './victim.counted';
import { blank, evolve, type VictimEvent } from './victim.events';
import { entries } from './victim.corrections';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const THIRD = '01900000-0000-7000-8000-000000000003';
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
const sealed = { plan: OTHER, until: '2025-09-01' } as const;
const safety: SafetyPlan = {
  threats: [
    { from: 'debt', level: 'low', note: null },
    { from: 'trafficker', level: 'high', note: 'Biết nơi ở cũ' },
  ],
  measures: [{ what: 'Đổi số điện thoại', by: 'Cán bộ hỗ trợ', until: null }],
  told: [{ who: 'Chị gái', isRelative: true, what: 'Chỉ biết là an toàn' }],
};
const secrecy = { measure: 'secrecy', decision: '1/QĐ', agreed: false } as const;
const visit = { after: '3', finding: 'stable', note: null } as const;
const told = {
  disclosure: OTHER,
  agency: 'pc02',
  purpose: 'proceedings' as const,
  shared: ['account' as const],
  consent: THIRD,
  basis: null,
};
const experience = {
  exploitation: ['ForcedLabour' as const],
  control: ['WithholdsDocuments' as const],
  recruitment: ['ThroughOnlineSocialNetworks' as const],
  apps: ['Zalo' as const],
  relationship: 'Unaquainted' as const,
  methods: ['MO01' as const],
};
const medical = { support: 'medical', decision: null } as const;

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const referred = { way: 'referred', referral: OTHER, referrer: 'ca-hn', opening: false } as const;
const declared = { way: 'self-declared', referral: null, referrer: null, opening: false } as const;
const opened = (
  how: typeof referred | typeof declared | ({ readonly opening: true } & Omit<typeof declared, 'opening'>),
): VictimEvent[] => {
  const described = {
    person: ID,
    account: ID,
    minor: false,
    standing: 'citizen',
    traffickedAbroad: false,
    accompanies: null,
  } as const;
  return open(ID, { number: '1/2025/NN', unit: 'c00070', from: [OTHER], ...how }, described, first, AT);
};
const victimIn = (status: VictimStatus, change: Partial<Victim> = {}): Victim => {
  const identified = status === 'identified' || status === 'reintegrated';
  return {
    ...opened(referred).reduce(evolve, empty),
    status,
    verifiedAt: AT,
    identifiedAt: identified ? AT : null,
    ...change,
  };
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
        entries,
        sample: (status) => victimIn(status, { allowanceAppliedForAt: AT }),
        blank: empty,
        starts: {
          declare: () => opened(declared),
          refer: () => opened(referred),
          bringIn: () => opened({ ...declared, opening: true }),
        },
        statusOf: ({ status }) => status,
        evolve: (victim, event: VictimEvent) => evolve(victim, event),
        acts: {
          receive: (victim) => receive(victim, AT),
          verify: (victim) => verify(victim, false, AT),
          identify: identifying,
          findNot: (victim) => findNot(victim, { ground: 'evidence-lacking' }, AT),
          askForReview: (victim) => askForReview(victim, 'complaint', AT),
          review: (victim) => review(victim, 'complaint', AT),
          upholdRefusal: (victim) => upholdRefusal({ ...victim, reviewAskedAt: AT }, { number: '1', reasons: ID }, AT),
          shelter: (victim) => shelter(victim, 'Ngôi nhà bình yên', AT),
          extendShelter: (victim) => extendShelter(inside(victim), { until: '2026-01-31', number: '1' }, AT),
          transferShelter: (victim) => transferShelter(inside(victim), 'Nơi khác', AT),
          leaveShelter: (victim) => leaveShelter(inside(victim), AT),
          assessRisk: (victim) => assessRisk(victim, safety, sealed, AT),
          protect: (victim) => protect(victim, secrecy, AT),
          endProtection: (victim) =>
            endProtection({ ...victim, protections: [{ measure: 'secrecy', since: AT }] }, 'secrecy', AT),
          link: (victim) => link(victim, { matters: [THIRD], exploitation: ['forced-begging'] }, AT),
          disclose: (victim) => disclose(victim, told, AT),
          reportMethod: (victim) => reportMethod(victim, { exchange: OTHER, to: 'pcmbn-hn', methods: ['MO01'] }, AT),
          recordExperience: (victim) => recordExperience(victim, experience, AT),
          merge: (victim) => merge(victim, OTHER, AT),
          support: (victim) => support(victim, medical, undefined, AT),
          applyForAllowance: (victim) => applyForAllowance(victim, AT),
          refuseAllowance: (victim) => refuseAllowance(victim, '1', AT),
          recordFirstThings: (victim) => recordFirstThings(victim, first, AT),
          nameRepresentative: (victim) => named(victim, 'parent'),
          notifyRelatives: (victim) => notifyRelatives(victim, AT),
          dropReferral: (victim) => dropReferral(victim, OTHER, AT),
          correct: (victim) => correct(victim, { reason: 'wrong-entry', changes: { minor: true } }, AT),
          reintegrate: (victim) => reintegrate(victim, AT),
          followUp: (victim) => followUp(victim, visit, AT),
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
    expect(() => findNot(victimIn('being-identified', { verifiedAt: null }), { ground: 'posing' }, AT)).toThrow(
      'not-verified',
    );
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

describe('who was found to be no victim', () => {
  const refused = victimIn('not-identified', { notIdentifiedAt: AT });
  const asked = after(refused, askForReview(refused, 'new-evidence', LATER));

  it('may ask for a review once at a time, and the file stays open until that is answered', () => {
    expect(() => askForReview(asked, 'complaint', LATER)).toThrow('review-pending');
    expect(() => close(asked, 'not-identified', LATER)).toThrow('review-pending');
    expect(after(asked, review(asked, 'new-evidence', LATER))).toMatchObject({
      status: 'being-identified',
      reviewAskedAt: null,
    });
  });

  it('is told the reasons where the refusal is upheld, and only where a review was asked for', () => {
    const decision = { number: '2/KL', reasons: ID };
    expect(() => upholdRefusal(refused, decision, LATER)).toThrow('review-not-asked-for');
    const upheld = after(asked, upholdRefusal(asked, decision, LATER));
    expect(upheld).toMatchObject({ status: 'not-identified', reviewAskedAt: null });
    expect(close(upheld, 'not-identified', LATER)).toHaveLength(2);
  });
});

describe('a sheltered victim', () => {
  const sheltered = victimIn('identified', { shelter: { facility: 'Ngôi nhà bình yên', since: AT } });

  it('is in one shelter at a time', () => {
    expect(() => shelter(sheltered, 'Nơi khác', AT)).toThrow('sheltered-already');
    expect(() => leaveShelter({ ...sheltered, shelter: null }, AT)).toThrow('not-sheltered');
  });

  it('stays on the day on which she came when another shelter takes her over', () => {
    const moved = after(sheltered, transferShelter(sheltered, 'Nơi khác', LATER));
    expect(moved.shelter).toEqual({ facility: 'Nơi khác', since: AT });
    expect(() => transferShelter(moved, 'Nơi khác', LATER)).toThrow('sheltered-already');
    expect(() => transferShelter({ ...sheltered, shelter: null }, 'Nơi khác', LATER)).toThrow('not-sheltered');
  });

  it('is neither closed nor reintegrated', () => {
    expect(() => close(sheltered, 'support-ended', AT)).toThrow('still-sheltered');
    expect(() => reintegrate(sheltered, AT)).toThrow('still-sheltered');
  });
});

describe('a victim who lives in the community again', () => {
  it('is looked after once for each term, and again where she was not reached', () => {
    const home = victimIn('reintegrated');
    const missed = after(home, followUp(home, { ...visit, finding: 'unreachable' }, AT));
    const seen = after(missed, followUp(missed, visit, LATER));
    expect(seen.followUps.map(({ finding }) => finding)).toEqual(['unreachable', 'stable']);
    expect(() => followUp(seen, visit, LATER)).toThrow('followed-up-already');
    expect(followUp(seen, { ...visit, after: '6' }, LATER)).toHaveLength(1);
  });
});

describe('the protection of a victim', () => {
  const assessed = (victim: Victim) => after(victim, assessRisk(victim, safety, sealed, AT));
  const calm = victimIn('being-identified', { immediateDanger: false });

  it('rests on an assessment of the danger, unless it is immediate', () => {
    expect(() => protect(calm, secrecy, AT)).toThrow('risk-not-assessed');
    expect(after(assessed(calm), protect(assessed(calm), secrecy, AT))).toMatchObject({
      risk: { level: 'high', plan: OTHER, reviewBy: '2025-09-01' },
      protections: [{ measure: 'secrecy', since: AT }],
    });
    expect(protect(victimIn('being-identified'), secrecy, AT)).toHaveLength(1);
  });

  it('has a plan as grave as its greatest threat, with a measure, of which no relative learns who may be a suspect', () => {
    const alone = { ...safety, measures: [], told: [] };
    expect(() => assessRisk(calm, alone, sealed, AT)).toThrow('measures-missing');
    const light = { ...alone, threats: [safety.threats[0]!] };
    expect(after(calm, assessRisk(calm, light, sealed, AT)).risk).toMatchObject({ level: 'low' });
    const doubtful = { ...calm, suspectIsRelative: 'unknown' } as const;
    expect(() => assessRisk(doubtful, safety, sealed, AT)).toThrow('suspect-is-relative');
    expect(planIn(JSON.stringify(safety))).toEqual(safety);
    expect(planIn('Lời ghi của bản trước')).toBe('Lời ghi của bản trước');
  });

  it('moves her or changes her identity only where she agrees', () => {
    const relocation = { ...secrecy, measure: 'relocation' } as const;
    expect(() => protect(assessed(calm), relocation, AT)).toThrow('agreement-missing');
    expect(protect(assessed(calm), { ...relocation, agreed: true }, AT)).toHaveLength(1);
  });

  it('holds once for each measure, and may end after she was found to be no victim', () => {
    const safe = after(assessed(calm), protect(assessed(calm), secrecy, AT));
    expect(() => protect(safe, secrecy, LATER)).toThrow('protected-already');
    const found = { ...safe, status: 'not-identified' } as const;
    expect(after(found, endProtection(found, 'secrecy', LATER)).protections).toEqual([]);
    expect(() => endProtection(safe, 'guard', LATER)).toThrow('not-protected');
  });
});

describe('the ground of identification', () => {
  const last = '2025-06-30T02:00:00.000Z';
  const without = (exploitation: 'unknown'[]) => (at: string) =>
    identify(victimIn('being-identified'), { evidence: ['procedure-body'], exploitation, paper: '1' }, at);

  it.each([[[]], [['unknown' as const]]])('is to 30/06/2025 the purpose, not %j', (exploitation) => {
    expect(() => without(exploitation)(last)).toThrow('purpose-missing');
    expect(without(exploitation)('2025-06-30T17:00:00.000Z')).toHaveLength(1);
  });

  it('is to 30/06/2025 also a purpose that another matter has shown', () => {
    const begging = { matters: [THIRD], exploitation: ['forced-begging' as const] };
    const linked = after(victimIn('being-identified'), link(victimIn('being-identified'), begging, last));
    const bare = { evidence: ['procedure-body' as const], exploitation: [], paper: '1' };
    expect(after(linked, identify(linked, bare, last)).exploitation).toEqual(['forced-begging']);
  });
});

describe('what was done to a victim', () => {
  it('is told by codes, of which the last count', () => {
    const victim = victimIn('being-identified');
    const told = after(victim, recordExperience(victim, { ...experience, methods: [] }, AT));
    expect(after(told, recordExperience(told, experience, LATER)).experience).toEqual(experience);
  });
});

describe('a victim of several matters', () => {
  it('comes from each of them once, and is exploited in every way that they tell', () => {
    const victim = victimIn('identified', { exploitation: ['forced-labour'] });
    const linked = after(victim, link(victim, { matters: [OTHER, THIRD], exploitation: ['forced-begging'] }, AT));
    expect(linked).toMatchObject({ from: [OTHER, THIRD], exploitation: ['forced-labour', 'forced-begging'] });
  });

  it('who has a file already is merged into it, is counted there alone, and her referrer is told', () => {
    const victim = victimIn('being-identified');
    const merged = after(victim, merge(victim, THIRD, LATER));
    expect(merged).toMatchObject({ status: 'closed', mergedInto: THIRD, toldAt: LATER });
    expect(counted(merged, { verification: '2025-08-07' }).marks).toEqual([{ mark: 'merged', on: '2025-08-06' }]);
    expect(() => merge(victim, ID, AT)).toThrow('merged-with-itself');
    expect(() => merge({ ...victim, shelter: { facility: '', since: AT } }, THIRD, AT)).toThrow('still-sheltered');
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
    expect(toldBy(support(victim, medical, undefined, AT, LATER))).toEqual([]); // registered late
  });

  it('is told that she is no victim, or why the file was closed', () => {
    expect(toldBy(findNot(victimIn('being-identified'), { ground: 'evidence-lacking' }, AT))).toMatchObject([
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
    expect(counted(victim, { verification: '2025-08-07', referral: '2025-08-07' }).marks).toEqual([
      { mark: 'referred', on: '2025-08-04' },
      { mark: 'verification-owed', on: '2025-08-04' },
      { mark: 'verification-due', on: '2025-08-07', until: '2025-08-06' },
      { mark: 'verified-in-time', on: '2025-08-06' },
      { mark: 'verified', on: '2025-08-06' },
      { mark: 'referral-owed', on: '2025-08-04' },
      { mark: 'referral-due', on: '2025-08-07' },
      { mark: 'identified', on: '2025-08-04' },
      { mark: 'supported', on: '2025-08-06' },
    ]);
    const marks = counted(victim, { verification: '2025-08-05' }).marks.map(({ mark }) => mark);
    expect(marks).not.toContain('verified-in-time');
  });

  it('is whether it was decided and she was supported in time, and whether who referred her was told', () => {
    const victim = victimIn('identified', {
      receivedAt: AT,
      identifiedAt: LATER,
      supports: [{ support: 'medical', at: LATER }],
      toldAt: LATER,
    });
    const due = { identification: '2025-08-06', support: '2025-08-05', referral: '2025-08-07' };
    const { marks } = counted(victim, due);
    expect(marks).toEqual(
      expect.arrayContaining([
        { mark: 'decided-in-time', on: '2025-08-06' },
        { mark: 'support-due', on: '2025-08-05', until: '2025-08-06' },
        { mark: 'referral-due', on: '2025-08-07', until: '2025-08-06' },
        { mark: 'referral-answered-in-time', on: '2025-08-06' },
        { mark: 'referral-answered', on: '2025-08-06' },
      ]),
    );
    expect(marks.map(({ mark }) => mark)).not.toContain('supported-in-time');
    const late = counted(victim, { ...due, referral: '2025-08-05' }).marks.map(({ mark }) => mark);
    expect(late).toContain('referral-answered');
    expect(late).not.toContain('referral-answered-in-time');
    const dropped = counted({ ...victim, referral: null }, due).marks.map(({ mark }) => mark);
    expect(dropped.filter((mark) => mark.startsWith('referral'))).toEqual([]);
  });

  it('is not a victim where a child accompanies one', () => {
    const marks = counted(victimIn('identified', { accompanies: OTHER, referral: null }), {}).marks.map(
      ({ mark }) => mark,
    );
    expect(marks).toEqual(['accompanying']);
  });
});
