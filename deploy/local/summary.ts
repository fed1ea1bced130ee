import type { Agency } from './agencies';
import type { Identity } from './identity-file';
import type { DemonstrationOfficer } from './officers';
import { table } from './progress';
import { addressOf } from './services';

export type Standing = 'ready' | 'not ready' | 'not built';

const STANDING: Record<Standing, string> = {
  ready: '✔',
  'not ready': '✖ xem nhật ký / see the log',
  'not built': '– chưa có trong bản này / not in this release',
};

export const agenciesTable = (agencies: readonly Agency[], standing: ReadonlyMap<string, Standing>): string =>
  table([
    ['Cơ quan / Agency', 'App', 'API', 'OpenAPI', 'Health', ''],
    ...agencies.map(({ id, app, port, healthPort }) => [
      id,
      app,
      addressOf(port),
      `${addressOf(port)}/docs`,
      `${addressOf(healthPort)}/health/ready`,
      STANDING[standing.get(id) ?? 'not ready'],
    ]),
  ]);

export const officersTable = (officers: readonly DemonstrationOfficer[], { secrets }: Identity): string =>
  table([
    ['Cán bộ minh hoạ / Officer', 'Họ tên / Name', 'Vai trò / Roles', 'Địa bàn / Units', 'client_secret'],
    ...officers.map(({ id, name, roles, units }) => [
      id,
      name,
      roles.join(', '),
      units.includes('*') ? '*' : units.join(', '),
      secrets[id] ?? '',
    ]),
  ]);

/** An access token, as `npm run token` gets it. */
export async function tokenOf({ issuer, secrets }: Identity, officer: string): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${officer}:${secrets[officer] ?? ''}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
    signal: AbortSignal.timeout(5000),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}
