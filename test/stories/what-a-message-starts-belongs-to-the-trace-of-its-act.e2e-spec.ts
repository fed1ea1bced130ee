import { eventually, startAgencies } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { classifiedReport, only } from './acting';

const trace = (digit: string): string => `00-${digit.repeat(32)}-${digit.repeat(16)}-01`;

describe('what a message starts at another agency', () => {
  it('belongs to the trace of the act that sent it, and so does what that sends', async () => {
    const city = await startAgencies(['ca-hn', 'pc02'], { at: '2025-08-04T02:00:00.000Z' });
    const [desk, head] = [await city.as('ca-hn.chi-huy'), await city.as('pc02.thu-truong')];
    const traceOf = async (agency: string, type: string): Promise<string[]> => {
      const rows = await query<{ traceparent: string }>(
        city.agency(agency).database.admin,
        'SELECT traceparent FROM journal WHERE type = $1',
        [type],
      );
      return rows.map(({ traceparent }) => traceparent);
    };
    const { id, version } = await classifiedReport(desk);
    await desk
      .put(`/reports/${id}/handover`, {})
      .set('if-match', `"${version}"`)
      .set('traceparent', trace('a'))
      .expect(200);
    const offer = await eventually(() => only(head, '/exchanges?side=receiver&status=offered'));
    expect(await traceOf('pc02', 'exchange.receipted')).toEqual([trace('a')]);
    await head.put(`/handovers/${offer.id}/acceptance`, {}).set('traceparent', trace('b')).expect(200);
    await eventually(async () =>
      expect(await traceOf('pc02', 'investigation.verification-taken-up')).toEqual([trace('b')]),
    );
    expect(await traceOf('ca-hn', 'intake.report-handed-over')).toEqual([trace('b')]);
  });
});
