import fc from 'fast-check';
import { mayAct } from '../../libs/messaging/src/exchange/course';
import { KINDS } from './kinds';
import { TwoAgencies } from './two-agencies';

const ID = '00000000-0000-4000-8000-000000000001';
const { handover, request } = KINDS;

/** Whatever either officer, the carrier, a clock or a failure may do next. */
const STEPS = {
  withdraw: (city: TwoAgencies, crash?: number) =>
    city.act('opener', (engine, tx, acting) => engine.withdraw(tx, city.id, acting), crash),
  release: (city: TwoAgencies, crash?: number) =>
    city.act('opener', (engine, tx, acting) => engine.release(tx, city.id, acting), crash),
  supplement: (city: TwoAgencies, crash?: number) =>
    city.act(
      'opener',
      (engine, tx, acting) => engine.supplement(tx, handover, city.id, { account: 'thêm' }, acting),
      crash,
    ),
  accept: (city: TwoAgencies, crash?: number) =>
    city.act('receiver', (engine, tx, acting) => engine.accept(tx, city.id, ID, acting), crash),
  reject: (city: TwoAgencies, crash?: number) =>
    city.act(
      'receiver',
      (engine, tx, acting) => engine.reject(tx, city.id, { reason: 'not-competent' }, acting),
      crash,
    ),
  complete: (city: TwoAgencies, crash?: number) =>
    city.act(
      'receiver',
      (engine, tx, acting) => engine.complete(tx, handover, city.id, { outcome: 'x' }, acting),
      crash,
    ),
  erase: (city: TwoAgencies, crash?: number) =>
    city.act('opener', (engine, tx, acting) => engine.erase(tx, city.id, acting), crash),
  openerHears: (city: TwoAgencies, crash?: number) => city.hear('opener', crash),
  receiverHears: (city: TwoAgencies, crash?: number) => city.hear('receiver', crash),
  openerSaysAgain: (city: TwoAgencies) => city.sayAgain('opener'),
  receiverSaysAgain: (city: TwoAgencies) => city.sayAgain('receiver'),
  receiverRotates: async (city: TwoAgencies) => city.rotate('receiver'),
  openerIsBackedUp: async (city: TwoAgencies) => city.backUp('opener'),
  openerIsRestored: (city: TwoAgencies) => city.restore('opener'),
  receiverIsBackedUp: async (city: TwoAgencies) => city.backUp('receiver'),
  receiverIsRestored: (city: TwoAgencies) => city.restore('receiver'),
};
type Step = keyof typeof STEPS;

/** What leads on comes more often than what ends. */
const OFTEN: readonly Step[] = ['openerHears', 'receiverHears', 'accept', 'release', 'complete'];
const CHOICES = [...(Object.keys(STEPS) as Step[]), ...Array.from({ length: 8 }, () => OFTEN).flat()];

/** The opener has heard that it was received, and accepted. */
const HELD: readonly Step[] = ['receiverHears', 'accept', 'openerHears', 'openerHears'];

/** How both sides may end, each with a shortest history that does. */
const ENDS: Readonly<Record<string, readonly Step[]>> = {
  'offered offered': [],
  'accepted accepted': ['receiverHears', 'accept'],
  'withdrawn withdrawn': ['withdraw'],
  'withdrawn rejected': ['receiverHears', 'reject', 'withdraw'],
  'rejected rejected': ['receiverHears', 'reject'],
  'released active': [...HELD, 'release'],
  'completed completed': [...HELD, 'release', 'receiverHears', 'receiverHears', 'complete'],
};

const acting = (city: TwoAgencies): string[] =>
  (['opener', 'receiver'] as const)
    .map((side) => {
      const status = city.status(side);
      return status && city.isWhole(side) ? mayAct(side, status) : 'nothing';
    })
    .filter((what) => what !== 'nothing');

/** A step, and the access to its tables at which its process dies. */
interface Turn {
  readonly step: Step;
  readonly crash: number | undefined;
}
const undisturbed = (steps: readonly Step[]): Turn[] => steps.map((step) => ({ step, crash: undefined }));

/** A receiver that is restored reads both copies of an offer that was said twice, before all that it had said is taken in again. */
const SAID_TWICE: Turn[] = [
  ...undisturbed(['openerSaysAgain', 'supplement', 'receiverIsBackedUp']),
  { step: 'receiverHears', crash: 9 },
  ...undisturbed(['receiverHears', 'openerSaysAgain', 'receiverHears']),
  { step: 'receiverHears', crash: 6 },
  ...undisturbed(['accept', 'receiverIsRestored', 'release']),
];

