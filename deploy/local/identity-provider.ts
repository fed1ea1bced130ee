import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { loadAgencies } from './agencies';
import { readIdentity } from './identity-file';
import { officersOf } from './officers';
import { HOST } from './servers/ports';
import { type Language, problemPage, signInPage, signOutPage } from './sign-in-page';

const RESOURCE = 'urn:la-chan';
const AUDIENCE = 'la-chan';
const HOUR = 3600;
const SCOPES = 'openid profile offline_access';

if (process.env.NODE_ENV === 'production') {
  console.error(
    'The demonstration identity provider refuses NODE_ENV=production: set OIDC_ISSUER to the agency’s own.',
  );
  process.exit(1);
}

const home = process.argv[2] ?? '.lachan';
const identity = readIdentity(home);
const { agencies } = loadAgencies(process.env.AGENCIES_FILE);
const officers = new Map(officersOf(agencies).map((officer) => [officer.id, officer]));

const claimsOf = (id: string): Record<string, unknown> | undefined => {
  const officer = officers.get(id);
  return officer && { agency: officer.agency, roles: officer.roles, units: officer.units };
};

const resourceServer = {
  scope: 'la-chan',
  audience: AUDIENCE,
  accessTokenFormat: 'jwt',
  accessTokenTTL: HOUR,
  jwt: { sign: { alg: 'RS256' } },
};

const provider: Provider = new Provider(identity.issuer, {
  clients: [
    {
      client_id: 'la-chan-page',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: identity.pages.flatMap((origin) => [origin, `${origin}/`, `${origin}/signed-in`]),
      post_logout_redirect_uris: identity.pages.flatMap((origin) => [origin, `${origin}/`]),
    },
    ...Object.entries(identity.secrets).map(([id, secret]) => ({
      client_id: id,
      client_secret: secret,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    })),
  ],
  jwks: identity.jwks,
  cookies: { keys: [identity.cookieKey] },
  claims: { openid: ['sub'], profile: ['name', 'agency', 'roles', 'units'] },
  conformIdTokenClaims: false,
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => resourceServer,
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context: { body: string }, form: string) => (context.body = signOutPage('vi', form)),
    },
  },
  ttl: {
    AccessToken: HOUR,
    ClientCredentials: HOUR,
    IdToken: HOUR,
    AuthorizationCode: 60,
    RefreshToken: 12 * HOUR,
    Interaction: HOUR,
    Session: 12 * HOUR,
    Grant: 12 * HOUR,
  },
  interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
  findAccount: (_, id) => {
    const officer = officers.get(id);
    return officer && { accountId: id, claims: () => ({ sub: id, name: officer.name, ...claimsOf(id) }) };
  },
  loadExistingGrant: async ({ oidc: { client, session } }) => {
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope(SCOPES);
    grant.addResourceScope(RESOURCE, resourceServer.scope);
    await grant.save();
    return grant;
  },
  extraTokenClaims: (_, { accountId, clientId }) => claimsOf(accountId ?? clientId),
  issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
  clientBasedCORS: (_, origin) => identity.pages.includes(origin),
  renderError: (context, { error, error_description: description = '' }) => {
    context.type = 'html';
    context.body = problemPage(error, description);
  },
});

async function signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { uid, params } = await provider.interactionDetails(request, response);
  if (request.method === 'POST') {
    const officer = new URLSearchParams(await bodyOf(request)).get('officer') ?? '';
    if (officers.has(officer))
      return provider.interactionFinished(
        request,
        response,
        { login: { accountId: officer } },
        { mergeWithLastSubmission: false },
      );
  }
  const asked = new URL(request.url ?? '/', identity.issuer).searchParams.get('lang');
  const html = signInPage(languageOf(asked ?? params.ui_locales), `/sign-in/${uid}`, agencies, [...officers.values()]);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  );
  response.end(html);
}

const languageOf = (asked: string | undefined): Language => (asked?.startsWith('en') ? 'en' : 'vi');

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > 1000) break;
  }
  return body;
}

const answer = provider.callback();
const server = createServer((request, response) => {
  const work = request.url?.startsWith('/sign-in/') ? signIn(request, response) : answer(request, response);
  work.catch((error: unknown) => {
    if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/html; charset=utf-8' });
    response.end(problemPage('sign-in', error instanceof Error ? error.message : ''));
  });
});
server.listen(identity.port, HOST);

const stop = (): void => {
  server.close();
  server.closeAllConnections();
};
process.once('SIGTERM', stop).once('SIGINT', stop);
