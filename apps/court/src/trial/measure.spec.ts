import {
  decisionInForce,
  defendantSuspended,
  defendantTerminated,
  judgmentInForce,
  judgmentInForceInPart,
  trialSplit,
  trialSuspended,
  trialTerminated,
} from '@la-chan/contracts';
import { deadlinesOf, type Deadline } from '@la-chan/procedure';
import { judgeAppeal } from './appeal-judgment';
import { noteCassation } from './cassation';
import { coerced, coercionsGoneBy, followedCoercions, trialCoercions } from './coercion';
import { applyMeasure, asTold, endMeasure, followMeasure, followMeasureEnd } from './measure';
import { release } from './on-appeal';
import { docket, returnFile } from './preparation';
import { docketApart } from './stay';
import type { Trial } from './trial';
import { blank, evolve, type TrialEvent } from './trial.events';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-11T02:00:00.000Z';
const crime = { article: '150', clause: '1' } as const;
const matter = { number: '1/2025/ST', from: [ID], sender: 'vks-hn', unit: 'c00070', opening: false, handover: null };
const defendants = [{ id: ID, person: ID, ...crime }];
const ban = { measure: 'exit-ban', number: '3/THXC', since: '2025-07-01T02:00:00.000Z', until: '2025-08-20' } as const;
const coming = [{ id: ID, ...crime, measures: [ban] }];
const docketed = docket(ID, { ...matter, ...crime, seriousness: 'very-serious', defendants }, AT, coming);
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const after = (file: Trial, ...events: TrialEvent[]): Trial => events.reduce(evolve, file);
const trial = after(empty, ...docketed);
const limit = (...events: TrialEvent[]): Deadline | undefined =>
  deadlinesOf([...docketed, ...events].map(({ type, occurredAt: at, data }) => ({ type, at, data }))).findLast(
    ({ rule }) => rule === '278.exit-ban',
  );
const order = { defendant: ID, measure: 'exit-ban', number: '4/THXC-TA', notice: null } as const;

