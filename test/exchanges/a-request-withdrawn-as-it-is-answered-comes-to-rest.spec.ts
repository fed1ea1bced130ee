import { KINDS } from './kinds';
import { TwoAgencies } from './two-agencies';

it('a request whose withdrawal crosses with its answer comes to rest, also where a dossier could not be read by then', async () => {
  const city = new TwoAgencies(KINDS.request);
  await city.open();
  await city.settle();
  await city.act('opener', (engine, tx, acting) =>
    engine.supplement(tx, KINDS.request, city.id, { account: 'thêm' }, acting),
  );
  city.rotate('receiver', false);
  await city.hear('receiver');
  await city.act('opener', (engine, tx, acting) => engine.withdraw(tx, city.id, acting));
  await city.act('receiver', (engine, tx, acting) =>
    engine.answer(tx, KINDS.request, city.id, 'answered', { outcome: 'done' }, acting),
  );
  await city.settle();
  expect([city.status('opener'), city.status('receiver')]).toEqual(['withdrawn', 'answered']);
});
