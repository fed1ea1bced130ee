import { KINDS } from './kinds';
import { TwoAgencies } from './two-agencies';

describe('a request that is withdrawn', () => {
  /** It crosses with its answer. */
  const withdrawn = async (how: { onPaper?: true }): Promise<TwoAgencies> => {
    const city = new TwoAgencies(KINDS.request);
    await city.open();
    await city.settle();
    await city.act('opener', (engine, tx, acting) => engine.withdrawWaiting(tx, [city.id], acting, how));
    await city.act('receiver', (engine, tx, acting) =>
      engine.answer(tx, KINDS.request, city.id, 'answered', { outcome: 'done' }, acting),
    );
    await city.settle();
    expect(city.status('opener')).toBe('withdrawn');
    return city;
  };

  it('keeps its dossier, with the key for the other side, where it was answered on paper, also when an answer comes late', async () => {
    expect((await withdrawn({ onPaper: true })).keysOf('opener')).toBe(2);
  });

  it('keeps it at the other side too', async () => {
    const city = new TwoAgencies(KINDS.request);
    await city.open();
    await city.settle();
    await city.act('opener', (engine, tx, acting) => engine.withdrawWaiting(tx, [city.id], acting, { onPaper: true }));
    await city.settle();
    expect([city.status('receiver'), city.keysOf('receiver')]).toEqual(['withdrawn', 1]);
  });

  it('keeps none without that', async () => {
    expect((await withdrawn({})).keysOf('opener')).toBe(0);
  });
});
