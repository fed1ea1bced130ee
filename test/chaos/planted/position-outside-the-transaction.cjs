// A fault for chaos to find: what a message causes is committed, and the reader's position moves afterwards.
const { AsyncLocalStorage } = require('node:async_hooks');
const { join } = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');

const messaging = join(__dirname, '..', '..', '..', 'dist', 'libs', 'messaging', 'src');
const reading = require(join(messaging, 'reader.js'));
const { PostgresReaderStore } = require(join(messaging, 'reader-store.js'));

const save = PostgresReaderStore.prototype.save;
const afterwards = new AsyncLocalStorage();
PostgresReaderStore.prototype.save = async function (...moves) {
  const later = afterwards.getStore();
  if (later) later.push(moves);
  else await save.apply(this, moves);
};

reading.Reader = class extends reading.Reader {
  constructor(parts) {
    const transact = async (work) => {
      const later = [];
      const result = await parts.transact((tx) => afterwards.run(later, () => work(tx)));
      if (later.length > 0) await sleep(300);
      for (const moves of later) await parts.transact((tx) => save.apply(new PostgresReaderStore(tx), moves));
      return result;
    };
    super({ ...parts, transact });
  }
};
