import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AgencyId, APPS, AppName, Day, unitsOn } from '@la-chan/contracts';
import { z } from 'zod';
import { Trouble } from '../local/servers';

export const COMMANDS = ['add', 'remove', 'rotate-keys', 'revoke', 'check'] as const;
export type CommandName = (typeof COMMANDS)[number];

export const USAGE = `npm run agency -- add <agency> --app <app> --units <code,code|*> --name <vi> --name-en <en> [--valid-from <day>]
npm run agency -- add <agency> --external <public-keys.json> --app <app> --units … --name … --name-en …
npm run agency -- remove <agency>
npm run agency -- rotate-keys <agency> [--external <public-keys.json>]
npm run agency -- revoke <agency> [--key <key id>] [--vouched <channel>=<epoch>.<sequence>,…]
npm run agency -- check <agency>`;

const OPTIONS = {
  app: { type: 'string' },
  units: { type: 'string' },
  name: { type: 'string' },
  'name-en': { type: 'string' },
  'valid-from': { type: 'string' },
  external: { type: 'string' },
  key: { type: 'string' },
  vouched: { type: 'string' },
} as const;

const ALLOWED: Readonly<Record<CommandName, readonly (keyof typeof OPTIONS)[]>> = {
  add: ['app', 'units', 'name', 'name-en', 'valid-from', 'external'],
  remove: [],
  'rotate-keys': ['external'],
  revoke: ['key', 'vouched'],
  check: [],
};

/** The last message of each channel for which a key still vouches. */
export type Places = Readonly<Record<string, { readonly epoch: number; readonly sequence: number }>>;

const PublicKeys = z.object({
  keyId: z.string().min(1),
  signingKey: z.string().length(43),
  openingKey: z.string().length(43),
  busKey: z.string().regex(/^U[A-Z2-7]{55}$/),
});
export type PublicKeys = z.infer<typeof PublicKeys>;

export interface Newcomer {
  readonly app: AppName;
  readonly units: ['*'] | string[];
  readonly name: { readonly vi: string; readonly en: string };
  readonly validFrom: string;
}

export interface Asked {
  readonly command: CommandName;
  readonly agency: string;
  readonly newcomer?: Newcomer;
  /** Of an agency with software of its own. */
  readonly external?: PublicKeys;
  readonly key?: string;
  readonly vouched?: Places;
}

/** What the operator asks for. Throws a Trouble that names the argument that is wrong. */
export function asked(args: readonly string[], today: string): Asked {
  const { values, positionals } = parsed(args);
  const [name, agency, ...rest] = positionals;
  const command = COMMANDS.find((known) => known === name);
  if (!command)
    throw wrong(
      name === undefined ? 'thiếu lệnh' : `không có lệnh "${name}"`,
      `the command is one of ${COMMANDS.join(', ')}`,
    );
  if (agency === undefined || rest.length > 0) throw wrong('cần đúng một cơ quan', 'name exactly one agency');
  if (!AgencyId.safeParse(agency).success)
    throw wrong(
      `mã cơ quan "${agency}" không hợp lệ`,
      `"${agency}" is no agency id: small letters, digits and single hyphens, at most 40`,
    );
  for (const option of Object.keys(values))
    if (!ALLOWED[command].some((known) => known === option))
      throw wrong(`"${command}" không có --${option}`, `"${command}" takes no --${option}`);
  return {
    command,
    agency,
    ...(command === 'add' && { newcomer: newcomerOf(values, today) }),
    ...(values.external !== undefined && { external: publicKeysIn(values.external) }),
    ...(values.key !== undefined && { key: values.key }),
    ...(values.vouched !== undefined && { vouched: placesOf(values.vouched) }),
  };
}

type Values = Readonly<Partial<Record<keyof typeof OPTIONS, string>>>;

function parsed(args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    return { values: { ...values }, positionals };
  } catch (error) {
    throw wrong('tham số không đúng', (error as Error).message);
  }
}

function newcomerOf(values: Values, today: string): Newcomer {
  const app = AppName.safeParse(needed(values, 'app'));
  if (!app.success) throw wrong(`không có app "${values.app ?? ''}"`, `--app is one of ${APPS.join(', ')}`);
  const validFrom = Day.safeParse(values['valid-from'] ?? today);
  if (!validFrom.success) throw wrong('--valid-from phải là ngày YYYY-MM-DD', '--valid-from is a day, YYYY-MM-DD');
  return {
    app: app.data,
    units: unitsOf(needed(values, 'units'), validFrom.data),
    name: { vi: needed(values, 'name'), en: needed(values, 'name-en') },
    validFrom: validFrom.data,
  };
}

function needed(values: Values, option: keyof typeof OPTIONS): string {
  const value = values[option]?.trim();
  if (value === undefined || value === '') throw wrong(`thiếu --${option}`, `--${option} is missing`);
  return value;
}

function unitsOf(text: string, day: string): ['*'] | string[] {
  if (text === '*') return ['*'];
  const known = new Set(unitsOn(day).map(({ code }) => code));
  const codes = [...new Set(text.split(',').map((code) => code.trim()))];
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length > 0)
    throw wrong(
      `không có đơn vị ${unknown.join(', ')} vào ngày ${day}`,
      `no unit ${unknown.join(', ')} on ${day}: * for the whole city, or codes as c00070`,
    );
  return codes;
}

function publicKeysIn(file: string): PublicKeys {
  let text: unknown;
  try {
    text = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw wrong(`không đọc được ${file}`, `${file} cannot be read as JSON`);
  }
  if (/PRIVATE KEY|busSeed/.test(JSON.stringify(text)))
    throw wrong(
      `${file} chứa khoá bí mật: không gửi cho ai`,
      `${file} holds private keys: they leave the agency to nobody`,
    );
  const keys = PublicKeys.safeParse(text);
  if (keys.success) return keys.data;
  throw wrong(`${file} không phải khoá công khai`, `${file}: ${z.prettifyError(keys.error).replaceAll('\n', ' ')}`);
}

function placesOf(text: string): Places {
  const places = text.split(',').map((part) => {
    const [, channel, epoch, sequence] = /^(facts|bulletins|to:[a-z0-9-]+)=(\d+)\.(\d+)$/.exec(part.trim()) ?? [];
    if (channel === undefined)
      throw wrong(
        `--vouched "${part}" không hợp lệ`,
        `--vouched is a list of <channel>=<epoch>.<sequence>, as facts=1.120,to:pc02=1.4`,
      );
    return [channel, { epoch: Number(epoch), sequence: Number(sequence) }] as const;
  });
  return Object.fromEntries(places);
}

const wrong = (vi: string, en: string): Trouble => new Trouble(vi, `${en}\n\n${USAGE}`);
