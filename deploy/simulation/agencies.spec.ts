import { loadAgencies } from '../local/agencies';
import { BESIDE, OTHER_BODY, SHELTER } from './agencies';

const all = [...loadAgencies().agencies, ...BESIDE];

it('has a port of its own for each who takes part', () => {
  expect(new Set(all.flatMap(({ port, healthPort }) => [port, healthPort])).size).toBe(2 * all.length);
});

it.each([OTHER_BODY, SHELTER])('finds $id last where nobody is chosen', ({ id, app }) => {
  const found = all.filter((one) => one.app === app).map((one) => one.id);
  expect(found.sort().at(-1)).toBe(id);
  expect(found.length).toBeGreaterThan(1);
});
