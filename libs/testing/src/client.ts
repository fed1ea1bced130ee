import { randomUUID } from 'node:crypto';
import supertest, { type Test } from 'supertest';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** An officer at the keyboard: each call carries the token and, where it changes something, an Idempotency-Key of its own. */
export type Client = Readonly<Record<Method, (path: string, body?: object) => Test>>;

export function clientOf(url: string, token: string): Client {
  const call =
    (method: Method) =>
    (path: string, body?: object): Test => {
      const request = supertest(url)[method](path).set('authorization', `Bearer ${token}`);
      if (method !== 'get') void request.set('idempotency-key', randomUUID());
      return body === undefined ? request : request.send(body);
    };
  return { get: call('get'), post: call('post'), put: call('put'), patch: call('patch'), delete: call('delete') };
}
