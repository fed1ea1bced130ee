import type { Role } from '@la-chan/contracts';
import type { Deed, Desk } from '../habit';

interface Asked {
  readonly exchange: string;
  /** What came back, or how it ended. */
  readonly answer?: string | null;
  readonly outcome?: string | null;
}

/** Now and then a victim was referred, or another country asked, by mistake: it is taken back before it is answered. */
export function takesBack(
  asked: readonly Asked[],
  by: Role,
  path: string,
  { chance, remembers }: Desk,
): Deed | undefined {
  const open = asked.find(({ answer, outcome }) => !answer && !outcome);
  const once = `${path}: taken back`;
  if (!open || remembers(once) || !chance.happens(`${path}: by mistake`, 0.15)) return undefined;
  return { by, method: 'DELETE', path: `${path}/${open.exchange}`, once };
}

/** Of what is waited for from abroad, what this agency has asked itself. */
export const askedHere = <Asked extends { readonly to?: unknown }>(assistance: readonly Asked[]): Asked[] =>
  assistance.filter(({ to }) => !to);

/** Of what a file of the investigation asks, what it may take back: not what another agency has asked. */
export const referredOrAbroad = <Request extends { readonly kind: string; readonly asked?: object }>(
  requests: readonly Request[],
): Request[] => requests.filter(({ kind, asked }) => kind === 'victim-referral' || (kind === 'assistance' && !asked));
