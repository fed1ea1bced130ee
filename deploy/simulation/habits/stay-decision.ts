import type { PropertyItem, Role } from '@la-chan/contracts';
import type { WithPropertyDecisions } from '@la-chan/procedure';
import type { Deed, Desk } from '../habit';

interface Stopped {
  readonly status: string;
  readonly suspendedAt: readonly string[];
  readonly terminatedAt: string | null;
  readonly accused: readonly { readonly id: string; readonly state: string }[];
}

const ITEMS: readonly PropertyItem[] = [
  { of: 'objects', decided: 'returned', keeper: 'police' },
  { of: 'exhibits', decided: 'kept', keeper: 'police' },
];

const MEASURES = ['12-measures', '8-measures', '10-measures'];

/** What is held is decided on in the days after a suspension or termination, of all or of one, and whoever keeps it told; who is bound goes on so, or their end is seen to elsewhere. */
export async function decidesOnStay(
  { status, suspendedAt, terminatedAt, accused }: Stopped,
  [head, teller]: readonly [Role, Role],
  { chance, since, history }: Desk,
  ofOne = 'accused',
): Promise<Deed | undefined> {
  const stopped = status === 'suspended' || status === 'terminated';
  const alone = accused.some(({ state }) => state === 'suspended');
  const last = status === 'terminated' ? terminatedAt : suspendedAt.at(-1);
  if (!alone && (!stopped || since(last) > 14)) return undefined;
  const owed = (await history()).deadlines.filter((one) => one.status === 'running');
  const bound = owed.find(({ rule }) => MEASURES.includes(rule));
  if (bound?.about && chance.each(bound.about).happens('is bound on', 0.7))
    return { by: head, path: `${ofOne}/${bound.about}/measures-kept`, body: { number: '42/QĐ' } };
  const told = ofOne === 'accused' && owed.find(({ rule }) => rule.includes('.told.property'));
  if (told) {
    const of = { of: 'property', ...(told.about && { accused: told.about }) };
    return { by: teller, method: 'POST', path: 'party-notices', body: { ...of, recipients: ['keeper'] } };
  }
  const due = owed.find(({ rule }) => /-property(\.|$)/.test(rule));
  if (!due) return undefined;
  const after = chance.happens('decides on property late', 0.2) ? 9 : chance.between('decides on property after', 0, 4);
  if (since(due.startedAt) < after) return undefined;
  const isEnded = due.about
    ? accused.find(({ id }) => id === due.about)?.state !== 'suspended'
    : status !== 'suspended';
  const frozen = { of: 'frozen-account', decided: isEnded ? 'lifted' : 'goes-on', keeper: 'bank' } as const;
  const items = chance.happens('holds nothing', 0.3) ? [] : [...ITEMS, frozen];
  const whose = due.about ? { accused: due.about } : {};
  const decided = { number: '43/QĐ', agreement: '44/CV', items, ...whose };
  const body = { ...decided, decision: 'Xử lý vật chứng, tài sản (mô phỏng).' };
  return { by: head, method: 'POST', path: 'property-decisions', body };
}

interface SuspendedReport extends WithPropertyDecisions {
  readonly status: string;
  readonly suspendedAt: readonly string[];
}

/** The same of a report, in which nobody is bound; now and then that is late. */
export function decidesOnReport(
  { status, suspendedAt, propertyDecisions }: SuspendedReport,
  [by, teller]: readonly [Role, Role],
  { chance, since }: Desk,
): Deed | undefined {
  const untold = propertyDecisions.find(({ items, toldAt }) => items.length > 0 && !toldAt);
  if (untold) return { by: teller, path: `property-decisions/${untold.decision}/keeper-notice` };
  const last = suspendedAt.at(-1);
  if (status !== 'suspended' || !last || propertyDecisions.some(({ decidedAt }) => decidedAt >= last)) return undefined;
  if (since(last) < (chance.happens('decides on property late', 0.2) ? 9 : 2)) return undefined;
  const items = chance.happens('holds nothing', 0.3) ? [] : ITEMS;
  const body = { number: '43/QĐ', items, decision: 'Xử lý vật chứng, tài sản (mô phỏng).' };
  return { by, method: 'POST', path: 'property-decisions', body };
}
