import { HTCDS_APPS, HTCDS_CONTROLS } from '@la-chan/contracts';
import { asCell, codesIn, countriesIn, dayOrYear, flag, genderIn, known, languageIn } from './htcds-cells';

describe('a cell of HTCDS', () => {
  it.each(['-99', '-99.0', 'Unknown', 'Not specified', 'NonSpecifiedUnknown'])('says nothing with %s', (cell) => {
    expect(known(flag)(cell)).toBeNull();
    expect(known(genderIn)(cell)).toBeNull();
  });

  it.each([
    ['1', true],
    ['1.0', true],
    [1, true],
    ['TRUE', true],
    ['0', false],
    ['0.0', false],
    ['không', false],
  ])('says yes or no with %j', (cell, said) => expect(flag(cell)).toBe(said));

  it('has several codes with blanks, commas or semicolons between them, or names', () => {
    const apps = codesIn(HTCDS_APPS);
    expect(apps('Zalo Facebook Zalo')).toEqual(['Zalo', 'Facebook']);
    expect(apps('Zalo, FacebookMessenger;QQ')).toEqual(['Zalo', 'FacebookMessenger', 'QQ']);
    expect(codesIn(HTCDS_CONTROLS)('Gán nợ; giữ giấy tờ')).toEqual(['DebtBondage', 'WithholdsDocuments']);
    expect(() => apps('Zalo Friendster')).toThrow('cell-not-in-list');
  });

  it('has countries by two letters, and 0 or 00 for an unknown one', () => {
    expect(countriesIn('vn;KH')).toEqual(['VN', 'KH']);
    expect(countriesIn('00')).toEqual([]);
    expect(countriesIn('0')).toEqual([]);
    expect(() => countriesIn('Vietnam')).toThrow('cell-not-a-country');
  });

  it.each([
    ['Feminine', 'Feminine'],
    ['Female', 'Feminine'],
    ['Nữ', 'Feminine'],
    ['Man', 'Masculine'],
    ['TransgenderMasculine', 'TransgenderMasculine'],
    ['Transgender/NonConforming', 'NonConforming'],
  ])('has a gender in each of the spellings: %s', (cell, gender) => expect(genderIn(cell)).toBe(gender));

  it('has a day, or a year of which the first day stands', () => {
    expect(asCell(dayOrYear('2016'))).toBe('2016-01-01');
    expect(asCell(dayOrYear(2016))).toBe('2016-01-01');
    expect(asCell(dayOrYear('03/02/2016'))).toBe('2016-02-03');
  });

  it('has a language by two or three letters', () => {
    expect(['vie', 'khm', 'EN'].map(languageIn)).toEqual(['vi', 'km', 'en']);
    expect(() => languageIn('tiếng Việt')).toThrow('cell-not-a-language');
    expect(() => languageIn('xxx')).toThrow('cell-not-a-language');
  });

  it('goes out as it came in', () => {
    expect([['A', 'B'], true, false, null, { birthYear: 1999 }, { birthDate: '1999-02-01' }, 'x'].map(asCell)).toEqual([
      'A;B',
      '1',
      '0',
      '',
      '1999',
      '1999-02-01',
      'x',
    ]);
  });
});
