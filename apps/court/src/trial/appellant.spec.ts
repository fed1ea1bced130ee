import { appealRecorded } from '@la-chan/contracts';
import { deadlinesOf } from '@la-chan/procedure';
import { judgeAppeal } from './appeal-judgment';
import { recordDecisionAppeal } from './decision-appeal';
import { pronounce } from './judgment';
import { recordLateAppeal } from './late-appeal';
import { putInForceInPart, recordAppeal } from './on-appeal';
import { docket } from './preparation';
import { blank, evolve } from './trial.events';
import { TrialRefusal } from './refusal';
import type { Trial } from './trial';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-09-20T02:00:00.000Z';
const LATE = '2025-08-20T02:00:00.000Z';

const crime = { article: '150', clause: '1' } as const;
const defendants = [ID, OTHER].map((id) => ({ id, person: id, ...crime }));
const matter = { number: '1/2025/ST', from: [ID], sender: 'vks-hn', unit: 'c00070', opening: false, handover: null };
const docketed = docket(ID, { ...matter, ...crime, seriousness: 'very-serious', defendants }, AT);
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const set: Trial = { ...docketed.reduce(evolve, empty), status: 'set', openedAt: AT };
const verdicts = [
  { defendant: ID, verdict: 'convicted', penalty: 'imprisonment', months: 84 } as const,
  { defendant: OTHER, verdict: 'acquitted', penalty: null, months: null } as const,
];
const pronounced = pronounce(set, { number: '5/2025/HS-ST', notice: null, verdicts }, AT);
const judged = pronounced.reduce(evolve, set);
const limits = deadlinesOf([...docketed, ...pronounced].map(({ type, occurredAt: at, data }) => ({ type, at, data })));
type Lodged = Parameters<typeof recordAppeal>[1];
const appealed = (appeal: Partial<Lodged>) =>
  recordAppeal(judged, { by: 'defendant', defendants: [ID], ...appeal }, limits, AT);
const partOf = (appeal: Partial<Lodged>) => appealed(appeal).map(({ data }) => 'part' in data && data.part);
const refusalOf = (appeal: Partial<Lodged>): string => {
  try {
    return String(partOf(appeal));
  } catch (refusal) {
    return refusal instanceof TrialRefusal ? `${refusal.code} ${refusal.law}` : String(refusal);
  }
};

describe('who appeals a judgment', () => {
  it('appeals the part that the article names, and no other (BLTTHS 331)', () => {
    expect(partOf({})).toEqual(['whole']);
    expect(partOf({ by: 'defence-counsel' })).toEqual(['whole']);
    expect(partOf({ by: 'victim', part: 'compensation' })).toEqual(['compensation']);
    expect(partOf({ by: 'defendant-representative' })).toEqual(['whole']);
    expect(refusalOf({ by: 'civil-plaintiff-representative', part: 'whole' })).toBe('part-of-others BLTTHS 331(3)');
    expect(partOf({ by: 'civil-plaintiff' })).toEqual(['compensation']);
    expect(partOf({ by: 'interested-person' })).toEqual(['own-interest']);
    expect(partOf({ by: 'party-counsel', part: 'compensation' })).toEqual(['compensation']);
    expect(refusalOf({ by: 'civil-defendant', part: 'whole' })).toBe('part-of-others BLTTHS 331(3)');
    expect(refusalOf({ by: 'interested-person', part: 'compensation' })).toBe('part-of-others BLTTHS 331(4)');
    expect(refusalOf({ by: 'party-counsel', part: 'whole' })).toBe('part-of-others BLTTHS 331(5)');
    expect(refusalOf({ part: 'acquittal-grounds' })).toBe('part-of-others BLTTHS 331(1)');
  });

  it('appeals the grounds of an acquittal only as the one whom it acquits', () => {
    const grounds = { by: 'acquitted' as const, defendants: [OTHER] };
    expect(partOf(grounds)).toEqual(['acquittal-grounds']);
    expect(() => appealed({ ...grounds, defendants: [ID] })).toThrow('not-acquitted');
    const stay = { decision: ID, by: 'acquitted' } as const;
    const decisions = [
      { id: ID, kind: 'suspension', defendant: null, number: '1/QĐ', decidedAt: AT, appellants: [] } as const,
    ].map((one) => ({ ...one, sentAt: null, exchange: null, reviewed: null, inForceSince: null }));
    expect(() => recordDecisionAppeal({ ...judged, decisions }, stay, [], AT)).toThrow('not-acquitted');
  });

  it('appeals that part also when it comes late', () => {
    const late = { by: 'civil-plaintiff', reason: 'force-majeure' } as const;
    const lodged = { ...late, appeal: OTHER, defendants: [ID] };
    expect(recordLateAppeal(judged, lodged, limits, LATE)).toMatchObject([{ data: { part: 'compensation' } }]);
    const whole = () => recordLateAppeal(judged, { ...lodged, part: 'whole' }, limits, LATE);
    expect(whole).toThrow('part-of-others');
  });
});

