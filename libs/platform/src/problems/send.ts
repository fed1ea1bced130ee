import { BadRequestException, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { v7 as uuid } from 'uuid';
import { contextOf } from '../http';
import type { Language } from './language';
import { type Problem, problemOf } from './problem';

const RETRY_AFTER_S = '5';

/** Answers with a problem; who is to come back is told when. */
export function sendProblem(reply: FastifyReply, problem: Problem, language: Language): void {
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
  if (problem.status === 503) void reply.header('retry-after', RETRY_AFTER_S);
  void reply.status(problem.status).type('application/problem+json').header('content-language', language).send(problem);
}

/** Answers a request that finds no route because its address cannot be read. */
export function answerUnroutable(_: Error, request: FastifyRequest, reply: FastifyReply): void {
  const { id, language } = contextOf(request);
  sendProblem(reply, problemOf(new BadRequestException(), language, id), language);
}

/** The status for what Node says is wrong with a request; for all else it is 400. */
const UNREADABLE: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what is no whole request, of which the caller's language is not known, and hangs up. */
export function answerUnreadable({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const problem = problemOf(new HttpException({}, UNREADABLE[code] ?? 400), 'vi', uuid());
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'content-type: application/problem+json',
    'content-language: vi',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
