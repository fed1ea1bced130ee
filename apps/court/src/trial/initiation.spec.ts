import { deadlinesOf } from '@la-chan/procedure';
import { tellAbove } from './above';
import { putDecisionInForce, recordDecisionAppeal, recordDecisionReview, sendDecisionAppeal } from './decision-appeal';
import { crimeIn, demandInitiation, initiateCase, recordInitiation } from './initiation';
import { openHearing, pronounce } from './judgment';
import { docket } from './preparation';
import { resume, suspend } from './stay';
import type { Trial } from './trial';
import { blank, evolve, type TrialEvent } from './trial.events';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-04T08:00:00.000Z';
const crime = { article: '150', clause: '1' } as const;
const leftOut = { initiation: OTHER, article: '151', clause: '2', number: '3/QĐ-HĐXX' } as const;

const docketed = docket(
  ID,
  {
    ...{ number: '1/2025/ST', from: [OTHER], sender: 'vks-hn', unit: 'c00070', opening: false, handover: OTHER },
    ...{ ...crime, seriousness: 'very-serious', defendants: [{ id: ID, person: ID, ...crime }] },
  },
  AT,
);
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const set: Trial = { ...docketed.reduce(evolve, empty), status: 'set' };
const heard = openHearing(set, AT).reduce(evolve, set);
const limits = (events: readonly TrialEvent[]) =>
  deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data })))
    .filter(({ rule }) => rule === '154-send.panel')
    .map(({ dueAt, status }) => `${dueAt} ${status}`);

