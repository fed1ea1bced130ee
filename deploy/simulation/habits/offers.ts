import type { AgencyId, AppName, FileId, ListedItem, Role } from '@la-chan/contracts';
import { type Habit, habit, type Listed } from '../habit';

interface Offer extends Listed {
  readonly kind: string;
  readonly counterpart: AgencyId;
  readonly counterpartFile: string;
  readonly terms: {
    readonly items?: readonly ListedItem[];
    readonly accused?: readonly { readonly id: FileId }[];
    readonly delivered?: readonly FileId[];
  };
}

/** Where a receiver answers an offer of a kind, and who may take it on or send it back. */
interface Desk {
  readonly at: string;
  readonly takes: { readonly path: string; readonly by: Role; readonly with?: (terms: Offer['terms']) => object };
  readonly sendsBack: { readonly by: Role; readonly reason: string; readonly share: number };
  /** How its sender takes it back, and how often in the moment in which it is taken on. */
  readonly withdrawn?: { readonly by: Role; readonly of: string; readonly path: string; readonly share: number };
}

/** Who was given the indictment, of whom the offer does not say so. */
const byMinutes = ({ accused = [], delivered = [] }: Offer['terms']): object => {
  const others = accused.map(({ id }) => id).filter((id) => !delivered.includes(id));
  return others.length > 0 ? { givenByMinutes: others } : {};
};

const DESKS: Readonly<Record<string, Desk>> = {
  'report-handover': {
    at: '/handovers',
    takes: { path: 'acceptance', by: 'head-of-investigation' },
    sendsBack: { by: 'head-of-investigation', reason: 'missing-items', share: 0.12 },
    withdrawn: { by: 'duty-officer', of: '/reports', path: 'handover', share: 0.03 },
  },
  'report-file': {
    at: '/report-files',
    takes: { path: 'acceptance', by: 'head-of-procuracy' },
    sendsBack: { by: 'head-of-procuracy', reason: 'missing-items', share: 0.12 },
    withdrawn: { by: 'head-of-investigation', of: '/verifications', path: 'handover', share: 0.12 },
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
    withdrawn: { by: 'head-of-investigation', of: '/cases', path: 'conclusion', share: 0.06 },
  },
  'prosecution-transfer': {
    at: '/file-transfers',
    takes: { path: 'acceptance', by: 'head-of-procuracy' },
    sendsBack: { by: 'head-of-procuracy', reason: 'missing-items', share: 0.2 },
  },
  indictment: {
    at: '/indictments',
    takes: { path: 'docketing', by: 'court-clerk', with: byMinutes },
    sendsBack: { by: 'chief-judge', reason: 'indictment-not-delivered', share: 0.12 },
    withdrawn: { by: 'head-of-procuracy', of: '/prosecution-files', path: 'indictment', share: 0.06 },
  },
  appeal: {
    at: '/appeal-files',
    takes: { path: 'docketing', by: 'court-clerk' },
    sendsBack: { by: 'chief-judge', reason: 'missing-items', share: 0.12 },
    withdrawn: { by: 'court-clerk', of: '/trials', path: 'appeal-file', share: 0.12 },
  },
  'service-referral': {
    at: '/service-referrals',
    takes: { path: 'acceptance', by: 'support-officer' },
    sendsBack: { by: 'support-officer', reason: 'missing-items', share: 0.06 },
    withdrawn: { by: 'support-officer', of: '/support-plans', path: 'services', share: 0.06 },
  },
};

/** Of a list that came along, the first is missing. */
const missingOf = ({ items: [first] = [] }: Offer['terms']) => first && { missing: [first.item] };

/** What is offered is taken on; now and then it is sent back, as something is missing. */
const offers = (app: AppName): Habit =>
  habit<Offer>({
    app,
    files: '/exchanges?side=receiver&status=offered',
    today({ id, kind, counterpart, counterpartFile, terms }, { chance, working, remembers }) {
      const desk = DESKS[kind];
      if (!desk || remembers('answer')) return undefined;
      if (!working && kind !== 'report-handover') return undefined;
      const { at, takes, sendsBack, withdrawn } = desk;
      const { by, reason, share } = sendsBack;
      if (chance.happens(`something is missing of the ${kind} from ${counterpart}`, share))
        return {
          by,
          path: `${at}/${id}/rejection`,
          body: { reason, ...(reason === 'missing-items' && missingOf(terms)) },
          once: 'answer',
        };
      const body = takes.with?.(terms) ?? {};
      const taken = { by: takes.by, path: `${at}/${id}/${takes.path}`, body, once: 'answer' } as const;
      const isHere = withdrawn && (kind !== 'report-handover' || counterpart.startsWith('ca-')); // a procuracy hands reports over, too
      if (!isHere || !chance.happens(`the ${kind} is withdrawn at the same moment`, withdrawn.share)) return taken;
      const file = `${withdrawn.of}/${counterpartFile}`;
      const path = `${file}/${withdrawn.path}${kind === 'service-referral' ? `/${id}` : ''}`;
      return { ...taken, crossed: { agency: counterpart, by: withdrawn.by, file, path, method: 'DELETE' } };
    },
  });

export const offerHabits = (['investigation', 'prosecution', 'court', 'victim-support'] as const).map(offers);
