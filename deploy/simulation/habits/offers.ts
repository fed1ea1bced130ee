import type { AgencyId, AppName, Role } from '@la-chan/contracts';
import { type Habit, habit, type Listed } from '../habit';

interface Offer extends Listed {
  readonly kind: string;
  readonly counterpart: AgencyId;
}

/** Where a receiver answers an offer of a kind, and who may take it on or send it back. */
interface Desk {
  readonly at: string;
  readonly takes: { readonly path: string; readonly by: Role };
  readonly sendsBack: { readonly by: Role; readonly reason: string; readonly share: number };
}

const DESKS: Readonly<Record<string, Desk>> = {
  'report-handover': {
    at: '/handovers',
    takes: { path: 'acceptance', by: 'head-of-investigation' },
    sendsBack: { by: 'head-of-investigation', reason: 'missing-items', share: 0.12 },
  },
  'report-file': {
    at: '/report-files',
    takes: { path: 'acceptance', by: 'head-of-procuracy' },
    sendsBack: { by: 'head-of-procuracy', reason: 'missing-items', share: 0.3 },
  },
  'case-transfer-file': {
    at: '/case-transfers',
    takes: { path: 'acceptance', by: 'head-of-investigation' },
    sendsBack: { by: 'head-of-investigation', reason: 'missing-items', share: 0.2 },
  },
  'case-file': {
    at: '/case-files',
    takes: { path: 'acceptance', by: 'head-of-procuracy' },
    sendsBack: { by: 'head-of-procuracy', reason: 'missing-items', share: 0.12 },
  },
  'prosecution-transfer': {
    at: '/file-transfers',
    takes: { path: 'acceptance', by: 'head-of-procuracy' },
    sendsBack: { by: 'head-of-procuracy', reason: 'missing-items', share: 0.2 },
  },
  indictment: {
    at: '/indictments',
    takes: { path: 'docketing', by: 'court-clerk' },
    sendsBack: { by: 'chief-judge', reason: 'missing-items', share: 0.12 },
  },
  appeal: {
    at: '/appeal-files',
    takes: { path: 'docketing', by: 'court-clerk' },
    sendsBack: { by: 'chief-judge', reason: 'missing-items', share: 0.5 },
  },
  'service-referral': {
    at: '/service-referrals',
    takes: { path: 'acceptance', by: 'support-officer' },
    sendsBack: { by: 'support-officer', reason: 'missing-items', share: 0.06 },
  },
};

/** What is offered is taken on; now and then it is sent back, as something is missing. */
const offers = (app: AppName): Habit =>
  habit<Offer>({
    app,
    files: '/exchanges?side=receiver&status=offered',
    today({ id, kind, counterpart }, { chance, working, remembers }) {
      const desk = DESKS[kind];
      if (!desk || remembers('answer')) return undefined;
      if (!working && kind !== 'report-handover') return undefined;
      const { at, takes, sendsBack } = desk;
      const { by, reason, share } = sendsBack;
      if (chance.happens(`something is missing of the ${kind} from ${counterpart}`, share))
        return { by, path: `${at}/${id}/rejection`, body: { reason }, once: 'answer' };
      return { by: takes.by, path: `${at}/${id}/${takes.path}`, once: 'answer' };
    },
  });

export const offerHabits = (['investigation', 'prosecution', 'court', 'victim-support'] as const).map(offers);
