import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Metrics } from './health/metrics';
import { contextOf } from './http';
import { problemOf } from './problems/problem';
import { Refused } from './problems/refused';
import { sendProblem } from './problems/send';

/** A route whose answer goes on for as long as the caller listens: it does not count as a request in hand. */
export const Lasting = () => RouteConfig({ lasting: true });

export interface Admission {
  /** So many requests at once, and as many waiting for the database, as those are whose callers have hung up. */
  readonly most: number;
  readonly waiting: () => number;
  readonly draining: () => boolean;
}

/**
 * Turns away what the service cannot take on, before anything is read or done: a request that was let in is answered.
 * Whoever is turned away may repeat the request with its Idempotency-Key.
 */
export function admit(fastify: FastifyInstance, metrics: Metrics, { most, waiting, draining }: Admission): void {
  let inHand = 0;
  fastify.addHook('onRequest', (request, reply, done) => {
    const code = draining() ? 'draining' : inHand >= most || waiting() >= most ? 'overloaded' : undefined;
    if (code) {
      const { language, id } = contextOf(request);
      metrics.refusals.inc({ code });
      if (code === 'draining') void reply.header('connection', 'close');
      sendProblem(reply, problemOf(new Refused(code), language, id), language);
      return;
    }
    if (!(request.routeOptions.config as { lasting?: boolean }).lasting) {
      inHand += 1;
      reply.raw.once('close', () => (inHand -= 1));
    }
    done();
  });
}
