import { assertInOrder, isInForce } from '.';

describe('an entry of a register', () => {
  it('holds from its first day to its last, and not in reverse', () => {
    const validity = { from: '2025-01-01', to: '2025-12-31' };
    const days = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'];
    expect(days.map((on) => isInForce(validity, on))).toEqual([false, true, true, false]);
    expect(isInForce({ from: '2025-01-01', to: null }, '2999-01-01')).toBe(true);
    expect(() => assertInOrder({ from: '2025-01-02', to: '2025-01-01' })).toThrow('ends-before-it-begins');
  });
});
