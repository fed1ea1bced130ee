import { z } from 'zod';
import { Invalid, validated } from './validation';

const Schema = z.object({ phone: z.string().max(3), items: z.array(z.object({ 'a/b': z.enum(['x', 'y']) })) });

const errorsOf = (value: unknown, language: 'vi' | 'en') => {
  try {
    validated(Schema, value, 'body', language);
  } catch (error) {
    if (error instanceof Invalid) return error.errors;
  }
  throw new Error('it is valid');
};

describe('a value that is not valid', () => {
  it('is told field by field, by JSON pointers', () => {
    expect(errorsOf({ items: [{ 'a/b': 'z' }] }, 'en')).toMatchObject([
      { field: '/phone', in: 'body', message: 'Required' },
      { field: '/items/0/a~1b', code: 'invalid_value' },
    ]);
  });

  it('is told in the language asked for, and never repeated', () => {
    const value = { phone: '0912345678', items: [] };
    const [vi, en] = [errorsOf(value, 'vi'), errorsOf(value, 'en')];
    expect(vi[0]?.message).not.toBe(en[0]?.message);
    expect(JSON.stringify([vi, en])).not.toContain('0912345678');
  });
});
