import { eventually } from '@la-chan/testing';
import { DataSource } from 'typeorm';
import { envelopesOf, newCity, newFile } from './city';

it('neither the service nor its relay can change or remove what was journalled and sealed', async () => {
  const city = await newCity();
  const police = await city.start('ca-hn');
  const file = newFile();
  await police.note(file, 'as it was');
  await eventually(async () => expect(await envelopesOf(police)).toHaveLength(1));
  const { relay: url } = await city.database('ca-hn');
  const relay = await new DataSource({ type: 'postgres', url }).initialize();

  for (const table of ['journal', 'sealed'])
    for (const act of [`UPDATE ${table} SET id = id`, `DELETE FROM ${table}`, `TRUNCATE ${table}`]) {
      await expect(police.sql(act)).rejects.toThrow(/permission denied/);
      await expect(relay.query(act)).rejects.toThrow(/permission denied/);
    }
  await expect(police.sql('UPDATE channel_head SET sequence = 0')).rejects.toThrow(/permission denied/);
  await expect(relay.query(`INSERT INTO unsealed VALUES (7)`)).rejects.toThrow(/permission denied/);
  await relay.destroy();

  const columns = 'file_version, officer, type, data';
  expect(await police.sql(`SELECT ${columns} FROM journal WHERE file_id = '${file}'`)).toMatchObject([
    { file_version: 1, officer: 'ca-hn.officer', type: 'messaging.noted', data: { note: 'as it was' } },
  ]);
});
