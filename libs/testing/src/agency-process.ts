import type { AppName } from '@la-chan/contracts';
import { freePort, HOST } from '../../../deploy/local/servers';
import { eventually } from './eventually';
import { type TestProcess, testProcess } from './processes';

/** An agency that runs as it runs in production: a process of its own. */
export interface AgencyProcess extends TestProcess {
  readonly url: string;
  readonly healthUrl: string;
}

export async function agencyProcess(app: AppName, env: Readonly<Record<string, string>>): Promise<AgencyProcess> {
  const [port, healthPort] = [await freePort(), await freePort()];
  const ports = { PORT: String(port), HEALTH_PORT: String(healthPort) };
  const running = await testProcess(`apps/${app}/src/main.ts`, { ...env, ...ports });
  const healthUrl = `http://${HOST}:${healthPort}`;
  await eventually(async () => {
    const { ok } = await fetch(`${healthUrl}/health/ready`);
    if (!ok) throw new Error(`${app} is not ready: ${running.said()}`);
  });
  return { ...running, url: `http://${HOST}:${port}`, healthUrl };
}
