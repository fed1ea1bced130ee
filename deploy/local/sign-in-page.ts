import { unit } from '@la-chan/contracts';
import type { Agency } from './agencies';
import type { DemonstrationOfficer } from './officers';

export type Language = 'vi' | 'en';

const TEXTS = {
  vi: {
    title: 'Đăng nhập Lá Chắn',
    lead: 'Bản minh hoạ: chọn một cán bộ. Tên và người đều không có thật.',
    signIn: 'Đăng nhập',
    allUnits: 'toàn thành phố',
    signOut: 'Đăng xuất khỏi Lá Chắn?',
    other: 'English',
  },
  en: {
    title: 'Sign in to Lá Chắn',
    lead: 'Demonstration: choose an officer. Neither the names nor the people are real.',
    signIn: 'Sign in',
    allUnits: 'the whole city',
    signOut: 'Sign out of Lá Chắn?',
    other: 'Tiếng Việt',
  },
} as const;

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6675; --line: #d7dde5; --paper: #fff; --ground: #f3f5f8; --mark: #9b1c1f }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf1; --soft: #a3adba; --line: #333c48; --paper: #1b212a; --ground: #12161c; --mark: #ff8a8c } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem }
header { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem }
h1 { font-size: 1.5rem; margin: 0; border-left: .3rem solid var(--mark); padding-left: .7rem }
h2 { font-size: 1rem; margin: 1.8rem 0 .5rem }
p { color: var(--soft); margin: .6rem 0 0 }
a { color: inherit }
form { margin: 0 }
h1 ~ .list { margin-top: 1.5rem; max-width: 20rem }
.list { background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; overflow: hidden }
button { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; width: 100%; padding: .7rem 1rem; border: 0; background: none; color: inherit; font: inherit; text-align: left; cursor: pointer }
form + form button { border-top: 1px solid var(--line) }
button:hover, button:focus-visible { background: color-mix(in srgb, var(--mark) 9%, transparent); outline: none; box-shadow: inset .25rem 0 var(--mark) }
strong { font-weight: 600 }
small { color: var(--soft); font-size: .875rem }
`;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const page = (language: Language, title: string, body: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body><main>${body}</main></body>
</html>`;

/** The officers by agency, each a button that signs in. */
export function signInPage(
  language: Language,
  action: string,
  agencies: readonly Pick<Agency, 'id' | 'name'>[],
  officers: readonly DemonstrationOfficer[],
): string {
  const texts = TEXTS[language];
  const entry = ({ id, name, title, units }: DemonstrationOfficer): string => {
    const where = units.includes('*') ? texts.allUnits : units.map((code) => unit(code)[language]).join(', ');
    return `<form method="post" action="${escape(action)}"><button name="officer" value="${escape(id)}" aria-label="${escape(`${texts.signIn}: ${name}`)}">
<span><strong>${escape(name)}</strong><br><small>${escape(title[language])} · ${escape(where)}</small></span><small>${escape(id)}</small></button></form>`;
  };
  const groups = agencies.map((agency) => {
    const own = officers.filter((officer) => officer.agency === agency.id);
    return own.length === 0
      ? ''
      : `<h2>${escape(agency.name[language])}</h2><div class="list">${own.map(entry).join('')}</div>`;
  });
  const other = language === 'vi' ? 'en' : 'vi';
  return page(
    language,
    texts.title,
    `<header><h1>${texts.title}</h1><a href="?lang=${other}" hreflang="${other}" lang="${other}">${texts.other}</a></header>
<p>${texts.lead}</p>${groups.join('')}`,
  );
}

/** Asks whether to sign out; `form` is the provider's own. */
export const signOutPage = (language: Language, form: string): string =>
  page(
    language,
    TEXTS[language].signOut,
    `<h1>${TEXTS[language].signOut}</h1>${form}<div class="list"><button form="op.logoutForm" name="logout" value="yes">Đăng xuất / Sign out</button></div>`,
  );

export const problemPage = (error: string, description: string): string =>
  page(
    'vi',
    'Lá Chắn',
    `<h1>Không đăng nhập được / Could not sign in</h1><p>${escape(error)}: ${escape(description)}</p>`,
  );
