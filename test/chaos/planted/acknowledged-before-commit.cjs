// A fault for chaos to find: the officer is told before the act is committed.
const { join } = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');

const built = join(__dirname, '..', '..', '..', 'dist', 'libs', 'platform', 'src', 'database', 'transaction.js');
const { Transaction } = require(built);

const commit = Transaction.prototype.commit;
Transaction.prototype.commit = async function (answer) {
  if (!answer) return commit.call(this, answer);
  sleep(1500)
    .then(() => commit.call(this, answer))
    .catch(() => undefined);
};
