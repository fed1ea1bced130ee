// Written for any Node that knows modules, so that an old one can be told what to do.
const [major, minor] = process.versions.node.split('.').map(Number);
const recent = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

if (recent) {
  import('./run.mjs').then(({ run }) => run());
} else {
  console.error(
    '✖ Cần Node.js 20.19 trở lên (đang dùng ' +
      process.versions.node +
      '): cài bản LTS mới từ https://nodejs.org.' +
      ' / Node.js 20.19 or later is needed (this is ' +
      process.versions.node +
      '): install the current LTS from https://nodejs.org.',
  );
  process.exitCode = 1;
}
