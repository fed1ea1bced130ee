import { createServer, type AddressInfo } from 'node:net';

export const HOST = '127.0.0.1';

/** A port that nobody listens on now. */
export const freePort = (): Promise<number> => listen(0);

export const isFree = (port: number): Promise<boolean> =>
  listen(port).then(
    () => true,
    () => false,
  );

const listen = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: HOST, exclusive: true }, () => {
      const taken = (server.address() as AddressInfo).port;
      server.close(() => resolve(taken));
    });
  });
