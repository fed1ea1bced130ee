import type { Article } from '@la-chan/contracts';
import { type Indicator, Scorecard, verdictText } from '../../local/scorecard';
import { table } from '../../local/progress';
import { Officers, type Running } from '../officers';
import type { PublishedFigures } from './published';

/** A published figure beside what the scorecard says. */
export interface Compared {
  readonly what: string;
  readonly published: number;
  readonly scorecard: number;
}

export interface Comparison {
  readonly rows: readonly Compared[];
  /** Tried of accepted, as the scorecard judges it. */
  readonly tried: Indicator;
}

/** What `GET /scorecard` answers of the period, in all and of each article. */
export async function compared(running: Running, figures: PublishedFigures): Promise<Comparison> {
  const read = await readingOf(running, figures);
  const all = await read();
  const byArticle = new Map<Article, Figures>();
  for (const article of Object.keys(figures.cases) as Article[]) byArticle.set(article, await read(article));

  const { reports, cases, proposed, courts, victims } = figures;
  const [t1, t2] = [all('T1'), all('T2')];
  const rows: Compared[] =
    reports.counts === 'received'
      ? [row('nguồn tin tiếp nhận / reports received', reports.count, t1.denominator)]
      : [row('nguồn tin giải quyết / reports resolved', reports.count, t2.numerator)];
  const articles = Object.entries(cases) as [Article, { files: number; persons: number }][];
  const add = (what: string, published: number, scorecard: number): void =>
    void rows.push(row(what, published, scorecard));
  add('vụ án / cases', total(cases, 'files'), all('T4').denominator);
  add('bị can / accused', total(cases, 'persons'), all('D3').denominator);
  for (const [article, { files, persons }] of articles) {
    add(`  Điều ${article}: vụ án / cases`, files, byArticle.get(article)!('T4').denominator);
    add(`  Điều ${article}: bị can / accused`, persons, byArticle.get(article)!('D3').denominator);
  }
  if (proposed) {
    add('vụ đề nghị truy tố / cases proposed', total(proposed, 'files'), all('T5').denominator);
    add('bị can đề nghị truy tố / accused proposed', total(proposed, 'persons'), all('D1').denominator);
    for (const [article, { files, persons }] of Object.entries(proposed) as typeof articles) {
      add(`  Điều ${article}: vụ / cases`, files, byArticle.get(article)!('T5').denominator);
      add(`  Điều ${article}: bị can / accused`, persons, byArticle.get(article)!('D1').denominator);
    }
  }
  add('vụ Tòa án thụ lý / cases accepted by the courts', courts.accepted.files, all('T6').denominator);
  add('bị cáo / defendants', courts.accepted.persons, all('D2').denominator);
  add('vụ đã xét xử / cases tried', courts.tried.files, all('T6').numerator);
  add('bị cáo đã xét xử / defendants tried', courts.tried.persons, all('D2').numerator);
  if (victims) {
    add('người được xác minh / persons verified', victims.verified, all('V3').denominator);
    add('được xác định là nạn nhân / identified', victims.identified, all('V3').numerator);
    add('được hỗ trợ / supported', victims.identified, all('V2').numerator);
  }
  return { rows, tried: all('T6') };
}

export function comparisonLines({ rows, tried }: Comparison, { title, source, leftOpen }: PublishedFigures): string[] {
  const { numerator, denominator, verdict } = tried;
  const rate = ((100 * numerator) / denominator).toFixed(1);
  const matching = rows.every(({ published, scorecard }) => published === scorecard);
  return [
    '',
    `  ${title.vi} / ${title.en}. ${source}`,
    table([
      ['', 'công bố / published', 'bảng chỉ tiêu / scorecard', ''],
      ...rows.map(({ what, published, scorecard }) => [
        what,
        String(published),
        String(scorecard),
        published === scorecard ? '✔' : '✖',
      ]),
    ]),
    `  T6: ${numerator}/${denominator} = ${rate} %: ${verdictText(verdict)}`,
    matching ? '  ✔ khớp đến từng đơn vị / they match to the last unit' : '  ✖ có số không khớp / some do not match',
    '  Số liệu công bố để ngỏ / What the published figures leave open:',
    ...leftOpen.flatMap(({ vi, en }) => [`  · ${vi}`, `    ${en}`]),
  ];
}

type Figures = (id: string) => Indicator;

async function readingOf({ ...running }: Running, { from, to }: PublishedFigures) {
  const officers = new Officers(running);
  const reporting = running.agencies.find(({ app }) => app === 'reporting');
  if (!reporting) throw new Error('no agency runs reporting');
  const officer = officers.reader(reporting.id);
  return async (article?: Article): Promise<Figures> => {
    const query = `from=${from}&to=${to}${article ? `&article=${article}` : ''}`;
    const path = `/scorecard?${query}`;
    const { targets, further } = Scorecard.parse(await officers.done({ officer, method: 'GET', path }));
    const indicators = [...targets, ...further].flatMap((target) => target.indicators);
    return (id) => {
      const found = indicators.find((one) => one.id === id);
      if (!found) throw new Error(`the scorecard has no ${id}`);
      return found;
    };
  };
}

const row = (what: string, published: number, scorecard: number): Compared => ({ what, published, scorecard });
const total = (of: PublishedFigures['cases'], unit: 'files' | 'persons'): number =>
  Object.values(of).reduce((sum, one) => sum + one[unit], 0);
