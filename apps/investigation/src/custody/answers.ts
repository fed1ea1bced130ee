import {
  arrestApproved,
  arrestRefused,
  custodyDetentionRefused,
  custodyExtended,
  custodyExtensionRefused,
  custodyReleaseReceived,
  decisionServed,
  personDetained,
  prosecutionNoticeReceived,
  type AgencyId,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { assertThere, custodyProcedure, type CustodyFile } from './custody';
import type { CustodyEvent } from './custody.events';

/** What the procuracy has decided on a request. */
interface Answer {
  readonly exchange: string;
  readonly by: AgencyId;
  readonly number: string;
  readonly receivedAt: Moment;
}

export const approveArrest = (file: CustodyFile, { receivedAt: _, ...answer }: Answer, at: Moment): CustodyEvent[] => {
  custodyProcedure.assertLawful('approveArrest', file.status);
  return [arrestApproved(file.id, answer, at)];
};

/** Whoever is held goes free at once (BLTTHS 110(6)). */
export const refuseArrest = (file: CustodyFile, answer: Answer, at: Moment): CustodyEvent[] => {
  custodyProcedure.assertLawful('refuseArrest', file.status);
  return [arrestRefused(file.id, answer, at)];
};

/** By the days that were asked for. */
export const extendCustody = (file: CustodyFile, { receivedAt: _, ...answer }: Answer, at: Moment): CustodyEvent[] => {
  custodyProcedure.assertLawful('extendCustody', file.status);
  const asked = file.extensions.find(({ exchange }) => exchange === answer.exchange);
  if (!asked) throw new Error(`custody ${file.id} has not asked for ${answer.exchange}`);
  return [custodyExtended(file.id, { ...answer, days: asked.days }, at)];
};

/** The custody ends when it would have. */
export const refuseExtension = (
  file: CustodyFile,
  { receivedAt: _, ...answer }: Answer,
  at: Moment,
): CustodyEvent[] => {
  custodyProcedure.assertLawful('refuseExtension', file.status);
  return [custodyExtensionRefused(file.id, answer, at)];
};

/** The procuracy cancels the custody, or has decided that the person goes free (BLTTHS 117(4), 118(3); TTLT 04/2018 16(2)); or the body cancels the initiation (BLTTHS 125(1)(a)). */
export const receiveRelease = (
  file: CustodyFile,
  decision: EventOf<typeof custodyReleaseReceived>['data'],
  at: Moment,
): CustodyEvent[] => {
  custodyProcedure.assertLawful('receiveRelease', file.status);
  return [custodyReleaseReceived(file.id, decision, at)];
};

/** The custody goes on as a detention, from its last hour (TTLT 04/2018 17(1)). */
export const recordDetention = (
  file: CustodyFile,
  detention: EventOf<typeof personDetained>['data'],
  at: Moment,
): CustodyEvent[] => {
  custodyProcedure.assertLawful('recordDetention', file.status);
  assertThere(file, at);
  return [personDetained(file.id, detention, at)];
};

/** Where there are not enough grounds yet the custody lasts, and may be extended; else whoever is held goes free (TTLT 04/2018 16). */
export const recordDetentionRefusal = (
  file: CustodyFile,
  refusal: EventOf<typeof custodyDetentionRefused>['data'],
  at: Moment,
): CustodyEvent[] => {
  custodyProcedure.assertLawful('recordDetentionRefusal', file.status);
  return [custodyDetentionRefused(file.id, refusal, at)];
};

/** The procuracy's receipt of the decision: about the notice, as the file is what it was. */
export const recordService = (
  file: CustodyFile,
  service: EventOf<typeof decisionServed>['data'],
  at: Moment,
): CustodyEvent[] => {
  custodyProcedure.assertLawful('recordService', file.status);
  return [decisionServed(service.notice, service, at)];
};

/** What the procuracy has told, or has decided when the custody had ended: nothing follows from it. */
export const recordNotice = (
  file: CustodyFile,
  notice: EventOf<typeof prosecutionNoticeReceived>['data'],
  at: Moment,
): CustodyEvent[] => {
  custodyProcedure.assertLawful('recordNotice', file.status);
  return [prosecutionNoticeReceived(file.id, notice, at)];
};
