import { everyCell, UnlawfulAct } from '@la-chan/procedure';
import {
  approveCharge,
  blank,
  cancelCharge,
  caseProcedure,
  charge,
  crack,
  evolve,
  initiate,
  recordService,
  requalify,
  type Case,
  type CaseStatus,
} from './case';
import { counted } from './case.counted';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2024-05-10T02:00:00.000Z';
const pending = { id: OTHER, article: '150', clause: '1', chargedAt: AT, exchange: OTHER, approval: 'asked' } as const;

const caseIn = (status: CaseStatus, change: Partial<Case> = {}): Case => {
  const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
  const initiation = {
    number: '1/2024/VA',
    from: [OTHER],
    article: '150',
    clause: '1',
    seriousness: 'very-serious',
    unit: 'd002',
    notice: OTHER,
    opening: false,
  } as const;
  const [initiated] = initiate(ID, { ...initiation, from: [OTHER] }, AT);
  return { ...evolve(empty, initiated!), status, accused: [pending], ...change };
};

describe('the table of a case', () => {
  it('holds in every cell', () => {
    const decision = { accused: OTHER, exchange: OTHER, by: 'vks-hn', number: '1' };
    expect(
      everyCell(caseProcedure, {
        sample: (status) => caseIn(status),
        statusOf: ({ status }) => status,
        evolve: (file, event: ReturnType<typeof initiate>[number]) => evolve(file, event),
        acts: {
          charge: (file) =>
            charge(file, { accused: ID, article: '150', clause: '2', exchange: OTHER, to: 'vks-hn' }, AT),
          approveCharge: (file) => approveCharge(file, decision, AT),
          cancelCharge: (file) => cancelCharge(file, decision, AT),
          requalify: (file) =>
            requalify(file, { article: '151', clause: '2', seriousness: 'especially-serious', notice: OTHER }, AT),
          crack: (file) => crack(file, AT),
          recordService: (file) => recordService(file, { notice: OTHER, decision: 'initiation', receivedAt: AT }, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('a case', () => {
  it('is cracked once', () => {
    expect(() => crack(caseIn('cracked'), AT)).toThrow(UnlawfulAct);
  });

  it('charges nobody with a crime that was not initiated', () => {
    const person = { accused: ID, article: '151', clause: '1', exchange: OTHER, to: 'vks-hn' } as const;
    expect(() => charge(caseIn('under-investigation'), person, AT)).toThrow('crime-not-initiated');
  });

  it('takes a decision only on a charge that waits for it', () => {
    const decision = { accused: OTHER, exchange: OTHER, by: 'vks-hn', number: '1' };
    const approved = approveCharge(caseIn('cracked'), decision, AT).reduce(evolve, caseIn('cracked'));
    expect(approved.accused[0]?.approval).toBe('approved');
    expect(() => cancelCharge(approved, decision, AT)).toThrow('charge-not-pending');
  });

  it('counts each accused, and the case once', () => {
    const two = caseIn('under-investigation', { accused: [pending, { ...pending, id: ID }] });
    const marks = counted(two, null).marks.map(({ mark }) => mark);
    expect(marks).toEqual(['initiated', 'accused', 'accused']);
  });
});
