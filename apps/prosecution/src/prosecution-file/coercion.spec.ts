import { prosecutionCoercions } from './coercion';
import { takeReturn } from './indictment';
import { join } from './joinder';
import { followMeasure } from './measure';
import { release } from './offered';
import type { ProsecutionFile } from './prosecution-file';
import { blank, evolve, type ProsecutionEvent } from './prosecution-file.events';
import { receive } from './reception';
import { prosecutionProperty } from './stay-decision';
import { suspend, suspendAccused, terminateAccused } from './stay';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-11T02:00:00.000Z';
const crime = { article: '150', clause: '1' } as const;
const one = { id: ID, person: ID, ...crime };
const reception = { handover: null, ...crime, seriousness: 'very-serious' as const, accused: [one] };
const origin = { number: '1/2025/TT', from: [ID], sender: 'pc02', unit: 'c00070', opening: false };
const decision = { number: '3/QĐ', notice: null };
const distraint = { order: OTHER, measure: 'distraint', number: '9/LKB' } as const;

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const after = (file: ProsecutionFile, ...events: ProsecutionEvent[]): ProsecutionFile => events.reduce(evolve, file);
const stands = ({ accused }: ProsecutionFile) =>
  accused.map(({ coercions = [] }) => coercions.map(({ order }) => order));

