// Runs the examples of README.md and docs/*.md. In a ```console fence every line `$ ...` is run, and what
// follows it is compared with the output (`...` stands for any lines; `# exit 2` after a command names
// its exit code). A ```yaml fence that is a whole ladder or evidence file is read. RUNG names the binary.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {commandsOf, consoleProblem, fencesOf, kindOf, matches, Playground, yamlProblem} from './fences.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rung = process.env.RUNG;
const checks = {console: consoleProblem, yaml: yamlProblem};

function inPlayground(run) {
  const playground = new Playground(root, rung);
  try {
    return run(playground);
  } finally {
    playground.remove();
  }
}

const problemsOf = (name, text) => inPlayground(playground => fencesOf(text).flatMap(({line, language, body}) => {
  const problem = checks[language]?.(body, playground);
  return problem ? [`${name}:${line}: ${problem}`] : [];
}));

test('the binary is there', () => assert.ok(existsSync(rung ?? ''), 'RUNG names the rung that was built'));

const pages = readdirSync(join(root, 'docs')).filter(name => name.endsWith('.md')).map(name => `docs/${name}`);
for (const page of ['README.md', ...pages]) {
  test(`the examples of ${page} hold`, () => {
    const problems = problemsOf(page, readFileSync(join(root, page), 'utf8'));
    assert.ok(problems.length === 0, problems.join('\n'));
  });
}

const fence = (language, ...lines) => [`\`\`\`${language}`, ...lines, '```', ''].join('\n');

test('fences are found, indented ones too', () => {
  const text = 'Text\n\n- item\n\n  ```console\n  $ a\n    b\n  ```\n\n````md\n```yaml\n```\n````\n';
  assert.deepEqual(fencesOf(text), [
    {line: 5, language: 'console', body: '$ a\n  b'},
    {line: 10, language: 'md', body: '```yaml\n```'},
  ]);
});

test('a yaml fence is a whole file by its first key', () => {
  assert.equal(kindOf('# A comment\nschema: rung.ladder/1\nid: x'), 'ladder');
  assert.equal(kindOf('schema: rung.evidence/1\nevidence: []'), 'evidence');
  assert.equal(kindOf('schema: rung.evidence/1'), null);
  assert.equal(kindOf('tracks:\n  - {id: ic}'), null);
});

test('commands are told from their output', () => {
  assert.deepEqual(commandsOf('$ rung a\none\n\ntwo\n$ rung b \\\n    --c  # not an exit\n$ rung d # exit 2'), [
    {command: 'rung a', exit: 0, output: ['one', '', 'two']},
    {command: 'rung b \\\n    --c  # not an exit', exit: 0, output: []},
    {command: 'rung d', exit: 2, output: []},
  ]);
  assert.throws(() => commandsOf('rung a'), /begins with "\$ "/);
});

test('three dots stand for any lines', () => {
  assert.ok(matches(['a', '...', 'd'], ['a', 'b', 'c', 'd']));
  assert.ok(matches(['a', '...'], ['a']));
  assert.ok(!matches(['a', '...', 'd'], ['a', 'b', 'c']));
  assert.ok(!matches(['a'], ['a', 'b']));
});

// [what, text, what is said]
const wrong = [
  ['another output', fence('console', '$ echo one', 'two'), /page:1: \$ echo one\nprints\none\ninstead of\ntwo/],
  ['output beyond what is written', fence('console', '$ printf "one\\ntwo\\n"', 'one'), /instead of/],
  ['a failing command', fence('console', '$ false'), /exit 1 instead of 0/],
  ['a wrong exit code', fence('console', '$ true # exit 2'), /exit 0 instead of 2/],
  ['an unknown option of rung', fence('console', '$ rung assess --no-such-option'), /exit 2 instead of 0/],
  ['a script of the project', fence('console', '$ scripts/test'), /sh fence/],
  ['a ladder that does not read', fence('yaml', 'schema: rung.ladder/1', 'id: x'), /exit 1/],
  ['evidence that does not read', fence('yaml', '# Comment', 'schema: rung.evidence/1', 'persn: ada'), /exit 1/],
];

for (const [what, text, says] of wrong) {
  test(`an example with ${what} is refused`, () => assert.match(problemsOf('page', text).join('\n'), says));
}

test('examples write beside the project, not into it', () => {
  const written = 'written-by-an-example';
  assert.deepEqual(problemsOf('page', fence('console', `$ echo x > ${written} && cat ${written}`, 'x')), []);
  assert.ok(!existsSync(join(root, written)));
});
