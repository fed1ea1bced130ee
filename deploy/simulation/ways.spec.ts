import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAgencies } from '../local/agencies';
import { projectFolder } from '../local/project';
import { HABITS } from './habits';
import { PROCEDURES } from './procedures';
import { WAYS, waysTo } from './ways';

const folder = join(projectFolder(), 'deploy', 'simulation', 'habits');
const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What the habits ask: every string of theirs that says something where something is filled in. */
const asked = sources
  .flatMap((source) => [...source.matchAll(/'([^'\n]+)'|`([^`\n]+)`/g)])
  .map(([, plain, filled]) => (plain === undefined ? filled!.split(/\$\{[^}]*\}/) : [plain]))
  .filter((parts) => parts.length === 1 || parts.join('').length > 7)
  .map((parts) => new RegExp(`^${parts.map(escaped).join('.+')}$`));
const isAsked = (question: string): boolean => asked.some((one) => one.test(question));

describe('the ways to what was never done', () => {
  it('lead to acts of the procedures', () => {
    const acts = PROCEDURES.flatMap(({ app, procedure: { name, starts, table } }) =>
      [starts, ...Object.values(table)].flatMap((row) => Object.keys(row).map((act) => `${app}: ${name}.${act}`)),
    );
    expect(WAYS.flatMap(({ to }) => to).filter((act) => !acts.includes(act))).toEqual([]);
  });

  it('go by what officers ask of their files', () => {
    const registers = new Set([
      ...HABITS.map(({ app, files }) => `${app} ${files}`),
      ...loadAgencies().agencies.map(({ id }) => `${id} days`),
    ]);
    const [where, questions] = [
      WAYS.flatMap(({ by }) => Object.keys(by)),
      WAYS.flatMap(({ by }) => Object.values(by).flatMap((answers) => Object.keys(answers))),
    ];
    expect(where.filter((register) => !registers.has(register))).toEqual([]);
    expect(['is asked of nobody', 'course of nothing'].filter(isAsked)).toEqual([]);
    expect(questions.filter((question) => !isAsked(question))).toEqual([]);
  });

  it('are those of the acts alone, where two want the opposite that of the first', () => {
    const reports = { app: 'prosecution', procedure: 'report' } as const;
    const [answered, withdrawn] = [
      { ...reports, act: 'recordReferral' },
      { ...reports, act: 'withdrawReferral' },
    ];
    const answers = (...acts: (typeof answered)[]) => waysTo(acts).get('prosecution /reports');
    expect([...waysTo([])]).toEqual([]);
    expect(answers(answered)?.get('victim-referrals: by mistake')).toBe(false);
    expect(answers(withdrawn)?.get('victim-referrals: by mistake')).toBe(true);
    expect(answers(withdrawn, answered)?.get('victim-referrals: by mistake')).toBe(false);
    expect(answers(withdrawn)?.get('something comes into it')).toBeUndefined();
  });
});