describe('a coercive measure while a procuracy decides on a file', () => {
  const received = receive(ID, { ...reception, ...origin }, AT, [one]);
  const file = after(empty, ...received);
  const { orderCoercion, endCoercion } = prosecutionCoercions;
  const distrained = after(file, ...orderCoercion(file, { ...distraint, accused: ID }, AT));

  it('is of an accused of the file; what is carried out once does not stand (BLTTHS 241)', () => {
    expect(() => orderCoercion(file, distraint, AT)).toThrow('coercion-of-whom');
    expect(() => orderCoercion(file, { ...distraint, accused: OTHER }, AT)).toThrow('coercion-of-whom');
    const escorted = orderCoercion(file, { ...distraint, measure: 'escort', accused: ID }, AT);
    expect(stands(after(file, ...escorted))).toEqual([[]]);
    expect(orderCoercion(file, { ...distraint, measure: 'bringing-in' }, AT)).toHaveLength(1);
    expect(stands(distrained)).toEqual([[OTHER]]);
  });

  it('ends by a decision, or with the matter', () => {
    const end = { order: OTHER, number: '10/QĐ', ground: 'not-necessary' } as const;
    const ended = after(distrained, ...endCoercion(distrained, end, LATER));
    expect(stands(ended)).toEqual([[]]);
    expect(() => endCoercion(ended, end, LATER)).toThrow('no-such-coercion');
    const over = terminateAccused(distrained, { accused: ID, ground: 'exempted', ...decision }, LATER);
    expect(stands(after(distrained, ...over))).toEqual([[]]);
  });

  it('is lifted, or goes on, by a decision on property (TTLT 01/2020 12(2))', () => {
    const stopped = after(distrained, ...suspend(distrained, { ground: 'illness', ...decision }, [], LATER));
    const decided = (...each: ('lifted' | 'goes-on')[]) =>
      prosecutionProperty.decideOnProperty(
        stopped,
        {
          ...{ decision: ID, number: '4/QĐ', agreement: '5/CV', notice: null },
          items: each.map((what) => ({ of: 'distrained-property', decided: what, keeper: 'other' })),
        },
        LATER,
      );
    expect(stands(after(stopped, ...decided('goes-on')))).toEqual([[OTHER]]);
    expect(stands(after(stopped, ...decided('lifted')))).toEqual([[]]);
    expect(stands(after(stopped, ...decided('lifted', 'goes-on')))).toEqual([[OTHER]]);
  });

  it('stands on here of whoever is suspended alone, as the file of the others goes to the court', () => {
    const alone = { accused: ID, ground: 'illness', ...decision } as const;
    const indicted: ProsecutionFile = {
      ...after(distrained, ...suspendAccused(distrained, alone, [], LATER)),
      ...{ status: 'indicted', indictment: ID },
    };
    const gone = after(indicted, ...release(indicted, 'toa-hn', LATER));
    expect(gone.status).toBe('handed-over');
    expect(stands(gone)).toEqual([[OTHER]]);
    const end = { order: OTHER, number: '10/QĐ', ground: 'not-necessary' } as const;
    for (const status of ['handed-over', 'decided'] as const)
      expect(stands(after(gone, ...endCoercion({ ...gone, status }, end, LATER)))).toEqual([[]]);
    const going: ProsecutionFile = { ...distrained, status: 'indicted', indictment: ID };
    expect(stands(after(going, ...release(going, 'toa-hn', LATER)))).toEqual([[]]);
  });

  it('that was ordered before the file came, and is told since, stands here once, of whom the file is here (BLTTHS 126, 241)', () => {
    const told = { ...distraint, accused: ID, since: AT };
    const { recordCoercion, has } = prosecutionCoercions;
    for (const status of ['received', 'indicted', 'transferring', 'suspended'] as const) {
      const taken = after(file, ...recordCoercion({ ...file, status }, told, LATER));
      expect(taken.accused).toMatchObject([{ coercions: [{ ...distraint, since: AT }] }]);
      expect(recordCoercion({ ...taken, status }, told, LATER)).toEqual([]);
    }
    expect(recordCoercion(file, { ...told, accused: OTHER }, LATER)).toEqual([]);
    expect([has(file, ID), has(file, OTHER)]).toEqual([true, false]);
    const over = terminateAccused(file, { accused: ID, ground: 'exempted', ...decision }, LATER);
    expect(recordCoercion(after(file, ...over), told, LATER)).toEqual([]);
    const alone = suspendAccused(file, { accused: ID, ground: 'illness', ...decision }, [], LATER);
    for (const status of ['handed-over', 'decided'] as const) {
      expect(recordCoercion({ ...file, status }, told, LATER)).toEqual([]);
      expect(recordCoercion({ ...after(file, ...alone), status }, told, LATER)).toHaveLength(1);
    }
  });

  it('of prevention that was ordered before the file came, and is told since, binds here to its last day (BLTTHS 241; TTLT 04/2018 23(2))', () => {
    const told = { accused: ID, measure: 'exit-ban', number: '9/TH', since: AT, until: LATER.slice(0, 10) } as const;
    const { accused: _, ...held } = told;
    for (const status of ['received', 'indicted', 'transferring', 'suspended'] as const) {
      const taken = after(file, ...followMeasure({ ...file, status }, told, LATER));
      expect(taken.accused).toMatchObject([{ measures: [held] }]);
      expect(followMeasure({ ...taken, status }, told, LATER)).toEqual([]);
    }
    expect(followMeasure(file, { ...told, accused: OTHER }, LATER)).toEqual([]);
    expect(followMeasure(file, { ...told, until: '2020-01-01' }, LATER)).toEqual([]);
    expect(followMeasure({ ...file, status: 'handed-over' }, told, LATER)).toEqual([]);
    const anew = { ...told, number: '10/TH', until: '2035-01-01', follows: told.number };
    const banned = after(file, ...followMeasure(file, told, LATER));
    const renewed = followMeasure(banned, anew, LATER);
    expect(after(banned, ...renewed).accused).toMatchObject([{ measures: [{ number: '10/TH', until: '2035-01-01' }] }]);
    expect(renewed).toMatchObject([{ type: 'prosecution.measure-renewed', data: { number: '10/TH' } }]);
    for (const other of [{ follows: '8/TH' }, { follows: undefined }, { until: told.until }])
      expect(followMeasure(banned, { ...anew, ...other }, LATER)).toEqual([]);
  });

  it('comes back with those who were tried apart, while the file of the others stays at the court', () => {
    const { order, measure, number } = distraint;
    const away: ProsecutionFile = { ...file, status: 'handed-over', indictment: ID };
    const returned = {
      exchange: OTHER,
      from: 'toa-hn',
      by: 'panel',
      ground: 'procedure-violated',
      number: '1',
    } as const;
    const back = takeReturn(
      away,
      { ...returned, accused: [ID] },
      LATER,
      [],
      [],
      [{ accused: ID, order, measure, number, since: AT }],
    );
    expect(after(away, ...back)).toMatchObject({ status: 'handed-over' });
    expect(stands(after(away, ...back))).toEqual([[OTHER]]);
  });

  it('goes along where the file is joined', () => {
    const into = { ...empty, id: OTHER, status: 'received' as const };
    expect(stands(after(into, ...join(into, distrained, LATER, new Map())))).toEqual([[OTHER]]);
  });
});
