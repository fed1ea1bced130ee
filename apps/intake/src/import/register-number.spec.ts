import { registerNumber } from './register-number';

describe('a cell of a register', () => {
  it('is a number with or without its year', () => {
    expect(['12', 12, '012', '12/2024', '12/2024/TB', ' 7a '].map(registerNumber)).toEqual([
      { number: '12', year: null },
      { number: '12', year: null },
      { number: '12', year: null },
      { number: '12', year: 2024 },
      { number: '12-TB', year: 2024 },
      { number: '7A', year: null },
    ]);
    expect(() => registerNumber('không rõ')).toThrow('cell-not-a-number');
  });
});
