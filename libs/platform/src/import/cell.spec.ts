import { ARTICLES, CHANNELS, URGENCIES } from '@la-chan/contracts';
import { birth, oneOf, someOf, wallOfSerial, when, written, yesOrNo } from './cell';

const NOON = { at: '2024-05-10T07:30:00.000Z', isDay: false };

describe('a time', () => {
  it.each([
    '10/05/2024 14:30',
    '10-5-2024 14:30:00',
    '10.05.2024, 14h30',
    '14h30 ngày 10/05/2024',
    '14 giờ 30 phút ngày 10/05/2024',
    'ngày 10/5/2024 lúc 14:30',
    '2024-05-10T14:30',
    { wall: '2024-05-10T14:30:00' },
    wallOfSerial(45422 + 14.5 / 24),
  ])('is read on a clock in Hanoi: %j', (cell) => {
    expect(when(cell)).toEqual(NOON);
  });

  it.each(['10/05/2024', '2024-05-10', { wall: '2024-05-10' }, 45422])('of a day alone says so: %j', (cell) => {
    expect(when(cell)).toEqual({ at: '2024-05-09T17:00:00.000Z', isDay: true });
  });

  it.each(['31/02/2024', '10/13/2024', '2024', 'hôm qua', 3, true, '01/01/0024'])('is not %j', (cell) => {
    expect(() => when(cell)).toThrow('cell-not-a-date');
  });
});

describe('a value of a list', () => {
  it('is known by its code, and by its name in either language without marks', () => {
    const channels = ['phone', 'Điện thoại', 'dien  thoai', 'TELEPHONE'].map(oneOf(CHANNELS));
    expect(channels).toEqual(['phone', 'phone', 'phone', 'phone']);
  });

  it('is known by the number of an article', () => {
    expect(['150', 'Điều 150 BLHS', 151, 'Tội mua bán người'].map(oneOf(ARTICLES))).toEqual([
      '150',
      '150',
      '151',
      '150',
    ]);
    expect(() => oneOf(ARTICLES)('150, 151')).toThrow('cell-not-in-list');
  });

  it('may be one of several', () => {
    expect(someOf(URGENCIES)('Phạm tội quả tang; được dư luận xã hội quan tâm')).toEqual([
      'flagrant',
      'public-concern',
    ]);
  });
});

describe('other cells', () => {
  it('say yes or no', () => {
    expect(['Có', 'x', true, 'không', false].map(yesOrNo)).toEqual([true, true, true, false, false]);
    expect(() => yesOrNo('có thể')).toThrow('cell-not-yes-or-no');
  });

  it('say a day or a year of birth', () => {
    expect([birth('1985'), birth(1985), birth('02/09/1945')]).toEqual([
      { birthYear: 1985 },
      { birthYear: 1985 },
      { birthDate: '1945-09-02' },
    ]);
  });

  it('are tidied, and lose the apostrophe before a sign', () => {
    expect([written("'=1+1"), written("  'Hà"), written(' \u0000 '), written('+84')]).toEqual([
      '=1+1',
      "'Hà",
      null,
      '+84',
    ]);
    expect(() => written({ unread: 'formula' })).toThrow('cell-is-formula');
  });
});
