import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { busUsers } from '@la-chan/messaging';
import { z } from 'zod';
import { DirectoryEnvironment, directoryIn, endRound } from './directory-file';

const LOOK_MS = 2000;

const environment = DirectoryEnvironment.extend({
  PROVISIONER_KEY: z.string().startsWith('U'),
  /** The broker's certificate: it is taken up anew together with the users. */
  CERTIFICATE_FILE: z.string().min(1).optional(),
}).parse(process.env);
const [file = '', pidFile] = z
  .union([z.tuple([z.string()]), z.tuple([z.string(), z.string()])], { error: 'Usage: users FILE [PID_FILE]' })
  .parse(process.argv.slice(2));

/** The broker's users, as the directory has them now. */
const users = (): string =>
  busUsers(environment.PROVISIONER_KEY, directoryIn(environment).inForce(new Date().toISOString()));

const certificate = (): string =>
  environment.CERTIFICATE_FILE === undefined ? '' : readFileSync(environment.CERTIFICATE_FILE, 'utf8');

/** Writes the users anew whenever they differ, and has the broker with this pid take them up; it goes on serving. */
async function follow(pid: () => number): Promise<never> {
  let taken = users() + certificate();
  for (;;) {
    await sleep(LOOK_MS);
    try {
      const now = users();
      if (now + certificate() !== taken) {
        writeFileSync(file, now);
        process.kill(pid(), 'SIGHUP');
        taken = now + certificate();
        console.log(`${new Date().toISOString()} the broker takes up its users anew`);
      }
      endRound(environment, 'taken up');
    } catch (error) {
      console.error(`${new Date().toISOString()} not taken up: ${String(error)}`);
      endRound(environment, 'not taken up');
    }
  }
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(0));
writeFileSync(file, users());
if (pidFile !== undefined) void follow(() => Number(readFileSync(pidFile, 'utf8')));
