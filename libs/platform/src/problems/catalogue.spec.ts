import { importProblems } from '../import/import.problems';
import { filled, registerTerms } from './catalogue';
import { platformProblems } from './platform.problems';

describe('the texts of problems', () => {
  it.each(Object.entries({ ...platformProblems, ...importProblems }))(
    '%s stands in both languages, with the same values',
    (_, text) => {
      // {vi} and {en} are the same value in either language.
      const values = (words: string): string[] =>
        [...words.matchAll(/\{(?!vi|en)\w+\}/g)].map(([value]) => value).sort();
      for (const part of [text.title, text.detail]) {
        expect(part.vi.trim()).not.toBe('');
        expect(part.en.trim()).not.toBe('');
        expect(part.vi).not.toBe(part.en);
        expect(values(part.vi)).toEqual(values(part.en));
      }
      expect(text.status).toBeGreaterThanOrEqual(400);
    },
  );

  it('say acts and statuses in the words of their procedure', () => {
    registerTerms({ 'x.go': { vi: 'đi', en: 'leave' }, gone: { vi: 'đã đi', en: 'gone away' } });
    const text = { vi: '{act} khi {status}: {lawful}', en: '{act} while {status}: {lawful}' };
    const values = { procedure: 'x', act: 'go', status: 'gone', lawful: ['go', 'stay'] };
    expect(filled(text, 'vi', values)).toBe('đi khi đã đi: đi, stay');
    expect(filled(text, 'en', values)).toBe('leave while gone away: leave, stay');
  });
});
