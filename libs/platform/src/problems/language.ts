export type Language = 'vi' | 'en';

/** What people read: Vietnamese first. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** The better liked of Vietnamese and English by `Accept-Language`; Vietnamese where neither is asked for. */
export function languageOf(header: string | undefined): Language {
  const liking = { vi: 0, en: 0 };
  for (const part of header?.split(',') ?? []) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = tag.split('-')[0];
    const quality = Number(
      parameters
        .find((p) => p.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    if (language === 'vi' || language === 'en') liking[language] = Math.max(liking[language], quality || 0);
  }
  return liking.en > liking.vi ? 'en' : 'vi';
}
