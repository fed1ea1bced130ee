/** What people read: Vietnamese first. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

export const joined = (parts: readonly Text[], separator: string): Text => ({
  vi: parts.map(({ vi }) => vi).join(separator),
  en: parts.map(({ en }) => en).join(separator),
});