describe('a crime that was left out', () => {
  const initiated = initiateCase(heard, { ...leftOut, notice: OTHER, defendants: [ID] }, AT);
  const demanded = demandInitiation(heard, { ...leftOut, exchange: OTHER }, AT);
  const waiting = demanded.reduce(evolve, heard);

  it('is for the panel to find, while it sits at the hearing (BLTTHS 153(4))', () => {
    expect(() => initiateCase(set, { ...leftOut, notice: null }, AT)).toThrow('panel-not-sitting');
    expect(() => demandInitiation(set, { ...leftOut, exchange: null }, AT)).toThrow('panel-not-sitting');
    const verdicts = [{ defendant: ID, verdict: 'acquitted' as const, penalty: null, months: null }];
    const judged = pronounce(heard, { number: '5', notice: null, verdicts }, LATER).reduce(evolve, heard);
    expect(() => initiateCase(judged, { ...leftOut, notice: null }, LATER)).toThrow('judged');
  });

  it('is that of anybody, and of a defendant only of this trial', () => {
    expect(() => initiateCase(heard, { ...leftOut, notice: null, defendants: [OTHER] }, AT)).toThrow('not-a-defendant');
    expect(() => demandInitiation(heard, { ...leftOut, exchange: null, defendants: [OTHER] }, AT)).toThrow(
      'not-a-defendant',
    );
    expect(initiateCase(heard, { ...leftOut, notice: null }, AT)).toHaveLength(1);
  });

  it('is initiated, and the decision served on the procuracy within 24 hours, but on paper (BLTTHS 154(2))', () => {
    expect(initiated.reduce(evolve, heard)).toMatchObject({
      status: 'set',
      initiations: [{ id: OTHER, by: 'decision', article: '151', initiated: true }],
    });
    expect(limits(initiated)).toEqual(['2025-08-05T02:00:00.000Z running']);
    expect(limits(initiateCase(heard, { ...leftOut, notice: null }, AT))).toEqual([]);
  });

  it('or its initiation is demanded, which the procuracy answers once, the way it was demanded', () => {
    const answer = { initiation: OTHER, initiated: false, number: '7/VKS' };
    expect(waiting.initiations).toMatchObject([{ by: 'demand', initiated: null }]);
    expect(() => recordInitiation(waiting, answer, null, LATER)).toThrow('no-such-demand');
    expect(() => recordInitiation(waiting, { ...answer, initiation: ID }, OTHER, LATER)).toThrow('no-such-demand');
    const answered = recordInitiation(waiting, answer, OTHER, LATER).reduce(evolve, waiting);
    expect(answered.initiations).toMatchObject([{ initiated: false }]);
    expect(() => recordInitiation(answered, answer, OTHER, LATER)).toThrow('no-such-demand');
  });

  it('is protested by the procuracy alone, and marked where the court above annuls it (BLTTHS 161(1)(c))', () => {
    const decided = initiateCase(heard, { ...leftOut, notice: OTHER, decision: OTHER }, AT);
    const file = decided.reduce(evolve, heard);
    expect(file.decisions).toMatchObject([{ id: OTHER, kind: 'initiation', defendant: null }]);
    const by = (by: 'victim' | 'procuracy') => () =>
      recordDecisionAppeal(file, { decision: OTHER, by, notice: OTHER }, [], LATER);
    expect(by('victim')).toThrow('only-protested');
    const protested = by('procuracy')().reduce(evolve, file);
    expect(() => putDecisionInForce(protested, OTHER, [], LATER)).toThrow('decision-under-appeal');
    const inPart = { decision: OTHER, by: 'procuracy', notice: OTHER, part: 'measures' } as const;
    const partly = recordDecisionAppeal(file, inPart, [], LATER).reduce(evolve, file);
    expect(() => putDecisionInForce(partly, OTHER, [], LATER)).toThrow('decision-under-appeal');
    const up = { decision: OTHER, exchange: ID, to: 'toa-hn' } as const;
    const sent = sendDecisionAppeal(protested, up, LATER).reduce(evolve, protested);
    const reviewed = (outcome: 'upheld' | 'annulled') =>
      recordDecisionReview(sent, { decision: OTHER, outcome, number: '2/QĐ-PT' }, ID, LATER).reduce(evolve, sent);
    expect(reviewed('annulled')).toMatchObject({
      ...{ status: 'set', initiations: [{ initiated: false }] },
      decisions: [{ reviewed: 'annulled', inForceSince: null }],
    });
    expect(reviewed('upheld')).toMatchObject({
      ...{ initiations: [{ initiated: true }], decisions: [{ inForceSince: LATER }] },
    });
    expect(() => putDecisionInForce(reviewed('annulled'), OTHER, [], LATER)).toThrow('no-such-decision');
    const onPaper = sendDecisionAppeal(protested, { decision: OTHER, exchange: null, to: null }, LATER);
    const away = onPaper.reduce(evolve, protested);
    const told = { decision: OTHER, outcome: 'amended', number: '2/QĐ-PT' } as const;
    expect(() => recordDecisionReview(away, told, null, LATER)).toThrow('initiation-upheld-or-annulled');
  });

  it('is told to the procuracy above, which may protest it for 15 days (BLTTHS 337(2))', () => {
    const said = { ...leftOut, notice: OTHER, decision: OTHER } as const;
    const file = initiateCase(heard, said, AT).reduce(evolve, heard);
    expect(file.untold).toMatchObject([{ decision: 'initiation', of: OTHER, number: '3/QĐ-HĐXX', defendants: [ID] }]);
    expect(crimeIn(file, OTHER)).toMatchObject({ article: '151', clause: '2' });
    const told = tellAbove(file, OTHER, { notice: ID, to: 'vks-tc' }, LATER).reduce(evolve, file);
    expect(told.untold).toEqual([]);
  });

  it('leaves what stays the trial as it is, and stays with it whatever is lifted', () => {
    const file = initiateCase(heard, { ...leftOut, notice: OTHER, decision: OTHER }, AT).reduce(evolve, heard);
    const order = { number: '6/QĐ-TA', decision: ID, notice: ID } as const;
    const suspended = suspend(file, { ground: 'illness', ...order }, [], LATER).reduce(evolve, file);
    expect(suspended.decisions).toMatchObject([{ kind: 'initiation' }, { kind: 'suspension' }]);
    const resumed = resume(suspended, { number: '8', notice: null }, [], LATER).reduce(evolve, suspended);
    expect(resumed.decisions).toMatchObject([{ kind: 'initiation' }]);
  });
});
