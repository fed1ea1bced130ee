import {
  consentGiven,
  type consentEntryCorrected,
  consentWithdrawn,
  erasureAsked,
  withdrawalAcknowledged,
  type AgencyId,
  type ConsentForm,
  type ConsentGiver,
  type ConsentPurpose,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
  type Role,
  type Shareable,
} from '@la-chan/contracts';
import { Procedure, Refusal, type Blank, type FileRow, type Step, type Starts } from '@la-chan/procedure';

/** Sự đồng ý: what a victim lets whom know of her, for one purpose, until she takes it back. */
export interface Consent extends FileRow<ConsentStatus> {
  readonly victim: FileId;
  readonly purpose: ConsentPurpose;
  readonly recipients: readonly AgencyId[];
  readonly shared: readonly Shareable[];
  readonly form: ConsentForm;
  readonly by: ConsentGiver;
  /** Who spoke for her then, as a sealed record. */
  readonly representative: FileId | null;
  /** The last day on which it holds. */
  readonly until: Day | null;
  readonly givenAt: Moment;
  readonly withdrawnAt: Moment | null;
  /** Who held something under it when it was withdrawn, and when that was erased. */
  readonly holders: readonly Holder[];
}

export interface Holder {
  readonly disclosure: string;
  readonly agency: AgencyId;
  /** It takes no part in the platform and is asked on paper. */
  readonly outside?: boolean | undefined;
  readonly acknowledgedAt: Moment | null;
}

export type ConsentStatus = 'given' | 'withdrawn' | 'acknowledged';
export type ConsentAct = 'withdraw' | 'acknowledge' | 'correct';
export type ConsentEvent = EventOf<
  | typeof consentEntryCorrected
  | typeof consentGiven
  | typeof consentWithdrawn
  | typeof erasureAsked
  | typeof withdrawalAcknowledged
>;

const LAW = 'Luật 53/2024 3(10)';
const correction = (to: ConsentStatus): Step<ConsentStatus, Role> => ({
  to,
  by: ['support-officer', 'head-of-support', 'system'],
  restsOn: consentGiven.type,
});

const starts: Starts<ConsentStatus, Role> = {
  give: { to: 'given', by: ['support-officer', 'head-of-support'], law: LAW },
};

export const consentProcedure = new Procedure<ConsentStatus, ConsentAct, Role>('consent', starts, {
  given: {
    withdraw: {
      to: ['withdrawn', 'acknowledged'],
      by: ['support-officer', 'head-of-support'],
      law: LAW,
      restsOn: consentGiven.type,
    },
    correct: correction('given'),
  },
  withdrawn: {
    // An agency answers over the bus, another holder through an officer.
    acknowledge: {
      to: ['withdrawn', 'acknowledged'],
      by: ['support-officer', 'head-of-support', 'system'],
      law: LAW,
      restsOn: consentWithdrawn.type,
    },
    correct: correction('withdrawn'),
  },
  acknowledged: { correct: correction('acknowledged') },
});

/** A guard of the law beyond the table. */
export class ConsentRefusal extends Refusal {
  override readonly law = LAW;

  constructor(
    override readonly code: 'representative-missing' | 'consent-missing' | 'not-a-holder' | 'holder-answers-itself',
    override readonly params: Refusal['params'] = {},
  ) {
    super(code);
  }
}

/** For a person under 18 her representative consents. */
export const give = (
  id: FileId,
  given: Omit<EventOf<typeof consentGiven>['data'], 'representative'>,
  victim: { readonly minor: boolean | null; readonly representative: FileId | null },
  at: Moment,
): ConsentEvent[] => {
  const representative = given.by === 'representative' ? victim.representative : null;
  if (given.by === 'representative' ? !representative : victim.minor)
    throw new ConsentRefusal('representative-missing');
  return [consentGiven(id, { ...given, representative }, at)];
};

/** Taken back at any time, by herself or whoever speaks for her; each of the `holders` is asked to erase what it was told. */
export const withdraw = (
  consent: Consent,
  withdrawn: EventOf<typeof consentWithdrawn>['data'],
  at: Moment,
): ConsentEvent[] => {
  consentProcedure.assertLawful('withdraw', consent.status);
  const asked = withdrawn.holders.map(({ outside = false, ...held }) =>
    erasureAsked(consent.id, { ...held, outside }, at),
  );
  return [consentWithdrawn(consent.id, withdrawn, at), ...asked];
};

export const acknowledge = (
  consent: Consent,
  erased: EventOf<typeof withdrawalAcknowledged>['data'],
  at: Moment,
): ConsentEvent[] => {
  consentProcedure.assertLawful('acknowledge', consent.status);
  const awaited = consent.holders.some((one) => one.disclosure === erased.disclosure && !one.acknowledgedAt);
  if (!awaited) throw new ConsentRefusal('not-a-holder');
  return [withdrawalAcknowledged(consent.id, erased, at)];
};

/** What an agency is to be told, and for what. */
export interface Use {
  readonly agency: AgencyId;
  readonly purpose: ConsentPurpose;
  readonly shared: readonly Shareable[];
}

/** Does a consent allow it on this day? */
export const covers = (consent: Consent, { agency, purpose, shared }: Use, on: Day): boolean =>
  consent.status === 'given' &&
  consent.purpose === purpose &&
  consent.recipients.includes(agency) &&
  (consent.until === null || on <= consent.until) &&
  shared.every((one) => consent.shared.includes(one));

/** A consent before its first event. */
export const blank: Blank<Consent> = {
  status: 'given',
  victim: '',
  purpose: 'support',
  recipients: [],
  shared: [],
  form: 'written',
  by: 'the-person',
  representative: null,
  until: null,
  givenAt: '',
  withdrawnAt: null,
  holders: [],
};

/** The consent after an event. */
export const evolve = (consent: Consent, event: ConsentEvent): Consent => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'victim-support.consent-given': {
      const { representative = null, ...given } = event.data;
      return { ...consent, ...given, representative, givenAt: at };
    }
    case 'victim-support.consent-withdrawn': {
      const holders = event.data.holders.map((one) => ({ ...one, acknowledgedAt: null }));
      return { ...consent, status: statusOf(holders), withdrawnAt: at, holders };
    }
    case 'victim-support.erasure-asked':
    case 'victim-support.consent-entry-corrected':
      return consent;
    case 'victim-support.withdrawal-acknowledged': {
      const { disclosure } = event.data;
      const holders = consent.holders.map((one) =>
        one.disclosure === disclosure ? { ...one, acknowledgedAt: at } : one,
      );
      return { ...consent, status: statusOf(holders), holders };
    }
  }
};

const statusOf = (holders: readonly Holder[]): ConsentStatus =>
  holders.every(({ acknowledgedAt }) => acknowledgedAt) ? 'acknowledged' : 'withdrawn';
