import { Inject, Injectable } from '@nestjs/common';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';
import { CONFIG, type Config } from '../config';
import { Refused } from '../problems/refused';
import { type Officer, OfficerClaims } from './officer';

export interface SignIn {
  readonly officer: Officer;
  /** What tells this token from others of the officer. */
  readonly token: string;
  readonly expiresAt: number;
}

type IssuerKeys = ReturnType<typeof createRemoteJWKSet>;

const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const TIMEOUT_MS = 3000;
const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 5000;

/** Checks access tokens against the keys of the agency's identity provider. */
@Injectable()
export class Tokens {
  private keys?: Promise<IssuerKeys>;
  private away = false;
  private asking?: Promise<unknown>;
  private readonly checked = new Map<string, { signIn: SignIn; until: number }>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Throws `token-invalid`, or `issuer-unavailable` where its keys cannot be had. */
  async check(token: string): Promise<SignIn> {
    const now = performance.timeOrigin + performance.now();
    const known = this.checked.get(token);
    if (known && now < known.until) return known.signIn;
    const signIn = await this.verify(token);
    if (this.checked.size >= MOST_REMEMBERED) this.checked.clear();
    this.checked.set(token, { signIn, until: Math.min(now + REMEMBERED_MS, signIn.expiresAt) });
    return signIn;
  }

  /** Whether its keys could not be had when they were needed. While that is so, whoever looks has them asked for again. */
  issuerIsAway(): boolean {
    if (this.away) this.asking ??= this.askAgain().finally(() => delete this.asking);
    return this.away;
  }

  private async askAgain(): Promise<void> {
    this.away = await this.issuerKeys()
      .then((keys) => keys.reload())
      .then(
        () => false,
        () => true,
      );
  }

  private async verify(token: string): Promise<SignIn> {
    const payload = await this.payload(token);
    const officer = OfficerClaims.safeParse(payload);
    if (!officer.success) throw new Refused('token-invalid');
    const { jti, iat = 0, exp = 0 } = payload;
    return { officer: officer.data, token: jti ?? String(iat), expiresAt: exp * 1000 };
  }

  private async payload(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, await this.issuerKeys(), {
        issuer: this.config.OIDC_ISSUER,
        audience: this.config.OIDC_AUDIENCE,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'iat', 'sub'],
        clockTolerance: 5,
      });
      return payload;
    } catch (error) {
      if (isTokensFault(error)) throw new Refused('token-invalid');
      this.away = true;
      throw new Refused('issuer-unavailable');
    }
  }

  private issuerKeys(): Promise<IssuerKeys> {
    this.keys ??= discover(this.config.OIDC_ISSUER).catch((error: unknown) => {
      delete this.keys;
      throw error;
    });
    return this.keys;
  }
}

const Discovery = z.object({ jwks_uri: z.url() });

async function discover(issuer: string): Promise<IssuerKeys> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  const { jwks_uri } = Discovery.parse(await answer.json());
  return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: TIMEOUT_MS });
}

/** Everything that jose finds wrong with the token itself; a time-out or a broken key set is the issuer's fault. */
const isTokensFault = (error: unknown): boolean =>
  error instanceof errors.JWTExpired ||
  error instanceof errors.JWTInvalid ||
  error instanceof errors.JWTClaimValidationFailed ||
  error instanceof errors.JWSInvalid ||
  error instanceof errors.JWSSignatureVerificationFailed ||
  error instanceof errors.JOSEAlgNotAllowed ||
  error instanceof errors.JOSENotSupported ||
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys;
