import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codelists, type Codelist } from '@la-chan/contracts';
import { Procedure } from '@la-chan/procedure';

const apps = join(__dirname, '..', '..', 'apps');

type AnyProcedure = Procedure<string, string>;
type Class = new (...parts: never[]) => object;

/** What the sources of an app export. */
const exportsOf = (app: string): [string, unknown][] =>
  readdirSync(join(apps, app, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?!main).*\.ts$/.test(file) && !file.endsWith('.spec.ts'))
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- whatever stands there, without a list of it
    .flatMap((file) => Object.entries(require(join(apps, app, 'src', file)) as Record<string, unknown>));
const exported = new Map(readdirSync(apps).map((app) => [app, exportsOf(app)]));
const namedIn = (app: string, name: string): unknown => exported.get(app)?.findLast(([one]) => one === name)?.[1];
const allOf = (app: string): unknown[] => (exported.get(app) ?? []).map(([, one]) => one);

const isProcedure = (one: unknown): one is AnyProcedure => one instanceof Procedure;
const isClass = (one: unknown): one is Class => typeof one === 'function' && one.toString().startsWith('class');
const has = ({ starts, acts }: AnyProcedure, act: string): boolean => act in starts || acts.includes(act);

interface Route {
  readonly app: string;
  readonly name: string;
  readonly method: string;
  /** Acts that its class, or what that calls, does by name. */
  readonly acts: readonly string[];
  /** The articles of those acts in the tables of the files that its class keeps. */
  readonly laws: readonly string[];
  readonly summary: string;
}

/** Those that a service runs, whether a file exports them or not. */
const controllersOf = (app: string): Class[] => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- whatever app stands there, without a list of it
  const { AppModule } = require(join(apps, app, 'src', 'app.module.ts')) as { AppModule: object };
  return (Reflect.getMetadata('controllers', AppModule) ?? []) as Class[];
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

/** What a class is made of, by the names that it gives them. */
function partsOf(one: Class): Map<string, Class> {
  const types = (Reflect.getMetadata('design:paramtypes', one) ?? []) as unknown[];
  const names = (/constructor\(([^)]*)\)/.exec(one.toString())?.[1] ?? '').split(',').map((name) => name.trim());
  return new Map(types.flatMap((type, at) => (isClass(type) ? [[names[at] ?? '', type] as const] : [])));
}

/** The procedure of a store, or those of the stores that a class is made of. */
function proceduresOf(app: string, one: Class, depth = 2): AnyProcedure[] {
  const own = /procedure: _\w+\.(\w+)/.exec(one.toString())?.[1];
  const kept = own && namedIn(app, own);
  if (isProcedure(kept)) return [kept];
  return depth === 0 ? [] : [...partsOf(one).values()].flatMap((part) => proceduresOf(app, part, depth - 1));
}

const textOf = (one: unknown): string =>
  typeof one === 'function'
    ? one.toString()
    : one && typeof one === 'object'
      ? Object.values(one).map(textOf).join('\n')
      : '';