describe('a handover, whatever is done in whatever order and wherever a process dies', () => {
  const steps = fc.array(
    fc.record<Turn>({
      step: fc.constantFrom(...CHOICES),
      crash: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat(12) }),
    }),
    { minLength: 8, maxLength: 40, size: 'max' },
  );

  it('has one holder at every moment, ends alike on both sides, and starts everything once', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const city = new TwoAgencies(handover);
        await city.open();
        for (const { step, crash } of history) {
          await STEPS[step](city, crash);
          expect(acting(city).length).toBeLessThanOrEqual(1);
        }
        await city.settle();
        const ended = `${city.status('opener')} ${city.status('receiver')}`;
        seen.add(ended);
        expect(Object.keys(ENDS)).toContain(ended);
        expect(acting(city).length).toBeLessThanOrEqual(1);
        for (const [started, times] of city.started) expect(times).toBeLessThanOrEqual(city.timesSaid(started));
        for (const side of ['opener', 'receiver'] as const)
          expect(city.versions(side)).toEqual(city.versions(side).map((_, index) => index));
        if (/withdrawn|rejected/.test(ended)) expect([city.keysOf('opener'), city.keysOf('receiver')]).toEqual([0, 0]);
      }),
      { numRuns: 300, examples: [[SAID_TWICE], ...Object.values(ENDS).map((end) => [undisturbed(end)] as [Turn[]])] },
    );
    expect([...seen].sort()).toEqual(Object.keys(ENDS).sort());
  });
});

/** Every order in which these can be done; what is in it twice is not told apart. */
function interleavings(steps: readonly Step[]): Step[][] {
  if (steps.length === 0) return [[]];
  return [...new Set(steps)].flatMap((first) => {
    const rest = steps.filter((_, index) => index !== steps.indexOf(first));
    return interleavings(rest).map((others) => [first, ...others]);
  });
}

describe('withdraw, release and an answer', () => {
  const heard: readonly Step[] = ['receiverHears', 'receiverHears', 'openerHears', 'openerHears'];

  it.each<[Step, readonly string[]]>([
    ['accept', ['withdrawn withdrawn', 'released active']],
    ['reject', ['withdrawn withdrawn', 'withdrawn rejected', 'rejected rejected']],
  ])('(%s) leave one holder in every interleaving with what is heard', async (answer, ends) => {
    const seen = new Set<string>();
    for (const order of interleavings(['withdraw', 'release', answer, ...heard])) {
      const city = new TwoAgencies(handover);
      await city.open();
      for (const step of order) {
        await STEPS[step](city);
        expect([order, acting(city).length <= 1]).toEqual([order, true]);
      }
      await city.settle();
      const ended = `${city.status('opener')} ${city.status('receiver')}`;
      expect([order, acting(city).filter((what) => what === 'everything')]).toEqual([order, ['everything']]);
      seen.add(ended);
    }
    expect([...seen].sort()).toEqual([...ends].sort());
  });
});

describe('an opening key that was rotated', () => {
  it('still opens what was wrapped for it, as long as it is kept', async () => {
    const city = new TwoAgencies(handover);
    await city.open('trước');
    city.rotate('receiver');
    await city.settle();
    expect(await city.accounts('receiver')).toEqual(['trước']);
  });

  it('and given up too early costs nothing: the message is said again, wrapped anew, and starts what it starts once', async () => {
    const city = new TwoAgencies(handover);
    await city.open('đầu');
    await city.hear('receiver');
    await STEPS.accept(city);
    await STEPS.supplement(city);
    city.rotate('receiver', false);
    await city.hear('receiver');
    expect(city.brought).toEqual([]);
    await city.settle();
    expect(city.brought).toEqual(['thêm']);
    expect(city.started.get('receiver supplemented')).toBe(1);
  });
});

describe('a request', () => {
  const grant = (city: TwoAgencies) =>
    city.act('receiver', (engine, tx, acting) =>
      engine.answer(tx, request, city.id, 'granted', { outcome: 'x' }, acting),
    );

  it.each([
    ['withdrawn before it was answered', [STEPS.withdraw, grant], 'withdrawn withdrawn'],
    ['answered and withdrawn at once', [grant, STEPS.withdraw], 'withdrawn granted'],
  ])('%s comes to rest', async (_name, acts, ended) => {
    const city = new TwoAgencies(request);
    await city.open();
    await city.hear('receiver');
    await acts[0]!(city);
    if (ended === 'withdrawn withdrawn') await city.settle();
    await acts[1]!(city);
    await city.settle();
    expect(`${city.status('opener')} ${city.status('receiver')}`).toBe(ended);
  });
});
