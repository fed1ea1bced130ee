// node --require: writes what the process has done, from its start to its end, as a CPU profile into PROFILES.
const { mkdirSync, writeFileSync } = require('node:fs');
const { Session } = require('node:inspector');
const { join } = require('node:path');

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.start');
process.once('exit', () => {
  session.post('Profiler.stop', (_, { profile }) => {
    mkdirSync(process.env.PROFILES, { recursive: true });
    writeFileSync(join(process.env.PROFILES, `${process.env.AGENCY}.cpuprofile`), JSON.stringify(profile));
  });
});
