import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..');
const apps = join(root, 'apps');

/** The law of every procedure, as it is written: what knows nothing of the platform. */
const laws = readdirSync(apps, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^/]+\/src\/[^/]+\/[^/]+\.ts$/.test(file) && !/\.(spec|corrections)\.ts$/.test(file))
  .map((file) => join(apps, file))
  .filter((file) => !/from '(@la-chan\/platform|@nestjs|typeorm)/.test(readFileSync(file, 'utf8')));
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
  ts.sys,
  root,
);
const program = ts.createProgram(laws, options);
const checker = program.getTypeChecker();

type Written = ts.SignatureDeclaration & { readonly body: ts.Node };

/** As it is written, or as what makes it returns it; undefined of what only a type describes. */
const written = (signature: ts.Signature | undefined): Written | undefined => {
  const declaration = signature?.getDeclaration();
  return declaration && 'body' in declaration && declaration.body ? (declaration as Written) : undefined;
};

/** By which an act is judged beside the file: its moment, the limits by then, and how the law is read. */
const JUDGING = ['at', 'deadlines', 'settings'];

const namesIn = (name: ts.BindingName): ts.Identifier[] =>
  ts.isIdentifier(name)
    ? [name]
    : name.elements.flatMap((one) => (ts.isOmittedExpression(one) ? [] : namesIn(one.name)));

const symbolAt = (node: ts.Identifier): ts.Symbol | undefined =>
  ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);

/** Whether a function does anything else with what it is given than write it down, or hand it on to one that does. */
function reads(law: Written, given: readonly ts.Identifier[], seen: ReadonlySet<ts.Node>): boolean {
  const symbols = given.map((one) => checker.getSymbolAtLocation(one));
  const isRead = (node: ts.Node): boolean => {
    if (!ts.isIdentifier(node) || !symbols.includes(symbolAt(node))) return ts.forEachChild(node, isRead) ?? false;
    const { parent } = node;
    if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) return false;
    if (!ts.isCallExpression(parent)) return true;
    const place = parent.arguments.indexOf(node);
    const callee = written(checker.getResolvedSignature(parent));
    const isOurs = callee?.getSourceFile().fileName.includes(`${sep}contracts${sep}`) === false;
    const parameter = callee?.parameters[place];
    if (!callee || !parameter || !isOurs) return !isEvent(parent, place);
    return !seen.has(callee) && reads(callee, namesIn(parameter.name), new Set([...seen, callee]));
  };
  return isRead(law.body);
}

/** An event is made of the file that it is about, of what it says, and of when. */
const isEvent = ({ arguments: [file] }: ts.CallExpression, place: number): boolean =>
  place === 2 && /(^|\.)(id|file|notice)$/i.test(file?.getText() ?? '');

/** What a file of the law gives others: functions, and what is said of several acts together. */
const givenBy = (file: string): ts.Symbol[] => {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return (module ? checker.getExportsOfModule(module) : []).flatMap((one) => {
    const type = checker.getTypeOfSymbol(one);
    return type.getCallSignatures().length > 0 ? [one] : [one, ...type.getProperties()];
  });
};

/**
 * Of each act, as `<app>/<folder>.<act>`, whether its law asks the day on which it is done, the limits by then, or how the law
 * was read then.
 */
export const DAY_READ: ReadonlyMap<string, boolean> = laws.reduce((known, file) => {
  const [app = '', , folder = ''] = file.slice(apps.length + 1).split(sep);
  for (const one of givenBy(file)) {
    const law = written(checker.getTypeOfSymbol(one).getCallSignatures().at(-1));
    if (!law) continue;
    const act = `${app}/${folder}.${one.name}`;
    const given = law.parameters.flatMap(({ name }) => namesIn(name)).filter(({ text }) => JUDGING.includes(text));
    known.set(act, known.get(act) === true || (given.length > 0 && reads(law, given, new Set([law]))));
  }
  return known;
}, new Map<string, boolean>());
