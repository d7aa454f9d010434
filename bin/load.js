// Loads the scripts of bundle/, with the compiled code that an earlier run has kept of them: compiling is a third of a short run.
// The code lies in the user's folder for caches, by build and by Node; CLAIMS_CODE_CACHE names another folder, or is 0 for none.
// Nothing depends on it: whatever is wrong with the folder, the scripts are compiled as always.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';
import zlib from 'node:zlib';

const bundle = fileURLToPath(new URL('../bundle/', import.meta.url));
const scripts = new Map();

// Patterns are compiled once, not first for an interpreter and then again: half of their cost in a short run, and nothing in a long one.
// Node 20, 22 and 24 know the flag; one that does not would complain on stderr.
if (Number.parseInt(process.versions.node, 10) <= 24) v8.setFlagsFromString('--no-regexp-tier-up');
// Code that was compiled stays until it is kept.
v8.setFlagsFromString('--no-flush-bytecode');

/** The folder for caches of this user, or null. */
function cachesOf({ env, platform }) {
  const { CLAIMS_CODE_CACHE: named, NODE_DISABLE_COMPILE_CACHE: never, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (named === '0' || never) return null;
  if (named) return path.resolve(named);
  if (platform === 'win32') return local ? path.join(local, 'claims', 'code') : null;
  const base = platform === 'darwin' ? path.join(homedir(), 'Library', 'Caches') : path.join(homedir(), '.cache');
  return path.join(xdg && path.isAbsolute(xdg) ? xdg : base, 'claims', 'code');
}

/** Where the code of this build and this Node is kept; null where nothing is. */
function folderOf() {
  // Damaged code crashes the process, so it is kept only where it can be checked: Node 20.15 and later.
  if (zlib.crc32 === undefined) return null;
  try {
    const caches = cachesOf(process);
    const id = readFileSync(path.join(bundle, 'id'), 'latin1');
    return caches && path.join(caches, `${id}-${process.version}-${process.arch}`);
  } catch {
    return null;
  }
}
const folder = folderOf();

/** Whether it is there and nobody else can have put something into it: compiled code is run unseen. */
function isSafe() {
  try {
    const { uid, mode } = statSync(folder ?? '');
    return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
  } catch {
    return false;
  }
}
const safe = isSafe();

/** Length of the checksum behind the code. */
const SUM = 4;

function keptCode(name) {
  if (!safe) return undefined;
  try {
    const file = readFileSync(path.join(folder, name));
    const code = file.subarray(0, -SUM);
    return zlib.crc32(code) === file.readUInt32LE(code.length) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all. */
function keepCode(name, code) {
  const file = path.join(folder, name);
  const sum = Buffer.alloc(SUM);
  sum.writeUInt32LE(zlib.crc32(code));
  writeFileSync(`${file}.${process.pid}`, Buffer.concat([code, sum]), { mode: 0o600 });
  renameSync(`${file}.${process.pid}`, file);
}

/** What a script of bundle/ exports. */
export function load(name) {
  const known = scripts.get(name);
  if (known) return known.module.exports;
  const filename = path.join(bundle, name);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'latin1')}\n})`;
  const cachedData = keptCode(name);
  const script = new vm.Script(source, { filename, cachedData });
  const module = { exports: {} };
  scripts.set(name, { module, script, isNew: cachedData === undefined || script.cachedDataRejected === true });
  const outside = createRequire(filename);
  const require = (id) => (id.startsWith('./') ? load(id.slice(2)) : outside(id));
  script.runInThisContext()(module.exports, require, module, filename, bundle);
  return module.exports;
}

/** Keeps the code that this run has compiled, for the next one; that of builds before goes. */
export function keep() {
  const fresh = [...scripts].filter(([, { isNew }]) => isNew);
  if (folder === null || fresh.length === 0) return;
  try {
    if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) forgetOld();
    if (!isSafe()) return;
    for (const [name, { script }] of fresh) keepCode(name, script.createCachedData());
  } catch {
    // A disk that is full or read-only: the next run compiles again.
  }
}

/** Builds whose code stays: several versions of claims, or of Node, take turns on some machines. */
const BUILDS = 4;

function forgetOld() {
  const caches = path.dirname(folder);
  const made = (name) => statSync(path.join(caches, name)).mtimeMs;
  const builds = readdirSync(caches).filter((name) => /^[0-9a-f]{16}-v/.test(name));
  for (const name of builds.sort((a, b) => made(b) - made(a)).slice(BUILDS))
    rmSync(path.join(caches, name), { recursive: true, force: true });
}
