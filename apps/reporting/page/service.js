import { element } from './dom.js';
import { spoken } from './words.js';

/** Asks the service; `session` brings the token, and a new sign-in where it has run out. */
export function service(session) {
  const headers = () => ({ authorization: `Bearer ${session.token}`, 'accept-language': spoken() });

  const said = (question) => Object.entries(question).filter(([, value]) => value);

  async function ask(path, question = {}, more = {}) {
    const asked = new URLSearchParams(said(question));
    const answer = await fetch(`${path}?${asked}`, { ...more, headers: { ...headers(), ...more.headers } });
    if (answer.status === 401) await session.signIn();
    if (answer.ok) return answer;
    const { title, detail } = await answer.json();
    throw new Error([title, detail].filter(Boolean).join(' – '));
  }

  const get = async (path, question) => (await ask(path, question)).json();

  const post = async (path, body) => {
    const own = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const more = { method: 'POST', body: JSON.stringify(Object.fromEntries(said(body))), headers: own };
    return (await ask(path, {}, more)).json();
  };

  /** Saves a file of the service under the name that it gives. */
  async function save(path, question) {
    const answer = await ask(path, question);
    const [, name] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition'));
    const href = URL.createObjectURL(await answer.blob());
    element('a', { href, download: name }).click();
    URL.revokeObjectURL(href);
  }

  /**
   * Server-sent events over fetch, as EventSource carries no token. Calls `changed` after each event that says so, and
   * after a gap; `lost` when the line is cut. Never ends.
   */
  async function follow({ changed, lost }) {
    for (let first = true; ; first = false) {
      try {
        const answer = await fetch('/scorecard/stream', { headers: headers() });
        if (!answer.ok) throw new Error(String(answer.status));
        if (!first) changed();
        let text = '';
        for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
          const events = (text + chunk).split('\n\n');
          text = events.pop();
          if (events.some((event) => /^event: changed$/m.test(event))) changed();
        }
      } catch {
        // Told below: the line is gone, for whatever reason.
      }
      lost();
      await new Promise((resolve) => setTimeout(resolve, 3000));
    }
  }

  return { get, post, save, follow };
}
