import type {
  EventOf,
  FileId,
  returnCancelled,
  returnCorrected,
  returnDeparted,
  returnEntryCorrected,
  returnPersonAdded,
  returnPersonDropped,
  returnPersonEquipped,
  returnPersonHandedOver,
  returnPersonReceived,
  returnPersonReferred,
  returnPersonVerified,
  returnPlanned,
  returnReceived,
  returnReferralAnswered,
  returnRescueCoordinated,
} from '@la-chan/contracts';
import type { Blank } from '@la-chan/procedure';
import { isPresent, type Return, type Returnee } from './return';

export type ReturnEvent = EventOf<
  | typeof returnCancelled
  | typeof returnCorrected
  | typeof returnDeparted
  | typeof returnEntryCorrected
  | typeof returnPersonAdded
  | typeof returnPersonDropped
  | typeof returnPersonEquipped
  | typeof returnPersonHandedOver
  | typeof returnPersonReceived
  | typeof returnPersonReferred
  | typeof returnPersonVerified
  | typeof returnPlanned
  | typeof returnReceived
  | typeof returnReferralAnswered
  | typeof returnRescueCoordinated
>;

/** A return before its first event. */
export const blank: Blank<Return> = {
  status: 'planned',
  way: 'mission',
  country: '',
  until: null,
  from: [],
  rescue: [],
  persons: [],
  gate: null,
  plannedAt: '',
  departedAt: null,
  receivedAt: null,
  endedAt: null,
};

const unknown: Omit<Returnee, 'id' | 'record' | 'minor'> = {
  identity: null,
  papers: [],
  receivedAt: null,
  handedOver: null,
  absence: null,
};

/** The return after an event. */
export const evolve = (file: Return, event: ReturnEvent): Return => {
  const { occurredAt: at } = event;
  const changed = (id: FileId, change: (person: Returnee) => Partial<Returnee>): Return => ({
    ...file,
    persons: file.persons.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
  });
  switch (event.type) {
    case 'international-cooperation.return-planned':
      return { ...file, ...event.data, plannedAt: at };
    case 'international-cooperation.return-rescue-coordinated':
      return { ...file, rescue: [...file.rescue, { ...event.data, at }] };
    case 'international-cooperation.return-person-added': {
      const { person: id, record, minor } = event.data;
      return { ...file, persons: [...file.persons, { ...unknown, id, record, minor }] };
    }
    case 'international-cooperation.return-person-verified': {
      const { person, identity, record, minor } = event.data;
      return changed(person, (one) => ({
        identity,
        record: record ?? one.record,
        minor: minor === undefined ? one.minor : minor,
      }));
    }
    case 'international-cooperation.return-person-equipped':
      return changed(event.data.person, ({ papers }) => ({ papers: [...papers, event.data.paper] }));
    case 'international-cooperation.return-departed':
      return { ...file, status: 'under-way', departedAt: at };
    case 'international-cooperation.return-received':
      return { ...file, status: 'received', gate: event.data.gate, receivedAt: at };
    case 'international-cooperation.return-person-received':
      return changed(event.data.person, () => ({ receivedAt: at }));
    case 'international-cooperation.return-person-referred': {
      const { person, escort, exchange, to } = event.data;
      const referral = { exchange, to, outcome: null, victim: null };
      return settled(
        changed(person, () => ({ handedOver: { to: 'victim-support', escort, at, referral } })),
        at,
      );
    }
    case 'international-cooperation.return-referral-answered':
      return { ...file, persons: file.persons.map((one) => answered(one, event.data)) };
    case 'international-cooperation.return-person-handed-over': {
      const { person, to, escort } = event.data;
      return settled(
        changed(person, () => ({ handedOver: { to, escort, at, referral: null } })),
        at,
      );
    }
    case 'international-cooperation.return-person-dropped':
      return settled(
        changed(event.data.person, () => ({ absence: event.data.absence })),
        at,
      );
    case 'international-cooperation.return-cancelled':
      return { ...file, status: 'cancelled', endedAt: at };
    case 'international-cooperation.return-corrected':
      return { ...file, ...event.data.changes };
    case 'international-cooperation.return-entry-corrected':
      return file;
  }
};

/** It has ended when the last of those who were received has left; when nobody of them was there after all, it was none. */
function settled(file: Return, at: string): Return {
  if (file.status !== 'received' || file.persons.some(isPresent)) return file;
  const status = file.persons.some(({ handedOver }) => handedOver) ? 'handed-over' : 'cancelled';
  return { ...file, status, endedAt: at };
}

const answered = (person: Returnee, { exchange, outcome, victim }: EventOf<typeof returnReferralAnswered>['data']) => {
  const { handedOver } = person;
  return handedOver?.referral?.exchange === exchange
    ? { ...person, handedOver: { ...handedOver, referral: { ...handedOver.referral, outcome, victim } } }
    : person;
};
