import { everyCell, UnlawfulAct, type Deadline } from '@la-chan/procedure';
import {
  accept,
  assign,
  notifyReporter,
  recordService,
  supplement,
  takeUp,
  verificationProcedure,
  voidOffer,
  type Verification,
  type VerificationStatus,
} from './verification';
import { blank, evolve } from './verification.events';
import { decideNotToInitiate, findGrounds, initiate, reopen, transferOut } from './resolution';
import { verificationRequests } from './referral';
import { askExtension, extend, prolong, recordRefusal, resume, suspend } from './time-limit';
import { counted } from './verification.counted';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2024-05-10T02:00:00.000Z';
const AFTER = '2024-08-10T02:00:00.000Z';

const acceptance = {
  number: '1/2024/XM',
  from: [OTHER],
  handover: OTHER,
  sender: 'ca-hn',
  source: 'report',
  finding: 'crime-clear',
  urgency: [],
  article: '150',
  clause: '1',
  unit: 'd002',
  anonymous: false,
  receivedAt: AT,
  opening: false,
  reporter: null,
  account: null,
} as const;

const fileIn = (status: VerificationStatus, change: Partial<Verification> = {}): Verification => {
  const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
  const [accepted] = accept(ID, { ...acceptance, from: [OTHER], urgency: [] }, AT);
  return { ...evolve(empty, accepted!), status, ...change };
};

const limit = (dueAt: string): Deadline => ({
  rule: 'R10',
  nature: 'duty',
  duty: { vi: '', en: '' },
  startedAt: AT,
  dueAt,
  dueOn: dueAt.slice(0, 10),
  warn: [],
  status: 'running',
  law: 'BLTTHS 147(1)',
  explanation: { vi: '', en: '' },
});
const runOut = [limit('2024-05-30T17:00:00.000Z')];
const ground = 'documents-pending';

const cancellation = {
  notice: OTHER,
  by: 'vks-hn',
  number: '9/QĐ-VKS',
  article: '150',
  clause: '2',
  receivedAt: AFTER,
} as const;

