import { setTimeout as sleep } from 'node:timers/promises';
import { isFree, portTaken } from './servers';

export interface WantedPort {
  readonly port: number;
  readonly by: string;
}

/** Throws for the first that is taken. What a killed launcher has left needs a moment to end: `waiting` says for which port. */
export async function assertFree(wanted: readonly WantedPort[], waiting: (port: number) => void): Promise<void> {
  for (const { port, by } of wanted) if (!(await becomesFree(port, waiting))) throw portTaken(port, by);
}

async function becomesFree(port: number, waiting: (port: number) => void): Promise<boolean> {
  for (let tries = 0; tries < 30; tries += 1) {
    if (await isFree(port)) return true;
    if (tries === 3) waiting(port);
    await sleep(100);
  }
  return false;
}