describe('a measure of a defendant', () => {
  it('is used on as it came, until the presiding judge orders another (BLTTHS 278(1))', () => {
    expect(trial.defendants).toMatchObject([{ measures: [ban] }]);
    expect(limit()).toMatchObject({ about: ID, dueOn: '2025-08-20', status: 'running' });
    expect(() => applyMeasure(trial, { ...order, until: '2025-08-20' }, AT)).toThrow('measure-not-longer');
    expect(() => applyMeasure(trial, { ...order, measure: 'bail', until: '2025-08-03' }, AT)).toThrow('measure-over');
    expect(() => applyMeasure(trial, { ...order, defendant: OTHER, until: '2025-09-20' }, AT)).toThrow(
      'not-a-defendant',
    );
    const anew = applyMeasure(trial, { ...order, until: '2025-10-20' }, LATER);
    expect(limit(...anew)).toMatchObject({ dueOn: '2025-10-20', status: 'running' });
    expect(after(trial, ...anew).defendants).toMatchObject([{ measures: [{ number: '4/THXC-TA' }] }]);
  });

  it('ends with its last day, or before by a decision', () => {
    const ended = { defendant: ID, measure: 'exit-ban', ground: 'over', notice: null } as const;
    expect(() => endMeasure(trial, ended, LATER)).toThrow('measure-end-not-decided');
    const early = endMeasure(trial, { ...ended, ground: 'not-necessary', number: '5' }, LATER);
    expect(limit(...early)).toMatchObject({ status: 'met' });
    expect(after(trial, ...early).defendants).toMatchObject([{ measures: [] }]);
    expect(() => endMeasure(after(trial, ...early), ended, LATER)).toThrow('measure-not-applied');
    expect(endMeasure(trial, ended, '2025-08-20T02:00:00.000Z')).toHaveLength(1);
  });

  it('ends as whoever had the file tells, by that order alone (TTLT 04/2018 20)', () => {
    const [one] = trial.defendants.flatMap(({ id, measures = [] }) => measures.map((each) => ({ id, ...each })));
    const told = { accused: one!.id, measure: one!.measure, order: one!.number, number: '5' };
    const end = { ...told, ground: 'not-necessary' as const };
    expect(followMeasureEnd(trial, end, LATER)).toMatchObject([{ data: { defendant: one!.id, number: '5' } }]);
    expect(followMeasureEnd(trial, { ...end, order: 'another' }, LATER)).toEqual([]);
  });

  it('goes on by the order that has taken the place of the one that is known here, as whoever had the file tells (TTLT 04/2018 23)', () => {
    const told = { ...ban, accused: ID, number: '4/THXC', until: '2035-01-01', follows: ban.number };
    const renewed = followMeasure(trial, told, LATER);
    expect(after(trial, ...renewed).defendants).toMatchObject([{ measures: [{ number: '4/THXC' }] }]);
    expect(limit(...renewed)).toMatchObject({ status: 'running' });
    expect(followMeasure(trial, { ...told, follows: 'another' }, LATER)).toEqual([]);
    const anew = { ...order, until: '2035-02-01' };
    expect(asTold(trial, anew, LATER)).toMatchObject({ accused: ID, number: '4/THXC-TA', follows: ban.number });
    const { follows } = asTold(trial, { ...anew, measure: 'bail' }, LATER);
    expect(follows).toBeUndefined();
  });

  const triers = { number: '5', notice: null, decision: ID, delivery: ID } as const;
  const splitting = { into: OTHER, defendants: [ID], number: '6' };
  const endings: Record<string, TrialEvent> = {
    'the termination for this one': defendantTerminated(ID, { defendant: ID, ground: 'amnesty', ...triers }, LATER),
    'the termination for all': trialTerminated(ID, { ground: 'amnesty', ...triers }, LATER),
    'the judgment in force': judgmentInForce(ID, { since: LATER }, LATER),
    'that of this one in force': judgmentInForceInPart(ID, { defendants: [ID], since: LATER }, LATER),
  };

  it.each(Object.keys(endings))('ends with %s', (what) => {
    const judged = { ...trial, defendants: trial.defendants.map((one) => ({ ...one, state: 'judged' as const })) };
    const ending = endings[what];
    const events = ending ? [ending] : [];
    expect(limit(...events)).toMatchObject({ status: 'met' });
    const from = what.endsWith('force') ? judged : trial;
    expect(after(from, ...events).defendants).toMatchObject([{ measures: [] }]);
  });

  it('binds on here as it comes back from the court of appeal, where this court tries again (BLTTHS 347(1))', () => {
    const away: Trial = {
      ...{ ...trial, status: 'on-appeal', appeal: OTHER },
      defendants: trial.defendants.map((one) => ({ ...one, state: 'judged', verdict: 'convicted', measures: [] })),
    };
    const decided = { outcome: 'tried-again' as const, number: '2/2025/HS-PT', verdicts: [] };
    const back = judgeAppeal(away, decided, OTHER, LATER, {
      measures: [{ defendant: ID, measures: [{ ...ban, number: '8/PT' }] }],
    });
    expect(after(away, ...back)).toMatchObject({
      status: 'docketed',
      defendants: [{ measures: [{ number: '8/PT' }] }],
    });
    const since = { at: LATER, type: 'court.appeal-handed-over', data: { exchange: OTHER, to: 'toa-hn' } };
    const history = [...docketed, ...back].map(({ type, occurredAt: at, data }) => ({ type, at, data }));
    const limits = deadlinesOf([...history.slice(0, docketed.length), since, ...history.slice(docketed.length)]);
    expect(limits.findLast(({ rule }) => rule === '278.exit-ban')).toMatchObject({ status: 'running' });
  });

  it('of property that was ordered before the file came, and is told since, stands here once, of whom the file is here (BLTTHS 126, 278(1))', () => {
    const distraint = { order: OTHER, measure: 'distraint', number: '9/LKB', since: AT } as const;
    const told = { ...distraint, accused: ID };
    const { recordCoercion } = followedCoercions;
    const at = (status: Trial['status'], state: 'on-trial' | 'judged' | 'suspended' | 'terminated'): Trial => ({
      ...trial,
      status,
      defendants: trial.defendants.map((one) => ({ ...one, state, inForceSince: null })),
    });
    const taken = after(at('set', 'on-trial'), ...recordCoercion(at('set', 'on-trial'), told, LATER));
    expect(taken.defendants).toMatchObject([{ coercions: [distraint] }]);
    expect(recordCoercion(taken, told, LATER)).toEqual([]);
    expect(recordCoercion(at('set', 'on-trial'), { ...told, accused: OTHER }, LATER)).toEqual([]);
    const ban = { accused: ID, measure: 'residence-ban', number: '9/LC', since: AT, until: '2035-01-01' } as const;
    const under = coerced.recordMeasure(at('set', 'on-trial'), ban, LATER);
    expect(under).toMatchObject([{ data: { measure: 'residence-ban', brought: true, since: AT } }]);
    expect(coerced.recordMeasure(at('on-appeal', 'judged'), ban, LATER)).toEqual([]);
    for (const [status, state] of [
      ['appeal-offered', 'judged'],
      ['suspended', 'on-trial'],
      ['returned', 'suspended'],
      ['on-appeal', 'suspended'],
    ] as const)
      expect(recordCoercion(at(status, state), told, LATER)).toHaveLength(1);
    for (const [status, state] of [
      ['returned', 'on-trial'],
      ['awaiting-release', 'on-trial'],
      ['on-appeal', 'judged'],
      ['terminated', 'terminated'],
    ] as const)
      expect(recordCoercion(at(status, state), told, LATER)).toEqual([]);
  });

  it('of property goes up with the file, and comes back unless the court of appeal terminates the matter (BLTTHS 347(1))', () => {
    const distraint = { order: OTHER, measure: 'distraint', number: '9/LKB', since: AT } as const;
    const judged = { state: 'judged', verdict: 'convicted', appealed: true, coercions: [distraint] } as const;
    const offered: Trial = {
      ...{ ...trial, status: 'appeal-offered', appeal: OTHER },
      defendants: trial.defendants.map((one) => ({ ...one, ...judged })),
    };
    const end = { order: OTHER, ground: 'not-necessary', number: '10' } as const;
    expect(() => trialCoercions.endCoercion(offered, end, AT)).toThrow('measure-goes-with-file');
    expect(after(offered, ...followedCoercions.endCoercion(offered, end, AT)).defendants).toMatchObject([
      { coercions: [] },
    ]);
    expect(coercionsGoneBy(offered)).toMatchObject({ kind: { kind: 'appeal' }, exchange: OTHER });
    const away = after(offered, ...release(offered, 'toa-hn', AT));
    expect(away.defendants).toMatchObject([{ coercions: [] }]);
    expect(() => trialCoercions.endCoercion(away, end, AT)).toThrow('no-such-coercion');
    expect(coercionsGoneBy(away)).toMatchObject({ kind: { kind: 'appeal' } });
    const back = { coercions: [{ defendant: ID, coercions: [distraint] }] };
    const heard = (outcome: 'upheld' | 'tried-again' | 'investigated-again' | 'terminated') => {
      const decided = { outcome, number: '2/2025/HS-PT', verdicts: [] };
      return after(away, ...judgeAppeal(away, decided, OTHER, LATER, back)).defendants;
    };
    expect(heard('upheld')).toMatchObject([{ inForceSince: LATER, coercions: [distraint] }]);
    expect(heard('tried-again')).toMatchObject([{ state: 'on-trial', coercions: [distraint] }]);
    expect(heard('investigated-again')).toMatchObject([{ coercions: [] }]);
    expect(heard('terminated')).toMatchObject([{ coercions: [] }]);
  });

  it('of property is no more here of whoever the court of appeal has sent back to be investigated again', () => {
    const distraint = { order: OTHER, measure: 'distraint', number: '9/LKB', since: AT } as const;
    const judged = { state: 'judged', verdict: 'convicted', appealed: true, coercions: [distraint] } as const;
    const onPaper: Trial = {
      ...{ ...trial, status: 'on-appeal' },
      defendants: trial.defendants.map((one) => ({ ...one, ...judged })),
    };
    const heard = (outcome: 'investigated-again' | 'tried-again') =>
      after(onPaper, ...judgeAppeal(onPaper, { outcome, number: '2/2025/HS-PT', verdicts: [] }, null, LATER))
        .defendants;
    expect(heard('investigated-again')).toMatchObject([{ state: 'on-trial', coercions: [] }]);
    expect(heard('tried-again')).toMatchObject([{ state: 'on-trial', coercions: [distraint] }]);
  });

  it('ends where the court of appeal, or a higher court, terminates the matter (BLTTHS 125(1), 355(1)(d))', () => {
    const judged = { state: 'judged', verdict: 'convicted', appealed: true } as const;
    const onPaper: Trial = {
      ...{ ...trial, status: 'on-appeal' },
      defendants: trial.defendants.map((one) => ({ ...one, ...judged })),
    };
    const decided = { outcome: 'terminated' as const, number: '2/2025/HS-PT', verdicts: [] };
    const appeal = judgeAppeal(onPaper, decided, null, LATER);
    expect(limit(...appeal)).toMatchObject({ status: 'met' });
    expect(after(onPaper, ...appeal).defendants).toMatchObject([{ state: 'terminated', measures: [] }]);
    const again = judgeAppeal(onPaper, { ...decided, outcome: 'tried-again' }, null, LATER);
    expect(limit(...again)).toMatchObject({ status: 'running' });

    const decision = OTHER;
    for (const stay of [
      trialSuspended(ID, { ground: 'illness', number: '3', notice: null, decision, delivery: OTHER }, AT),
      defendantSuspended(
        ID,
        { defendant: ID, ground: 'illness', number: '3', notice: null, decision, delivery: OTHER },
        AT,
      ),
    ]) {
      const stayed = after(trial, stay, decisionInForce(ID, { decision, since: AT }, AT));
      expect(stayed.defendants).toMatchObject([{ measures: [ban] }]);
      const cassation = { by: 'cassation', outcome: 'terminated', number: '5/HS-GĐT', decision } as const;
      const noted = noteCassation(stayed, cassation, LATER);
      expect(limit(...noted)).toMatchObject({ status: 'met' });
      expect(after(stayed, ...noted).defendants).toMatchObject([{ state: 'terminated', measures: [] }]);
    }
  });

  it('goes on where whom it binds is tried apart (BLTTHS 283(2))', () => {
    const away = trialSplit(ID, splitting, LATER);
    expect(limit(away)).toMatchObject({ status: 'replaced' });
    expect(after(trial, away).defendants).toMatchObject([{ state: 'tried-apart', measures: [] }]);
    const own = docketApart(OTHER, '2/2025/ST', trial, [ID], LATER, new Map());
    expect(after({ ...empty, id: OTHER }, ...own).defendants).toMatchObject([{ id: ID, measures: [ban] }]);
  });

  it('goes back with the file', () => {
    const back = returnFile(trial, { ground: 'evidence-missing', number: '4' }, LATER);
    expect(limit(...back)).toMatchObject({ status: 'replaced' });
    expect(after(trial, ...back).defendants).toMatchObject([{ measures: [] }]);
  });
});
