import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatedReadings } from '../../libs/platform/src/deadlines/readings';
import { isAsk, type Rule, RULES, written } from '@la-chan/procedure';
import { LIMITS_OF_BEFORE } from './limits-of-before';

const manual = readFileSync(join(__dirname, '..', '..', 'deploy', 'README.md'), 'utf8');
const [, table = ''] = /<!-- city-limits -->([^]*)<!-- \/city-limits -->/.exec(manual) ?? [];

/** The rows of a table as their cells. */
const rows = table
  .trim()
  .split('\n')
  .slice(2)
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .map((cells) => cells.slice(1, -1));

const defaultOf = (rule: Rule): string => {
  if (isAsk(rule) || !('unit' in rule.limit)) throw new Error(`${rule.id} has no single period`);
  return `${rule.decided ? 'at most ' : ''}${written(rule.limit).en}`;
};

describe('the manual of a deployment', () => {
  it('has each reading that an agency may set', () => {
    const readings = DatedReadings.element.shape.readings.unwrap();
    for (const name of Object.keys(readings.shape)) expect(manual).toContain(`"${name}": {`);
  });

  it('has each limit that the city sets, with its default', () => {
    const set = RULES.filter(({ setByCity }) => setByCity);
    expect(rows).toEqual(set.map((rule) => [`\`${rule.id}\``, `${rule.duty.vi} / ${rule.duty.en}`, defaultOf(rule)]));
  });
});

describe('a limit that comes with a release', () => {
  it('says so, unless what an agency had entered before it is to have it too', () => {
    const had = RULES.filter(({ cameWith }) => cameWith === undefined).map(({ id }) => id);
    expect([...new Set(had)].sort()).toEqual([...LIMITS_OF_BEFORE].sort());
  });
});
