import { deadlinesOf } from '@la-chan/procedure';
import { demandInitiation, initiateCase, recordInitiation } from './initiation';
import { openHearing, pronounce } from './judgment';
import { docket } from './preparation';
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
});
