import type { PropertyItem, Role } from '@la-chan/contracts';
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

/** What is held is decided on in the days after a suspension or termination, and whoever keeps it told; who is bound goes on so, or their end is seen to elsewhere. */
export async function decidesOnStay(
  { status, suspendedAt, terminatedAt, accused }: Stopped,
  [head, teller]: readonly [Role, Role],
  { chance, since, history }: Desk,
): Promise<Deed | undefined> {
  const stopped = status === 'suspended' || status === 'terminated';
  const alone = accused.some(({ state }) => state === 'suspended');
  const last = status === 'terminated' ? terminatedAt : suspendedAt.at(-1);
  if (!alone && (!stopped || since(last) > 14)) return undefined;
  const owed = (await history()).deadlines.filter((one) => one.status === 'running');
  const bound = owed.find(({ rule }) => rule === '12-measures' || rule === '8-measures');
  if (bound?.about && chance.each(bound.about).happens('is bound on', 0.7))
    return { by: head, path: `accused/${bound.about}/measures-kept`, body: { number: '42/QĐ' } };
  if (owed.some(({ rule }) => rule.endsWith('.told.property')))
    return { by: teller, method: 'POST', path: 'party-notices', body: { of: 'property', recipients: ['keeper'] } };
  if (!stopped || !owed.some(({ rule }) => rule.endsWith('-property'))) return undefined;
  const after = chance.happens('decides on property late', 0.2) ? 9 : chance.between('decides on property after', 0, 4);
  if (since(last) < after) return undefined;
  const frozen = {
    of: 'frozen-account',
    decided: status === 'suspended' ? 'goes-on' : 'lifted',
    keeper: 'bank',
  } as const;
  const items = chance.happens('holds nothing', 0.3) ? [] : [...ITEMS, frozen];
  const body = { number: '43/QĐ', agreement: '44/CV', items, decision: 'Xử lý vật chứng, tài sản (mô phỏng).' };
  return { by: head, method: 'POST', path: 'property-decisions', body };
}
