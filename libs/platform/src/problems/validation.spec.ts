import { z } from 'zod';
import { Invalid, messagesIn, validated } from './validation';

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

  it('is told in the schema’s own words where it has them', () => {
    const Even = z.number().refine((n) => n % 2 === 0, { params: { vi: 'Phải là số chẵn', en: 'Must be even' } });
    expect(Even.safeParse(3, { error: messagesIn('vi') }).error?.issues).toMatchObject([
      { message: 'Phải là số chẵn' },
    ]);
    expect(Even.safeParse(3, { error: messagesIn('en') }).error?.issues).toMatchObject([{ message: 'Must be even' }]);
  });
});
