import { traceparentOf } from './request';

describe('the trace of a request', () => {
  const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

  it('is the caller’s, if it is well formed', () => {
    expect(traceparentOf(TRACE)).toBe(TRACE);
  });

  it.each([undefined, '', 'x', TRACE.toUpperCase(), `${TRACE}-more`, `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`])(
    'begins anew after %s',
    (header) => {
      expect(traceparentOf(header)).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
      expect(traceparentOf(header)).not.toBe(traceparentOf(header));
    },
  );
});