describe('the table of a verification', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(verificationProcedure, {
        sample: (status) => fileIn(status),
        statusOf: ({ status }) => status,
        evolve: (file, event: ReturnType<typeof accept>[number]) => evolve(file, event),
        acts: {
          takeUp: (file) => takeUp(file, AT),
          void: (file) => voidOffer(file, AT),
          assign: (file) => assign(file, 'pc02.dtv', AT),
          prolong: (file) => prolong(file, 'complex', AT),
          askExtension: (file) =>
            askExtension(file, { exchange: OTHER, to: 'vks-hn', months: 2, ground: 'complex', askBy: AT }, AT),
          extend: (file) => extend(file, { exchange: OTHER, by: 'vks-hn', months: 2, number: '1' }, AT),
          recordRefusal: (file) => recordRefusal(file, { exchange: OTHER, by: 'vks-hn', number: '1' }, AT),
          findGrounds: (file) => findGrounds(file, { article: '150', clause: '1' }, AT),
          suspend: (file) => suspend(file, { ground, notice: OTHER }, runOut, AFTER),
          resume: (file) => resume(file, OTHER, AT),
          initiate: (file) => initiate(file, { case: OTHER, notice: OTHER }, AT),
          decideNotToInitiate: (file) => decideNotToInitiate(file, { ground: 'no-event', notice: OTHER }, AT),
          reopen: (file) => reopen({ ...file, outcome: 'not-initiated' }, cancellation, AT),
          transferOut: (file) => transferOut(file, { ground: 'territory', body: 'Công an tỉnh Hưng Yên' }, AT),
          recordService: (file) => recordService(file, { notice: OTHER, decision: 'suspension', receivedAt: AT }, AT),
          notifyReporter: (file) =>
            notifyReporter({ ...file, resolvedAt: AT, suspendedAt: [AT], resumedAt: [AT] }, 'result', AT),
          supplement: (file) => supplement(file, OTHER, AT),
          referVictim: (file) => verificationRequests.referVictim(file, { exchange: OTHER, to: 'so-y-te' }, AT),
          askAssistance: (file) =>
            verificationRequests.askAssistance(
              file,
              { exchange: OTHER, to: 'so-ngoai-vu', assistance: 'evidence', country: 'KH' },
              AT,
            ),
          recordAnswer: (file) =>
            verificationRequests.recordAnswer(file, { exchange: OTHER, by: 'so-y-te', answer: 'answered' }, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('a verification whose non-initiation the procuracy has cancelled', () => {
  const under = fileIn('under-verification', { article: null, clause: null });
  const decided = decideNotToInitiate(under, { ground: 'no-event', notice: OTHER }, AT).reduce(evolve, under);
  const reopened = reopen(decided, cancellation, AFTER).reduce(evolve, decided);

  it('is open again with the grounds that the procuracy names, and initiates', () => {
    expect(reopened).toMatchObject({ status: 'grounds-found', article: '150', clause: '2', outcome: null });
    const initiated = initiate(reopened, { case: OTHER, notice: OTHER }, AFTER).reduce(evolve, reopened);
    expect(initiated.outcome).toBe('initiated');
  });

  it('is no longer counted as resolved, and counts as a duty missed for ever', () => {
    const marks = (file: Verification) => counted(file, null)?.marks.map(({ mark }) => mark);
    expect(marks(decided)).toEqual(['in', 'resolved', 'not-initiated']);
    expect(marks(reopened)).toEqual(['in', 'grounds-found', 'non-initiation-cancelled']);
    const initiated = initiate(reopened, { case: OTHER, notice: OTHER }, AFTER).reduce(evolve, reopened);
    expect(marks(initiated)).toContain('non-initiation-cancelled');
  });

  it('had not initiated: an initiation is not cancelled so', () => {
    const found = fileIn('grounds-found');
    const initiated = initiate(found, { case: OTHER, notice: OTHER }, AT).reduce(evolve, found);
    expect(() => reopen(initiated, cancellation, AFTER)).toThrow('not-a-non-initiation');
  });
});

describe('a verification that awaits its release', () => {
  it('lets nobody act', () => {
    expect(() => assign(fileIn('awaiting-release'), 'pc02.dtv', AT)).toThrow(UnlawfulAct);
    expect(() => findGrounds(fileIn('awaiting-release'), { article: '150', clause: '1' }, AT)).toThrow(UnlawfulAct);
  });

  it('is not counted', () => {
    expect(counted(fileIn('awaiting-release'), null)).toBeNull();
  });
});

describe('a verification under way', () => {
  const underWay = fileIn('under-verification', { finding: 'crime-signs' });

  it('is not suspended before its limit has run out, on whatever ground', () => {
    expect(() => suspend(underWay, { ground, notice: OTHER }, [limit(AFTER)], AT)).toThrow('limit has run out');
    const agreed = { ground: 'agreed-with-procuracy', notice: OTHER } as const;
    expect(() => suspend(underWay, agreed, [limit(AFTER)], AT)).toThrow();
  });

  it('needs grounds before a case is initiated, unless the crime was clear from its reception', () => {
    expect(() => initiate(underWay, { case: OTHER, notice: OTHER }, AT)).toThrow('grounds-not-found');
    expect(initiate(fileIn('under-verification'), { case: OTHER, notice: OTHER }, AT)).toHaveLength(1);
  });

  it('names the offence before a case is initiated', () => {
    const unnamed = fileIn('under-verification', { article: null, clause: null });
    expect(() => initiate(unnamed, { case: OTHER, notice: OTHER }, AT)).toThrow('offence-not-named');
  });

  it('is prolonged once, and extended once', () => {
    expect(() => prolong({ ...underWay, prolongedAt: AT }, 'complex', AT)).toThrow('already-prolonged');
    const request = { exchange: OTHER, to: 'vks-hn', months: 2, ground: 'complex', askBy: AT } as const;
    const asked = { ...underWay, extension: { exchange: OTHER, status: 'granted' } } as const;
    expect(() => askExtension(asked, request, AT)).toThrow('extension-asked-once');
  });

  it('records a request that came too late as late', () => {
    const request = { exchange: OTHER, to: 'vks-hn', months: 2, ground: 'complex', askBy: AT } as const;
    expect(askExtension(underWay, request, AFTER)[0]?.data).toMatchObject({ late: true });
    expect(askExtension(underWay, request, AT)[0]?.data).toMatchObject({ late: false });
  });
});

describe('the reporter of a verification', () => {
  const resolved = fileIn('resolved', { resolvedAt: AT });

  it('is told of what was decided, and of nothing else', () => {
    expect(notifyReporter(resolved, 'result', AT)[0]).toMatchObject({ data: { of: 'result' } });
    expect(() => notifyReporter(resolved, 'suspension', AT)).toThrow('nothing-to-tell');
    expect(() => notifyReporter(fileIn('under-verification'), 'result', AT)).toThrow('nothing-to-tell');
  });

  it('is not told when nobody knows who it is', () => {
    expect(() => notifyReporter({ ...resolved, anonymous: true }, 'result', AT)).toThrow('anonymous-reporter');
  });
});

describe('a resumed verification', () => {
  it('has one month, which nobody prolongs', () => {
    const resumed = fileIn('under-verification', { resumedAt: [AT] });
    expect(() => prolong(resumed, 'complex', AT)).toThrow('limit-is-final');
  });
});

describe('what is counted of a verification', () => {
  it('keeps suspended and resumed apart, for ever', () => {
    const file = fileIn('under-verification', { suspendedAt: [AT], resumedAt: [AFTER] });
    const marks = counted(file, null)?.marks;
    expect(marks).toEqual([
      { mark: 'in', on: '2024-05-10' },
      { mark: 'suspended', on: '2024-05-10' },
      { mark: 'resumed', on: '2024-08-10' },
    ]);
  });
});
