import type {
  EventOf,
  indictmentElsewhereReceived,
  judgeAssigned,
  Moment,
  prosecutionTerminationReceived,
  trialAssignmentReceived,
  trialDocketed,
  trialDocketedAgain,
  trialExtended,
  trialTakenUp,
  trialVoided,
  triedVictimNamed,
} from '@la-chan/contracts';
import { presidedBy, unsearched } from '@la-chan/procedure';
import { away, changed, idsOf } from './defendant.events';
import { motionsAfter } from './motion';
import { unset } from './on-appeal.events';
import type { Defendant, Trial } from './trial';

/** How a file comes, or comes again, and is prepared. */
export type PreparationEvent = EventOf<
  | typeof indictmentElsewhereReceived
  | typeof judgeAssigned
  | typeof prosecutionTerminationReceived
  | typeof trialAssignmentReceived
  | typeof trialDocketed
  | typeof trialDocketedAgain
  | typeof trialExtended
  | typeof trialTakenUp
  | typeof trialVoided
  | typeof triedVictimNamed
>;

export const preparationAfter = (file: Trial, event: PreparationEvent): Trial => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'court.trial-docketed': {
      const { defendants, victims = [], splitFrom = null, investigated = null, returns = [], ...said } = event.data;
      const { givenByMinutes: _, ...rest } = said;
      const before = returns.map((one) => ({ ...one, elsewhere: true as const }));
      const competence = rest.competence ? { exchange: null, ...rest.competence } : null;
      const docketing = { ...rest, victims, splitFrom, investigated, returns: before, competence };
      const status = docketing.handover && !splitFrom ? 'awaiting-release' : 'docketed';
      return { ...file, ...docketing, status, docketedAt: at, defendants: defendants.map(entered) };
    }
    case 'court.trial-docketed-again': {
      const { defendants, victims: coming = [], investigated = file.investigated, ...said } = event.data;
      const { declined: _, givenByMinutes: __, ...rest } = said;
      const victims = [...coming, ...file.victims.filter(({ id }) => !coming.some((one) => one.id === id))];
      // Another procuracy that brings it has assigned nobody.
      const prosecutedBy = rest.sender ? null : file.prosecutedBy;
      const docketing = { ...rest, victims, investigated, prosecutedBy };
      const come = defendants.map((one): Defendant => {
        const {
          further: _,
          circumstances: __,
          provision: ___,
          withdrawnOf: ____,
          endedFor: _____,
          ...known
        } = file.defendants.find(({ id }) => id === one.id) ?? entered(one);
        return { ...indictedAgain(known), ...unsearched(known), ...one, withdrawn: false, overruled: false };
      });
      // Whose matter the procuracy has terminated or suspended did not come.
      const stayed = file.defendants
        .filter(({ id }) => !defendants.some((one) => one.id === id))
        .map((one) => (one.state === 'on-trial' ? notIndicted(one, at) : one));
      const docketedAgainAt = [...file.docketedAgainAt, at];
      const again = { ...docketing, docketedAgainAt, replaced: replacedOf(file), extendedAt: null, ...unset };
      return { ...file, ...again, status: 'awaiting-release', defendants: [...come, ...stayed] };
    }
    case 'court.trial-assignment-received': {
      const { to: agency, file: there } = event.data;
      return { ...file, prosecutedBy: { agency, file: there } };
    }
    case 'court.trial-taken-up':
      return { ...changed(file, idsOf(file, isOnTrial), () => ({ leftAt: null })), status: 'docketed', replaced: null };
    case 'court.trial-voided': {
      if (file.docketedAgainAt.length === 0) return { ...file, status: 'voided' };
      const back = asBefore(away(file));
      return { ...back, status: waiting(back), docketedAgainAt: file.docketedAgainAt.slice(0, -1) };
    }
    case 'court.victim-named': {
      const { victim } = event.data;
      return { ...file, victims: [...file.victims, { id: victim, person: victim }] };
    }
    case 'court.judge-assigned':
      return { ...file, ...presidedBy(file, event.data.judge), motions: motionsAfter(file, event) };
    case 'court.trial-extended':
      return event.data.defendant ? file : { ...file, extendedAt: at };
    case 'court.prosecution-termination-received':
    case 'court.indictment-elsewhere-received': {
      const left = changed(file, event.data.defendants, (one) => notIndicted(one, at));
      return { ...left, status: waiting(left) };
    }
  }
};

const isOnTrial = ({ state }: Defendant): boolean => state === 'on-trial';

const notIndicted = (one: Defendant, at: Moment): Defendant => ({ ...one, state: 'not-indicted', leftAt: at });

const indictedAgain = (one: Defendant): Defendant =>
  one.state === 'not-indicted' ? { ...one, state: 'on-trial' } : one;

/** Its sender may withdraw the offer until the file is taken up. */
const replacedOf = (file: Trial): Trial['replaced'] => {
  const { handover, sender, prosecutedBy, from, investigated, victims, defendants } = file;
  const { article, clause, seriousness, extendedAt, setAt, opensOn, openedAt } = file;
  const course = { extendedAt, setAt, opensOn, openedAt };
  return {
    handover,
    sender,
    prosecutedBy,
    from,
    investigated,
    victims,
    article,
    clause,
    seriousness,
    ...course,
    defendants,
  };
};

/** The offer was withdrawn: whom it concerned stands as before, but for what was told of them meanwhile. */
const asBefore = (file: Trial): Trial => ({
  ...file,
  ...file.replaced,
  replaced: null,
  defendants: (file.replaced ?? file).defendants.map((before) => {
    const now = file.defendants.find(({ id }) => id === before.id) ?? before;
    const { detained, searchDemandedAt, wantedSince, evades, limitationFrom } = now;
    const search = { searchDemandedAt, ...(wantedSince !== undefined && { wantedSince }) };
    return { ...before, detained, ...search, ...(evades !== undefined && { evades }), limitationFrom };
  }),
});

/** A file that was returned is waited for as long as somebody of it may be tried. */
const waiting = ({ defendants }: Trial): 'returned' | 'discontinued' =>
  defendants.some(isOnTrial) ? 'returned' : 'discontinued';

type Docketed = EventOf<typeof trialDocketed>['data']['defendants'][number];

const entered = (one: Docketed): Defendant => ({
  ...one,
  state: 'on-trial',
  verdict: null,
  decidedAt: one.decidedAt ?? null,
  appealed: false,
  withdrawn: one.withdrawn ?? false,
  inForceSince: null,
});
