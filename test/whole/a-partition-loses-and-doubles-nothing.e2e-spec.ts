import { eventually, testLine, type Line } from '@la-chan/testing';
import { newCity, newFile, type City, type Service } from '../messaging/city';

let city: City;
let lines: Line[];
let police: Service;
let scorecard: Service;
const notes: string[] = [];
const file = newFile();

/** The desk and the scorecard, each behind a line of its own. */
beforeAll(async () => {
  city = await newCity();
  lines = [await testLine(city.nats.port), await testLine(city.nats.port)];
  const [desk, reader] = lines.map(({ port }) => ({ servers: `nats://127.0.0.1:${port}` }));
  police = await city.start('ca-hn', {}, desk);
  scorecard = await city.start('bcd-138', {}, reader);
  await write('before');
  await arrived();
});

async function write(what: string, count = 20): Promise<void> {
  for (let index = 0; index < count; index++) {
    notes.push(`${what} ${index}`);
    await police.note(file, `${what} ${index}`);
  }
}

const arrived = (): Promise<void> =>
  eventually(async () => {
    expect(await scorecard.applied()).toEqual(notes);
    expect(await police.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 0 });
  });

afterEach(() => lines.forEach((line) => line.mend()));

it('a line that is cut: acts go on, and all arrives once and in order when it is mended', async () => {
  lines.forEach((line) => line.cut());
  await write('cut');
  await eventually(() => expect([police, scorecard].map(({ bus }) => bus.connected)).toEqual([false, false]));
  await eventually(async () => expect(await police.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 20 }));

  lines.forEach((line) => line.mend());
  await arrived();
});

it('a line that is half open, so that neither end is told: it is given up by itself, and all arrives once and in order', async () => {
  lines.forEach((line) => line.hush());
  await write('half open');
  await eventually(async () => expect(await police.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 20 }));

  await arrived();
});

it('a reader alone behind a half-open line reads on when it has given it up', async () => {
  lines[1]!.hush();
  await write('reader alone');
  await eventually(async () => expect(await police.relay.backlog()).toMatchObject({ unsealed: 0, unpublished: 0 }));

  await arrived();
});

it('a slow line: all arrives once and in order', async () => {
  lines.forEach((line) => line.delay(400));
  await write('slow', 60);

  await arrived();
});
