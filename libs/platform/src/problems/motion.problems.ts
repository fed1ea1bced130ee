import type { ProblemTexts } from './catalogue';

/** What people read of a motion that no court has to settle, on either side. */
export const noSuchMotion: ProblemTexts[string] = {
  status: 409,
  title: { vi: 'Không có yêu cầu, đề nghị đó', en: 'No such motion' },
  detail: {
    vi: 'Không có yêu cầu, đề nghị này, hoặc đã được giải quyết.',
    en: 'This was not asked, or was settled already.',
  },
};
