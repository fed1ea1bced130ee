import { setTimeout as sleep } from 'node:timers/promises';
import { type Day, dayOf } from '@la-chan/contracts';
import { type AgencyKeys, newAgencyKeys, publicKeysOf } from '@la-chan/messaging';
import type { Agency } from '../local/agencies';
import { Trouble } from '../local/servers';
import { addressOf, answers } from '../local/services';
import { conformance, type Finding, shown } from '../nats/conformance';
import { asked, type Asked, type CommandName, type Newcomer, type Places, type PublicKeys } from './arguments';
import { type Channels, City, say, within } from './city';
import { freePorts } from './ports';
import { ended, latest, nextKeyId, revoked, rotated } from './register';

/** `npm run agency`: changes who takes part in the city that is kept in `home`, while it runs or not. */
export async function run(args: readonly string[], home: string): Promise<void> {
  const request = asked(args, today());
  await COMMANDS[request.command](new City(home), request);
}

/** The day in Hanoi, in which a validity is given. */
const today = (): Day => dayOf(new Date().toISOString());

const COMMANDS: Readonly<Record<CommandName, (city: City, request: Asked) => Promise<void>>> = {
  add: async (city, { agency, newcomer, external }) => {
    if (newcomer) await add(city, agency, newcomer, external);
  },
  remove: (city, { agency }) => remove(city, agency),
  'rotate-keys': (city, { agency, external }) => rotateKeys(city, agency, external),
  revoke: (city, { agency, key, vouched }) => revoke(city, agency, key, vouched),
  check: (city, { agency }) => check(city, agency),
};

async function add(city: City, agency: string, newcomer: Newcomer, external?: PublicKeys): Promise<void> {
  const { agencies } = city.written();
  const known = latest(city.entries, agency);
  if (agencies.some(({ id }) => id === agency)) throw already(agency);
  if (known && known.app !== newcomer.app)
    throw new Trouble(`"${agency}" từng chạy ${known.app}`, `"${agency}" has run ${known.app}: take another id`);
  if (external) {
    assertNext(city, agency, external);
    city.change((entries) => [...entries, { agency, ...newcomer, ...external }]);
    say(
      `${agency} có trong danh bạ`,
      `${agency} is in the directory; its engineers check the connection with their own key (check.mjs of the example)`,
    );
    applied(city);
    return;
  }
  if (known) city.writeKeys(nextKeys(city, agency)); // what has ended stays so
  city.write([...agencies, { id: agency, ...newcomer, ...freePorts(agencies) }]);
  say(`${agency}: khoá, danh bạ, overlay`, `keys, directory, overlay and compose service of ${agency}`);
  applied(city);
  if (city.runs() && newcomer.validFrom <= today()) await check(city, agency);
}

function assertNext(city: City, agency: string, { keyId }: PublicKeys): void {
  const next = nextKeyId(city.entries, agency);
  if (keyId !== next) throw new Trouble(`keyId phải là ${next}`, `keyId has to be ${next}`);
}

const already = (agency: string): Trouble => new Trouble(`"${agency}" đã tham gia`, `"${agency}" takes part already`);

/** What it has said is sent before it ends; what it has signed stays true. */
async function remove(city: City, agency: string): Promise<void> {
  const { agencies } = city.written();
  const own = city.agencies.find(({ id }) => id === agency);
  if (!own) city.inForce(agency);
  if (own && city.runs()) {
    const sent = await within(async () => isSent(await city.channels(agency)) || undefined);
    if (!sent)
      throw new Trouble(`${agency} chưa gửi hết`, `${agency} has not sent all that it has said: is the bus there?`);
    city.write(agencies.filter(({ id }) => id !== agency));
    const stopped = await within(async () => !(await answers(health(own.healthPort), 1, NEVER)) || undefined);
    if (!stopped) throw new Trouble(`${agency} chưa dừng`, `${agency} does not stop`);
  } else city.write(agencies.filter(({ id }) => id !== agency));
  city.change((entries) => ended(entries, agency, new Date()));
  say(`${agency} thôi tham gia; dữ liệu và khoá giữ lại`, `${agency} takes part no longer; its data and keys are kept`);
  applied(city);
}

const isSent = ({ backlog }: Channels): boolean => backlog.unsealed + backlog.unpublished === 0;

/** The others know the new keys before the agency has them. */
async function rotateKeys(city: City, agency: string, external?: PublicKeys): Promise<void> {
  if (!latest(city.entries, agency)) city.inForce(agency);
  if (external) {
    assertNext(city, agency, external);
    city.change((entries) => rotated(entries, agency, external, new Date()));
    sayRotated(agency, external.keyId);
    applied(city);
    return;
  }
  const keys = nextKeys(city, agency);
  city.change((entries) => rotated(entries, agency, publicKeysOf(keys), new Date()));
  if (city.runs()) await sleep(TAKEN_UP_MS);
  const written = Date.now();
  city.writeKeys(keys);
  sayRotated(agency, keys.signing.keyId);
  applied(city);
  if (city.runs() && city.agencies.some(({ id }) => id === agency)) await check(city, agency, written);
}

