import type { EntryCorrected } from '@la-chan/contracts';
import { everyCell } from '@la-chan/procedure';
import {
  acknowledge,
  blank,
  consentProcedure,
  covers,
  evolve,
  give,
  withdraw,
  type Consent,
  type ConsentEvent,
  type ConsentStatus,
} from './consent';
import { correctEntry, entries } from './consent.corrections';
import { counted } from './consent.counted';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000009';
const SHARED_WITH = ['01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000003'] as const;
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-06T02:00:00.000Z';
const given = {
  number: '1/2025/DY',
  victim: ID,
  purpose: 'support' as const,
  recipients: ['hoi-lhpn', 'pc02'],
  shared: ['person' as const, 'account' as const],
  form: 'written' as const,
  by: 'the-person' as const,
  until: '2025-12-31',
  unit: 'c00070',
};
const adult = { minor: false, representative: null };
const holders = SHARED_WITH.map((disclosure) => ({ disclosure, agency: 'pc02' }));

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const after = (consent: Consent, events: ConsentEvent[]): Consent => events.reduce(evolve, consent);
const consent = after(empty, give(ID, given, adult, AT));
const withdrawn = after(consent, withdraw(consent, { by: 'the-person', holders }, AT));
const erased = (one: Consent, disclosure: string) => acknowledge(one, { disclosure, agency: 'pc02' }, LATER);

const wrongDay: EntryCorrected = { entry: ID, reason: 'wrong-time', changes: { occurredAt: AT }, repeatedIn: [] };

describe('the table of a consent', () => {
  it('holds in every cell', () => {
    const sample = (status: ConsentStatus): Consent => ({ ...(status === 'given' ? consent : withdrawn), status });
    expect(
      everyCell(consentProcedure, {
        entries,
        sample,
        blank: empty,
        starts: {
          give: () => give(ID, given, adult, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (one, event: ConsentEvent) => evolve(one, event),
        acts: {
          withdraw: (one) => withdraw(one, { by: 'the-person', holders }, AT),
          acknowledge: (one) => erased(one, SHARED_WITH[0]),
          correct: (one) => correctEntry(one, wrongDay, AT),
        },
        turns: { withdraw: [(one) => withdraw(one, { by: 'the-person', holders: [] }, AT)] },
        variants: [(one) => ({ ...one, holders: one.holders.slice(0, 1) })],
      }),
    ).toEqual([]);
  });
});

describe('a consent', () => {
  it('of a person under 18 is given by her representative', () => {
    const child = { minor: true, representative: OTHER };
    expect(() => give(ID, given, child, AT)).toThrow('representative-missing');
    const spoken = after(empty, give(ID, { ...given, by: 'representative' }, child, AT));
    expect(spoken).toMatchObject({ by: 'representative', representative: OTHER });
    expect(consent.representative).toBeNull();
    expect(() => give(ID, { ...given, by: 'representative' }, adult, AT)).toThrow('representative-missing');
  });

  const use = { agency: 'pc02', purpose: 'support', shared: ['account'] } as const;
  it.each([
    ['its purpose, recipient and records', use, '2025-12-31', true],
    ['no other purpose', { ...use, purpose: 'publicity' as const }, '2025-12-31', false],
    ['no other agency', { ...use, agency: 'toa-hn' }, '2025-12-31', false],
    ['no other record', { ...use, shared: ['account', 'first'] as const }, '2025-12-31', false],
    ['nothing after its last day', use, '2026-01-01', false],
  ])('covers %s', (_, one, on, covered) => expect(covers(consent, one, on)).toBe(covered));

  it('covers nothing once it is withdrawn', () => {
    expect(covers(withdrawn, use, '2025-08-05')).toBe(false);
  });
});

describe('what is counted of a consent', () => {
  it('is that it was taken back and erased, and nothing of for what or for whom', () => {
    const half = after(withdrawn, erased(withdrawn, SHARED_WITH[0]));
    const due = new Map(SHARED_WITH.map((disclosure) => [disclosure, '2025-08-07']));
    expect(counted(half, due)).toMatchObject({
      marks: [
        { mark: 'given', on: '2025-08-04' },
        { mark: 'withdrawn', on: '2025-08-04' },
        { mark: 'erasure-asked', on: '2025-08-04' },
        { mark: 'erasure-due', on: '2025-08-07', until: '2025-08-06' },
        { mark: 'erased', on: '2025-08-06' },
        { mark: 'erased-in-time', on: '2025-08-06' },
        { mark: 'erasure-asked', on: '2025-08-04' },
        { mark: 'erasure-due', on: '2025-08-07' },
      ],
      traits: {},
    });
    const late = counted(half, new Map([[SHARED_WITH[0], '2025-08-05']])).marks.map(({ mark }) => mark);
    expect(late).not.toContain('erased-in-time');
    expect(JSON.stringify(counted(half, due))).not.toMatch(/pc02|support"/);
  });
});

describe('a withdrawn consent', () => {
  it('is to be erased by each holder, of which one outside is asked on paper', () => {
    const [held] = holders;
    const asked = withdraw(
      consent,
      { by: 'the-person', holders: [{ ...held!, outside: true }, ...holders.slice(1)] },
      AT,
    );
    expect(asked.slice(1).map(({ type, data }) => [type, data])).toEqual([
      ['victim-support.erasure-asked', { disclosure: SHARED_WITH[0], agency: 'pc02', outside: true }],
      ['victim-support.erasure-asked', { disclosure: SHARED_WITH[1], agency: 'pc02', outside: false }],
    ]);
    expect(after(consent, asked).holders).toMatchObject([{ outside: true }, { acknowledgedAt: null }]);
  });

  it('waits for each holder once, and for nobody else', () => {
    const half = after(withdrawn, erased(withdrawn, SHARED_WITH[0]));
    expect(() => erased(half, SHARED_WITH[0])).toThrow('not-a-holder');
    expect(() => erased(withdrawn, ID)).toThrow('not-a-holder');
  });

  it('waits until every holder has erased what it was told', () => {
    const half = after(withdrawn, erased(withdrawn, SHARED_WITH[0]));
    expect(half).toMatchObject({ status: 'withdrawn', holders: [{ acknowledgedAt: LATER }, { acknowledgedAt: null }] });
    expect(after(half, erased(half, SHARED_WITH[1])).status).toBe('acknowledged');
  });

  it('under which nobody was told anything is done with', () => {
    expect(after(consent, withdraw(consent, { by: 'the-person', holders: [] }, AT)).status).toBe('acknowledged');
  });
});
