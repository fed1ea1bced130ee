import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CONFIG, Public, Refused, type Config } from '@la-chan/platform';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

const CLIENT_ID = 'la-chan-page';

/** The files of the page; the folder lies beside `src`, in the clone as in an image. */
const PAGE = resolve(__dirname.replace(/([\\/])dist([\\/])/, '$1'), '..', '..', 'page');
const OIDC = join(dirname(require.resolve('oidc-client-ts/package.json')), 'dist', 'browser', 'oidc-client-ts.min.js');

const FILES: Readonly<Record<string, readonly [type: string, path: string]>> = {
  'page.css': ['text/css', join(PAGE, 'page.css')],
  'page.js': ['text/javascript', join(PAGE, 'page.js')],
  'session.js': ['text/javascript', join(PAGE, 'session.js')],
  'texts.js': ['text/javascript', join(PAGE, 'texts.js')],
  'oidc-client-ts.js': ['text/javascript', OIDC],
};

/** The scorecard as a page. It holds no figure itself: it asks the API with the token of whoever has signed in. */
@ApiExcludeController()
@Public()
@Controller()
export class PageController {
  private readonly policy: string;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    const issuer = new URL(config.OIDC_ISSUER).origin;
    this.policy = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      `connect-src 'self' ${issuer}`,
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; ');
  }

  @Get()
  page(@Res() reply: FastifyReply) {
    return this.send(reply, 'text/html', readFileSync(join(PAGE, 'index.html')));
  }

  @Get('page/settings.json')
  settings() {
    return { issuer: this.config.OIDC_ISSUER, clientId: CLIENT_ID };
  }

  @Get('page/:file')
  file(@Param('file') file: string, @Res() reply: FastifyReply) {
    const found = FILES[file];
    if (!found) throw new Refused('route-unknown');
    const [type, path] = found;
    return this.send(reply, type, readFileSync(path));
  }

  private send(reply: FastifyReply, type: string, content: Buffer) {
    return reply
      .header('content-security-policy', this.policy)
      .header('cache-control', 'no-cache')
      .type(`${type}; charset=utf-8`)
      .send(content);
  }
}
