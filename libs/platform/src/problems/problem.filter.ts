import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { AccessLog } from '../officers/access-log';
import { Metrics } from '../health/metrics';
import { contextOf } from '../http';
import { problemOf } from './problem';
import { sendProblem } from './send';

/** Answers every error as `application/problem+json`, and records what an officer was refused. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly accessLog: AccessLog,
    private readonly metrics: Metrics,
    private readonly log: PinoLogger,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { id, language, officer } = contextOf(request);
    const problem = problemOf(error, language, id);
    this.metrics.refusals.inc({ code: problem.code });
    if (problem.status >= 500) this.log.error({ err: error, request: id }, problem.code);
    if (officer && (problem.status === 403 || problem.code === 'not-found'))
      await this.accessLog
        .refused(officer, `${request.method} ${request.routeOptions.url ?? ''}`, problem.code)
        .catch((failed: unknown) => this.log.error({ err: failed, request: id }, 'refusal not recorded'));
    sendProblem(reply, problem, language);
  }
}
