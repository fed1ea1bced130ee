import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Procedure } from '@la-chan/procedure';

const apps = join(__dirname, '..', '..', 'apps');

/** What the sources of an app export. */
const exportedBy = (app: string, matching: (file: string, text: string) => boolean): unknown[] =>
  readdirSync(join(apps, app, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .filter((file) => matching(file, readFileSync(join(apps, app, 'src', file), 'utf8')))
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- whatever stands there, without a list of it
    .flatMap((file) => Object.values(require(join(apps, app, 'src', file)) as Record<string, unknown>));

interface Route {
  readonly name: string;
  readonly acts: readonly string[];
  readonly summary: string;
}

/** Each route of an app that does an act, with what its API says of it. */
const routesOf = (app: string): Route[] =>
  exportedBy(app, (file) => file.endsWith('.controller.ts'))
    .filter((one): one is new (...parts: never[]) => object => typeof one === 'function')
    .flatMap(({ name, prototype }) =>
      Object.getOwnPropertyNames(prototype).flatMap((method): Route[] => {
        const handler: unknown = Object.getOwnPropertyDescriptor(prototype, method)?.value;
        if (method === 'constructor' || typeof handler !== 'function') return [];
        const [...calls] = handler.toString().matchAll(/\.act\(\s*([^,]+),/g);
        const acts = calls.flatMap(([, which = '']) =>
          [...which.matchAll(/['"](\w+)['"]/g)].map(([, act = '']) => act),
        );
        const about = Reflect.getMetadata('swagger/apiOperation', handler) as { summary?: string } | undefined;
        return acts.length > 0 ? [{ name: `${name}.${method}`, acts, summary: about?.summary ?? '' }] : [];
      }),
    );

/** `BLTTHS 146(5), 148(2); TTLT 01/2017 9(1)` as `BLTTHS 146`, `BLTTHS 148`, `TTLT 01/2017 9`. */
function articlesIn(text: string): string[] {
  const found: string[] = [];
  for (const [, source = '', list = ''] of text.matchAll(
    /(BLTTHS|BLHS|(?:TTLT|TT|Luật|NĐ|NQ) \d+\/\d{4})((?:[,\s]*\d+(?:\([^)]*\))*(?:, \([^)]*\))*)+)/g,
  ))
    for (const [, article = ''] of list.replaceAll(/\([^)]*\)/g, '').matchAll(/(\d+)/g))
      found.push(`${source} ${article}`);
  return found;
}

const lawsOf = (app: string, act: string): string[] =>
  exportedBy(app, (_, text) => text.includes('new Procedure<'))
    .filter((one): one is Procedure<string, string> => one instanceof Procedure)
    .flatMap((procedure) => procedure.statuses.map((status) => procedure.table[status]?.[act]?.law))
    .filter((law) => law !== undefined);

const acting = readdirSync(apps).flatMap((app) => routesOf(app).map((route) => ({ app, ...route })));

describe('the API of a service', () => {
  it('is read route by route', () => {
    expect(articlesIn('x (BLTTHS 146(5), 148(2); TTLT 01/2017 9(1), (2); TT 28/2020 12(1))')).toEqual([
      'BLTTHS 146',
      'BLTTHS 148',
      'TTLT 01/2017 9',
      'TT 28/2020 12',
    ]);
    expect(acting.length).toBeGreaterThan(120);
  });

  it('names the article of every act that rests on one', () => {
    const silent = acting.filter(({ app, acts, summary }) => {
      const articles = acts.flatMap((act) => lawsOf(app, act)).flatMap(articlesIn);
      return articles.length > 0 && !articlesIn(summary).some((article) => articles.includes(article));
    });
    expect(silent.map(({ app, name, acts, summary }) => `${app} ${name} (${acts.join()}): ${summary}`)).toEqual([]);
  });
});
