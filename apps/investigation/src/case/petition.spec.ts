import { isAnswer, isOrderedAnew, overruledAbove, overruledOnPaper } from './petition';

const [CASE, ACCUSED, REQUEST, LATER, NOTICE] = [1, 2, 3, 4, 5].map(
  (n) => `01890000-0000-7000-8000-00000000000${n}`,
) as [string, string, string, string, string];
const AT = '2025-08-04T02:00:00.000Z';
const crime = { article: '150', clause: '1' } as const;

describe('what the procuracy above has made of an approval (TTLT 04/2018 5(3)(a))', () => {
  const entry = (type: string, exchange: string, more: object = {}) => {
    return { type: `investigation.${type}`, at: AT, data: { accused: ACCUSED, exchange, by: 'vks-kv1', ...more } };
  };
  const charge = [entry('charge-approved', REQUEST)];
  const bail = [entry('measure-applied', REQUEST, { measure: 'bail' })];
  const about = { id: CASE, unit: 'd002' };
  const said = { about: CASE, number: '1/QĐ', decidedAt: AT, unit: 'd002' };
  const made = (known: readonly object[], answer: object, by?: string) =>
    overruledAbove(
      known as never,
      { notice: REQUEST, upheld: true, number: '1/QĐ', ...answer },
      { notice: NOTICE, at: AT, ...(by && { by }) },
      about,
    );

  it('holds wherever the accused is by then: another charge, or no measure any more', () => {
    expect(made(charge, { changed: true, crime }, 'vks-hn')).toEqual([
      {
        ...{ notice: NOTICE, by: 'vks-hn' },
        terms: { decision: 'approval-changed', accused: ACCUSED, of: REQUEST, crime, ...said },
      },
    ]);
    const fallen = {
      decision: 'measure-revoked',
      accused: ACCUSED,
      measure: 'bail',
      of: REQUEST,
      basis: 'procuracy-above',
      ...said,
    };
    expect(made(bail, {})).toEqual([{ notice: NOTICE, by: 'vks-kv1', terms: { ...fallen, ground: 'not-necessary' } }]);
    expect(made(bail, { changed: true })).toMatchObject([{ terms: { ground: 'replaced' } }]);
  });

  it('is known by the entry of the answer where that came on paper', () => {
    const said = { notice: REQUEST, of: 'measure-approved', upheld: true, number: '1/QĐ' };
    const answered = { ...entry('case-petition-answered', REQUEST, said), id: NOTICE };
    const known = [...bail, answered];
    expect(overruledOnPaper(known, known.find(isAnswer({ notice: REQUEST })), about)).toEqual(made(bail, {}));
    expect(overruledOnPaper(known, bail[0], about)).toEqual([]);
    expect(overruledOnPaper(known, undefined, about)).toEqual([]);
  });

  it('is nothing where it has kept that, where another order is in use, and of a charge that only falls', () => {
    expect(made(bail, { upheld: false })).toEqual([]);
    expect(made([...bail, entry('measure-renewed', LATER, { measure: 'bail' })], {})).toEqual([]);
    expect(made(charge, {})).toEqual([]);
  });

  it('is not about an order that was approved since, here or where the case has come from', () => {
    const order = (exchange: string | undefined, number: string, more = {}) => {
      const type = `investigation.measure-${exchange ? 'renewed' : 'applied'}`;
      return {
        type,
        at: AT,
        data: { accused: ACCUSED, measure: 'bail', number, ...(exchange && { exchange }), ...more },
      };
    };
    const anew = (...orders: ReturnType<typeof order>[]) =>
      isOrderedAnew(orders, { of: REQUEST, accused: ACCUSED, measure: 'bail' });
    const came = order(undefined, '7', { since: AT });
    expect(anew(came)).toBe(false);
    expect(anew(order(REQUEST, '7'))).toBe(false);
    expect(anew(came, order(LATER, '8'))).toBe(true);
    expect(anew(order(REQUEST, '7'), order(LATER, '8'))).toBe(true);
    expect(anew(came, order(LATER, '8'), order(undefined, '8', { since: AT }))).toBe(true);
    expect(anew(order(LATER, '6'), came)).toBe(false);
    expect(anew(order(REQUEST, '7'), came)).toBe(false);
    // The procuracy has ordered it itself: here, or once it had the file.
    expect(anew(order(REQUEST, '7'), order(NOTICE, '9', { by: 'vks-kv1' }))).toBe(true);
    expect(anew(order(REQUEST, '7'), order(undefined, '9', { since: AT, brought: true }))).toBe(true);
    expect(anew(came, order(LATER, '8', { measure: 'deposit' }), order(LATER, '8', { accused: CASE }))).toBe(false);
  });
});
