import multipart from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refused } from '../problems/refused';
import { CSV, XLSX } from '../sheets';
import { MOST } from './limits';

const FIELD = 'register';

/** Lets this service take files: their bodies are left to the route, which reads them as they come. */
@Injectable()
export class Uploads {
  constructor({ httpAdapter }: HttpAdapterHost) {
    const fastify = httpAdapter.getInstance<FastifyInstance>();
    // One byte more than allowed, so that the reader of the register says what is too large.
    void fastify.register(multipart, { limits: { fileSize: MOST.bytes + 1, files: 1, fields: 10, fieldSize: 1024 } });
    fastify.addContentTypeParser([XLSX, CSV, 'application/octet-stream'], (_request, _body, done) => {
      done(null, undefined);
    });
  }
}

/** The bytes of the register that comes with a request. Throws `register-missing`. */
export async function registerIn(request: FastifyRequest): Promise<AsyncIterable<Buffer>> {
  if (!request.isMultipart()) {
    if (request.headers['content-type'] === undefined || request.body !== undefined)
      throw new Refused('register-missing');
    return request.raw as AsyncIterable<Buffer>;
  }
  const part = await request.file().catch(() => undefined);
  if (part?.fieldname !== FIELD) throw new Refused('register-missing');
  return part.file as AsyncIterable<Buffer>;
}
