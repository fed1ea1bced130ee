import type { PropertyItem, Role } from '@la-chan/contracts';
import type { Deadline, WithPropertyDecisions } from '@la-chan/procedure';
import type { Deed, Desk } from '../habit';

interface Stopped extends WithPropertyDecisions {
  readonly status: string;
  readonly suspendedAt: readonly string[];
  readonly terminatedAt: string | null;
  readonly accused: readonly { readonly id: string; readonly state: string }[];
}

const ITEMS: readonly PropertyItem[] = [
  { of: 'objects', decided: 'returned', keeper: 'police' },
  { of: 'exhibits', decided: 'kept', keeper: 'police' },
];

const FOUND = 'exhibits found damaged';

/** Now and then whoever keeps exhibits finds them damaged, some days after it was told to keep them on. */
function keeperFinds(
  { status, accused, propertyDecisions }: Pick<Stopped, 'status' | 'accused' | 'propertyDecisions'>,
  by: Role,
  { chance, since, remembers }: Desk,
): Deed | undefined {
  const kept = propertyDecisions.findLast(({ items }) => items.some(({ decided }) => decided === 'kept'));
  const whose = kept?.accused ?? kept?.defendant;
  const state = whose ? accused.find(({ id }) => id === whose)?.state : status;
  if (!kept || state !== 'suspended' || since(kept.decidedAt) < 2 || remembers(FOUND)) return undefined;
  if (!chance.happens(FOUND, 0.3)) return undefined;
  const found = { of: 'exhibits', found: 'damaged', keeper: 'police', ...(whose && { accused: whose }) };
  return { by, method: 'POST', path: 'keeper-reports', body: found, once: FOUND };
}

/** A decision on what is held, or on what its keeper reports. */
const isOfProperty = ({ rule }: Deadline): boolean => /-(property|keeper-report)(\.|$)/.test(rule);

/** Whoever has it now decides. */
const ELSEWHERE = ['transferred', 'merged'];

const MEASURES = ['12-measures', '8-measures', '10-measures'];

/** What is held is decided on in the days after a suspension or termination, of all or of one, and whoever keeps it told; who is bound goes on so, or their end is seen to elsewhere. */
export async function decidesOnStay(
  file: Stopped,
  [head, teller]: readonly [Role, Role],
  desk: Desk,
  ofOne = 'accused',
): Promise<Deed | undefined> {
  const { status, suspendedAt, terminatedAt, accused } = file;
  const { chance, since, history } = desk;
  const stopped = status === 'suspended' || status === 'terminated';
  const alone = accused.some(({ state }) => state === 'suspended');
  const last = status === 'terminated' ? terminatedAt : suspendedAt.at(-1);
  if (ELSEWHERE.includes(status) || (!alone && (!stopped || since(last) > 21))) return undefined;
  const found = keeperFinds(file, teller, desk);
  if (found) return found;
  const owed = (await history()).deadlines.filter((one) => one.status === 'running');
  const bound = owed.find(({ rule }) => MEASURES.includes(rule));
  if (bound?.about && chance.each(bound.about).happens('is bound on', 0.7))
    return { by: head, path: `${ofOne}/${bound.about}/measures-kept`, body: { number: '42/QĐ' } };
  const told = ofOne === 'accused' && owed.find(({ rule }) => rule.includes('.told.property'));
  if (told) {
    const of = { of: 'property', ...(told.about && { accused: told.about }) };
    return { by: teller, method: 'POST', path: 'party-notices', body: { ...of, recipients: ['keeper'] } };
  }
  const due = owed.find(isOfProperty);
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

interface ReportWithProperty extends WithPropertyDecisions {
  readonly status: string;
  readonly suspendedAt: readonly string[];
  readonly resolvedAt: string | null;
  readonly outcome: string | null;
}

/** The same of a report that is suspended or not initiated, in which nobody is bound; now and then that is late. */
export async function decidesOnReport(
  file: ReportWithProperty,
  [by, teller]: readonly [Role, Role],
  desk: Desk,
): Promise<Deed | undefined> {
  const { status, suspendedAt, resolvedAt, outcome, propertyDecisions } = file;
  const { chance, since, history } = desk;
  const untold = propertyDecisions.find(({ items, toldAt }) => items.length > 0 && !toldAt);
  if (untold) return { by: teller, path: `property-decisions/${untold.decision}/keeper-notice` };
  const found = keeperFinds({ ...file, accused: [] }, teller, desk);
  if (found) return found;
  const last = outcome === 'not-initiated' ? resolvedAt : suspendedAt.at(-1);
  const stopped = status === 'suspended' || (status === 'resolved' && outcome === 'not-initiated');
  if (!stopped || since(last) > 21) return undefined;
  const due = (await history()).deadlines.find((one) => one.status === 'running' && isOfProperty(one));
  if (!due || since(due.startedAt) < (chance.happens('decides on property late', 0.2) ? 9 : 2)) return undefined;
  const items = chance.happens('holds nothing', 0.3) ? [] : ITEMS;
  const body = { number: '43/QĐ', items, decision: 'Xử lý vật chứng, tài sản (mô phỏng).' };
  return { by, method: 'POST', path: 'property-decisions', body };
}
