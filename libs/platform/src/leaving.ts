import type { FastifyInstance } from 'fastify';

/** Until it is told to end, a service that is leaving answers everything, and lets each connection go with its answer. */
export function closeWhenLeaving(fastify: FastifyInstance, leaving: () => boolean): void {
  fastify.addHook('onSend', (_, reply, payload, done) => {
    if (leaving()) void reply.header('connection', 'close');
    done(null, payload);
  });
}
