import { deadlinesOf, type Deadline } from '@la-chan/procedure';
import { returnFile } from './indictment';
import { join } from './joinder';
import { applyMeasure, endMeasure, isUnder, renewMeasure } from './measure';
import { extend } from './limit-to-decide';
import type { ProsecutionFile } from './prosecution-file';
import { blank, evolve, type ProsecutionEvent } from './prosecution-file.events';
import { receive } from './reception';
import { terminateAccused } from './stay';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-11T02:00:00.000Z';
const crime = { article: '150', clause: '1' } as const;
const one = { id: ID, person: ID, ...crime };
const reception = { handover: null, ...crime, seriousness: 'very-serious' as const, accused: [one] };
const origin = { number: '1/2025/TT', from: [ID], sender: 'pc02', unit: 'c00070', opening: false };
const bail = { accused: ID, measure: 'bail', number: '2/QĐ-BL' } as const;
const brought = { measure: 'bail', number: '1/QĐ-BL', since: '2025-06-01T02:00:00.000Z', until: '2025-12-01' } as const;

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const after = (file: ProsecutionFile, ...events: ProsecutionEvent[]): ProsecutionFile => events.reduce(evolve, file);
const limits = (...events: ProsecutionEvent[]): Deadline[] =>
  deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data })));
const clock = (...events: ProsecutionEvent[]) =>
  limits(...events).flatMap(({ rule, status, dueOn }) => (rule === '241.bail' ? [`${status} ${dueOn}`] : []));

describe('a measure of an accused whose file is to be decided', () => {
  const received = receive(ID, { ...reception, ...origin }, AT, [one]);
  const file = after(empty, ...received);
  const more = extend(file, '2025-09-18', AT);
  const applied = applyMeasure(file, { ...bail, until: '2025-09-03' }, limits(...received), AT);

  it('lasts no longer than the procuracy may take to decide, and goes on where that is extended (BLTTHS 241; TTLT 04/2018 23(1))', () => {
    const long = { ...bail, until: '2025-09-04' };
    expect(() => applyMeasure(file, long, limits(...received), AT)).toThrow('measure-too-long');
    expect(() => applyMeasure(file, { ...bail, until: '2025-08-03' }, [], AT)).toThrow('measure-over');
    const under = after(file, ...applied);
    expect(() => applyMeasure(under, long, limits(...received, ...more), AT)).toThrow('measure-applied-already');
    expect(() => renewMeasure(under, { ...bail, until: '2025-09-03' }, [], AT)).toThrow('measure-not-longer');
    const anew = renewMeasure(under, { ...bail, until: '2025-09-18' }, limits(...received, ...more), LATER);
    expect(clock(...received, ...more, ...applied, ...anew)).toEqual(['running 2025-09-18']);
    expect(() => applyMeasure(file, { ...long, accused: OTHER }, [], AT)).toThrow('not-of-this-file');
  });

  it('ends by decision, with its last day or with the matter', () => {
    const under = after(file, ...applied);
    expect(() => endMeasure(under, { ...bail, number: undefined, ground: 'over' }, LATER)).toThrow(
      'measure-end-not-decided',
    );
    const over = endMeasure(under, { accused: ID, measure: 'bail', ground: 'over' }, '2025-09-03T02:00:00.000Z');
    expect(clock(...received, ...applied, ...over)).toEqual(['met 2025-09-03']);
    const decision = { accused: ID, ground: 'exempted', number: '3/QĐ', notice: null } as const;
    const ended = terminateAccused(under, decision, LATER);
    expect(clock(...received, ...applied, ...ended)).toEqual(['met 2025-09-03']);
    expect(after(under, ...ended).accused).toMatchObject([{ measures: [] }]);
    expect(() => endMeasure(after(under, ...ended), { ...bail, ground: 'replaced' }, LATER)).toThrow(
      'measure-not-applied',
    );
  });

  it('is used on as it came, within the limit to decide, unless its last day is over (TTLT 04/2018 23(2))', () => {
    const come = receive(ID, { ...reception, ...origin }, AT, [{ ...one, measures: [brought] }]);
    expect(clock(...come)).toEqual(['running 2025-09-03']);
    expect(clock(...come, ...more)).toEqual(['running 2025-09-18']);
    expect(after(empty, ...come).accused).toMatchObject([{ measures: [brought] }]);
    const over = { ...brought, until: '2025-08-03' };
    expect(clock(...receive(ID, { ...reception, ...origin }, AT, [{ ...one, measures: [over] }]))).toEqual([]);
  });

  it('is none that this procuracy was asked to end and has ended since, unlike what has followed that (TTLT 04/2018 20)', () => {
    const ended = [{ accused: ID, measure: 'bail', askedAt: '2025-07-01T02:00:00.000Z' }] as const;
    const come = (since: string) =>
      after(
        empty,
        ...receive(ID, { ...reception, ...origin }, AT, [{ ...one, measures: [{ ...brought, since }] }], { ended }),
      );
    expect(come(brought.since).accused[0]?.measures).toBeUndefined();
    expect(come('2025-07-02T02:00:00.000Z').accused).toMatchObject([{ measures: [{ measure: 'bail' }] }]);
    const offered = {
      ...after(empty, ...receive(ID, { ...reception, ...origin }, AT, [{ ...one, measures: [brought] }])),
      status: 'awaiting-release' as const,
    };
    expect(isUnder(offered, ended[0])).toBe(true);
    expect(endMeasure(offered, { ...bail, ground: 'not-necessary' }, AT)).toHaveLength(1);
    expect(isUnder(offered, { ...ended[0], askedAt: '2025-05-01T02:00:00.000Z' })).toBe(false);
  });

  it('goes along where the file is joined or returned', () => {
    const under = after(file, ...applied);
    const joined = join({ ...empty, id: OTHER, status: 'received' }, under, LATER, new Map());
    expect(joined.at(-1)).toMatchObject({
      type: 'prosecution.measure-applied',
      data: { measure: 'bail', accused: ID },
    });
    const back = returnFile(under, { ground: 'evidence-missing', number: '4' }, LATER);
    expect(clock(...received, ...applied, ...back)).toEqual(['replaced 2025-09-03']);
    expect(after(under, ...back).accused).toMatchObject([{ measures: [] }]);
  });
});
