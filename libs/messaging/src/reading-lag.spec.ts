import type { Position } from './position';
import { ReadingLag } from './reading-lag';

const position = (contiguous: number, announced: number, more: Partial<Position> = {}): Position => ({
  source: 'ca-hn',
  channel: 'facts',
  epoch: 1,
  contiguous,
  announced,
  headHash: '',
  ended: null,
  stopped: null,
  ...more,
});
const lane = (messages: number, ms: number, channel = 'facts') => ({ source: 'ca-hn', channel, messages, ms });

describe('the lag of a reader', () => {
  it('is nothing while all that is known is applied', () => {
    expect(new ReadingLag().look([position(7, 7)], 0)).toEqual([lane(0, 0)]);
  });

  it('is the age of the oldest that waits, not the time since it was last level', () => {
    const lag = new ReadingLag();
    lag.look([position(0, 10)], 0);
    expect(lag.look([position(5, 20)], 1000)).toEqual([lane(15, 1000)]);
    expect(lag.look([position(10, 30)], 3000)).toEqual([lane(20, 2000)]);
    expect(lag.look([position(30, 30)], 4000)).toEqual([lane(0, 0)]);
  });

  it('is that of the longest waiting epoch of a channel; what is addressed here is one channel', () => {
    const lag = new ReadingLag();
    const positions = [
      position(3, 5, { ended: 4 }),
      position(0, 2, { epoch: 2 }),
      position(0, 1, { channel: 'to:pc02' }),
    ];
    lag.look(positions, 0);
    expect(lag.look(positions, 500)).toEqual([lane(3, 500), lane(1, 500, 'to')]);
  });

  it('keeps a bounded memory of a reader that never comes level, and goes on from it', () => {
    const lag = new ReadingLag();
    for (let at = 0; at < 5000; at++) lag.look([position(0, at + 1)], at);
    expect(lag.look([position(900, 5000)], 5000)).toEqual([lane(4100, 4100)]);
    expect(lag.look([position(4000, 5000)], 6000)).toEqual([lane(1000, 1000)]);
  });
});