/** What is said where a text leads: methods of the parts of its class, functions and tables of its app. */
function saidBeyond(app: string, controller: Class, said: string): string {
  const parts = partsOf(controller);
  const called = [...said.matchAll(/this\.(\w+)\.(\w+)\(/g)].map(([, part = '', method = '']) =>
    saidIn((parts.get(part)?.prototype ?? null) as object, method),
  );
  const mentioned = [...said.matchAll(/_\w+\.(\w+)(?:\.(\w+))?/g)].map(([, name = '', key = '']) => {
    const one = namedIn(app, name);
    return textOf(one && typeof one === 'object' && key in one ? (one as Record<string, unknown>)[key] : one);
  });
  return [...called, ...mentioned].join('\n');
}

/** Those that are done by way of what a text does not show. */
const BY_ANOTHER_NAME: Readonly<Record<string, readonly string[]>> = {
  'PropertyDecisionsController.decide': ['decideOnProperty', 'decideOnPropertyOfOne'],
  'CustodyAnswersController.decideArrest': ['approveArrest', 'refuseArrest'],
  'CustodyAnswersController.decideExtension': ['approveCustodyExtension', 'refuseCustodyExtension'],
  'MeasureController.decide': ['approveMeasure', 'refuseMeasure'],
  'TransferredCaseController.accept': ['receive'],
  'AssistanceController.withdraw': ['withdrawAssistance'],
  'ResolutionAssistanceController.withdraw': ['withdrawAssistance'],
  'CaseRequestController.withdraw': ['withdrawRequest'],
  'VerificationRequestController.withdraw': ['withdrawRequest'],
};

function actsOf(app: string, controller: Class, method: string, procedures: readonly AnyProcedure[]): string[] {
  const knows = (act: string): boolean => procedures.some((one) => has(one, act));
  const actsIn = (said: string): string[] => [
    ...new Set([...said.matchAll(/['"](\w+)['"]/g)].map(([, word = '']) => word).filter(knows)),
  ];
  const said = saidIn(controller.prototype as object, method);
  const listed = BY_ANOTHER_NAME[`${controller.name}.${method}`];
  for (const acts of [listed ?? [], actsIn(said), actsIn(saidBeyond(app, controller, said)), [method].filter(knows)])
    if (acts.length > 0) return [...acts];
  return [];
}

const lawsIn = ({ starts, statuses, table }: AnyProcedure, act: string): string[] =>
  [starts[act]?.law, ...statuses.map((status) => table[status]?.[act]?.law)].filter((law) => law !== undefined);

const ALL = [...new Set(readdirSync(apps).flatMap(allOf).filter(isProcedure))];

const READS = 0;

/** Each route of an app that may write, with what its API says of it. */
const routesOf = (app: string): Route[] =>
  controllersOf(app).flatMap((controller) => {
    const lines = linesOf(controller.prototype as object);
    return [...new Set(lines.flatMap((line) => Object.getOwnPropertyNames(line)))].flatMap((method): Route[] => {
      const line = lines.find((one) => Object.hasOwn(one, method)) ?? {};
      const handler: unknown = Object.getOwnPropertyDescriptor(line, method)?.value;
      if (typeof handler !== 'function') return [];
      const verb = Reflect.getMetadata('method', handler) as number | undefined;
      if (verb === undefined || verb === READS) return [];
      // What several files have in common speaks of all of them.
      const isShared = line !== controller.prototype || !allOf(app).includes(controller);
      const own = proceduresOf(app, controller);
      const known = isShared ? ALL : own.length > 0 ? own : allOf(app).filter(isProcedure);
      const acts = actsOf(app, controller, method, known);
      const laws = acts.flatMap((act) => known.flatMap((one) => lawsIn(one, act))).flatMap(articlesIn);
      const about = Reflect.getMetadata('swagger/apiOperation', handler) as { summary?: string } | undefined;
      return [{ app, name: `${controller.name}.${method}`, method, acts, laws, summary: about?.summary ?? '' }];
    });
  });

/** No act of the law: who looks, who withdraws an offer that the platform knows or sends it back, what was under way before it came. */
const isNoAct = (method: string): boolean => /^(read|search|reject$|bringIn$|import$)/.test(method);
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

const acting = readdirSync(apps).flatMap(routesOf);

/** What a description names beside the article of the act, and for which routes. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  // Nobody is held liable any more once the time has run out.
  'BLHS 27': [
    'court StayController.resume',
    'investigation CaseTimeLimitController.resume',
    'investigation CaseTimeLimitController.resumeAccused',
    'prosecution StayController.resume',
    'prosecution StayController.resumeAccused',
  ],
  'TTLT 01/2020 7': ['investigation CaseTimeLimitController.resume'],
  'TTLT 01/2020 9': ['prosecution StayController.resume'],
  'TTLT 01/2020 11': ['court StayController.resume'],
  // What is decided is sent to the procuracy, the court or the parties, or above.
  'BLTTHS 286': [
    'court CoercionController.end',
    'court TrialController.assign',
    'court StayController.suspendDefendant',
    'court StayController.resumeDefendant',
    'court StayController.terminateDefendant',
    'court StayController.terminateCrimes',
    'court StayController.tryApart',
    'court MeasureController.end',
    'court JudgmentController.decideToTry',
  ],
  'BLTTHS 262': ['court JudgmentController.pronounce', 'court AppealController.decide'],
  'BLTTHS 337': ['court AboveController.ofDecision'],
  'BLTTHS 280': ['prosecution StayController.terminate', 'prosecution StayController.terminateAccused'],
  'BLTTHS 276': ['prosecution IndictmentController.deliver'],
  'TT 28/2020 4': [
    'investigation VerificationController.notifyReporter',
    'prosecution ResolutionController.notifyReporter',
  ],
  'TTLT 01/2020 8': ['investigation SearchController.endSearch'],
  'TTLT 01/2020 10': ['investigation SearchController.endSearch'],
  'TTLT 04/2018 20': ['investigation ConclusionController.terminate'],
  'TTLT 04/2018 33': ['investigation ConclusionController.terminate'],
  'BLTTHS 345': ['court OnAppealController.judgeAppeal', 'court AppealController.decide'],
  // The ground on which, or the limit until which, it is done, or that begins with it.
  'BLTTHS 117': ['investigation CustodyController.free'],
  'BLTTHS 118': ['investigation CustodyController.place', 'investigation DetentionController.detain'],
  'BLTTHS 174': ['investigation DetentionController.detain', 'investigation CaseTimeLimitController.resume'],
  'BLTTHS 148': [
    'court EvidenceRequestsController.request',
    'investigation EvidenceRequestsController.request',
    'prosecution EvidenceRequestsController.request',
    'prosecution ResolutionAssistanceController.ask',
  ],
  'BLTTHS 157': [
    'investigation CancellationController.cancelInitiation',
    'prosecution CancellationController.resumeInvestigation',
  ],
  'BLTTHS 245': ['investigation ConclusionController.conclude'],
  'BLTTHS 249': ['prosecution StayController.endTreatment'],
  'BLTTHS 283': [
    'court EvidenceRequestsController.record',
    'court StayController.endTreatment',
    'investigation EvidenceRequestsController.record',
    'prosecution EvidenceRequestsController.record',
  ],
  'BLTTHS 346': ['court AppealFileController.docket'],
  'TTLT 04/2018 14': ['investigation DetentionController.detain'],
  'TTLT 04/2018 17': ['investigation DetentionController.detain'],
  'TTLT 04/2018 19': ['investigation ReceptionController.receive', 'investigation TransferController.offer'],
  'TTLT 04/2018 21': ['prosecution MeasureController.decideEnd'],
  'TTLT 04/2018 22': ['prosecution MeasureController.decideEnd'],
  // What the act leads to, is about, or has to bear.
  'BLTTHS 126': ['investigation CoercionsController.end'],
  'BLTTHS 130': ['investigation CoercionsController.order'],
  'BLTTHS 146': ['intake ReportController.close'],
  'BLTTHS 159': ['investigation PetitionController.petition'],
  'BLTTHS 164': ['investigation ReceptionController.receive'],
  'BLTTHS 239': ['prosecution FileTransferController.accept'],
  'BLTTHS 244': ['prosecution IndictmentController.indict'],
  'BLTTHS 25': ['court MotionController.settle'],
  'BLTTHS 268': ['court JudgmentController.decideToTry'],
  'BLTTHS 298': ['court JudgmentController.pronounce'],
  'BLTTHS 299': ['court AppealDetentionController.freeDefendant'],
  'BLTTHS 339': ['court OnAppealController.putInForceInPart'],
  'BLTTHS 342': ['court StudyController.giveBack'],
  'BLTTHS 348': ['court SessionController.recordWithdrawal'],
  'BLTTHS 49': ['prosecution ReplacementDemandController.demand'],
  'BLTTHS 52': ['prosecution ProsecutionReviewController.assign'],
  'BLTTHS 62': ['investigation JoinderController.split'],
  'TTLT 01/2017 13': ['investigation VerificationJoinderController.merge'],
  'TTLT 04/2018 11': ['investigation ConclusionController.conclude'],
  'TTLT 04/2018 13': ['investigation SearchApprovalController.ask'],
  'TTLT 04/2018 29': ['investigation TransferController.offer'],
  'TTLT 04/2018 5': ['investigation SupervisionController.remedy'],
  'TTLT 04/2018 6': ['investigation CustodyApprovalsController.declineDemand'],
};

describe('the API of a service', () => {
  const said = acting.map((route) => ({ ...route, named: articlesIn(route.summary) }));
  const asActs = said.filter(({ method }) => !isNoAct(method));

  it('is read route by route, with the acts that each does', () => {
    expect(articlesIn('x (BLTTHS 146(5), 148(2); TTLT 01/2017 9(1), (2); TT 28/2020 12(1))')).toEqual([
      'BLTTHS 146',
      'BLTTHS 148',
      'TTLT 01/2017 9',
      'TT 28/2020 12',
    ]);
    const doing = (name: string): readonly string[] | undefined => acting.find((one) => one.name === name)?.acts;
    expect(doing('AnswersController.decideExtension')).toEqual(['grantExtension', 'refuseExtension']);
    expect(doing('OwnChargeController.change')).toEqual(['changeOwnCharge']);
    expect(doing('CaseRequestController.referVictim')).toEqual(['referVictim']);
    expect(acting.length).toBeGreaterThan(800);
  });

  it.each(['intake', 'investigation', 'prosecution', 'court', 'victim-support'])('is known act by act in %s', (app) => {
    const unknown = asActs.filter((route) => route.app === app && route.acts.length === 0 && route.named.length > 0);
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });

  it.each(['intake', 'investigation', 'prosecution', 'court'])('names an article for whatever is done in %s', (app) => {
    const none = asActs.filter(
      (route) => route.app === app && !OF_THE_PLAN.includes(route.method) && route.named.length === 0,
    );
    expect(none.map(({ name, summary }) => `${name}: ${summary}`)).toEqual([]);
  });

  it('names an article that the act rests on in its table', () => {
    const known = asActs.filter(({ acts, laws }) => laws.length > 0 && !acts.every((act) => OF_THE_PLAN.includes(act)));
    expect(known.length).toBeGreaterThan(550);
    const silent = known.filter(({ laws, named }) => !named.some((article) => laws.includes(article)));
    expect(silent.map(({ app, name, acts, summary }) => `${app} ${name} (${acts.join()}): ${summary}`)).toEqual([]);
  });

  it('names none that the act does not rest on, but those that go along with it', () => {
    const beside = asActs.flatMap(({ app, name, laws, named }) =>
      named.filter((article) => !laws.includes(article)).map((article) => `${article}: ${app} ${name}`),
    );
    const listed = Object.entries(BESIDE).flatMap(([article, routes]) => routes.map((one) => `${article}: ${one}`));
    expect([...new Set(beside)].sort()).toEqual(listed.sort());
  });
});

describe('a ground', () => {
  it('has its article, unless it is the plan’s or a slip of the pen', () => {
    const grounds = Object.entries(codelists).filter(([name]) => name.endsWith('-ground'));
    expect(grounds.length).toBeGreaterThan(20);
    const silent = grounds.flatMap(([name, list]) =>
      Object.entries<Codelist[string]>(list).flatMap(([code, { law }]) => (law ? [] : [`${name} ${code}`])),
    );
    expect(silent.sort()).toEqual([
      'item-off-ground entered-in-error',
      'review-ground complaint',
      'review-ground new-evidence',
    ]);
  });
});
