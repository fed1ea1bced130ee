import { parseArgs } from 'node:util';
import { table } from '../../deploy/local/progress';
import { type Figure, row } from './figure';
import { acts } from './figures/p1-acts';
import { facts } from './figures/p2-facts';
import { delay } from './figures/p3-delay';
import { queries } from './figures/p4-queries';
import { rebuild } from './figures/p5-rebuild';
import { idle } from './figures/p6-idle';
import { growth, GROWTH_HEAD } from './growth';
import { circumstances, keep, markdown } from './results';
import { soak, SOAK_HEAD } from './soak';

const FIGURES: readonly Figure[] = [acts, facts, delay, queries, rebuild, idle];
const HEAD = ['', 'floor', 'here', 'ratio or value', 'bar', 'aim', 'reaches'];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    /** Writes CPU profiles of the agencies to .lachan/bench/profiles. */
    profile: { type: 'boolean' },
    /** How far `growth` goes. */
    facts: { type: 'string', default: '1000000' },
    /** How long `soak` lasts. */
    minutes: { type: 'string', default: '10' },
  },
});

async function measure(figure: Figure): Promise<void> {
  const { lines, notes } = await figure.measure();
  const title = `${figure.id} ${figure.title}`;
  console.log(`\n${title}\n${table([HEAD, ...lines.map(row)])}\n${notes.map((note) => `  ${note}`).join('\n')}\n`);
  keep(figure.id, [`### ${title}`, circumstances(), markdown(HEAD, lines.map(row)), notes.join('\n')].join('\n\n'));
}

async function bench(): Promise<void> {
  const chosen = FIGURES.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
  for (const figure of chosen) await measure(figure);
  if (positionals.includes('growth')) {
    const rows = await growth(Number(values.facts));
    keep('growth', ['### Growth', circumstances(), markdown(GROWTH_HEAD, rows)].join('\n\n'));
  }
  if (positionals.includes('soak')) {
    const { rows, rate } = await soak(Number(values.minutes));
    const title = `### ${values.minutes} minutes at half the sustainable load (${rate.toFixed(0)} acts/s)`;
    keep('soak', [title, circumstances(), markdown(SOAK_HEAD, rows)].join('\n\n'));
  }
}

bench().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
