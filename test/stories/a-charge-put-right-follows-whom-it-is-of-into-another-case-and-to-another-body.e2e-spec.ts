import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { lastEntry, nothingParked, post, put, read, type Answered } from './acting';
import { caseUnderWay, charged, filed, officer, OTHER_BODY, transferred } from './judicial';

const AGENCIES = ['pc02', 'pc03', 'vks-hn'];
const lesser = { article: '150', clause: '1' };
const graver = { article: '150', clause: '3' };

let city: TestCity;
let head: Client;
let procurator: Client;
let path: string;
let part: string;
let file: string;
let stays: string;
let leaves: string;

beforeAll(async () => {
  city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z', more: [OTHER_BODY] });
  head = await city.as('pc02.thu-truong');
  procurator = await city.as('vks-hn.vien-truong');
  const place = { unit: 'c00070', number: '44/2025/VA-CU', initiatedAt: '2025-07-01', clause: '3' };
  const { id } = await caseUnderWay(head, [], place);
  path = `/cases/${id}`;
  const { accused } = await charged(head, procurator, id, ['Lê Văn Canary', 'Trần Văn Canary'], lesser);
  [stays, leaves] = accused.map((one: Answered) => one.id);
  await put(head, `${path}/accused/${leaves}/offence-date`, { committedOn: '2024-03-01' });
  part = `/cases/${String((await post(head, `${path}/splits`, { accused: [leaves] })).id)}`;
  file = `/prosecution-files/${String((await filed(head, part.slice(7), procurator)).id)}`;
});

const entry = async (whom: string): Promise<string> => {
  const { entries } = await read(head, `${path}/history`);
  return entries.find(({ type, data }: Answered) => type === 'investigation.person-charged' && data.accused === whom)
    .id;
};
const correct = async (whom: string): Promise<void> => {
  const correction = { entry: await entry(whom), reason: 'wrong-entry', changes: { clause: '3' } };
  await post(head, `${path}/corrections`, correction);
};

it('who was split off is charged as their charge is put right in the case in which it was decided', async () => {
  expect(await read(head, part)).toMatchObject({ accused: [{ id: leaves, ...lesser }] });
  await correct(leaves);
  expect(await read(head, part)).toMatchObject({ accused: [{ id: leaves, ...graver }] });
  const followed = await lastEntry(head, part, 'investigation.case-corrected');
  expect(followed).toMatchObject({ officer: 'system', data: { reason: 'wrong-entry' } });
  expect(followed.data.told).toBeUndefined(); // no other agency has put it right
  expect(await read(head, path)).toMatchObject({ accused: [{ id: stays, ...lesser }, { ...graver }] });
});

it('the procuracy that has their file is told, and its limits follow', async () => {
  await eventually(async () =>
    expect(await read(procurator, file)).toMatchObject({ accused: [{ id: leaves, ...graver }] }),
  );
  const { deadlines } = await read(procurator, `${file}/history`);
  const period = deadlines.find((one: Answered) => one.rule === 'BLHS27.prosecution');
  expect(period).toMatchObject({ about: leaves, dueOn: '2044-03-01' });
});

it('so is who has gone on to another body with the case, which that is told', async () => {
  const other = await city.as(officer('pc03', 'investigator', 'head-of-investigation'));
  const there = await transferred(procurator, head, path, { agency: 'pc03', head: other });
  expect(await read(other, there)).toMatchObject({ accused: [{ id: stays, ...lesser }] });
  await correct(stays);
  await eventually(async () => expect(await read(other, there)).toMatchObject({ accused: [{ id: stays, ...graver }] }));
  const followed = await lastEntry(other, there, 'investigation.case-corrected');
  expect(followed).toMatchObject({ officer: 'system', data: { told: { by: 'pc02' } } });
  await nothingParked(city, AGENCIES);
});
