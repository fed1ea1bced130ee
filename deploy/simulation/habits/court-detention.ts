import { judgmentPronounced } from '@la-chan/contracts';
import { isFreedBy, limitAmong } from '@la-chan/procedure';
import type { Appeal } from '../../../apps/court/src/appeal/appeal';
import { limitToPrepare } from '../../../apps/court/src/trial/time-to-prepare';
import type { Trial } from '../../../apps/court/src/trial/trial';
import type { Deed, Desk } from '../habit';
import { tellsOfDetention } from './detention-notice';

interface Held {
  readonly id: string;
  readonly detained?: { readonly purpose: string; readonly until: string | null } | null;
}

const order = (by: 'judge' | 'chief-judge', id: string, what: string, body: object = {}): Deed => ({
  by,
  path: `defendants/${id}/${what}`,
  body: { number: '26/QĐ-TG', ...body },
  once: `${what} ${id}`,
});

/** Nobody stays detained past the last day, also on a day off. */
export function courtFrees(defendants: readonly Held[], { today }: Desk): Deed | undefined {
  const over = defendants.find(({ detained }) => detained?.until && detained.until <= today);
  if (!over) return undefined;
  const { once: _, ...release } = order('chief-judge', over.id, 'release');
  return release;
}

/** Those near to whom the court has ordered to be detained are told then, also on a day off. */
export async function courtTells(
  { defendants, updatedAt }: { readonly defendants: readonly Held[]; readonly updatedAt: string },
  { since, history }: Desk,
): Promise<Deed | undefined> {
  const isOrdered = defendants.some(({ detained }) => detained && detained.purpose !== 'brought');
  if (!isOrdered || since(updatedAt) > 1) return undefined;
  return tellsOfDetention((await history()).deadlines, 'court-clerk', 'defendants');
}

/** The limit by which the one is tried, or heard again. */
type Bounding = typeof limitToPrepare;

/** Its last day, where that is still to come. */
const until = async ({ history, today }: Desk, id: string, bound: Bounding): Promise<string | undefined> => {
  const limit = bound((await history()).deadlines, id);
  return limit && limit.dueOn > today ? limit.dueOn : undefined;
};

/** By the chief judge while it is prepared, by the panel until the hearing ends. */
async function before(
  [one]: readonly Held[],
  file: { readonly status: string; readonly openedAt: string | null },
  entered: string,
  bound: Bounding,
  desk: Desk,
): Promise<Deed | undefined> {
  const { chance, since, remembers } = desk;
  if (!one) return undefined;
  const free = !one.detained || one.detained.purpose === 'brought';
  if (file.status === 'docketed' && free && !remembers(`detention ${one.id}`))
    if (since(entered) >= 4 && chance.happens('is detained by the court', 0.45)) {
      const last = await until(desk, one.id, bound);
      return last ? order('chief-judge', one.id, 'detention', { until: last }) : undefined;
    }
  const opened = file.status === 'set' && file.openedAt !== null && !remembers(`hearing-detention ${one.id}`);
  return opened && chance.happens('is detained for the hearing', 0.4)
    ? order('judge', one.id, 'hearing-detention')
    : undefined;
}

export const detainedForTrial = (file: Trial, desk: Desk): Promise<Deed | undefined> =>
  before(
    file.defendants.filter(({ state }) => state === 'on-trial'),
    file,
    [file.docketedAt, ...file.docketedAgainAt, ...file.resumedAt].sort().at(-1)!,
    limitToPrepare,
    desk,
  );

/** With the judgment, for the sentence. */
export async function detainedForSentence(
  { status, defendants, pronouncedAt }: Trial,
  desk: Desk,
): Promise<Deed | undefined> {
  const one = defendants.find(({ state, verdict }) => state === 'judged' && verdict === 'convicted');
  if (!one || status !== 'judged' || desk.since(pronouncedAt) > 1) return undefined;
  if (desk.remembers(`execution-detention ${one.id}`)) return undefined;
  if (!desk.chance.happens('is detained for the sentence', 0.4) || !(await isToPrison(one.id, desk))) return undefined;
  return order('judge', one.id, 'execution-detention', { until: desk.day(40), ground: 'may-flee' });
}

/** The judgment says so. */
export const isToPrison = async (defendant: string, { history }: Desk): Promise<boolean> => {
  const entry = (await history()).entries.findLast(({ type }) => type === judgmentPronounced.type);
  const judged = judgmentPronounced.schema
    .safeParse(entry?.data)
    .data?.verdicts.find((one) => one.defendant === defendant);
  return judged !== undefined && !isFreedBy(judged);
};

/** On appeal also for the sentence, once it is pronounced. */
export function detainedOnAppeal(file: Appeal, desk: Desk): Promise<Deed | undefined> | Deed | undefined {
  const { status, outcome, defendants, docketedAt, decidedAt } = file;
  if (status !== 'decided')
    return before(defendants, file, docketedAt, (limits) => limitAmong(['346.open'], limits), desk);
  const one = defendants.find((each) => !isFreedBy(each));
  const stands = outcome === 'upheld' || outcome === 'amended';
  if (!one || !stands || desk.since(decidedAt) > 2 || desk.remembers(`execution-detention ${one.id}`)) return undefined;
  return order('judge', one.id, 'execution-detention', { until: desk.day(40) });
}
