import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, lastEntry, nothingParked, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, convicted, detained, docketed, filed, heard, inStatus, officer, OTHER_BODY } from './judicial';

const AGENCIES = ['pc02', 'pc03', 'vks-hn', 'toa-hn', 'bcd-138'];

describe('the cases of two bodies whose files came to one procuracy', () => {
  let city: TestCity;
  let first: Client;
  let other: Client;
  let procurator: Client;
  let judge: Client;
  let analyst: Client;
  let ours: Answered;
  let theirs: Answered;
  let files: Answered[];

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z', more: [OTHER_BODY] });
    first = await city.as('pc02.thu-truong');
    other = await city.as(officer('pc03', 'investigator', 'head-of-investigation'));
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    analyst = await city.as('bcd-138.phan-tich');
    const place = { unit: 'c00070', initiatedAt: '2025-07-01' };
    ours = await caseUnderWay(first, ['Lê Văn Canary'], { ...place, number: '51/2025/VA-CU' });
    theirs = await caseUnderWay(other, ['Lê Thị Canary', 'Lê Văn Hai Canary'], { ...place, number: '52/2025/VA-CU' });
    await detained(other, procurator, theirs.id, theirs.accused[0].id, { until: '2025-10-20' });
    const listed = { kind: 'object', origin: 'handed-in', description: 'Điện thoại: canary.' };
    await post(other, `/cases/${theirs.id}/items`, listed);
    const order = { of: 'victim', grounds: ['health'], measures: ['guard'], askedBy: 'body', number: '1/QĐ-BV' };
    await post(other, `/cases/${theirs.id}/protections`, { ...order, text: 'Bảo vệ bị hại: canary.' });
    files = [await filed(first, ours.id, procurator)];
    city.clock.advance({ hours: 1 });
    files.push(await filed(other, theirs.id, procurator));
    city.clock.advance({ hours: 1 });
  });

  const fileOf = (index: number): string => `/prosecution-files/${files[index].id}`;

  it('are one file at once, which is sent back to nobody before the first body has the case of the other (BLTTHS 242(1))', async () => {
    const [, { id: gone }] = theirs.accused;
    await put(procurator, `${fileOf(1)}/accused/${gone}/search-demand`, { number: '5/YC-VKS' });
    await eventually(async () => {
      const { accused } = await read(other, `/cases/${theirs.id}`);
      expect(accused).toMatchObject([{}, { searchDemands: [{ by: 'vks-hn' }] }]);
    });
    await city.agency('pc03').stop();
    const merger = { ground: 'several-accused', number: '1/QĐ-VKS', other: files[1].id };
    const merged = await put(procurator, `${fileOf(0)}/merger`, merger);
    expect(merged.accused).toHaveLength(3);
    expect(merged.mergersAwaited).toHaveLength(1);
    const back = { ground: 'evidence-missing', number: '2/QĐ-VKS', demand: 'Làm rõ: canary.' };
    const refused = await tried(procurator, 'put', `${fileOf(0)}/return`, back);
    expect([refused.status, refused.body.code]).toEqual([409, 'merger-not-carried-out']);
    await eventually(async () => {
      const { data } = await lastEntry(first, `/cases/${ours.id}`, 'investigation.prosecution-notice-received');
      expect(data).toMatchObject({ decision: 'file-merger', number: merger.number });
    });
    expect((await read(first, `/cases/${ours.id}`)).accused).toHaveLength(1);
    await city.agency('pc03').start();
    other = await city.as(officer('pc03', 'investigator', 'head-of-investigation'));
  });

  it('are one case once it has come by itself, with everybody and everything in it; the other body sees where it went', async () => {
    const whole = await eventually(async () => {
      const found = await read(first, `/cases/${ours.id}`);
      expect(found.accused).toHaveLength(3);
      return found;
    });
    expect(whole).toMatchObject({
      status: 'handed-over',
      items: [expect.anything()],
      protections: [expect.anything()],
    });
    expect(whole.accused[1]).toMatchObject({ id: theirs.accused[0].id, detainedUntil: '2025-10-20' });
    const gone = await inStatus(other, `/cases/${theirs.id}`, 'transferred');
    expect(gone.transfer).toMatchObject({ ground: 'files-merged', number: '1/QĐ-VKS' });
    await eventually(async () => expect(await read(procurator, fileOf(0))).toMatchObject({ mergersAwaited: [] }));
    await nothingParked(city, ['pc02', 'pc03', 'vks-hn']);
  });

  it('are searched in by the first body on the demand of which the other was told, and the procuracy learns of it (TTLT 01/2020 8(8))', async () => {
    const [, { id: gone }] = theirs.accused;
    const path = `/cases/${ours.id}/accused/${gone}`;
    const known = async (): Promise<Answered> =>
      (await read(procurator, fileOf(0))).accused.find(({ id }: Answered) => id === gone);
    await put(first, `${path}/wanted-notice`, { ground: 'absconded' });
    await eventually(async () => expect(await known()).toMatchObject({ evades: true }));
    await put(first, `${path}/wanted-notice-withdrawal`, { how: 'arrested' });
    await eventually(async () => expect((await known()).searchDemandedAt ?? null).toBeNull());
  });

  it('are told in the one what the other body registers late (BLTTHS 486)', async () => {
    const [{ protection }] = (await read(other, `/cases/${theirs.id}`)).protections;
    const more = { number: '3/QĐ-BV', measures: ['guard', 'secrecy'] };
    await put(other, `/cases/${theirs.id}/protections/${protection}/measures`, more);
    await eventually(async () => {
      expect((await read(first, `/cases/${ours.id}`)).protections).toMatchObject([more]);
    });
  });

  it('are returned to the first body as one, which adds to them and hands them over again (BLTTHS 174(2), 245)', async () => {
    const back = { ground: 'evidence-missing', number: '2/QĐ-VKS', demand: 'Làm rõ: canary.' };
    await put(procurator, `${fileOf(0)}/return`, back);
    const again = await inStatus(first, `/cases/${ours.id}`, 'cracked');
    expect(again.accused).toMatchObject([
      { state: 'investigated' },
      { state: 'investigated', detainedUntil: '2025-10-20' },
      { state: 'investigated', wanted: null },
    ]);
    const listed = { kind: 'document', origin: 'supplied', description: 'Lời khai: canary.' };
    await post(first, `/cases/${ours.id}/items`, listed);
    const file = await filed(first, ours.id, procurator);
    expect([file.id, file.accused.length, file.items.length]).toEqual([files[0].id, 3, 2]);
  });

  it('are indicted, tried and judged as one, and counted as one case', async () => {
    const trial = await docketed(procurator, files[0].id, judge);
    expect(trial.defendants).toHaveLength(3);
    await heard(judge, trial.id, '2025-08-20');
    const { version } = await read(judge, `/trials/${trial.id}`);
    await act(judge, `/trials/${trial.id}/judgment`, version, { number: '9/2025/HS-ST', verdicts: convicted(trial) });
    city.clock.advance({ days: 31 });
    await put(judge, `/trials/${trial.id}/entry-into-force`);
    const { accused } = await inStatus(first, `/cases/${ours.id}`, 'decided');
    expect(accused.map(({ outcome }: Answered) => outcome)).toEqual(['convicted', 'convicted', 'convicted']);
    await eventually(async () => {
      const { targets } = await read(analyst, '/scorecard?period=2025');
      const indicators = targets.flatMap((one: Answered) => one.indicators);
      expect(indicators.find(({ id }: Answered) => id === 'T4')).toMatchObject({ numerator: 1, denominator: 1 });
      expect(indicators.find(({ id }: Answered) => id === 'T5')).toMatchObject({ numerator: 1, denominator: 1 });
    });
    await nothingParked(city, ['pc02', 'pc03', 'vks-hn', 'toa-hn']);
  });
});