const sayRotated = (agency: string, keyId: string): void =>
  say(`${agency} có khoá ${keyId}`, `${agency} has the keys ${keyId}; the old ones count for another day`);

/** What is at rest stays readable: the keys that open it are kept. */
function nextKeys(city: City, agency: string): AgencyKeys {
  const { personsKey, opening, retiredOpening = [] } = city.keysOf(agency);
  return {
    ...newAgencyKeys(agency, nextKeyId(city.entries, agency)),
    personsKey,
    retiredOpening: [...retiredOpening, opening],
  };
}

/** Longer than a service takes to look at the directory. */
const TAKEN_UP_MS = 5000;

/**
 * The key counts up to what it has sealed, or up to the places given, and for nothing after. It is ended first: the
 * agency seals nothing more with it, works on, and says what waits with its next keys.
 */
async function revoke(city: City, agency: string, key?: string, vouched?: Places): Promise<void> {
  const entry =
    key === undefined
      ? latest(city.entries, agency)
      : city.entries.find((one) => one.agency === agency && one.keyId === key);
  if (!entry)
    throw new Trouble(`không có khoá ${key ?? ''} của ${agency}`, `there is no key ${key ?? ''} of ${agency}`);
  if (entry.revoked) throw new Trouble(`${entry.keyId} đã bị thu hồi`, `${entry.keyId} is revoked already`);
  city.change((entries) =>
    entries.flatMap((one) => (one.keyId === entry.keyId ? ended([one], agency, new Date()) : one)),
  );
  const places = vouched ?? (await sealedBy(city, agency));
  city.change((entries) => revoked(entries, agency, entry.keyId, places));
  if (city.runs()) await sleep(TAKEN_UP_MS); // until then a reader may still believe whoever has stolen it
  const upTo = Object.entries(places).map(([channel, { epoch, sequence }]) => `${channel}=${epoch}.${sequence}`);
  say(
    `${entry.keyId} bị thu hồi, còn giá trị đến ${upTo.join(', ')}`,
    `${entry.keyId} is revoked, and believed up to ${upTo.join(', ') || 'nothing'}`,
  );
  applied(city);
}

/** The ends of the agency's channels, once it has stopped sealing. */
async function sealedBy(city: City, agency: string): Promise<Places> {
  if (!city.runs())
    throw new Trouble(
      'cần --vouched: nền tảng không chạy ở đây',
      '--vouched is needed: the platform does not run here, so nobody can say what the agency has sealed',
    );
  await sleep(TAKEN_UP_MS);
  const { heads } = await city.channels(agency);
  const last = [...heads].sort((a, b) => a.epoch - b.epoch);
  return Object.fromEntries(
    last.map(({ channel, epoch, sequence }) => [channel, { epoch, sequence: Number(sequence) }]),
  );
}

/** Is the agency ready, as it was started after a moment, and does the bus let it do what it needs and nothing else? */
async function check(city: City, agency: string, startedAfter = 0): Promise<void> {
  const { app } = city.inForce(agency);
  const { busSeed: seed } = city.keysOf(agency);
  const own = city.agencies.find(({ id }) => id === agency);
  if (own && city.runs()) {
    const started = await within(async () => (await startOf(own)) > startedAfter || undefined);
    if (!started || !(await answers(health(own.healthPort), READY_MS, NEVER)))
      throw new Trouble(`${agency} chưa sẵn sàng`, `${agency} does not get ready: see its log`);
  }
  let findings: Finding[] = [];
  await within(async () => {
    findings = await conformance({ id: agency, app, seed, ...city.bus });
    return findings.every(({ fault }) => fault === undefined) || undefined;
  }, READY_MS);
  for (const finding of findings) console.log(shown(finding));
  if (findings.some(({ fault }) => fault !== undefined))
    throw new Trouble(`${agency} chưa kết nối đúng`, `${agency} is not connected as it has to be`);
}

/** When the process began, in milliseconds, as its metrics say. */
async function startOf({ healthPort }: Agency): Promise<number> {
  const metrics = await (await fetch(`${addressOf(healthPort)}/metrics`)).text();
  return Number(/^process_start_time_seconds (\d+)/m.exec(metrics)?.[1] ?? 0) * 1000 + 1000;
}

const READY_MS = 120_000;
const NEVER = new AbortController().signal;
const health = (port: number): string => `${addressOf(port)}/health/ready`;

function applied(city: City): void {
  if (city.runs()) say('nền tảng đang chạy tự nhận', 'the platform on this machine takes it up by itself', '…');
  else
    say(
      `gửi ${city.keys}/directory.json tới mọi nơi: xem deploy/README.md`,
      `bring ${city.keys}/directory.json to every agency and to the broker: see deploy/README.md`,
      '…',
    );
}
