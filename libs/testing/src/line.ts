import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { HOST } from '../../../deploy/local/servers';

/** The line between a service and a server. */
export interface Line {
  readonly port: number;
  /** Ends every connection and takes no new one. */
  cut(): void;
  /** Swallows whatever is sent in either direction on the connections that there are, for ever: neither end is told. */
  hush(): void;
  /** Whatever is sent from now on arrives so much later. */
  delay(ms: number): void;
  /** New connections pass at once. */
  mend(): void;
  close(): void;
}

/** A TCP proxy that fails as networks do. */
export async function openLine(target: number): Promise<Line> {
  const pairs = new Set<{ readonly ends: readonly [Socket, Socket]; hushed: boolean }>();
  let isCut = false;
  let delayMs = 0;
  const server = createServer((client) => {
    if (isCut) {
      client.destroy();
      return;
    }
    const pair = { ends: [client, connect({ host: HOST, port: target })] as const, hushed: false };
    pairs.add(pair);
    const [near, far] = pair.ends;
    const pass = (from: Socket, to: Socket): void => {
      const waiting: (() => void)[] = [];
      const later = (work: () => void): void => {
        if (delayMs === 0 && waiting.length === 0) {
          work();
          return;
        }
        waiting.push(work); // nothing overtakes what was sent before it
        setTimeout(() => waiting.shift()?.(), delayMs).unref();
      };
      from.on('data', (chunk) => later(() => pair.hushed || to.destroyed || to.write(chunk)));
      from.on('error', () => undefined);
      from.on('close', () =>
        later(() => {
          pairs.delete(pair);
          if (!pair.hushed) to.destroy();
        }),
      );
    };
    pass(near, far);
    pass(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const cut = (): void => pairs.forEach(({ ends }) => ends.forEach((end) => end.destroy()));
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true;
      cut();
    },
    hush: () => pairs.forEach((pair) => (pair.hushed = true)),
    delay: (ms) => (delayMs = ms),
    mend: () => {
      isCut = false;
      delayMs = 0;
    },
    close: () => {
      cut();
      server.close();
    },
  };
}
