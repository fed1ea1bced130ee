import { TEXTS } from './texts.js';

let language = localStorage.getItem('language') === 'en' ? 'en' : 'vi';

export const spoken = () => language;
export function speak(chosen) {
  language = chosen;
  localStorage.setItem('language', chosen);
}

/** One of the page's own texts; `{name}` stands for a value. */
export const say = (name, values = {}) =>
  TEXTS[language][name].replace(/\{(\w+)\}/g, (_, key) => String(values[key] ?? ''));

/** A text of the service. */
export const told = (text) => text[language];

const locale = () => (language === 'vi' ? 'vi-VN' : 'en-GB');
export const number = (value) => value.toLocaleString(locale());
export const signed = (value) => (value > 0 ? `+${number(value)}` : number(value).replace('-', '−'));
export const day = (value) => (value ? value.slice(0, 10).split('-').reverse().join('/') : '–');
export const time = (value) =>
  value
    ? new Date(value).toLocaleString(locale(), {
        timeZone: 'Asia/Ho_Chi_Minh',
        dateStyle: 'short',
        timeStyle: 'medium',
      })
    : '–';

/** A rate of the service, which has rounded it down; without cases there is none. */
export const rate = ({ percent }) =>
  percent === null ? undefined : `${percent.toLocaleString(locale(), { maximumFractionDigits: 2 })}%`;

/** `> 90%` */
export const wanted = ({ operator, ratio: [part, whole] }) =>
  `${{ '=': '', '>': '> ', '>=': '≥ ' }[operator]}${number((part * 100) / whole)}%`;

/** How many more have to be done until the target is met, if it still can be. */
export function missing({ numerator, denominator }, { operator, ratio: [part, whole] }) {
  const exact = (denominator * part) / whole;
  const needed = operator === '>' ? Math.floor(exact) + 1 : Math.ceil(exact);
  return needed > denominator ? undefined : Math.max(0, needed - numerator);
}
