// Holds action.yml to what a composite action is, to the rule that no input becomes part of a script,
// and runs its scripts as a runner does. RUNG names the binary.
import assert from 'node:assert/strict';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {contents, fenceWith, inFolder, ladder, root, says, wrongLadder} from './folder.mjs';

const {load} = await import('js-yaml').catch(() => {
  console.error('js-yaml is not installed. Mend: run `npm ci` in the project\'s root, or `scripts/test`.');
  process.exit(1);
});

const action = load(contents('action.yml'));
const {steps} = action.runs;
const scripts = steps.filter(step => step.run);
const stepNamed = name => steps.find(step => step.name.startsWith(name));
const expressionsOf = value => [...JSON.stringify(value).matchAll(/\$\{\{(.*?)\}\}/g)].map(match => match[1].trim());

test('it has the keys of a composite action', () => {
  assert.equal(action.runs.using, 'composite');
  const inputs = Object.values(action.inputs);
  for (const text of [action.name, action.description, ...inputs.map(input => input.description)]) {
    assert.ok(typeof text === 'string' && text.length > 0);
  }
  for (const step of steps) {
    assert.ok(step.name, JSON.stringify(step));
    assert.equal(Boolean(step.run) + Boolean(step.uses), 1, step.name);
    assert.equal(step.shell, step.run && 'bash', `${step.name}: a composite action's script names its shell`);
  }
});

test('defaults are texts, as inputs are', () => {
  for (const [name, input] of Object.entries(action.inputs)) {
    assert.equal(typeof input.default, 'string', name);
  }
});

test('every input is used, and no other', () => {
  const used = expressionsOf(steps)
    .flatMap(expression => [...expression.matchAll(/inputs\.([\w-]+)/g)].map(match => match[1]));
  assert.deepEqual([...new Set(used)].sort(), Object.keys(action.inputs).sort());
});

test('no expression stands in a script', () => {
  for (const step of scripts) {
    assert.deepEqual(expressionsOf(step.run), [], step.name);
  }
});

