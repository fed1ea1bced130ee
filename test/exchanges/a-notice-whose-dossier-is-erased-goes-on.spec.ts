import { KINDS } from './kinds';
import { TwoAgencies } from './two-agencies';

describe.each(['opener', 'receiver'] as const)('a notice whose dossier the %s has erased', (side) => {
  it('stays served, and neither side waits for a receipt', async () => {
    const city = new TwoAgencies(KINDS.notice);
    await city.open();
    await city.hear('receiver');
    await city.hear('opener');
    await city.act(side, (engine, tx, acting) => engine.erase(tx, city.id, acting));
    await city.settle();
    expect([city.status('opener'), city.status('receiver')]).toEqual(['receipted', 'served']);
    expect([city.keysOf('opener'), city.keysOf('receiver')]).toEqual([0, 0]);
  });
});
