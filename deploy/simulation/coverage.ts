import type { AppName } from '@la-chan/contracts';
import type { Running } from './officers';
import type { AppProcedure } from './procedures';

/** What stands for a status where a file is opened, as in the diagrams. */
const NONE = '[*]';

/** How often a lawful act was done in a status, or has opened a file. */
export interface Cell {
  readonly app: AppName;
  readonly procedure: string;
  readonly status: string;
  readonly act: string;
  readonly times: number;
}

const ACTS = /^lachan_acts_total\{procedure="([^"]+)",act="([^"]+)"(?:,status="([^"]+)")?\} (\d+)$/gm;

/** Every cell of the procedures' tables with what the services say they have done since they were started. */
export async function coverageOf({ agencies }: Running, procedures: readonly AppProcedure[]): Promise<Cell[]> {
  const done = new Map<string, number>();
  for (const { app, healthUrl } of agencies) {
    const metrics = await (await fetch(`${healthUrl}/metrics`)).text();
    for (const [, procedure, act, status = NONE, times] of metrics.matchAll(ACTS)) {
      const cell = [app, procedure, status, act].join();
      done.set(cell, (done.get(cell) ?? 0) + Number(times));
    }
  }
  return procedures.flatMap(({ app, procedure: { name, starts, table } }) =>
    Object.entries({ [NONE]: starts, ...table }).flatMap(([status, acts]) =>
      Object.keys(acts).map((act): Cell => {
        const times = done.get([app, name, status, act].join()) ?? 0;
        return { app, procedure: name, status, act, times };
      }),
    ),
  );
}

/** An act of a procedure, in whichever status. */
export type Act = Pick<Cell, 'app' | 'procedure' | 'act'>;

/** Lawful acts of which the simulated city did none, in no status. */
export function actsNeverDone(cells: readonly Cell[]): Act[] {
  const done = new Set(cells.filter(({ times }) => times > 0).map(nameOf));
  const never = cells.filter((cell) => !done.has(nameOf(cell)));
  return [
    ...new Map(
      never.map(({ app, procedure, act }) => [nameOf({ app, procedure, act }), { app, procedure, act }]),
    ).values(),
  ];
}

const nameOf = ({ app, procedure, act }: Act): string => `${app}: ${procedure}.${act}`;

/** A table for each procedure, acts down and statuses across: how often, `0` for never, blank for unlawful. */
export function coverageLines(cells: readonly Cell[]): string[] {
  const names = [...new Set(cells.map(({ app, procedure }) => `${app}: ${procedure}`))];
  const never = cells.filter(({ times }) => times === 0);
  return [
    ...names.flatMap((name) =>
      grid(
        name,
        cells.filter(({ app, procedure }) => `${app}: ${procedure}` === name),
      ),
    ),
    `  ${cells.length - never.length} / ${cells.length} ô đã làm / of the lawful acts in their statuses were done`,
    ...(never.length > 0
      ? [
          '  chưa từng làm / never done:',
          ...never.map(({ app, procedure, status, act }) => `    ${app}: ${procedure}.${act} (${status})`),
        ]
      : []),
    ...actsNeverDone(cells).map((act) => `  ${nameOf(act)}: không ở trạng thái nào / in no status ✖`),
  ];
}

function grid(name: string, cells: readonly Cell[]): string[] {
  const statuses = [...new Set(cells.map(({ status }) => status))];
  const acts = [...new Set(cells.map(({ act }) => act))];
  const times = (act: string, status: string): string =>
    String(cells.find((cell) => cell.act === act && cell.status === status)?.times ?? '');
  const first = Math.max(name.length, ...acts.map(({ length }) => length));
  const row = (head: string, columns: readonly string[]): string =>
    `  ${head.padEnd(first)}  ${columns.map((cell, index) => cell.padStart(statuses[index]!.length)).join('  ')}`.trimEnd();
  return [
    row(name, statuses),
    ...acts.map((act) =>
      row(
        act,
        statuses.map((status) => times(act, status)),
      ),
    ),
    '',
  ];
}
