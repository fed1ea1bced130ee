import fastify, { type FastifyInstance } from 'fastify';
import type { Config } from '../config';
import type { Health } from './health';
import type { Metrics } from './metrics';

export interface Observed {
  readonly health: Health;
  readonly metrics: Metrics;
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
    const { ready, body } = await service.health.report();
    return reply.status(ready ? 200 : 503).send(body);
  });
  server.get('/metrics', async (_, reply) => {
    const metrics = observed()?.metrics;
    if (!metrics) return reply.status(503).send();
    return reply.type(metrics.registry.contentType).send(await metrics.text());
  });
  await server.listen({ host: config.HOST, port: config.HEALTH_PORT });
  return server;
}
