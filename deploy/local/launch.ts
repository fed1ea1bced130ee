import { type LaunchOptions, Platform } from './platform';

/** npm hands on the Ctrl-C that the terminal has sent here already: so close together they are one. */
const SAME_MS = 1000;

/** Starts the whole platform on this machine and returns when it is ready; a signal drains and stops it. */
export async function launch(options: LaunchOptions): Promise<void> {
  await launched(options, (platform) => platform.announce());
}

/** As `launch`, with `work` to be done once the platform runs. */
export async function launched(options: LaunchOptions, work: (platform: Platform) => Promise<void>): Promise<void> {
  const platform = new Platform(options);
  let stopping: Promise<void> | undefined;
  let since = 0;
  const stop = (): void => {
    if (stopping) return;
    since = Date.now();
    stopping = platform.stop().then(() => process.exit(0));
  };
  const signalled = (): void => {
    if (stopping && Date.now() - since > SAME_MS) process.exit(1); // the guard ends what is left
    stop();
  };
  process.on('SIGINT', signalled).on('SIGTERM', signalled).on('SIGHUP', signalled);
  stopWithNpm(stop);
  try {
    await platform.start();
    await work(platform);
  } catch (error) {
    if (stopping) return;
    await platform.stop(true);
    throw error;
  }
}

/** `npm start` that is killed outright takes no leave of this process. */
function stopWithNpm(stop: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const { ppid } = process;
  const watch = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(watch);
    stop();
  }, 1000);
  watch.unref();
}
