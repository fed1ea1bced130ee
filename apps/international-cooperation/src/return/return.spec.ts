import { deadlinesOf, everyCell, RULES } from '@la-chan/procedure';
import {
  addPerson,
  cancel,
  coordinateRescue,
  correct,
  depart,
  plan,
  receive,
  returnProcedure,
  type Return,
  type ReturnStatus,
} from './return';
import { counted } from './return.counted';
import { blank, evolve, type ReturnEvent } from './return.events';
import { dropPerson, handOver, issuePaper, recordReferral, refer, verifyIdentity } from './returnee';
import { entries } from './return.corrections';

const id = (last: number): string => `01900000-0000-7000-8000-00000000000${last}`;
const [ID, WOMAN, GIRL, RECORD, EXCHANGE] = [id(1), id(2), id(3), id(4), id(5)] as const;
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-09T02:00:00.000Z';

const matter = { number: '1/2025/TN', country: 'KH', until: '2025-08-08', unit: 'c00070', from: [] } as const;
const woman = { person: WOMAN, record: RECORD, minor: false };
const girl = { person: GIRL, record: RECORD, minor: true };
const empty: Return = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const after = (file: Return, ...events: ReturnEvent[]): Return => events.reduce(evolve, file);
const returning = (way: Return['way'], persons = [woman]): Return =>
  after(empty, ...plan(ID, { ...matter, way, from: [] }, persons, AT));

/** One of them verified, with papers for the way. */
const known = (file: Return, person = WOMAN): Return => {
  const verified = after(file, ...verifyIdentity(file, { person, identity: 'citizen' }, AT));
  return after(verified, ...issuePaper(verified, { person, paper: 'travel-document' }, AT));
};
const arrived = (way: Return['way'], persons = [woman]): Return => {
  const all = persons.reduce((file, { person }) => known(file, person), returning(way, persons));
  return all.status === 'received' ? all : after(all, ...receive(all, 'land-border', AT));
};
const inStatus = (status: ReturnStatus): Return => ({ ...known(returning('mission')), status });
const toVictimSupport = { exchange: EXCHANGE, to: 'so-y-te', escort: null };

describe('the table of a return', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(returnProcedure, {
        entries,
        sample: inStatus,
        blank: empty,
        starts: {
          plan: () => plan(ID, { ...matter, way: 'mission', from: [] }, [woman], AT),
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: ReturnEvent) => evolve(file, event),
        acts: {
          coordinateRescue: (file) => coordinateRescue(file, { step: 'located', with: 'mission' }, AT),
          addPerson: (file) => addPerson(file, girl, AT),
          dropPerson: (file) => dropPerson(file, { person: WOMAN, absence: 'declined' }, AT),
          verifyIdentity: (file) => verifyIdentity(file, { person: WOMAN, identity: 'citizen' }, AT),
          issuePaper: (file) => issuePaper(file, { person: WOMAN, paper: 'return-certificate' }, AT),
          depart: (file) => depart(file, AT),
          receive: (file) => receive(file, 'airport', AT),
          refer: (file) => refer(file, { person: WOMAN, ...toVictimSupport }, AT),
          recordReferral: (file) =>
            recordReferral(file, { exchange: EXCHANGE, outcome: 'supported', victim: WOMAN }, AT),
          handOver: (file) => handOver(file, { person: WOMAN, to: 'relatives', escort: null }, 'no', AT),
          cancel: (file) => cancel(file, AT),
          correct: (file) => correct(file, { reason: 'wrong-entry', changes: { country: 'LA' } }, AT),
        },
        variants: [
          (file) => ({ ...file, persons: [...file.persons, { ...file.persons[0]!, id: GIRL }] }),
          (file) => {
            const handedOver = { to: 'relatives', at: AT, escort: null, referral: null } as const;
            return { ...file, persons: [...file.persons, { ...file.persons[0]!, id: GIRL, handedOver }] };
          },
        ],
      }),
    ).toEqual([]);
  });
});

describe('who came back by themselves', () => {
  it('are received already, and are somebody', () => {
    expect(returning('self-return')).toMatchObject({ status: 'received', gate: 'elsewhere', receivedAt: AT });
    expect(() => returning('self-return', [])).toThrow('nobody-returns');
  });
});

describe('a planned return', () => {
  it.each(['mission', 'foreign-victim'] as const)('through %s does not depart before each has papers', (way) => {
    const half = known(returning(way, [woman, girl]));
    expect(() => depart(half, AT)).toThrow('papers-missing');
    expect(after(known(half, GIRL), ...depart(known(half, GIRL), AT)).status).toBe('under-way');
  });

  it('by foreign authorities needs none, and nobody is returned without a person', () => {
    const handed = returning('foreign-authorities');
    expect(after(handed, ...depart(handed, AT)).status).toBe('under-way');
    expect(() => depart(returning('foreign-authorities', []), AT)).toThrow('nobody-returns');
    expect(() => receive(returning('foreign-authorities', []), 'airport', AT)).toThrow('nobody-returns');
  });

  it('gives no papers to who is not known', () => {
    const unknown = after(
      returning('mission'),
      ...verifyIdentity(returning('mission'), { person: WOMAN, identity: 'not-established' }, AT),
    );
    expect(() => issuePaper(unknown, { person: WOMAN, paper: 'travel-document' }, AT)).toThrow('identity-open');
  });

  it('knows its persons alone', () => {
    expect(() => dropPerson(returning('mission'), { person: GIRL, absence: 'died' }, AT)).toThrow('returnee-unknown');
  });
});

