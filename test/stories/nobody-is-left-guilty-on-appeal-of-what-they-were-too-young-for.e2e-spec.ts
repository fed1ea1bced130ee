import { eventually, startAgencies, type Client } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { nothingParked, only, put, read, tried, type Answered } from './acting';
import { ANOTHER_PANEL, convicted, inStatus, NAMED, officer, presided, REGION, REGIONAL_COURT } from './judicial';

const crime = { article: '150', clause: '1' };
const setting = { ...NAMED, number: '9/QĐXX', opensOn: '2025-08-05' };
const person = { name: 'Lê Văn Canary', birthDate: '2010-05-11' }; // 15

it('nobody is left guilty on appeal of what they were too young for: the judgment is annulled and the case terminated (BLHS 12; BLTTHS 157(3), 355(1)(d))', async () => {
  const city = await startAgencies(['toa-hn', 'toa-kv1'], { at: '2025-08-04T02:00:00.000Z', more: [REGIONAL_COURT] });
  const regional = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
  const higher: Client = await city.as('toa-hn.chanh-an');

  const { body } = await regional.post('/trials/opening-balances', {
    ...{ ...crime, number: '1/2025/CU', unit: REGION, docketedAt: '2025-07-07' },
    defendants: [{ person, ...crime }],
  });
  const trial = `/trials/${body.id}`;
  const { defendants } = await presided(regional, trial);
  const { id } = defendants[0];
  await put(regional, `${trial}/setting`, setting);
  await put(regional, `${trial}/hearing`);
  const judged = await put(regional, `${trial}/judgment`, {
    number: '8/2025/HS-ST',
    verdicts: convicted(await read(regional, trial)),
  });
  expect(judged.status).toBe('judged');
  const appealed = await tried(regional, 'post', `${trial}/appeals`, { by: 'defendant', defendants: [id] });
  expect(appealed.status).toBe(200);
  await put(regional, `${trial}/appeal-file`, { to: 'toa-hn' });

  const offer = await eventually(() => only(higher, '/exchanges?kind=appeal&side=receiver&status=offered'));
  const docketed = await higher.put(`/appeal-files/${offer.id}/docketing`, {});
  const appeal = `/appeals/${docketed.body.id}`;
  await inStatus(higher, appeal, 'docketed');
  await presided(higher, appeal);
  await put(higher, `${appeal}/setting`, { ...setting, opensOn: '2025-08-20', panel: ANOTHER_PANEL });
  await put(higher, `${appeal}/hearing`);
  const found = { article: '153', clause: '1' }; // of which nobody under 16 is guilty
  const crimes = [{ ...crime, verdict: 'convicted', found }];
  const refused = await tried(higher, 'put', `${appeal}/decision`, {
    ...{ outcome: 'amended', number: '2/2025/HS-PT' },
    parts: [{ defendant: id, outcome: 'amended', months: 36, crimes }],
  });
  expect([refused.status, refused.body.code, refused.body.law]).toEqual([409, 'too-young', 'BLHS 12(2)']);
  expect(JSON.stringify(refused.body)).not.toMatch(/Canary|2010/);
  expect(await read(higher, appeal)).toMatchObject({ status: 'set' });

  const over: Answered = await put(higher, `${appeal}/decision`, { outcome: 'terminated', number: '2/2025/HS-PT' });
  expect(over).toMatchObject({ status: 'decided', defendants: [{ id, outcome: 'terminated' }] });
  await inStatus(regional, trial, 'terminated');
  const readings = await query(
    city.agency('toa-hn').database.admin,
    `SELECT purpose FROM access_log WHERE purpose LIKE 'judgment on appeal %'`,
  );
  expect(readings).toEqual([]); // what was refused has told nobody anything, and nobody is guilty by what was decided
  await nothingParked(city, ['toa-hn', 'toa-kv1']);
});
