import type { ReadingState } from '@la-chan/messaging';
import { eventually, startAgencies, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { NoteModule } from './note/note.module';
import { ReaderModule, refusing } from './note/reader.module';

let city: TestCity;
beforeAll(async () => {
  city = await startAgencies(['ca-hn', 'bcd-138'], { modules: { intake: NoteModule, reporting: ReaderModule } });
});

interface Letter {
  id: string;
  file: string;
  state: string;
  reason: string;
}

const write = async (subject: string): Promise<string> => {
  const officer = await city.as('ca-hn.truc-ban');
  const { body } = await officer.post('/notes', { subject, unit: '00070' }).expect(201);
  return (body as { id: string }).id;
};
const operator = () => city.as({ id: 'bcd-138.op', agency: 'bcd-138', roles: ['operator'] });
const readings = (note: string) =>
  query(city.agency('bcd-138').database.admin, 'SELECT FROM reading WHERE note = $1', [note]);
const parked = async (): Promise<Letter[]> =>
  ((await (await operator()).get('/operations/parked').expect(200)).body as { items: Letter[] }).items;

describe('a fact of another agency', () => {
  it('reaches the handler, once, within the reader’s transaction', async () => {
    const note = await write('Bình thường');
    await eventually(async () => expect(await readings(note)).toHaveLength(1));
  });

  it('that the handler refuses is parked, shown to the operator, and applied when it is replayed', async () => {
    refusing.subject = 'Chưa hiểu';
    const note = await write('Chưa hiểu');
    await eventually(async () => expect(await parked()).toMatchObject([{ file: note, state: 'refused' }]));
    const [{ id }] = (await parked()) as [Letter];
    const shown = await (await operator()).get(`/operations/parked/${id}`).expect(200);
    expect(shown.body).toMatchObject({ id, envelope: { source: 'ca-hn', type: 'probe.note-written' } });

    refusing.subject = '';
    const replayed = await (await operator()).post(`/operations/parked/${id}/replay`).expect(200);
    expect(replayed.body).toEqual({ applied: 1 });
    expect(await readings(note)).toHaveLength(1);
    expect(await parked()).toEqual([]);
  });

  it('may be given up for a reason, which is kept', async () => {
    refusing.subject = 'Bỏ';
    const note = await write('Bỏ');
    await eventually(async () => expect(await parked()).toMatchObject([{ file: note }]));
    const [{ id }] = (await parked()) as [Letter];
    await (await operator()).put(`/operations/parked/${id}/discard`, { reason: 'ngắn' }).expect(422);
    const reason = 'Nguồn đã xác nhận là nhập nhầm';
    const { body } = await (await operator()).put(`/operations/parked/${id}/discard`, { reason }).expect(200);
    expect(body).toMatchObject({ state: 'discarded', discarded: { by: 'bcd-138.op', reason } });
    expect(await readings(note)).toEqual([]);
  });

  it('shows in what was read and sent, and the service is not degraded', async () => {
    const { body } = await (await operator()).get('/operations/channels').expect(200);
    expect(body).toMatchObject({ reading: { discarded: 1 } });
    expect((body as { reading: ReadingState }).reading.positions).toContainEqual(
      expect.objectContaining({ source: 'ca-hn', channel: 'facts', contiguous: 3 }),
    );
    await eventually(async () => {
      const health = await fetch(`${city.agency('bcd-138').service().healthUrl}/health/ready`);
      const told = { status: health.status, body: await health.json() };
      expect(told).toMatchObject({ status: 200, body: { status: 'ok' } });
    });
  });
});
