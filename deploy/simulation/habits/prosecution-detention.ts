import { prosecutedAccusedDetained, prosecutedAccusedSuspended, prosecutedMeasureApplied } from '@la-chan/contracts';
import { limitToDecide } from '../../../apps/prosecution/src/prosecution-file/limit-to-decide';
import type {
  ProsecutedAccused,
  ProsecutionFile,
} from '../../../apps/prosecution/src/prosecution-file/prosecution-file';
import type { Deed, Desk, History } from '../habit';

type Limit = History['deadlines'][number];

const order = (id: string, what: string, body: object = {}): Deed => ({
  by: 'head-of-procuracy',
  path: `accused/${id}/${what}`,
  body: { number: '21/LTG-VKS', ...body },
});

const isHere = ({ state }: ProsecutedAccused): boolean => state !== 'split-off' && state !== 'merged';

/** The detention that runs of this one. */
const running = (limits: readonly Limit[], id: string): Limit | undefined =>
  limits.find(
    ({ rule, about, status }) => (rule === '241' || rule === '241.brought') && about === id && status === 'running',
  );

/** Nobody stays detained past the last day, also on a day off. */
export async function prosecutorFrees(file: ProsecutionFile, desk: Desk): Promise<Deed | undefined> {
  if (!['received', 'suspended', 'indicted'].includes(file.status)) return undefined;
  const { today, since, history } = desk;
  // What came with the file lasts no longer than the shortest limit to decide.
  const due = file.accused.filter(
    (one) => isHere(one) && one.detained && (one.detained.until <= today || since(one.detained.since) >= 19),
  );
  if (due.length === 0) return undefined;
  const { deadlines } = await history();
  const over = due.find(({ id }) => (running(deadlines, id)?.dueOn ?? today) <= today);
  return over && order(over.id, 'release');
}

/** One in some files is detained until it is decided, by a new order where the one that came ends before; some go free. */
export async function detainedToBeProsecuted(file: ProsecutionFile, desk: Desk): Promise<Deed | undefined> {
  if (file.status !== 'received') return undefined;
  const { chance, remembers, since } = desk;
  for (const [index, one] of file.accused.entries()) {
    const { id, state, detained } = one;
    if (state !== 'proposed' || remembers(`detention ${id}`)) continue;
    if (!detained && since(file.receivedAt) >= 2 && chance.each(index).happens('is detained by the procuracy', 0.2))
      return toTheEnd(id, 'detention', desk);
    if (!detained || since(detained.since) < 3) continue;
    if (chance.each(index).happens('is let go', 0.1))
      return { ...order(id, 'release', { replaced: true }), once: `detention ${id}` };
    if (chance.each(index).happens('is detained for longer', 0.9)) return toTheEnd(id, 'detention-extension', desk);
  }
  return undefined;
}

const MINUTE_MS = 60_000;

/** Somebody had been detained, or was not to leave the country, as the file went, which is registered once the court has it. */
export async function orderedAsItWent(file: ProsecutionFile, desk: Desk): Promise<Deed | undefined> {
  const { accused, indictedAt, receivedAt, returnedByCourtAt, receivedAgainAt } = file;
  const { chance, since, history, remembers, day } = desk;
  const isFirst = returnedByCourtAt.length === 0 && receivedAgainAt.length === 0;
  if (file.status !== 'handed-over' || !indictedAt || !isFirst || since(indictedAt) > 6) return undefined;
  const occurredAt = new Date(Date.parse(indictedAt) - MINUTE_MS).toISOString();
  const { entries, deadlines } = await history();
  const until = deadlines.findLast(({ rule }) => rule === '240')?.dueOn;
  if (!until || until <= day(3) || occurredAt <= receivedAt) return undefined;
  for (const [index, { id, state }] of accused.entries()) {
    const once = `detention ${id}`;
    const isKnown = entries.some(({ type, data }) => KNOWN.includes(type) && 'accused' in data && data.accused === id);
    if (state !== 'indicted' || isKnown || remembers(once)) continue;
    if (chance.each(index).happens('an order comes late', 0.2)) {
      const isBan = chance.each(index).happens('it is a ban', 0.4);
      const body = { until, occurredAt, ...(isBan && { measure: 'exit-ban' }) };
      return { ...order(id, isBan ? 'measure' : 'detention', body), once };
    }
  }
  return undefined;
}

/** Who was ordered something before, or was suspended alone, maybe until that day. */
const KNOWN: readonly string[] = [
  prosecutedAccusedDetained.type,
  prosecutedAccusedSuspended.type,
  prosecutedMeasureApplied.type,
];

/** Until the last day of the limit to decide, where that is later than what runs. */
async function toTheEnd(id: string, what: string, { history, today, day }: Desk): Promise<Deed | undefined> {
  const { deadlines } = await history();
  const limit = limitToDecide(deadlines, id);
  const runs = running(deadlines, id)?.dueOn ?? today;
  const ending = what === 'detention' || runs <= day(15);
  if (!limit || !ending || limit.dueOn <= runs) return undefined;
  return { ...order(id, what, { until: limit.dueOn }), once: `detention ${id}` };
}
