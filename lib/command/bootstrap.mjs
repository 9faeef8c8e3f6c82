// The first thing that runs on a fresh machine, so it needs nothing but Node and npm: installs the dependencies where they
// are missing or outdated, then hands over to the command proper under the Node that the project brings.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_MAJOR = 20;
const OLDEST_MINOR = 19;
const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [command = '', ...rest] = process.argv.slice(2);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_MAJOR || (major === OLDEST_MAJOR && minor < OLDEST_MINOR)) {
  console.error(
    `Node ${process.versions.node} is too old: install Node ${`${OLDEST_MAJOR}.${OLDEST_MINOR}`} or newer from nodejs.org.`,
  );
  process.exit(1);
}

const lock = createHash('sha256')
  .update(readFileSync(join(project, 'package-lock.json')))
  .digest('hex');
const stamp = join(project, 'node_modules', '.installed');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing dependencies (a minute or two, once) …');
  // Not `npm ci`: it demands that the lock file names the binaries of every platform, and where those of other platforms
  // could not be looked up when the file was made, it refuses. `install --no-save` takes the locked versions, finds this
  // platform's binaries by itself and leaves both files as they are. On Windows npm is a script that only a shell can start.
  const installed = spawnSync('npm', ['install', '--no-save', '--no-fund', '--no-audit'], {
    cwd: project,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) {
    console.error('npm install failed. Check the network and the message above, then run the command again.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const node = join(project, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const path = [join(project, 'node_modules', '.bin'), process.env['PATH']].join(
  process.platform === 'win32' ? ';' : ':',
);
const run = spawnSync(
  existsSync(node) ? node : process.execPath,
  [join(project, 'lib', 'command', `${command}.ts`), ...rest],
  {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  },
);
process.exit(run.status ?? 1);
