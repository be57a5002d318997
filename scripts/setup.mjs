/**
 * What `npm start` and `npm test` run first, on whatever Node (18 or later) is there: installs the
 * dependencies if need be, then hands over to scripts/start.ts or scripts/test.ts on the Node 24 that
 * came with them. Plain JavaScript without dependencies, for on a fresh machine there is nothing else.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [what, ...rest] = process.argv.slice(2);

if (what !== 'start' && what !== 'test') stop('Usage: node scripts/setup.mjs start|test [options]');
if (Number(process.versions.node.split('.')[0]) < 18)
  stop(`Node 18 or later is needed; this is ${process.version}. 需要 Node 18 或更新版本。`);
if (isStale()) install();
run(node24(), [join(root, 'scripts', `${what}.ts`), ...rest]);

/** True unless everything package-lock.json asks for is installed in the version it asks for. */
function isStale() {
  try {
    const wanted = packages('package-lock.json');
    const installed = packages('node_modules/.package-lock.json');
    return Object.entries(wanted).some(([path, { version, optional, devOptional, link }]) => {
      const there = installed[path];
      if (path === '' || link) return false;
      // Optional packages are for one platform each; most are rightly absent.
      return there ? there.version !== version : !optional && !devOptional;
    });
  } catch {
    return true;
  }
}

function packages(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
}

function install() {
  console.log('Installing dependencies… 正在安装依赖……');
  if (npm('ci') === 0) return;
  console.log('npm ci did not work; trying npm install. 改用 npm install。');
  if (npm('install') !== 0) stop('The dependencies could not be installed. 依赖安装失败。');
}

// `npm start` names its own npm; started by hand, the one on the PATH (a .cmd on Windows) is used.
function npm(command) {
  const itself = process.env.npm_execpath;
  // Warnings that this Node is too old for a tool are none: the tools run on the Node that comes along.
  const words = [command, '--loglevel=error'];
  const options = { cwd: root, stdio: ['inherit', 2, 2] };
  const { status } = itself?.endsWith('.js')
    ? spawnSync(process.execPath, [itself, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
  return status;
}

/** The Node of the dependencies; else this one, if it runs TypeScript as it is. */
function node24() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(root, 'node_modules', 'node', 'bin', file);
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stop(
    'Node 24 did not come with the dependencies (were install scripts off?). Run: npm rebuild node\n' +
      '依赖里缺少 Node 24，请运行：npm rebuild node',
  );
}

function run(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
  // Ctrl-C reaches the child too, which tidies up; this one only waits for it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (fault) => stop(String(fault)));
  child.on('exit', (code) => process.exit(code ?? 1));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
