const { UserManager, WebStorageStateStore } = globalThis.oidc;

/** Sign-in by code and PKCE; the token stays in this tab. */
export async function openSession() {
  const { authority, clientId } = await (await fetch('/sign-in.json')).json();
  const here = `${location.origin}/`;
  const manager = new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: here,
    post_logout_redirect_uri: here,
    scope: 'openid la-chan',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
  });
  if (new URLSearchParams(location.search).has('code')) {
    await manager.signinRedirectCallback();
    history.replaceState(null, '', here);
  }
  const user = await manager.getUser();
  return {
    token: user && !user.expired ? user.access_token : undefined,
    signIn: () => manager.signinRedirect(),
    signOut: async () => {
      await manager.removeUser();
      location.assign(here);
    },
  };
}

/** What the token says about the officer; it is checked by the service, not here. */
export const officerOf = (token) =>
  JSON.parse(
    new TextDecoder().decode(
      Uint8Array.from(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0)),
    ),
  );
