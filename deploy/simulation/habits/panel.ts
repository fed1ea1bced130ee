import { ReplacedWhenSummoned, type Called, type ListedItem, type Moment, type Seated } from '@la-chan/contracts';
import type { Deed, Desk, Habit, Listed } from '../habit';

const CHIEF = 'chanh-an';

/** The judge who acts in the simulated city is to preside; the chief judge, where that one has judged before. */
export const assigned = (court: string, judgedBefore = false): Deed => ({
  by: 'chief-judge',
  path: 'judge',
  body: { judge: `${court}.${judgedBefore ? CHIEF : 'tham-phan'}` },
});

interface Judged {
  readonly pronouncedAt?: Moment | null;
  readonly defendants?: readonly { readonly triedAt?: Moment }[];
}

interface Presided extends Listed, Judged {
  readonly judge: string | null;
}

/** Before a judge decides anything in the preparation, it is said who that is, by whom it is decided then. */
export const onceAssigned = <File extends Presided>(one: Habit<File>): Habit<File> => ({
  ...one,
  async today(file, desk) {
    const deed = await one.today(file, desk);
    const isPrepared = ['docketed', 'set', 'suspended', 'terminated'].includes(file.status);
    if (deed?.by !== 'judge') return deed;
    if (file.judge === null && isPrepared) return assigned(desk.agency, wasJudged(file));
    return file.judge?.endsWith(CHIEF) ? { ...deed, by: 'chief-judge' } : deed;
  },
});

/** There was a judgment on somebody of it, which was annulled where the trial is prepared. */
export const wasJudged = ({ pronouncedAt = null, defendants = [] }: Judged): boolean =>
  pronouncedAt !== null || defendants.some(({ triedAt }) => triedAt);

/** Who sits in the simulated city, of whichever court; two assessors at first instance. */
export const hearingNamed = (court: string, assessors: readonly string[], judge = `${court}.tham-phan`) => ({
  ...{ hour: '08:00', place: 'courthouse' },
  panel: [
    { seat: 'judge', officer: judge },
    ...assessors.map((one) => ({ seat: 'assessor', officer: `${court}.${one}` })),
    { seat: 'clerk', officer: `${court}.thu-ky` },
    { seat: 'reserve-clerk', officer: `${court}.thu-ky-du-khuyet` },
    { seat: 'prosecutor', officer: 'kiem-sat-vien' },
  ],
});

/** Now and then the clerk in reserve sits instead, or another prosecutor comes to the hearing. */
export function replaces(
  panel: readonly Seated[] | null,
  openedAt: string | null,
  { chance, remembers }: Desk,
): Deed | undefined {
  const seat = openedAt === null ? 'clerk' : 'prosecutor';
  const sits = panel?.find((one) => one.seat === seat)?.officer;
  const once = `another ${seat}`;
  if (!sits || remembers(once) || !chance.happens(`another ${seat} sits`, 0.15)) return undefined;
  const inReserve = panel.find((one) => one.seat === `reserve-${seat}`)?.officer;
  const officer = inReserve ?? `${sits}-khac`;
  return {
    ...{ by: openedAt === null ? 'chief-judge' : 'judge', method: 'POST', once },
    path: openedAt === null ? 'replacements' : 'hearing/replacements',
    body: { number: '44/QĐ-TA', seat, before: sits, officer },
  };
}

/** An interpreter, experts or witnesses are called, and what was seized is shown, also of what is on no list. */
export function calls(items: readonly ListedItem[], { chance }: Desk): Partial<Called> {
  const summoned = (['interpreter', 'expert', 'witness'] as const)
    .filter((as) => chance.happens(`somebody is called as ${as}`, 0.4))
    .map((as) => ({ as, count: 1 }));
  const exhibits = items.filter(({ kind }) => kind === 'exhibit').map(({ item }) => item);
  return {
    ...(summoned.length > 0 && { summoned }),
    ...(exhibits.length > 0 && { exhibits }),
    ...(exhibits.length === 0 && chance.happens('exhibits are shown', 0.3) && { otherExhibits: 2 }),
  };
}

/** Now and then another expert or interpreter comes to the hearing. */
export function replacesSummoned(
  called: Called | null,
  openedAt: string | null,
  { chance, remembers }: Desk,
): Deed | undefined {
  const once = 'another is summoned';
  const as = called?.summoned?.flatMap(({ as }) => ReplacedWhenSummoned.safeParse(as).data ?? [])[0];
  if (!as || openedAt === null || remembers(once) || !chance.happens(`another ${as} comes`, 0.2)) return undefined;
  const body = { number: '47/QĐ-TA', as };
  return { by: 'judge', method: 'POST', path: 'hearing/summoned-replacements', body, once };
}
