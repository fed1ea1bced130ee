import { type Matter, mattersOf } from './matters';
import { PUBLISHED, type PublishedFigures } from './published';

const sums = (matters: readonly Matter[]): [number, number] => [
  matters.length,
  matters.reduce((sum, { persons }) => sum + persons, 0),
];
const of = (key: string): PublishedFigures => PUBLISHED.find((one) => one.key === key)!;

describe('the matters of 2021–2025', () => {
  const figures = of('vietnam-2021-2025');
  const matters = mattersOf(figures);
  const cases = matters.filter(({ from }) => from === 'report' || from === 'case');
  const courts = matters.filter(({ until }) => until !== 'charged');

  it('are the published cases and accused of each article', () => {
    expect(sums(cases)).toEqual([727, 1690]);
    for (const article of ['150', '151'] as const) {
      const { files, persons } = figures.cases[article]!;
      expect(sums(cases.filter((one) => one.article === article))).toEqual([files, persons]);
      const proposed = figures.proposed![article]!;
      const sent = cases.filter((one) => one.article === article && one.until !== 'charged');
      expect(sums(sent)).toEqual([proposed.files, proposed.persons]);
    }
  });

  it('come from the published reports, the others as under way', () => {
    expect(cases.filter(({ from }) => from === 'report')).toHaveLength(563);
    expect(cases.filter(({ from }) => from === 'case')).toHaveLength(164);
  });

  it('are what the courts accepted and tried', () => {
    expect(sums(courts)).toEqual([398, 1068]);
    expect(sums(matters.filter(({ until }) => until === 'tried'))).toEqual([338, 863]);
    expect(sums(matters.filter(({ from }) => from === 'trial'))).toEqual([50, 101]);
  });

  it('each have somebody', () => {
    for (const { persons } of matters) expect(persons).toBeGreaterThan(0);
  });
});

describe('the matters of the first half of 2023', () => {
  const matters = mattersOf(of('vietnam-h1-2023'));

  it('are the published cases, and those of the courts beside them', () => {
    expect(sums(matters.filter(({ from }) => from === 'report'))).toEqual([88, 229]);
    expect(sums(matters.filter(({ from }) => from === 'file'))).toEqual([59, 153]);
    expect(sums(matters.filter(({ until }) => until === 'tried'))).toEqual([43, 107]);
  });
});
