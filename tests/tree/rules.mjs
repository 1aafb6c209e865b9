// The rules of the tree: who may include whom, what source text may not say, what a tracked file may
// not name. Each rule is a function from files ({path, text}) to violations (a line of text each).
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

// Which layers a layer may include, besides itself, the standard library and fmt; and which other
// libraries are its own. "public" is every header of include/rung.
const layers = {
  base: {may: [], own: ['sodium.h', 'utf8proc.h']},
  model: {may: ['base'], own: []},
  yaml: {may: ['base'], own: ['yaml-cpp/']},
  read: {may: ['yaml', 'model', 'base'], own: []},
  write: {may: ['yaml', 'model', 'base'], own: []},
  score: {may: ['model', 'base'], own: []},
  check: {may: ['score', 'model', 'base'], own: []},
  report: {may: ['score', 'check', 'model', 'base'], own: []},
  render: {may: ['report', 'write', 'base'], own: ['utf8proc.h', 'nlohmann/']},
  cli: {may: ['public', 'render', 'report', 'base'], own: ['CLI/']},
};

// A public header belongs to the layer that implements it.
const publicHeaders = {
  source: 'base', diagnostics: 'base', suggest: 'base', date: 'base', id: 'base', version: 'base',
  ladder: 'model', portfolio: 'model', periods: 'model',
  read: 'read',
  write: 'write',
  check: 'check',
  assessment: 'score',
  report: 'report', explain: 'report', findings: 'report', ladder_cards: 'report', comparison: 'report',
  starter: 'report', plan: 'report', prep: 'report', ladder_view: 'report', level_comparison: 'report',
  history: 'report', packet: 'report', packet_work: 'report',
  render: 'render',
  rung: 'cli',
};

// The core does no I/O: files, streams and the system are the cli's.
const systemHeaders = /^(cstdio|ctime|filesystem|fstream|iostream|locale|thread|.*\.h)$/;

// [what, why not, the one file that may]
const forbidden = [
  [/\.as</, 'a number or text of a file is read by our own grammar'],
  [/YAML::Load/, 'text becomes a Document through the event handler only'],
  [/std::sto(i|l|ll|ul|ull|f|d|ld)\b/, 'std::from_chars knows no locale and takes no leading space'],
  [/\bato(i|l|ll|f)\(/, 'std::from_chars says when there is no number'],
  [/setlocale|locale::global/, 'the locale changes nothing here'],
  [/system_clock|\btime\(|localtime|gmtime|clock_gettime|gettimeofday/, 'nothing here depends on the day it runs',
    'src/cli/clock.cpp'],
  [/std::cout|fmt::print/, 'a full disk goes unseen; results go through cli/output'],
];

const longest = 300;

// Folders of one machine: the project stands alone.
const machinePaths = /(^|[\s"'`=(:,])(\/(root|home\/\w+)\/|(\.\.\/)+shared\b)/;

const isSource = path => /^(src|include)\/.*\.[ch]pp$/.test(path);

function layerOf(path) {
  const inLayer = /^src\/(\w+)\//.exec(path);
  if (inLayer) {
    return inLayer[1];
  }
  const header = /^include\/rung\/(\w+)\.hpp$/.exec(path);
  return header && publicHeaders[header[1]];
}

function whyNotIncluded(layer, kind, target) {
  const {may, own} = layers[layer];
  if (kind === '<') {
    const its = Object.keys(layers).filter(name => layers[name].own.some(lib => target.startsWith(lib)));
    if (its.length > 0) {
      return its.includes(layer) ? null : `<${target}> is known to ${its.join(' and ')} alone`;
    }
    if (target.startsWith('fmt/') || layer === 'cli') {
      return null;
    }
    return systemHeaders.test(target) ? `<${target}>: only cli deals with the system`
      : target.includes('/') ? `<${target}> is a library that no layer owns` : null;
  }
  const isPublic = target.startsWith('rung/');
  const its = layerOf(isPublic ? `include/${target}` : `src/${target}`);
  if (!layers[its]) {
    return `"${target}" belongs to no layer; write "layer/file.hpp" or "rung/file.hpp"`;
  }
  const allowed = its === layer || may.includes(its) || (isPublic && may.includes('public'));
  return allowed ? null : `${layer} may not include ${its} ("${target}")`;
}

export function layerViolations(files) {
  const violations = [];
  for (const {path, text} of files.filter(file => isSource(file.path))) {
    const layer = layerOf(path);
    if (!layers[layer]) {
      violations.push(`${path}: belongs to no layer`);
      continue;
    }
    text.split('\n').forEach((line, index) => {
      const include = /^\s*#\s*include\s*([<"])([^>"]+)[>"]/.exec(line);
      const why = include && whyNotIncluded(layer, include[1], include[2]);
      if (why) {
        violations.push(`${path}:${index + 1}: ${why}`);
      }
    });
  }
  return violations;
}

const withoutComment = line =>
  line.replace(/("(?:\\.|[^"\\])*")|\/\/.*$/g, (_, string) => string ?? '');

export function sourceViolations(files) {
  const violations = [];
  for (const {path, text} of files.filter(file => isSource(file.path))) {
    const lines = text.replace(/\n$/, '').split('\n');
    if (lines.length > longest) {
      violations.push(`${path}: ${lines.length} lines; at most ${longest}, so that a file has one job`);
    }
    lines.map(withoutComment).forEach((line, index) => {
      for (const [pattern, why, allowedIn] of forbidden) {
        const found = path !== allowedIn && pattern.exec(line);
        if (found) {
          violations.push(`${path}:${index + 1}: ${found[0]}: ${why}`);
        }
      }
    });
  }
  return violations;
}

export function pathViolations(files) {
  return files.flatMap(({path, text}) => text.split('\n').flatMap((line, index) => {
    const found = machinePaths.exec(line);
    return found ? [`${path}:${index + 1}: names a place of one machine: ${found[2]}`] : [];
  }));
}

// The tracked files; where git can't tell, all but what is built or installed.
export function readTree(root) {
  return listFiles(root).map(path => ({path, text: readFileSync(join(root, path), 'utf8')}));
}

function listFiles(root) {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], {cwd: root, encoding: 'utf8', stdio: 'pipe'});
    return listed.split('\0').filter(path => path && statSync(join(root, path), {throwIfNoEntry: false})?.isFile());
  } catch {
    return readdirSync(root, {withFileTypes: true})
      .filter(entry => !['.git', 'build', 'node_modules'].includes(entry.name))
      .flatMap(entry => entry.isFile() ? [entry.name] : walk(root, entry.name));
  }
}

function walk(root, folder) {
  return readdirSync(join(root, folder), {withFileTypes: true}).flatMap(entry => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(root, path) : entry.isFile() ? [path] : [];
  });
}
