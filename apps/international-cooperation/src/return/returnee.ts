import {
  returnPersonDropped,
  returnPersonEquipped,
  returnPersonHandedOver,
  returnPersonReferred,
  returnPersonVerified,
  returnReferralAnswered,
  type EventOf,
  type FileId,
  type FirstThings,
  type Moment,
  type ReturnEscort,
} from '@la-chan/contracts';
import { among, isPresent, returnProcedure, ReturnGuard, type Return, type Returnee } from './return';
import type { ReturnEvent } from './return.events';

/** Throws for whom the operation does not know, and for who has left it. */
function present(file: Return, id: FileId): Returnee {
  const person = among(file, id);
  if (!isPresent(person)) throw new ReturnGuard('returnee-gone');
  return person;
}

export const verifyIdentity = (
  file: Return,
  verified: EventOf<typeof returnPersonVerified>['data'],
  at: Moment,
): ReturnEvent[] => {
  returnProcedure.assertLawful('verifyIdentity', file.status);
  present(file, verified.person);
  return [returnPersonVerified(file.id, verified, at)];
};

/** Papers name a person: they are issued once it is known who that is. */
export const issuePaper = (
  file: Return,
  issued: EventOf<typeof returnPersonEquipped>['data'],
  at: Moment,
): ReturnEvent[] => {
  returnProcedure.assertLawful('issuePaper', file.status);
  const { identity } = present(file, issued.person);
  if (!identity || identity === 'not-established') throw new ReturnGuard('identity-open', LAW);
  return [returnPersonEquipped(file.id, issued, at)];
};

/** To victim support: who comes home alone, before anybody has decided whether she is a victim. */
export const refer = (
  file: Return,
  referred: EventOf<typeof returnPersonReferred>['data'],
  at: Moment,
): ReturnEvent[] => {
  returnProcedure.assertLawful('refer', file.status);
  if (file.way === 'foreign-victim') throw new ReturnGuard('receiver-unlike-way', undefined, '/to');
  assertMayLeave(present(file, referred.person), referred.escort);
  return [returnPersonReferred(file.id, referred, at)];
};

export const recordReferral = (
  file: Return,
  answered: EventOf<typeof returnReferralAnswered>['data'],
  at: Moment,
): ReturnEvent[] => {
  returnProcedure.assertLawful('recordReferral', file.status);
  return [returnReferralAnswered(file.id, answered, at)];
};

/**
 * To relatives, whom a child is fetched by or escorted to; never where one of them may have sold the person, of which
 * "unknown" is as good as yes. A foreign victim goes to the authorities of their country, and nobody else does.
 */
export const handOver = (
  file: Return,
  handed: EventOf<typeof returnPersonHandedOver>['data'],
  suspectIsRelative: FirstThings['suspectIsRelative'],
  at: Moment,
): ReturnEvent[] => {
  returnProcedure.assertLawful('handOver', file.status);
  const person = present(file, handed.person);
  if ((file.way === 'foreign-victim') !== (handed.to === 'foreign-authorities'))
    throw new ReturnGuard('receiver-unlike-way', undefined, '/to');
  assertMayLeave(person, handed.escort);
  if (handed.to === 'relatives' && suspectIsRelative !== 'no')
    throw new ReturnGuard('relatives-barred', undefined, '/suspectIsRelative');
  return [returnPersonHandedOver(file.id, handed, at)];
};

export const dropPerson = (
  file: Return,
  dropped: EventOf<typeof returnPersonDropped>['data'],
  at: Moment,
): ReturnEvent[] => {
  returnProcedure.assertLawful('dropPerson', file.status);
  present(file, dropped.person);
  return [returnPersonDropped(file.id, dropped, at)];
};

const LAW = 'Luật 53/2024 30';

/** Verified, with whatever result; a child in somebody's hands, and who may be one (Luật 53/2024 30). */
function assertMayLeave({ identity, minor }: Returnee, escort: ReturnEscort | null): void {
  if (!identity) throw new ReturnGuard('identity-open', LAW);
  if (minor !== false && !escort) throw new ReturnGuard('escort-missing', LAW, '/escort');
}
