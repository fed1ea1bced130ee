import type { EntryCorrected, EventOf, lodgingReceived } from '@la-chan/contracts';
import { deadlinesOf, everyCell } from '@la-chan/procedure';
import {
  ask,
  blank,
  evolve,
  lodgingProcedure,
  passOn,
  receive,
  record,
  returnPetition,
  voidLodging,
  type Lodging,
  type LodgingEvent,
  type LodgingStatus,
} from './lodging';
import { correct, entries } from './lodging.corrections';

const ID = '01900000-0000-7000-8000-000000000001';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-06T02:00:00.000Z';
const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2025-08-03T02:00:00.000Z' },
  repeatedIn: [],
};
const received = receive(
  ID,
  {
    ...{ number: '1/2025/KC', unit: 'c00070', against: '8/2025/HS-ST', by: 'defendant', way: 'petition' },
    ...{ lodgedAt: AT, petition: ID, from: [] },
  },
  AT,
);
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const lodgingIn = (status: LodgingStatus): Lodging => {
  return { ...received.reduce(evolve, empty), status };
};
const back = { number: '5/TB', trial: ID, notice: null };

describe('the table of a lodging', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(lodgingProcedure, {
        entries,
        sample: lodgingIn,
        blank: empty,
        starts: {
          receive: () => received,
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: LodgingEvent) => evolve(file, event),
        acts: {
          ask: (file) => ask(file, { about: 'content', number: '4/TB' }, AT),
          passOn: (file) => passOn(file, {}, AT),
          record: (file) => record(file, { trial: ID }, AT),
          returnPetition: (file) => returnPetition(file, back, AT),
          void: (file) => voidLodging(file, { reason: 'wrong-entry' }, AT),
          correct: (file) => correct(file, wrongDay, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('an appeal that was lodged', () => {
  const limits = (events: readonly LodgingEvent[]): string[] =>
    deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data }))).map(
      ({ rule, status, dueOn }) => `${rule} ${status} ${dueOn}`,
    );

  it('is passed on, recorded or returned within the days that the city sets', () => {
    const file = lodgingIn('received');
    expect(limits(received)).toEqual(['332 running 2025-08-07']);
    for (const done of [passOn(file, {}, LATER), record(file, { trial: ID }, LATER), returnPetition(file, back, LATER)])
      expect(limits([...received, ...done])).toEqual(['332 met 2025-08-07']);
  });

  it('is void where it was entered by mistake, and owed nothing any more', () => {
    const voided = voidLodging(lodgingIn('received'), { reason: 'wrong-entry' }, LATER);
    expect(voided.reduce(evolve, lodgingIn('received')).status).toBe('voided');
    expect(limits([...received, ...voided])).toEqual(['332 cancelled 2025-08-07']);
  });

  it('is lodged on the day on which the court has received it, or before (BLTTHS 333(3))', () => {
    const { data } = received[0] as EventOf<typeof lodgingReceived>;
    expect(() => receive(ID, { ...data, lodgedAt: LATER }, AT)).toThrow('lodged-after-reception');
    expect(receive(ID, { ...data, lodgedAt: undefined }, LATER)).toMatchObject([{ data: { lodgedAt: LATER } }]);
  });

  it('is put right as it was lodged until it has gone on', () => {
    const way = { ...wrongDay, reason: 'wrong-entry' as const, changes: { way: 'post' as const } };
    expect(correct(lodgingIn('received'), way, LATER)).toHaveLength(1);
    expect(() => correct(lodgingIn('recorded'), way, LATER)).toThrow('not-correctable');
    expect(correct(lodgingIn('recorded'), wrongDay, LATER)).toHaveLength(1);
  });

  it('waits on while the appellant is asked what is not clear (BLTTHS 334(3))', () => {
    const asked = ask(lodgingIn('received'), { about: 'content', number: '4/TB' }, LATER);
    expect(asked.reduce(evolve, lodgingIn('received'))).toMatchObject({ status: 'received', asked: ['content'] });
    expect(limits([...received, ...asked])).toEqual(['332 running 2025-08-07']);
  });
});
