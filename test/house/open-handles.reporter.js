const PATIENCE_SECONDS = 60;

/** A run that is over and does not end holds something open: it is ended, and is red. */
module.exports = class OpenHandles {
  onRunComplete() {
    setTimeout(() => {
      const open = process.getActiveResourcesInfo().join(', ');
      console.error(`✖ held open after the tests: ${open}; --detectOpenHandles shows where from`);
      process.exit(1);
    }, PATIENCE_SECONDS * 1000).unref();
  }
};
