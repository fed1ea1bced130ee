import { alsoToBeTold } from '@la-chan/procedure';
import type { ProsecutionFile } from '../../../apps/prosecution/src/prosecution-file/prosecution-file';
import type { Deed, Desk } from '../habit';
import { tellsOfDetention } from './detention-notice';

/** Who took part is told of each decision, of the whole file or of one accused. */
export async function tellsParties(
  file: ProsecutionFile,
  { since, remembers, history }: Desk,
): Promise<Deed | undefined> {
  const {
    status,
    returns,
    suspendedAt,
    resumedAt,
    terminatedAt,
    transferredAt,
    indictment,
    accused,
    victims,
    splitFrom,
  } = file;
  const one = (state: 'suspended' | 'terminated') =>
    splitFrom || terminatedAt ? [] : accused.filter((each) => each.state === state).map(({ id }) => id);
  if (accused.some(({ id }) => remembers(`detention ${id}`))) {
    const near = tellsOfDetention((await history()).deadlines, 'prosecutor');
    if (near) return near;
  }
  const recent = (at: string | null | undefined): boolean => Boolean(at) && since(at) <= 10;
  // Of one who came with a merger, they were told where it was decided.
  const isOwed = async ({ of, accused: one }: { of: string; accused?: string }): Promise<boolean> =>
    (one === undefined && of !== 'protest') || // which may be withdrawn by then
    (await history()).deadlines.some(
      ({ about, rule, status }) =>
        about === one && rule.endsWith(`.told.${of}${one ? '.accused' : ''}`) && status === 'running',
    );
  const decisions: { of: string; which: string; accused?: string }[] = [
    ...(status === 'returned' && !returns.at(-1)?.elsewhere && recent(returns.at(-1)?.at)
      ? [{ of: 'return', which: String(returns.length) }]
      : []),
    // Of those who were split off for it they were told where it was decided.
    ...(status === 'suspended' && suspendedAt.length > (splitFrom ? 1 : 0) && recent(suspendedAt.at(-1))
      ? [{ of: 'suspension', which: String(suspendedAt.length) }]
      : []),
    ...(status === 'terminated' && recent(terminatedAt) ? [{ of: 'termination', which: terminatedAt! }] : []),
    ...(status === 'transferred' && recent(transferredAt.at(-1))
      ? [{ of: 'transfer', which: transferredAt.at(-1)! }]
      : []),
    ...(status === 'indicted' && indictment ? [{ of: 'indictment', which: indictment }] : []),
    ...(remembers('protest') ? [{ of: 'protest', which: 'judgment' }] : []),
    ...(status === 'received' && recent(resumedAt.at(-1))
      ? [{ of: 'resumption', which: String(resumedAt.length) }]
      : []),
    ...(status === 'received'
      ? accused
          .filter(({ id }) => remembers(`resumed ${id}`))
          .map(({ id }) => ({ of: 'resumption', which: id, accused: id }))
      : []),
    ...accused.flatMap(({ id, detained }) =>
      detained && !detained.brought && remembers(`detention ${id}`)
        ? [{ of: 'detention', which: `${id} ${detained.until}`, accused: id }]
        : [],
    ),
    ...(status === 'received' ? one('suspended').map((id) => ({ of: 'suspension', which: id, accused: id })) : []),
    ...(status === 'received' ? one('terminated').map((id) => ({ of: 'termination', which: id, accused: id })) : []),
  ];
  const others = alsoToBeTold(file, []);
  const parties = victims.length > 0 ? ['victim', ...others] : others;
  const all = ['accused', 'defender', ...parties];
  for (const { which, ...told } of decisions) {
    const once = `told ${told.of} ${which}`;
    if (remembers(once) || !(await isOwed(told))) continue;
    const recipients = told.of === 'detention' ? ['accused', 'detention-facility'] : all;
    return { by: 'prosecutor', method: 'POST', path: 'party-notices', body: { ...told, recipients }, once };
  }
  return undefined;
}
