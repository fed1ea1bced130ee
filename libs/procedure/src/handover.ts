import type { AgencyId, FileId, Moment, OfferEnded, RejectionReason } from '@la-chan/contracts';

/** A procedure that has these acts. */
export interface Lawful<Status extends string, Act extends string> {
  readonly name: string;
  assertLawful(act: Act, status: Status): void;
}

interface Offered {
  readonly id: FileId;
  readonly status: string;
}

interface Release {
  exchange: string;
  to: AgencyId;
}

/** Why the receiver has sent a file back, and what of the list that went along was not there. */
export interface Rejected {
  readonly reason: RejectionReason | null;
  readonly missing?: readonly FileId[] | null;
}

export type Made<Data, Event> = (subject: FileId, data: Data, at: Moment) => Event;

/** What the holder of an offered file does: withdraws it, takes it back when it was rejected, or releases it. */
export function offering<File extends Offered, End, Out>(
  procedure: Lawful<File['status'], 'withdraw' | 'takeBack' | 'release'>,
  exchangeOf: (file: File) => string | null,
  ended: Made<OfferEnded, End>,
  released: Made<Release, Out>,
) {
  const exchange = (file: File): string => {
    const offer = exchangeOf(file);
    if (offer) return offer;
    throw new Error(`${procedure.name} ${file.id} is offered without an exchange`);
  };
  return {
    withdraw: (file: File, at: Moment): End[] => {
      procedure.assertLawful('withdraw', file.status);
      return [ended(file.id, { exchange: exchange(file), by: 'withdrawal', reason: null }, at)];
    },
    takeBack: (file: File, { reason, missing }: Rejected, at: Moment): End[] => {
      procedure.assertLawful('takeBack', file.status);
      const said = { reason, ...(missing && { missing: [...missing] }) };
      return [ended(file.id, { exchange: exchange(file), by: 'rejection', ...said }, at)];
    },
    release: (file: File, to: AgencyId, at: Moment): Out[] => {
      procedure.assertLawful('release', file.status);
      return [released(file.id, { to, exchange: exchange(file) }, at)];
    },
  };
}

/** What becomes of a file that was accepted: it is taken up once its sender has released it, or void when it was withdrawn. */
export function takingUp<File extends Offered, Event>(
  procedure: Lawful<File['status'], 'takeUp' | 'void'>,
  takenUp: Made<Record<string, never>, Event>,
  voided: Made<Record<string, never>, Event>,
) {
  return {
    takeUp: ({ id, status }: File, at: Moment): Event[] => {
      procedure.assertLawful('takeUp', status);
      return [takenUp(id, {}, at)];
    },
    voidOffer: ({ id, status }: File, at: Moment): Event[] => {
      procedure.assertLawful('void', status);
      return [voided(id, {}, at)];
    },
  };
}
