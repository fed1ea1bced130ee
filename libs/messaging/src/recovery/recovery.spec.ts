import type { Bus } from '../bus';
import type { Directory } from '../directory';
import { NO_HASH } from '../sealing/digest';
import type { Genuine } from '../sealing/verify';
import { Verifier } from '../sealing/verify';
import type { Known, RecoveryStore } from './known';
import { LEASE_MS, Recovery } from './recovery';

const fact = (sequence: number): Genuine =>
  ({
    sequence,
    hash: `${sequence}`,
    text: '',
    envelope: { source: 'ca-hn', channel: 'facts', epoch: 1, prevhash: sequence === 1 ? NO_HASH : `${sequence - 1}` },
  }) as Genuine;

/** An agency whose broker keeps what another replica seals, whose scorecard does not answer, and on whose database a service worked so long ago. */
function starting(sealMeanwhile: boolean, age = 1000): { recovery: Recovery; known: () => Known } {
  let known: Known = {
    epoch: 1,
    recovering: false,
    heads: [{ channel: 'facts', epoch: 1, sequence: 1, hash: '1' }],
    givenUp: [],
  };
  const headAt = (sequence: number): Known['heads'] => [{ channel: 'facts', epoch: 1, sequence, hash: `${sequence}` }];
  const tx = {
    lock: async () => known,
    sealNoEarlier: async (at: string) => at,
    putBack: async (messages: readonly Genuine[]) =>
      void (known = { ...known, heads: headAt(messages.at(-1)!.sequence) }),
    mark: async (recovering: boolean) => void (known = { ...known, recovering }),
    openEpoch: async (epoch: number) => void (known = { ...known, epoch }),
    giveUp: async () => undefined,
  };
  const store: RecoveryStore = {
    transact: (work) => work(tx),
    age: async () => age,
    keepAlive: async () => known.recovering,
    lost: async () => [],
  };
  const bus = {
    connected: true,
    onConnected: () => undefined,
    ask: () => Promise.reject(new Error('no answer in time')),
    takeBack: async (take: Parameters<Bus['takeBack']>[0]) => {
      if (sealMeanwhile) known = { ...known, heads: headAt(2) };
      take(
        [fact(1), fact(2)].map(({ envelope, sequence }) => ({
          subject: '',
          text: JSON.stringify({ ...envelope, sequence }),
        })),
      );
      return true;
    },
  } as unknown as Bus;
  const verifier = new Verifier({} as Directory);
  jest.spyOn(verifier, 'verify').mockImplementation(({ text }) => fact((JSON.parse(text) as Genuine).sequence));
  const recovery = new Recovery({
    self: 'ca-hn',
    peers: () => ['bcd-138'],
    counts: () => true,
    bus,
    signer: { agency: 'ca-hn', keyId: '', sign: () => '' },
    verifier,
    store,
    restore: async () => undefined,
    now: () => new Date(0).toISOString(),
    raise: () => undefined,
  });
  return { recovery, known: () => known };
}

it('what another replica seals while the broker is read is not taken for lost', async () => {
  const { recovery, known } = starting(true);
  await recovery.look();
  expect([recovery.acts, known().recovering, known().epoch]).toEqual([true, false, 1]);
});

it('what the broker has and the journal has not is lost', async () => {
  const { recovery, known } = starting(false);
  await recovery.look();
  expect([recovery.acts, known().recovering]).toEqual([false, true]);
});

it.each([
  ['goes to the broker after an ordinary restart', 1000, ['to:bcd-138']],
  ['waits for the scorecard after a longer rest', LEASE_MS + 1, ['facts', 'bulletins', 'to:bcd-138']],
])('a fact %s', async (_, age, held) => {
  const { recovery } = starting(true, age);
  await recovery.look();
  expect(recovery.held()).toEqual(held);
});
