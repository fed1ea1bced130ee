import { z } from 'zod';
import { Invalid, messagesIn, validated } from './validation';

const Schema = z.object({ phone: z.string().max(3), items: z.array(z.object({ 'a/b': z.enum(['x', 'y']) })) });

const errorsOf = (value: unknown, language: 'vi' | 'en', schema: z.ZodType = Schema) => {
  try {
    validated(schema, value, 'body', language);
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

  it('names a clause that its article has not, wherever it does (BLHS 389, 390)', () => {
    const Named = z.object({ crimes: z.array(z.object({ article: z.string(), clause: z.string().nullable() })) });
    const crimes = [
      { article: '390', clause: '1' },
      { article: '390', clause: '2' },
      { article: '150', clause: null },
    ];
    expect(validated(Named, { crimes: crimes.slice(0, 1) }, 'body', 'en').crimes).toHaveLength(1);
    expect(errorsOf({ crimes }, 'en', Named)).toMatchObject([
      { field: '/crimes/1/clause', in: 'body', code: 'no-such-clause', message: 'The article has no such clause' },
    ]);
  });

  it('is told in the schema’s own words where it has them', () => {
    const Even = z.number().refine((n) => n % 2 === 0, { params: { vi: 'Phải là số chẵn', en: 'Must be even' } });
    expect(Even.safeParse(3, { error: messagesIn('vi') }).error?.issues).toMatchObject([
      { message: 'Phải là số chẵn' },
    ]);
    expect(Even.safeParse(3, { error: messagesIn('en') }).error?.issues).toMatchObject([{ message: 'Must be even' }]);
  });
});