describe('a judgment of which only what is owed is appealed', () => {
  const civil = { by: 'civil-plaintiff' as const, defendants: [ID] };
  const appealed = recordAppeal(judged, civil, limits, AT).reduce(evolve, judged);
  const inForce = putInForceInPart(appealed, [ID, OTHER], limits, LATER);
  const since = '2025-09-03T17:00:00.000Z';
  const part = inForce.reduce(evolve, appealed);

  it('is in force in its penalty, which holds nobody back, and whole once the rest is decided (BLTTHS 339, 343)', () => {
    expect(inForce).toMatchObject([
      { data: { defendants: [OTHER], since } },
      { data: { defendants: [ID], since, except: ['compensation'] } },
    ]);
    expect(part.defendants).toMatchObject([
      { inForceSince: null, penaltyInForceSince: since, appealed: true },
      { inForceSince: since },
    ]);
    expect(() => putInForceInPart(part, [ID], limits, LATER)).toThrow('not-a-defendant');
    const whole = judgeAppeal(
      { ...part, status: 'on-appeal' },
      { outcome: 'upheld', number: '2', verdicts: [] },
      null,
      LATER,
    );
    expect(whole.reduce(evolve, part).defendants[0]).toMatchObject({ inForceSince: LATER, penaltyInForceSince: since });
  });

  it('is appealed no more in its penalty, unless that comes late and is accepted', () => {
    const whole = () => recordAppeal(part, { by: 'defendant', defendants: [ID] }, [], LATER);
    expect(whole).toThrow('part-in-force');
    expect(recordAppeal(part, { by: 'victim', part: 'compensation', defendants: [ID] }, [], LATER)).toHaveLength(1);
    const lateOf = (part: 'whole' | 'compensation', from: Trial) =>
      evolve(from, appealRecorded(ID, { by: 'defendant', defendants: [OTHER], part, late: true }, LATER));
    expect(lateOf('whole', part).defendants[1]).toMatchObject({ inForceSince: null, penaltyInForceSince: null });
    expect(lateOf('compensation', part).defendants[1]).toMatchObject({
      ...{ inForceSince: null, penaltyInForceSince: since },
    });
  });

  it('waits whole where the penalty is appealed as well, or one is annulled', () => {
    const both = recordAppeal(appealed, { by: 'defendant', defendants: [ID] }, limits, AT);
    expect(() => putInForceInPart(both.reduce(evolve, appealed), [ID], limits, LATER)).toThrow('part-under-appeal');
    const again = judgeAppeal(part, { outcome: 'tried-again', number: '2', verdicts: [] }, null, LATER);
    expect(again.reduce(evolve, part).defendants[0]).toMatchObject({ state: 'on-trial', penaltyInForceSince: null });
  });
});
