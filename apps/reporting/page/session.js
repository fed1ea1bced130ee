const { UserManager, WebStorageStateStore } = globalThis.oidc;

const ROLES = ['analyst', 'leader', 'operator'];

/** Signs in by authorization code and PKCE; the token stays in this tab. */
export async function openSession() {
  const { authority, clientId, agency, simulated } = await (await fetch('/sign-in.json')).json();
  const here = `${location.origin}/`;
  const manager = new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: here,
    post_logout_redirect_uri: here,
    scope: 'openid la-chan',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
  });
  let failure;
  if (new URLSearchParams(location.search).has('state')) {
    await manager.signinRedirectCallback().catch((error) => (failure = error));
    history.replaceState(null, '', here);
  }
  const user = await manager.getUser();
  const session = {
    token: user && !user.expired ? user.access_token : undefined,
    failure,
    agency,
    simulated,
    roles: user ? rolesIn(user.access_token) : [],
    signIn: () => manager.signinRedirect(),
    signOut: () => manager.signoutRedirect().catch(() => manager.removeUser().then(() => location.assign(here))),
  };
  manager.events.addUserLoaded((renewed) => (session.token = renewed.access_token));
  return session;
}

/** To greet the officer; what the token is worth is for the service to say. */
const rolesIn = (token) => {
  const [, claims = ''] = token.split('.');
  const { roles = [] } = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/')));
  return roles.filter((role) => ROLES.includes(role));
};
