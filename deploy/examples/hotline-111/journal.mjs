import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

// What was said and heard, in one file that is written whole before anything leaves the house. A hotline's real software
// keeps this in its database; what matters is that a message is kept before it is sent, and has one place in its channel.

const EMPTY = { said: {}, exchanges: {}, heard: {} };

export class Journal {
  constructor(file) {
    this.file = file;
    /** said: channel → envelopes in order; exchanges: id → what was asked and answered; heard: source → envelopes in order. */
    this.state = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : structuredClone(EMPTY);
  }

  said(channel) {
    return (this.state.said[channel] ??= []);
  }

  heard(source) {
    return (this.state.heard[source] ??= []);
  }

  exchange(id) {
    return this.state.exchanges[id];
  }

  keep() {
    const file = openSync(`${this.file}.new`, 'w', 0o600);
    writeFileSync(file, JSON.stringify(this.state));
    fsyncSync(file);
    closeSync(file);
    renameSync(`${this.file}.new`, this.file);
  }
}
