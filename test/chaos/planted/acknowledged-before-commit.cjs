// A fault for chaos to find: the officer is told before the act is committed.
const { join } = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');

const built = join(__dirname, '..', '..', '..', 'dist', 'libs', 'messaging', 'src', 'transaction.js');
const { Transaction } = require(built);

const commit = Transaction.prototype.commit;
// A request's answer is recorded together with its commit.
Transaction.prototype.commit = async function (...answer) {
  if (answer.length === 0) return commit.call(this);
  sleep(1500)
    .then(() => commit.call(this, ...answer))
    .catch(() => undefined);
};
