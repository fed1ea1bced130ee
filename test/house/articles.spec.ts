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
  readonly method: string;
  /** Words that its class says as it does it, acts among them; others it does by way of another class. */
  readonly acts: readonly string[];
  readonly summary: string;
}

type Controller = new (...parts: never[]) => object;

/** Those that a service runs, whether a file exports them or not. */
const controllersOf = (app: string): Controller[] => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- whatever app stands there, without a list of it
  const { AppModule } = require(join(apps, app, 'src', 'app.module.ts')) as { AppModule: object };
  return (Reflect.getMetadata('controllers', AppModule) ?? []) as Controller[];
};

/** A class and those that it extends. */
const linesOf = (prototype: object | null): object[] =>
  prototype === null || prototype === Object.prototype
    ? []
    : [prototype, ...linesOf(Object.getPrototypeOf(prototype) as object | null)];

/** What a method says, with whatever else of its class it calls. */
function saidIn(prototype: object, method: string, seen = new Set<string>()): string {
  const own = linesOf(prototype).flatMap((line) => Object.getOwnPropertyDescriptor(line, method)?.value as unknown);
  const said = own.find((one) => typeof one === 'function')?.toString() ?? '';
  seen.add(method);
  const calls = [...said.matchAll(/this\.(\w+)\(/g)].map(([, called = '']) => called);
  return [said, ...calls.filter((one) => !seen.has(one)).map((one) => saidIn(prototype, one, seen))].join('\n');
}

const READS = 0;

/** Each route of an app that may write, with what its API says of it. */
const routesOf = (app: string): Route[] =>
  controllersOf(app).flatMap(({ name, prototype }) =>
    linesOf(prototype as object).flatMap((line) =>
      Object.getOwnPropertyNames(line).flatMap((method): Route[] => {
        const handler: unknown = Object.getOwnPropertyDescriptor(line, method)?.value;
        if (typeof handler !== 'function') return [];
        const verb = Reflect.getMetadata('method', handler) as number | undefined;
        if (verb === undefined || verb === READS) return [];
        const said = saidIn(prototype as object, method);
        const acts = [...new Set([...said.matchAll(/['"](\w+)['"]/g)].map(([, word = '']) => word))];
        const about = Reflect.getMetadata('swagger/apiOperation', handler) as { summary?: string } | undefined;
        return [{ name: `${name}.${method}`, method, acts, summary: about?.summary ?? '' }];
      }),
    ),
  );

/** No act of the law: who looks, who withdraws an offer that the platform knows, what was under way before it came. */
const NO_ACTS = ['search', 'read', 'readReturn', 'readDemand', 'withdraw', 'bringIn', 'import'];
/** The plan's word, and the platform's own, which no article knows. */
const OF_THE_PLAN = ['crack', 'correct', 'void'];

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

const procedures = new Map(
  readdirSync(apps).map((app) => [
    app,
    exportedBy(app, (_, text) => text.includes('new Procedure<')).filter((one) => one instanceof Procedure),
  ]),
);

const lawsOf = (app: string, act: string): string[] =>
  (procedures.get(app) ?? [])
    .flatMap(({ starts, statuses, table }: Procedure<string, string>) => [
      starts[act]?.law,
      ...statuses.map((status) => table[status]?.[act]?.law),
    ])
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
    expect(acting.length).toBeGreaterThan(300);
    expect(acting.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['CaseRequestController.referVictim', 'CaseFileController.reject']),
    );
  });

  it.each(['intake', 'investigation', 'prosecution', 'court'])('names an article for whatever is done in %s', (app) => {
    const none = acting.filter(
      ({ method, summary, ...route }) =>
        route.app === app && ![...NO_ACTS, ...OF_THE_PLAN].includes(method) && articlesIn(summary).length === 0,
    );
    expect(none.map(({ name, summary }) => `${name}: ${summary}`)).toEqual([]);
  });

  it('names the article of every act that rests on one', () => {
    const known = acting.filter(({ app, acts }) => acts.some((act) => lawsOf(app, act).length > 0));
    expect(known.length).toBeGreaterThan(500);
    const silent = acting.filter(({ app, acts, summary }) => {
      const articles = acts.flatMap((act) => lawsOf(app, act)).flatMap(articlesIn);
      return articles.length > 0 && !articlesIn(summary).some((article) => articles.includes(article));
    });
    expect(silent.map(({ app, name, acts, summary }) => `${app} ${name} (${acts.join()}): ${summary}`)).toEqual([]);
  });
});
