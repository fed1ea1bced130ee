import {
  offenderReceivedByBody,
  surrenderNotifiedByBody,
  type resolutionOffenderReceived,
  type CaughtGround,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import type { Procedure } from './procedure';
import { Refusal } from './refusal';

/** An offender who came forward, or was caught: the file here is about what they did (BLTTHS 152). */
interface Surrender {
  /** Sealed records: who it is, what they say, what they hand over. */
  readonly offender: FileId;
  readonly account: FileId;
  readonly items: FileId | null;
  readonly accused: FileId | null;
  /** With which a desk has sent it. */
  readonly exchange: string | null;
  /** They did not come: a desk has caught them. Of those of before that was kept, nobody was. */
  readonly caught?: CaughtGround;
  readonly receivedAt: Moment;
  /** When the procuracy was told, here; at the desk where that has. */
  readonly notifiedAt: Moment | null;
}

export interface Surrendered {
  readonly surrenders: readonly Surrender[];
}

export type SurrenderAct = 'receiveOffender' | 'notifySurrender';
export type SurrenderEvent = EventOf<typeof offenderReceivedByBody | typeof surrenderNotifiedByBody>;

/** Nobody came forward under this reference, or the procuracy was told. */
export class NoSuchSurrender extends Refusal {
  override readonly code = 'no-such-surrender';
  override readonly law = 'BLTTHS 152(3)';
}

/** The procuracy is told of whoever came of their own accord, once (BLTTHS 152(3)). */
export const isToBeTold = ({ notifiedAt, caught }: Surrender): boolean => notifiedAt === null && !caught;

type Received = EventOf<typeof offenderReceivedByBody>['data'];

/** What verifications and cases do alike; `aboutThem` tells who they are there. */
export const surrendering = <File extends Surrendered & { readonly id: FileId; readonly status: string }>(
  procedure: Pick<Procedure<File['status'], SurrenderAct>, 'assertLawful'>,
  aboutThem: (file: File, accused: FileId) => Pick<Received, 'accused' | 'wanted'> = () => ({}),
) => ({
  /** Here, or at a desk: then `by` has sent them with an exchange (BLTTHS 152(1), (2)). */
  receiveOffender: (
    file: File,
    { accused, ...received }: Omit<Received, 'wanted'>,
    at: Moment,
  ): EventOf<typeof offenderReceivedByBody>[] => {
    procedure.assertLawful('receiveOffender', file.status);
    return [offenderReceivedByBody(file.id, { ...received, ...(accused && aboutThem(file, accused)) }, at)];
  },
  /** The procuracy is told within 24 hours of the reception (BLTTHS 152(3)). */
  notifySurrender: (
    file: File,
    notified: EventOf<typeof surrenderNotifiedByBody>['data'],
    at: Moment,
  ): EventOf<typeof surrenderNotifiedByBody>[] => {
    procedure.assertLawful('notifySurrender', file.status);
    if (!file.surrenders.some((one) => one.offender === notified.offender && isToBeTold(one)))
      throw new NoSuchSurrender('nothing of this kind is to be told');
    return [surrenderNotifiedByBody(file.id, notified, at)];
  },
});

/** What the routes of a file need of it. */
export type Surrendering<File extends Surrendered & { readonly id: FileId; readonly status: string }> = ReturnType<
  typeof surrendering<File>
>;

export const surrendersAfter = (
  { surrenders }: Surrendered,
  { type, data, occurredAt }: SurrenderEvent | EventOf<typeof resolutionOffenderReceived>,
): readonly Surrender[] => {
  if (type === 'investigation.surrender-notified')
    return surrenders.map((one) => (one.offender === data.offender ? { ...one, notifiedAt: occurredAt } : one));
  const { offender, account, items = null, exchange = null, receivedAt, told, caught } = data;
  const accused = 'accused' in data ? (data.accused ?? null) : null;
  const notifiedAt = told ? receivedAt : null;
  const received = { offender, account, items, accused, exchange, receivedAt, notifiedAt };
  return [...surrenders, { ...received, ...(caught && { caught }) }];
};
