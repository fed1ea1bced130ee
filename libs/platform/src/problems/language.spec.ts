import { languageOf } from './language';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['fr', 'vi'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,vi;q=0.8', 'en'],
    ['vi,en;q=0.5', 'vi'],
    ['fr, en;q=0.3, vi;q=0.7', 'vi'],
    ['*', 'vi'],
    ['en;q=0', 'vi'],
  ])('for Accept-Language %s is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
