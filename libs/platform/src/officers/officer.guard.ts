import type { Role } from '@la-chan/contracts';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config';
import { contextOf } from '../http';
import { Refused } from '../problems/refused';
import { AccessLog } from './access-log';
import { MAY, PUBLIC } from './decorators';
import { type SignIn, Tokens } from './tokens';

/** Stands before every route: no token, no answer, unless the route is `@Public()`. */
@Injectable()
export class OfficerGuard implements CanActivate {
  private readonly recorded = new WeakSet<SignIn>();

  constructor(
    private readonly tokens: Tokens,
    private readonly accessLog: AccessLog,
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // Messages of other agencies have no token: their signatures are checked by the reader.
    if (context.getType() !== 'http') return true;
    const route = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, route)) return true;

    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const bearer = /^Bearer ([\w.-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer === undefined) throw new Refused('token-missing');
    const signIn = await this.tokens.check(bearer);
    const { officer } = signIn;
    contextOf(request).officer = officer;
    if (officer.agency !== this.config.AGENCY) throw new Refused('other-agency');
    await this.record(signIn);

    const may = this.reflector.getAllAndOverride<Role[] | undefined>(MAY, route);
    if (may && !may.some((role) => officer.roles.includes(role)))
      throw new Refused('forbidden', { params: { roles: may } });
    return true;
  }

  private async record(signIn: SignIn): Promise<void> {
    if (this.recorded.has(signIn)) return;
    await this.accessLog.signedIn(signIn.officer, signIn.token);
    this.recorded.add(signIn);
  }
}
