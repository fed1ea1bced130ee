import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const project = join(__dirname, '..', '..');
const lists = readdirSync(join(project, 'apps'))
  .map((app) => `apps/${app}/src/migrations/in-order.ts`)
  .filter((file) => existsSync(join(project, file)));

const numberOf = ({ name }: { readonly name: string }): string => /\d{13}$/.exec(name)?.[0] ?? name;

describe('the migrations of a service', () => {
  it.each(lists)('%s has them in the order of their numbers, in which they are run', async (file) => {
    const { migrations } = (await import(join(project, file))) as { migrations: readonly { readonly name: string }[] };
    const numbers = migrations.map(numberOf);
    expect(numbers).toEqual([...numbers].sort());
  });
});
