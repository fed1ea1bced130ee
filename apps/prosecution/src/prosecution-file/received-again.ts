import {
  awaitingOnce,
  type EventOf,
  type Moment,
  type prosecutionFileReceived,
  type prosecutionFileReceivedAgain,
  type Returner,
} from '@la-chan/contracts';
import { unsearched } from '@la-chan/procedure';
import { isToBeDecided } from './prosecuted-accused';
import type { ProsecutedAccused, ProsecutionFile } from './prosecution-file';

type Coming = EventOf<typeof prosecutionFileReceived>['data']['accused'][number];

export const proposed = (one: Coming): ProsecutedAccused => ({
  ...one,
  state: 'proposed',
  decidedAt: one.decidedAt ?? null,
  outcome: null,
});

export const notProposed = (at: Moment) => ({ state: 'not-proposed', detained: null, leftAt: at }) as const;

export const elsewhere = (returns: readonly { by: Returner; at: Moment }[]): ProsecutionFile['returns'] =>
  returns.map(({ by, at }) => ({ by, at, elsewhere: true }));

/** Who was to be decided about, and does not come with the file again. */
export const leftOut = (
  { accused }: ProsecutionFile,
  coming: readonly Pick<Coming, 'id'>[],
): readonly ProsecutedAccused[] =>
  accused.filter((one) => isToBeDecided(one) && !coming.some(({ id }) => id === one.id));

/** After supplementary investigation. Until the file is taken up, what the offer replaces is kept: its sender may withdraw it. */
export const receivedAgain = (
  file: ProsecutionFile,
  { data, occurredAt: at }: EventOf<typeof prosecutionFileReceivedAgain>,
): ProsecutionFile => {
  const { accused, victims: coming = [], from = file.from, returns = [], awaited: more = [], ...rest } = data;
  const { transferredBy = null, demandedBy = null } = rest;
  const unknown = returns.filter((one) => !file.returns.some(({ at }) => at === one.at));
  const victims = [...coming, ...file.victims.filter(({ id }) => !coming.some((one) => one.id === id))];
  const all = [...file.returns, ...elsewhere(unknown)];
  const awaited = awaitingOnce(file.awaited, more);
  const reception = { ...rest, transferredBy, demandedBy, transfer: null, returns: all, awaited, victims, from };
  const come = accused.map((one): ProsecutedAccused => {
    const known = file.accused.find(({ id }) => id === one.id);
    const again = known?.state === 'not-proposed' ? { ...known, state: 'proposed' as const } : known;
    const here = again && again.state !== 'split-off' ? again : proposed(one);
    const { further: _, proposedFor: __, withdrawnOf: _____, circumstances: ___, provision: ____, ...same } = here;
    return { ...same, ...unsearched(same), ...one, before: known?.state ?? 'not-proposed' };
  });
  const out = leftOut(file, accused);
  const others = file.accused
    .filter(({ id }) => !accused.some((one) => one.id === id))
    .map((one) => ({ ...one, ...(out.includes(one) && notProposed(at)), before: one.state }));
  return {
    ...file,
    ...reception,
    replaced: replacedOf(file),
    status: 'awaiting-release',
    extendedAt: null,
    receivedAgainAt: [...file.receivedAgainAt, at],
    accused: [...come, ...others],
  };
};

/** The offer was withdrawn: the file is what it was, and about whom it was. */
export const returnedAsBefore = (file: ProsecutionFile): ProsecutionFile => ({
  ...file,
  ...file.replaced,
  replaced: null,
  status: 'returned',
  receivedAgainAt: file.receivedAgainAt.slice(0, -1),
  accused: file.accused.map((one) => {
    const { before: state = one.state } = one;
    return { ...one, state, ...(state !== 'not-proposed' && { leftAt: null }) };
  }),
});

const replacedOf = (file: ProsecutionFile): ProsecutionFile['replaced'] => {
  const { handover, sender, from, victims, article, clause, seriousness } = file;
  const { extendedAt, returns, demandedBy, awaited, transfer, transferredBy } = file;
  const course = { extendedAt, returns, demandedBy, awaited, transfer, transferredBy };
  return { handover, sender, from, victims, article, clause, seriousness, ...course };
};
