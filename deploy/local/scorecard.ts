import type { Agency } from './agencies';
import type { Identity } from './identity-file';
import { addressOf } from './services';
import { tokenOf } from './summary';

/** The scorecard as it stands, asked for as its analyst would; nothing while the reporting service has none. */
export async function scorecardLines(agencies: readonly Agency[], identity: Identity): Promise<string[]> {
  const reporting = agencies.find(({ app }) => app === 'reporting');
  if (!reporting) return [];
  try {
    const token = await tokenOf(identity, `${reporting.id}.phan-tich`);
    const response = await fetch(`${addressOf(reporting.port)}/scorecard`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(5000),
    });
    return response.ok ? ['', JSON.stringify(await response.json())] : [];
  } catch {
    return [];
  }
}
