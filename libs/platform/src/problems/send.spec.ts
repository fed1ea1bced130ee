import type { Socket } from 'node:net';
import { answerUnreadable } from './send';

/** What a caller is answered whose request could not be read for this reason. */
function answerTo(code: string): string {
  const written: string[] = [];
  const socket = { writable: true, end: (text: string) => void written.push(text) };
  answerUnreadable(Object.assign(new Error(), { code }), socket as unknown as Socket);
  return written.join('');
}

describe('a request that cannot be read', () => {
  it.each([
    ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout', 'request-too-slow'],
    ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large', 'headers-too-large'],
    ['HPE_INVALID_METHOD', '400 Bad Request', 'bad-request'],
  ])('for %s is answered with %s', (code, status, problem) => {
    const answer = answerTo(code);
    expect(answer).toContain(`HTTP/1.1 ${status}\r\n`);
    expect(answer).toContain(`"type":"urn:la-chan:problem:${problem}"`);
  });
});
