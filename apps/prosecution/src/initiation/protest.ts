import {
  initiationProtested,
  initiationProtestWithdrawn,
  initiationReviewed,
  type AgencyId,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import type { Deadline } from '@la-chan/procedure';
import { initiationProcedure, InitiationRefusal, type Initiation } from './initiation';
import type { InitiationEvent } from './initiation.events';

/** Who is told: the court, on paper without a notice, and the body that has opened the case. */
export type Telling = { number: string; body: string } & (
  { notice: string; to: AgencyId } | { notice: null; to: null }
);
type Protested = EventOf<typeof initiationProtested>['data'];
type Reviewed = EventOf<typeof initiationReviewed>['data'];

/** What a panel has initiated without grounds, and why that is so (BLTTHS 336(2)(d)), within 7 days of its decision, on appeal within the time that the city sets; on paper without a notice. `body` tells the one that has opened the case, whose investigation goes on meanwhile: that it does not is not among the texts. */
export const protest = (
  file: Initiation,
  { ground, ...protested }: Telling & Pick<Protested, 'ground'>,
  deadlines: readonly Deadline[],
  at: Moment,
): InitiationEvent[] => {
  initiationProcedure.assertLawful('protest', file.status);
  assertOfPanel(file);
  if (file.protest) throw new InitiationRefusal('initiation-protested-already', 'BLTTHS 161(1)(c)');
  const limit = deadlines.findLast(({ rule }) => rule === '337.initiation' || rule === '161.on-appeal');
  if (limit && at > limit.dueAt) throw new InitiationRefusal('protest-too-late', limit.law);
  const { body, ...served } = protested;
  return [initiationProtested(file.id, { ...served, ground, ...(file.sentTo && { body }) }, at)];
};

/** Until the court above has decided: what crosses with that has no effect there (BLTTHS 342). What was not passed on is then. */
export const withdrawProtest = (file: Initiation, withdrawn: Telling, at: Moment): InitiationEvent[] => {
  initiationProcedure.assertLawful('withdrawProtest', file.status);
  if (file.reviewed || !file.protest) throw new InitiationRefusal('initiation-not-protested', 'BLTTHS 342');
  const { body, ...served } = withdrawn;
  const waits = file.status === 'protested' && { waits: true as const };
  return [initiationProtestWithdrawn(file.id, { ...served, ...(file.sentTo && { body }), ...waits }, at)];
};

/** As the court tells it, whoever has protested; on paper what this procuracy has protested, or that no court has taken its protest. `notice` tells the body that has opened the case. */
export const recordReview = (
  file: Initiation,
  { outcome, number, exchange }: Pick<Reviewed, 'outcome' | 'number' | 'exchange'>,
  notice: string,
  at: Moment,
): InitiationEvent[] => {
  initiationProcedure.assertLawful('recordReview', file.status);
  assertOfPanel(file);
  if (exchange === null && (file.reviewed || !file.protest))
    throw new InitiationRefusal('initiation-not-protested', 'BLTTHS 161(1)(c)');
  const isAnnulled = outcome === 'annulled';
  return [
    initiationReviewed(
      file.id,
      {
        ...{ outcome, number, exchange },
        ...(!isAnnulled && file.status === 'protested' && { waits: true }),
        ...(isAnnulled && file.sentTo && { notice, to: file.sentTo }),
      },
      at,
    ),
  ];
};

const assertOfPanel = ({ basis }: Initiation): void => {
  if (basis !== 'panel-decision') throw new InitiationRefusal('not-of-a-panel', 'BLTTHS 161(1)(c)');
};

export const protestAfter = (
  file: Initiation,
  event: EventOf<typeof initiationProtested | typeof initiationProtestWithdrawn | typeof initiationReviewed>,
): Initiation => {
  const { occurredAt: at } = event;
  const isPassedOn = file.status === 'initiated';
  if (event.type === 'prosecution.initiation-protested') {
    const { notice, number } = event.data;
    return { ...file, status: isPassedOn ? file.status : 'protested', protest: { notice, number, at } };
  }
  const status = isPassedOn ? file.status : 'initiated-by-panel';
  if (event.type === 'prosecution.initiation-protest-withdrawn') return { ...file, status, protest: null };
  const { outcome: reviewed } = event.data;
  if (reviewed === 'annulled') return { ...file, reviewed, status: 'annulled', settledAt: at };
  return { ...file, reviewed, status };
};
