import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, lastEntry, nothingParked, only, read, takenUp, tried, type Answered } from './acting';
import { officer, OTHER_BODY } from './judicial';

const AGENCIES = ['ca-hn', 'ca-hoan-kiem', 'pc02', 'pc03', 'vks-hn'];

describe('one matter that was reported to two investigating bodies', () => {
  let city: TestCity;
  let desk: Client;
  let station: Client;
  let head: Client;
  let other: Client;
  let procurator: Client;
  let report: Answered;
  let here: Answered;
  let there: Answered;

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, {
      at: '2025-08-04T02:00:00.000Z',
      more: [OTHER_BODY],
    });
    desk = await city.as('ca-hn.chi-huy');
    station = await city.as('ca-hoan-kiem.truc-ban');
    head = await city.as('pc02.thu-truong');
    other = await city.as(officer('pc03', 'investigator', 'head-of-investigation'));
    procurator = await city.as('vks-hn.vien-truong');
    report = await classifiedReport(desk);
    here = await takenUp(desk, head, report);
    const told = { source: 'report', channel: 'phone', unit: 'c00070', account: 'Tin báo: canary.' };
    const received = await station.post('/reports', told);
    expect(received.status).toBe(201);
    there = await offeredTo(other, station, received.body);
  });

  /** The report goes to the body that the desk has chosen, which takes it up. */
  const offeredTo = async (body: Client, from: Client, { id, version }: Answered): Promise<Answered> => {
    await act(from, `/reports/${id}/handover`, version, { to: 'pc03' });
    const offer = await eventually(() => only(body, '/exchanges?side=receiver&status=offered'));
    const { body: accepted } = await body.put(`/handovers/${offer.id}/acceptance`, {});
    return eventually(async () => {
      const now = await read(body, `/verifications/${accepted.id}`);
      expect(now.status).toBe('under-verification');
      return { ...now, report: id };
    });
  };

  it('goes on at the one that the head above has named, and the other transfers it on that decision', async () => {
    const path = `/verifications/${here.id}/transfer`;
    const decision = { body: 'Cơ quan điều tra cấp trên', number: '3/QĐ-CQĐT', decidedOn: '2025-08-04' };
    const transfer = { ground: 'same-matter', body: 'Cơ quan khác', decision };
    for (const wrong of [
      { ...transfer, ground: 'territory' },
      { ...transfer, decision: { ...decision, decidedOn: '2025-08-05' } },
    ]) {
      const { status, body } = await tried(head, 'put', path, wrong);
      expect([status, body.code, body.law]).toEqual([409, 'not-a-decision-on-it', 'TTLT 01/2017 12(3)(b)']);
    }
    await act(head, path, here.version, transfer);
    const transferred = await lastEntry(head, `/verifications/${here.id}`, 'investigation.verification-transferred');
    expect(transferred).toMatchObject({ data: { ground: 'same-matter', decision } });
    await eventually(async () => {
      expect(await read(desk, `/reports/${report.id}`)).toMatchObject({ status: 'resolved', outcome: 'transferred' });
      const { items } = await read(procurator, '/supervisions');
      expect(items.flatMap(({ decisions }: Answered) => decisions)).toMatchObject([{ decision: 'transfer' }]);
    });
  });

  it('is not taken on there again, but by the body that has it, which joins both reports', async () => {
    const again = await classifiedReport(desk);
    await act(desk, `/reports/${again.id}/handover`, again.version, { to: 'pc02' });
    const offer = await eventually(() => only(head, '/exchanges?side=receiver&status=offered'));
    const rejected = await head.put(`/handovers/${offer.id}/rejection`, { reason: 'same-matter' });
    expect(rejected.status).toBe(204);
    const back = await eventually(async () => {
      const file = await read(desk, `/reports/${again.id}`);
      expect(file).toMatchObject({ status: 'classified' });
      return file;
    });
    const second = await offeredTo(other, desk, back);
    await act(other, `/verifications/${there.id}/merger`, there.version, { other: second.id });
    report = again;
  });

  it('is resolved there once, and both desks hear of it', async () => {
    const { version } = await read(other, `/verifications/${there.id}`);
    await act(other, `/verifications/${there.id}/non-initiation`, version, { ground: 'no-offence' });
    await eventually(async () => {
      expect(await read(station, `/reports/${there.report}`)).toMatchObject({ outcome: 'not-initiated' });
      expect(await read(desk, `/reports/${report.id}`)).toMatchObject({ outcome: 'not-initiated' });
    });
    await nothingParked(city, AGENCIES);
  });
});
