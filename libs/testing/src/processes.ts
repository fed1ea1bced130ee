import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../deploy/local/project';
import { lastLines, run, type Running } from '../../../deploy/local/servers';
import { onClose } from './closing';
import { temporaryFolder } from './folders';

/** A process of a test's own, to be killed. */
export interface TestProcess extends Running {
  /** Sends it a signal and waits until it has ended. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** What it has printed last. */
  said(): string;
}

/** Runs a TypeScript file of the project as a process; it is stopped when the test file has ended. */
export async function testProcess(
  script: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<TestProcess> {
  const folder = temporaryFolder();
  const logFile = join(folder, 'log');
  const running = await run({
    file: process.execPath,
    args: [
      '--require',
      join(projectFolder(), 'libs', 'testing', 'typescript.cjs'),
      join(projectFolder(), script),
      ...args,
    ],
    rank: 'agency',
    logFile,
    stopSignal: 'SIGTERM',
    options: { env: { ...process.env, ...env } },
  });
  onClose(async () => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    ...running,
    end: (signal) => {
      process.kill(running.pid, signal);
      return running.exited;
    },
    said: () => lastLines(logFile, 40).join('\n'),
  };
}