describe('a received group', () => {
  const group = arrived('mission', [woman, girl]);

  it('ends with the last of them, each in hands of their own', () => {
    const one = after(group, ...refer(group, { person: WOMAN, ...toVictimSupport }, AT));
    expect(one.status).toBe('received');
    const all = after(one, ...handOver(one, { person: GIRL, to: 'relatives', escort: 'relative' }, 'no', LATER));
    expect(all).toMatchObject({ status: 'handed-over', endedAt: LATER });
    expect(() => refer(one, { person: WOMAN, ...toVictimSupport }, AT)).toThrow('returnee-gone');
  });

  it('lets a child, or who may be one, go with an escort alone', () => {
    const alone = () => refer(group, { person: GIRL, ...toVictimSupport }, AT);
    expect(alone).toThrow('escort-missing');
    const escorted = refer(group, { person: GIRL, ...toVictimSupport, escort: 'officer' }, AT);
    expect(after(group, ...escorted).persons[1]?.handedOver).toMatchObject({ to: 'victim-support', escort: 'officer' });
    const maybe = arrived('mission', [{ ...woman, minor: null as unknown as boolean }]);
    expect(() => refer(maybe, { person: WOMAN, ...toVictimSupport }, AT)).toThrow('escort-missing');
  });

  it.each(['yes', 'unknown'] as const)('gives nobody to relatives where a suspect among them: %s', (suspect) => {
    const toRelatives = { person: WOMAN, to: 'relatives', escort: null } as const;
    expect(() => handOver(group, toRelatives, suspect, AT)).toThrow('relatives-barred');
  });

  it('hands nobody over whose identity was not looked at', () => {
    const unverified = returning('self-return');
    expect(() => refer(unverified, { person: WOMAN, ...toVictimSupport }, AT)).toThrow('identity-open');
  });

  it('is none when nobody of it was there', () => {
    const nobody = arrived('self-return');
    const left = after(nobody, ...dropPerson(nobody, { person: WOMAN, absence: 'wrong-entry' }, AT));
    expect(left.status).toBe('cancelled');
  });

  it('learns how the support of one of them ended', () => {
    const referred = after(group, ...refer(group, { person: WOMAN, ...toVictimSupport }, AT));
    const answer = recordReferral(referred, { exchange: EXCHANGE, outcome: 'supported', victim: ID }, LATER);
    expect(after(referred, ...answer).persons.map(({ handedOver }) => handedOver?.referral?.outcome)).toEqual([
      'supported',
      undefined,
    ]);
  });
});

describe('a foreign victim', () => {
  it('goes to the authorities of their country, and nobody else does', () => {
    const foreigner = arrived('foreign-victim');
    expect(() => refer(foreigner, { person: WOMAN, ...toVictimSupport }, AT)).toThrow('receiver-unlike-way');
    const home = { person: WOMAN, to: 'foreign-authorities', escort: null } as const;
    expect(after(foreigner, ...handOver(foreigner, home, 'unknown', AT)).status).toBe('handed-over');
    expect(() => handOver(arrived('mission'), home, 'no', AT)).toThrow('receiver-unlike-way');
  });
});

describe('what is due and counted of a return', () => {
  const limits = (events: readonly ReturnEvent[]) =>
    deadlinesOf(
      events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data: { ...data } })),
      { rules: RULES },
    );
  const planned = plan(ID, { ...matter, way: 'mission', from: [] }, [woman, girl], AT);
  const received = receive(after(empty, ...planned), 'airport', AT);
  const file = arrived('mission', [woman, girl]);
  const one = refer(file, { person: WOMAN, ...toVictimSupport }, AT);

  it('is the arrival on the day of the plan, and the handing over of each three days after it', () => {
    expect(limits(planned)).toMatchObject([{ rule: 'return-arrival', status: 'running', dueOn: '2025-08-08' }]);
    expect(limits([...planned, ...received, ...one])).toMatchObject([
      { rule: 'return-arrival', status: 'met' },
      { rule: 'return-handover', about: WOMAN, status: 'met', dueOn: '2025-08-07' },
      { rule: 'return-handover', about: GIRL, status: 'running', dueOn: '2025-08-07' },
    ]);
  });

  it('is one operation and two persons', () => {
    const { marks } = counted(after(file, ...one), limits([...planned, ...received, ...one]));
    const of = (name: string) => marks.filter(({ mark }) => mark === name);
    expect([of('home'), of('person-received'), of('person-referred')].map(({ length }) => length)).toEqual([1, 2, 1]);
    expect(of('person-handover-due')).toEqual([
      { mark: 'person-handover-due', on: '2025-08-07', until: '2025-08-04' },
      { mark: 'person-handover-due', on: '2025-08-07' },
    ]);
  });
});
