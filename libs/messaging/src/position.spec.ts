import { array, assert, boolean, integer, nat, property, shuffledSubarray } from 'fast-check';
import type { Envelope } from './envelope';
import { advanceLane, type Advance, type Lane, type Position } from './position';
import { NO_HASH } from './sealing/digest';
import type { Genuine } from './sealing/verify';

const LANE: Lane = { source: 'ca-hn', channel: 'facts' };

/** A channel of an epoch as its source has sealed it; `branch` makes another history of it. */
const channel = (epoch: number, length: number, branch = ''): Genuine[] =>
  Array.from({ length }, (_, index) => {
    const sequence = index + 1;
    const hash = (at: number): string => (at === 0 ? NO_HASH : `${epoch}.${at}${branch}`);
    const envelope = { ...LANE, epoch, sequence: String(sequence), prevhash: hash(index) } as unknown as Envelope;
    return { envelope, sequence, hash: hash(sequence), text: '' };
  });

/** A reader that keeps what came ahead, as the database does. */
class Reading {
  positions: Position[] = [];
  applied: string[] = [];
  private ahead: Genuine[] = [];

  take(...arrivals: Genuine[]): Advance[] {
    const advances = advanceLane(LANE, this.positions, [...this.ahead, ...arrivals]);
    this.positions = advances.map(({ position }) => position);
    this.applied.push(...advances.flatMap(({ applied }) => applied.map(({ hash }) => hash)));
    this.ahead = advances.flatMap(({ ahead }) => ahead);
    return advances;
  }

  close(epoch: number, ended: number): void {
    this.positions = this.positions.map((position) => (position.epoch === epoch ? { ...position, ended } : position));
  }
}

const hashes = (messages: readonly Genuine[]): string[] => messages.map(({ hash }) => hash);

describe('a reader of a channel', () => {
  it('applies each message once and in order, however they are lost, repeated, shuffled and cut into batches', () => {
    assert(
      property(
        integer({ min: 1, max: 20 }).chain((length) =>
          array(shuffledSubarray(channel(1, length)), { minLength: 1, maxLength: 6 }),
        ),
        nat(20),
        (batches, length) => {
          const reading = new Reading();
          for (const batch of batches) reading.take(...batch);
          const whole = channel(1, 20);
          expect(reading.applied).toEqual(hashes(whole).slice(0, reading.applied.length));
          reading.take(...whole.slice(0, length));
          reading.take(...whole);
          expect(reading.applied).toEqual(hashes(whole));
        },
      ),
    );
  });

  it('knows the highest that was signed, also when it cannot be applied yet', () => {
    const reading = new Reading();
    reading.take(channel(1, 7)[6]!);
    expect(reading.positions).toMatchObject([{ contiguous: 0, announced: 7 }]);
  });

  it('names what came again, for its hash to be compared', () => {
    const reading = new Reading();
    reading.take(...channel(1, 3));
    const [step] = reading.take(channel(1, 2)[1]!);
    expect(hashes(step!.again)).toEqual(['1.2']);
  });
});

describe('a fork', () => {
  it('is never applied, whatever comes first', () => {
    assert(
      property(integer({ min: 1, max: 8 }), integer({ min: 1, max: 8 }), boolean(), (at, until, together) => {
        const [one, two] = [channel(1, 8), channel(1, 8, 'b')];
        const reading = new Reading();
        reading.take(...one.slice(0, at));
        const follows = two.slice(at, Math.max(at + 1, until));
        if (follows.length === 0) return;
        const advances = together ? reading.take(...one, ...follows) : reading.take(...follows);
        expect(advances.at(-1)!.position.stopped ?? '').toMatch(/at \d/);
        expect(advances.flatMap(({ forks }) => forks)).toHaveLength(1);
        expect(reading.applied.every((hash) => !hash.endsWith('b'))).toBe(true);
        const stood = reading.applied.length;
        reading.take(...one, ...two);
        expect(reading.applied).toHaveLength(stood);
      }),
    );
  });
});

describe('a new epoch', () => {
  it('waits until the earlier one is known to be over and is complete', () => {
    const reading = new Reading();
    reading.take(...channel(2, 2));
    reading.take(...channel(1, 2));
    expect(reading.applied).toEqual(['1.1', '1.2']);
    reading.close(1, 3);
    reading.take(channel(2, 3)[2]!);
    expect(reading.applied).toEqual(['1.1', '1.2']);
    reading.take(channel(1, 3)[2]!);
    expect(reading.applied).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2', '2.3']);
  });

  it('begins also when the reader has seen further than the restored source knows, and takes no more of the old', () => {
    const reading = new Reading();
    reading.take(...channel(1, 5));
    reading.close(1, 3);
    const advances = reading.take(channel(1, 6)[5]!, ...channel(2, 1));
    expect(reading.applied.at(-1)).toBe('2.1');
    expect(advances.flatMap(({ pastEnd }) => hashes(pastEnd))).toEqual(['1.6']);
  });

  it('is not held up by a stopped one that is over', () => {
    const reading = new Reading();
    reading.take(...channel(1, 2));
    reading.take(channel(1, 3, 'b')[2]!);
    reading.take(...channel(2, 1));
    expect(reading.applied).toEqual(['1.1', '1.2']);
    reading.close(1, 9);
    reading.take(channel(2, 2)[1]!);
    expect(reading.applied).toEqual(['1.1', '1.2', '2.1', '2.2']);
  });

  it('lets go what says to be sealed before what comes before it, and stops for nothing of it', () => {
    const [first, second, third] = channel(1, 3).map((message, index) => ({
      ...message,
      envelope: { ...message.envelope, sealedat: `2026-05-0${index + 1}T01:00:00.000Z` },
    }));
    const reading = new Reading();
    reading.take(first!, second!);
    const early = { ...third!, hash: 'forged', envelope: { ...third!.envelope, sealedat: first!.envelope.sealedat } };
    expect(reading.take(early).flatMap(({ backdated }) => hashes(backdated))).toEqual(['forged']);
    reading.positions = reading.positions.map((one) => ({
      ...one,
      told: { sequence: 2, at: '2026-05-02T12:00:00.000Z' },
    }));
    const noon = { ...early, envelope: { ...early.envelope, sealedat: '2026-05-02T11:00:00.000Z' } };
    expect(reading.take(noon).flatMap(({ backdated }) => hashes(backdated))).toEqual(['forged']);
    reading.take(third!);
    expect([reading.applied.at(-1), reading.positions[0]?.stopped]).toEqual([third!.hash, null]);
  });
});
