import { deadlinesOf, type Deadline } from '@la-chan/procedure';
import { applyMeasure, endMeasure } from './measure';
import { docket, returnFile } from './preparation';
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

  it('goes back with the file', () => {
    const back = returnFile(trial, { ground: 'evidence-missing', number: '4' }, LATER);
    expect(limit(...back)).toMatchObject({ status: 'replaced' });
    expect(after(trial, ...back).defendants).toMatchObject([{ measures: [] }]);
  });
});