test('every variable of the environment that a script reads is given to it, and the other way round', () => {
  for (const step of scripts) {
    const read = [...step.run.matchAll(/\$\{?(RUNG_\w+)/g)].map(match => match[1]);
    assert.deepEqual([...new Set(read)].sort(), Object.keys(step.env ?? {}).sort(), step.name);
  }
});

test('the examples of the page use inputs that there are, and the page lists them all', () => {
  const page = contents('docs/ci-github.md');
  const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(match => match[1]);
  assert.deepEqual(listed, Object.keys(action.inputs));
  for (const mark of ['name: Ladders', 'upload-sarif']) {
    const workflow = load(fenceWith('docs/ci-github.md', 'yaml', mark));
    const {steps: [, ours, upload]} = workflow.jobs.validate;
    assert.match(ours.uses, /^OWNER\/rung@/);
    assert.deepEqual(Object.keys(ours.with).filter(name => !(name in action.inputs)), []);
    assert.equal(upload?.with.sarif_file, ours.with.sarif);
  }
});

const texts = ({inputs}, given) => Object.fromEntries(
  Object.entries(inputs).map(([name, input]) => [name, given[name] ?? input.default]));

/** Runs a step's script as a runner does: its `env` filled in, bash with -e and pipefail, files to write to. */
function runStep(folder, name, {inputs = {}, env = {}} = {}) {
  const step = stepNamed(name);
  const values = texts(action, inputs);
  const filled = Object.fromEntries(Object.entries(step.env ?? {})
    .map(([key, text]) => [key, text.replace(/^\$\{\{ inputs\.(\w+) \}\}$/, (_, input) => values[input])]));
  const script = join(folder.path, 'step.sh');
  writeFileSync(script, step.run);
  const files = Object.fromEntries(['GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'].map(key => {
    writeFileSync(join(folder.path, key), '');
    return [key, join(folder.path, key)];
  }));
  const ran = folder.run('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script],
    {GITHUB_ACTIONS: 'true', ...files, ...filled, ...env});
  const written = Object.entries(files).map(([key, path]) => [key, readFileSync(path, 'utf8')]);
  return {...ran, written: Object.fromEntries(written)};
}

const validate = (folder, inputs = {}) =>
  runStep(folder, 'Validate', {inputs: {rung: join(folder.path, 'bin/rung'), ...inputs}});

const withLadders = (texts, run) => inFolder(folder => {
  Object.entries(texts).forEach(([path, text]) => folder.write(path, text));
  run(folder);
});

test('a wrong ladder fails the step, with an annotation and a summary', withLadders(
  {'ladders/wrong.yaml': wrongLadder, 'compose.yaml': 'services: {}\n'}, folder => {
    const {status, output, written} = validate(folder);
    assert.equal(status, 1, output);
    assert.match(output, /^::error file=ladders\/wrong\.yaml,line=\d+,.*system-desing/m);
    assert.match(written.GITHUB_STEP_SUMMARY, says);
  }));

test('a right ladder passes', withLadders({'ladders/right.yaml': ladder}, folder => {
  const {status, output} = validate(folder);
  assert.equal(status, 0, output);
  assert.match(output, /1 file, 0 errors, 0 warnings/);
}));

test('paths are one a line, with blanks in them if need be', withLadders(
  {'our ladders/a.yaml': wrongLadder, 'b.yaml': ladder, 'c.yaml': wrongLadder}, folder => {
    const {status, output} = validate(folder, {paths: 'our ladders\n\n  \nb.yaml\n'});
    assert.equal(status, 1);
    assert.match(output, /^2 files, 1 error/m);
  }));

const withWarning = ladder.replace(/^(?=scale:)/m, 'allow: [{check: unused-area, reason: We rename them.}]\n');

test('warnings fail a strict step, but for those disabled', withLadders({'a.yaml': withWarning}, folder => {
  assert.equal(validate(folder).status, 0);
  assert.equal(validate(folder, {strict: 'true'}).status, 1);
  assert.equal(validate(folder, {strict: 'true', disable: 'unused-allow,unused-area'}).status, 0);
  const {status, output} = validate(folder, {strict: 'yes'});
  assert.equal(status, 2);
  assert.match(output, /^::error::The input 'strict'/m);
}));

test('SARIF is written beside the annotations, findings or not', withLadders(
  {'a/a.yaml': wrongLadder, 'b/b.yaml': ladder}, folder => {
    for (const [paths, exit, results] of [['a', 1, 1], ['b', 0, 0]]) {
      const {status, output} = validate(folder, {paths, sarif: 'out.sarif'});
      assert.equal(status, exit, output);
      assert.equal(JSON.parse(folder.read('out.sarif')).runs[0].results.length, results);
      assert.equal(/^::error/m.test(output), exit === 1);
    }
  }));

test('SARIF that can\'t be written fails the step', withLadders({'a.yaml': ladder}, folder => {
  const {status, output} = validate(folder, {sarif: 'no/such/folder/out.sarif'});
  assert.notEqual(status, 0);
  assert.match(output, /no\/such\/folder\/out\.sarif/);
}));

test('text of inputs is never run', withLadders({'a.yaml': ladder}, folder => {
  const evil = '$(touch hacked)`touch hacked`"; touch hacked; \'; touch hacked #';
  for (const name of ['paths', 'strict', 'disable', 'sarif']) {
    validate(folder, {[name]: evil});
  }
  assert.ok([2, 3].includes(validate(folder, {paths: '--output=hacked'}).status));
  assert.throws(() => folder.read('hacked'), /ENOENT/);
}));

/** The action's checkout, with a copy of these. */
function checkout(folder, paths) {
  for (const path of paths) {
    cpSync(join(root, path), join(folder.path, 'action', path), {recursive: true});
  }
  return {GITHUB_ACTION_PATH: join(folder.path, 'action')};
}

test('the cache goes by the sources', inFolder(folder => {
  const env = checkout(folder,
    ['CMakeLists.txt', 'CMakePresets.json', 'cmake', 'docs/schema', 'include', 'ladders', 'scripts', 'src']);
  const key = () => /^key=([0-9a-f]{64})\n$/.exec(runStep(folder, 'Name', {env}).written.GITHUB_OUTPUT)?.[1];
  const first = key();
  assert.ok(first);
  assert.equal(key(), first);
  writeFileSync(join(env.GITHUB_ACTION_PATH, 'src/new.cpp'), '');
  assert.notEqual(key(), first);
}));

/** Stands for the compiler and the packages: writes what it is called with, and leaves a binary. */
function withoutCompiler(folder) {
  const tool = (name, script) => writeFileSync(join(folder.path, 'bin', name), `#!/bin/sh\n${script}`, {mode: 0o755});
  tool('dpkg-query', 'printf installed\n');
  tool('ccache', 'exit 0\n');
  tool('cmake', `echo "$*" >>"$HOME/cmake.log"
[ "$1" != --build ] || { mkdir -p build/release && cp "$HOME/bin/rung" build/release/; }
`);
}

test('rung is built once, and then taken from the cache', inFolder(folder => {
  const env = checkout(folder, ['scripts']);
  withoutCompiler(folder);
  for (let times = 0; times < 2; ++times) {
    const {status, output, written} = runStep(folder, 'Build', {env});
    assert.equal(status, 0, output);
    assert.equal(written.GITHUB_PATH, join(folder.path, '.cache/rung-action\n'));
  }
  assert.equal(readFileSync(join(folder.path, 'cmake.log'), 'utf8'),
    '--preset release\n--build --preset release --target rung\n');
  folder.write('a.yaml', wrongLadder);
  assert.equal(runStep(folder, 'Validate').status, 1, 'the rung of the cache is the one that runs');
}));

test('a build that fails fails the step', inFolder(folder => {
  const env = checkout(folder, ['scripts']);
  withoutCompiler(folder);
  writeFileSync(join(folder.path, 'bin/cmake'), '#!/bin/sh\necho no compiler\nexit 1\n', {mode: 0o755});
  const {status, output} = runStep(folder, 'Build', {env});
  assert.equal(status, 1);
  assert.match(output, /no compiler/);
}));
