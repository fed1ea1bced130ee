/** What an entry says, by field: a word, something (`true`) or nothing (`false`). */
export type Saying = Readonly<Record<string, string | boolean>>;

const isSomething = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

export const isSaying = (data: unknown, saying: Saying): boolean =>
  Object.entries(saying).every(([field, said]) => {
    const value = (data as Readonly<Record<string, unknown>> | undefined)?.[field];
    return typeof said === 'string' ? value === said : isSomething(value) === said;
  });

/** One entry may say both. */
export const isAtOnce = (one: Saying, other: Saying): boolean =>
  Object.entries(one).every(([field, said]) => {
    const also = other[field];
    if (also === undefined || also === said) return true;
    return said !== false && also !== false && (said === true || also === true);
  });
