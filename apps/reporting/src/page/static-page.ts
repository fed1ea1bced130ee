import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { CONFIG, type Config } from '@la-chan/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Serves the scorecard's page at the root: static files, and nothing from elsewhere. */
@Injectable()
export class Page implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onModuleInit(): Promise<void> {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance();
    const headers = {
      // The page talks to its own service and to the identity provider alone.
      'content-security-policy': [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        `connect-src 'self' ${new URL(this.config.OIDC_ISSUER).origin}`,
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
      'cache-control': 'no-cache',
      'referrer-policy': 'no-referrer',
    };
    const served = {
      wildcard: false,
      setHeaders: (reply: FastifyReply) => void reply.headers(headers),
    };
    await fastify.register(fastifyStatic, { ...served, root: pageFolder() });
    await fastify.register(fastifyStatic, {
      ...served,
      root: join(dirname(require.resolve('oidc-client-ts')), '..', 'browser'),
      prefix: '/vendor/',
      decorateReply: false,
      globIgnore: ['**/*.map', '**/oidc-client-ts.js'],
    });
  }
}

/** Beside the sources, or beside what was compiled from them. */
function pageFolder(): string {
  const places = [join(__dirname, '../../page'), join(__dirname, '../../../../../apps/reporting/page')];
  const found = places.find((place) => existsSync(join(place, 'index.html')));
  if (!found) throw new Error(`the page is at none of ${places.join(', ')}`);
  return found;
}
