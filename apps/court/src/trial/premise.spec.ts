import {
  decisionInForce,
  defendantFound,
  defendantResumed,
  defendantSearchDemanded,
  indictmentElsewhereReceived,
  judgmentPronounced,
  trialMeasuresKept,
  trialSet,
  trialSplit,
  triedTreatmentEnded,
} from '@la-chan/contracts';
import { premiseOf } from './premise';
import { TrialRefusal } from './refusal';
import type { Defendant, Trial } from './trial';
import { blank, type TrialEvent } from './trial.events';

const ID = '01900000-0000-7000-8000-00000000000a';
const ANNA = '01900000-0000-7000-8000-00000000000b';
const BINH = '01900000-0000-7000-8000-00000000000c';
const AT = '2025-03-03T02:00:00.000Z';
const law = { number: '1/QĐ', notice: null } as const;

const one = (id: string, state: Defendant['state']): Defendant => ({
  ...{ id, person: id, article: '150', clause: '2', state, verdict: null, decidedAt: null },
  ...{ appealed: false, withdrawn: false, inForceSince: null },
});
const of = (anna: Defendant['state'], binh: Defendant['state']): Trial => ({
  ...{ id: ID, version: 1, number: '1/2025/ST', unit: 'c00070', createdAt: AT, updatedAt: AT, ...blank },
  defendants: [one(ANNA, anna), one(BINH, binh)],
});
const refusal = (event: TrialEvent, file: Trial): string | undefined => {
  try {
    premiseOf(event)?.(file);
    return undefined;
  } catch (error) {
    if (error instanceof TrialRefusal) return error.code;
    throw error;
  }
};

describe('what was decided since', () => {
  it.each([
    ['of a search', defendantSearchDemanded(ID, { defendant: BINH, ...law }, AT), ['on-trial']],
    [
      'of an indictment elsewhere',
      indictmentElsewhereReceived(ID, { ...{ notice: ID, by: 'vks-hn', number: '1' }, defendants: [BINH] }, AT),
      ['on-trial'],
    ],
    ['of measures that go on', trialMeasuresKept(ID, { defendant: BINH, number: '1' }, AT), ['on-trial', 'suspended']],
    [
      'of a treatment that is over',
      triedTreatmentEnded(ID, { defendant: BINH, number: '1', alone: true }, AT),
      ['suspended'],
    ],
    [
      'of who is found',
      defendantFound(ID, { defendant: BINH, how: 'arrested', notice: null, alone: true }, AT),
      ['suspended'],
    ],
    [
      'of a trial apart',
      trialSplit(ID, { into: ID, defendants: [BINH], ...law }, AT),
      ['on-trial', 'suspended', 'terminated'],
    ],
    ['of a resumption', defendantResumed(ID, { defendant: BINH, ...law }, AT), ['suspended', 'terminated']],
  ] as const)('%s was of whom it could be decided then', (_, event, states: readonly string[]) => {
    for (const state of ['on-trial', 'suspended', 'terminated', 'tried-apart'] as const)
      expect(refusal(event, of('on-trial', state))).toBe(states.includes(state) ? undefined : 'not-a-defendant');
  });

  it('of a hearing was for somebody who is tried (BLTTHS 277(1)(a))', () => {
    const set = trialSet(ID, { opensOn: '2025-04-01', closed: false, inAbsence: [BINH], ...law }, AT);
    expect(refusal(set, of('suspended', 'suspended'))).toBe('nobody-on-trial');
    expect(refusal(set, of('on-trial', 'suspended'))).toBe('not-a-defendant');
    expect(refusal(set, of('on-trial', 'on-trial'))).toBeUndefined();
  });

  it('by a judgment was of everybody who is tried, and of nobody else (BLTTHS 260)', () => {
    const verdict = { verdict: 'acquitted', penalty: null, months: null } as const;
    const judged = (...whom: string[]) =>
      judgmentPronounced(ID, { ...law, verdicts: whom.map((defendant) => ({ defendant, ...verdict })) }, AT);
    expect(refusal(judged(ANNA), of('on-trial', 'on-trial'))).toBe('verdict-for-each');
    expect(refusal(judged(ANNA, BINH), of('on-trial', 'terminated'))).toBe('verdict-for-each');
    expect(refusal(judged(ANNA), of('on-trial', 'terminated'))).toBeUndefined();
  });

  it('of a decision was of one that stands (BLTTHS 330(2), 343)', () => {
    const inForce = decisionInForce(ID, { decision: ANNA, since: AT }, AT);
    expect(refusal(inForce, of('on-trial', 'suspended'))).toBe('no-such-decision');
  });
});
