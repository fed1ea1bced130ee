import type { FastifyReply } from 'fastify';
import type { Language } from './language';
import type { Problem } from './problem';

const RETRY_AFTER_S = '5';

/** Answers with a problem; who is to come back is told when. */
export function sendProblem(reply: FastifyReply, problem: Problem, language: Language): void {
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
  if (problem.status === 503) void reply.header('retry-after', RETRY_AFTER_S);
  void reply.status(problem.status).type('application/problem+json').header('content-language', language).send(problem);
}
