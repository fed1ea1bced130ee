import fastify, { type FastifyInstance } from 'fastify';
import type { Config } from '../config';
import type { Migration } from '../database/migrate';
import type { Health } from './health';
import type { Metrics } from './metrics';

export interface Observed {
  readonly health: Health;
  readonly metrics: Metrics;
  readonly migrations: readonly Migration[];
}

/** Health and metrics on a port of their own. It listens before the service does; until then nothing is observed. */
export async function serveHealth(config: Config, observed: () => Observed | undefined): Promise<FastifyInstance> {
  const server = fastify({ forceCloseConnections: true });
  server.get('/health/live', () => ({ status: 'ok' }));
  server.get('/health/startup', (_, reply) =>
    observed() ? { status: 'ok' } : reply.status(503).send({ status: 'starting' }),
  );
  server.get('/health/ready', async (_, reply) => {
    const service = observed();
    if (!service) return reply.status(503).send({ status: 'starting' });
    const { ready, body } = await service.health.ready(service.migrations);
    return reply.status(ready ? 200 : 503).send(body);
  });
  server.get('/metrics', async (_, reply) => {
    const registry = observed()?.metrics.registry;
    if (!registry) return reply.status(503).send();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  await server.listen({ host: config.HOST, port: config.HEALTH_PORT });
  return server;
}
