/** The part of oidc-provider (which ships no types) that the demonstration uses. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Client {
    clientId: string;
    grantTypeAllowed(type: string): boolean;
  }
  interface Grant {
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }
  export interface Context {
    body: string;
    type: string;
    oidc: { client: Client; session: { accountId: string; grantIdFor(clientId: string): string | undefined } };
  }
  interface Token {
    accountId?: string;
    clientId: string;
  }
  interface Configuration {
    clients: Record<string, unknown>[];
    jwks: { keys: object[] };
    cookies: { keys: string[] };
    claims: Record<string, string[]>;
    conformIdTokenClaims: boolean;
    features: Record<string, unknown>;
    ttl: Record<string, number>;
    interactions: { url(context: Context, interaction: { uid: string }): string };
    findAccount(context: Context, id: string): { accountId: string; claims(): Record<string, unknown> } | undefined;
    loadExistingGrant(context: Context): Promise<Grant>;
    extraTokenClaims(context: Context, token: Token): Record<string, unknown> | undefined;
    issueRefreshToken(context: Context, client: Client): boolean;
    clientBasedCORS(context: Context, origin: string, client: Client): boolean;
    renderError(context: Context, out: { error: string; error_description?: string }): void;
  }

  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    Grant: new (of: { clientId: string; accountId: string }) => Grant;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(
      request: IncomingMessage,
      response: ServerResponse,
    ): Promise<{ uid: string; params: Record<string, string | undefined> }>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { login: { accountId: string } },
      options: { mergeWithLastSubmission: boolean },
    ): Promise<void>;
  }
}
