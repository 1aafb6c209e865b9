// Holds the formats of `rung validate` to their definitions, with readers that aren't ours, on files that
// try to break out of each: what is read back is what the JSON says. RUNG names the binary.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {hostileFolder, secret} from './hostile.mjs';
import {loosenesses, misordered} from './keys.mjs';
import {codeQuality, sarifProblems, sarifText, workflowCommands, xmlTree} from './readers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schema = JSON.parse(readFileSync(join(root, 'docs/schema/findings.schema.json'), 'utf8'));
const {default: Ajv} = await import('ajv').catch(() => {
  console.error('ajv is not installed. Mend: run `npm ci` in the project\'s root, or `scripts/test`.');
  process.exit(1);
});
const ajv = new Ajv({allErrors: true, allowUnionTypes: true});
const validate = ajv.compile(schema);

function problems(document) {
  validate(document);
  return [...(validate.errors ?? []).map(error => `${error.instancePath || '/'} ${error.message}`),
    ...misordered(document, schema)];
}

const folder = hostileFolder();
after(() => rmSync(folder, {recursive: true}));

function run(format, {options = [], paths = ['ladders', 'evidence', 'good.yaml'], cwd = folder, env = {}} = {}) {
  const {status, stdout, stderr, error} = spawnSync(process.env.RUNG,
    ['validate', ...paths, '--format', format, ...options],
    {cwd, encoding: 'utf8', input: '', maxBuffer: 1 << 28, env: {...process.env, GITHUB_STEP_SUMMARY: '', ...env}});
  assert.ifError(error);
  assert.ok(status === 0 || status === 1, `rung validate --format ${format}: exit ${status}\n${stderr}`);
  return stdout;
}

const json = JSON.parse(run('json'));
const textOf = finding => finding.message + (finding.help === null ? '' : `\n${finding.help}`);
// What can't be in a text, or can't reach a terminal, comes as something that can.
const isOdd = text => /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD-\uFFFF]|##\[/.test(text);

test('the hostile files have findings of each severity, and what is odd in them is in the findings', () => {
  const {errors, warnings, notes} = json.counts;
  assert.ok(errors > 20 && warnings > 0 && notes > 0, JSON.stringify(json.counts));
  assert.ok(json.findings.some(finding => finding.related), 'a second place');
  const all = json.findings.map(finding => finding.file + textOf(finding)).join('\0');
  for (const sign of [']]>', '-->', '##[', '::error::', '%0A', '\n', '{0}', '](', '\u202E', '\u001b', '\uFFFE', '\uFFFD', '<b>']) {
    assert.ok(all.includes(sign), JSON.stringify(sign));
  }
});

test('the JSON follows its schema', () => assert.deepEqual(problems(json), []));
test('the JSON\'s counts are those of its findings', () => {
  const count = (severity, file) => json.findings
    .filter(finding => finding.severity === severity && (!file || finding.file === file)).length;
  assert.equal(json.counts.errors, count('error') + json.counts.beyond_limit);
  assert.equal(json.counts.warnings, count('warning'));
  assert.equal(json.counts.notes, count('note'));
  for (const {name, errors, warnings, notes} of json.files) {
    assert.deepEqual([errors, warnings, notes], ['error', 'warning', 'note'].map(each => count(each, name)), name);
  }
  const fingerprints = json.findings.map(finding => finding.fingerprint);
  assert.equal(new Set(fingerprints).size, fingerprints.length);
});
test('the schema describes and requires every key', () => assert.deepEqual(loosenesses(schema), []));

const wrong = [
  ['a missing key', d => delete d.findings[0].help, /must have required property 'help'/],
  ['an unknown key', d => { d.findings[0].excerpt = 'x'; }, /must NOT have additional/],
  ['an unknown severity', d => { d.findings[0].severity = 'fatal'; }, /severity must be equal to one of/],
  ['a line 0', d => { d.findings[0].line = 0; }, /line must be >= 1/],
  ['an empty help', d => { d.findings[0].help = ''; }, /help must NOT have fewer/],
  ['a key in another place', d => { delete d.rung; d.rung = '0.1.0'; }, /keys are not in order/],
];
for (const [what, spoil, says] of wrong) {
  test(`JSON with ${what} is refused`, () => {
    const document = structuredClone(json);
    spoil(document);
    assert.match(problems(document).join('\n'), says);
  });
}

test('the SARIF follows its standard\'s schema', () => assert.deepEqual(sarifProblems(JSON.parse(run('sarif'))), []));
test('the SARIF says what the JSON says', () => {
  const [sarif] = JSON.parse(run('sarif')).runs;
  const {rules} = sarif.tool.driver;
  assert.equal(sarif.results.length, json.findings.length);
  sarif.results.forEach((result, index) => {
    const finding = json.findings[index];
    const {artifactLocation: {uri}, region} = result.locations[0].physicalLocation;
    assert.equal(sarifText(result.message.text), textOf(finding));
    assert.equal(result.ruleId, finding.check);
    assert.equal(rules[result.ruleIndex].id, finding.check);
    assert.equal(result.level, finding.severity);
    assert.equal(Buffer.from(unescapedBytes(uri)).toString(), finding.file);
    assert.ok(!/^[a-z]+:|^\//i.test(uri), uri);
    assert.ok(region === undefined || region.startLine >= 1);
    assert.deepEqual([region?.startLine ?? null, region?.startColumn ?? null], [finding.line, finding.column]);
    assert.equal((region?.endColumn ?? 0) - (region?.startColumn ?? 0), finding.length ?? 0);
    assert.equal(result.relatedLocations?.[0].physicalLocation.region.startLine, finding.related?.line);
    assert.deepEqual(result.partialFingerprints, {'rung/v1': finding.fingerprint});
  });
  assert.ok(rules.every(rule => rule.help.text && rule.help.markdown && rule.shortDescription.text));
});
const unescapedBytes = uri => uri.split(/(%..)/).flatMap(part =>
  part.startsWith('%') ? [parseInt(part.slice(1), 16)] : [...Buffer.from(part)]);
test('the SARIF of an absolute path is a file URI', () => {
  const [sarif] = JSON.parse(run('sarif', {paths: [join(folder, 'ladders')]})).runs;
  for (const {locations} of sarif.results) {
    assert.ok(new URL(locations[0].physicalLocation.artifactLocation.uri).pathname.startsWith(folder));
  }
});

test('a runner takes an annotation a finding from the log, and nothing else', () => {
  const {commands, shown} = workflowCommands(run('github'));
  assert.equal(commands.length, json.findings.length + json.remarks.length);
  commands.slice(0, json.findings.length).forEach(({name, properties, data}, index) => {
    const finding = json.findings[index];
    assert.equal(name, finding.severity === 'note' ? 'notice' : finding.severity);
    assert.equal(properties.title, finding.check);
    assert.equal(Number(properties.line ?? 0), finding.line ?? 0);
    assert.equal(Number(properties.col ?? 0), finding.column ?? 0);
    assert.ok(isOdd(finding.file) || properties.file === finding.file, properties.file);
    assert.ok(isOdd(textOf(finding)) || data === textOf(finding), data);
    assert.ok(Object.keys(properties).every(key => ['file', 'line', 'col', 'endColumn', 'title'].includes(key)));
  });
  const {counts, files} = json;
  assert.equal(shown.length, 1);
  assert.ok(shown[0].startsWith(`${files.length} files, ${counts.errors} errors, ${counts.warnings} warning`), shown[0]);
});

test('GitLab reads the Code Quality report', () => {
  const report = JSON.parse(run('gitlab'));
  const check = ajv.compile(codeQuality);
  assert.ok(check(report), JSON.stringify(check.errors));
  assert.deepEqual(report.map(({description, fingerprint, check_name, location: {path, lines: {begin}}}) =>
    [description, fingerprint, check_name, path, begin]), json.findings.map(finding =>
    [textOf(finding), finding.fingerprint, finding.check, finding.file, finding.line ?? 1]));
  const severities = {error: 'critical', warning: 'major', note: 'info'};
  report.forEach(({severity}, index) => assert.equal(severity, severities[json.findings[index].severity]));
});

const inXml = text => text.replace(/[\uFFFE\uFFFF\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD');
for (const [options, fails] of [[[], ['error']], [['--strict'], ['error', 'warning']]]) {
  test(`an XML parser reads the JUnit ${options}: a test case a file, with what fails in it`, () => {
    const suites = xmlTree(run('junit', {options}));
    assert.equal(suites.children.length, 1);
    const [{attributes, children}] = suites.children;
    const cases = children.filter(child => child.name === 'testcase');
    assert.deepEqual(cases.map(each => each.attributes.name), json.files.map(file => inXml(file.name)));
    assert.equal(Number(attributes.tests), cases.length);
    assert.equal(Number(attributes.failures), cases.filter(each => each.children.some(child => child.name === 'failure')).length);
    cases.forEach((each, index) => {
      const text = name => each.children.filter(child => child.name === name).map(child => child.text).join('');
      for (const finding of json.findings.filter(({file}) => file === json.files[index].name)) {
        const said = text(fails.includes(finding.severity) ? 'failure' : 'system-out');
        assert.ok(said.includes(inXml(`${finding.severity}: ${finding.message} [${finding.check}]`)), said);
      }
      assert.equal(text('failure') !== '', fails.some(severity => json.files[index][`${severity}s`] > 0));
    });
  });
}

test('a run on GitHub adds its summary, in which no text is markup', () => {
  const place = mkdtempSync(join(tmpdir(), 'rung-summary-'));
  try {
    const path = join(place, 'summary.md');
    run('github', {env: {GITHUB_STEP_SUMMARY: path}});
    const page = readFileSync(path, 'utf8');
    assert.match(page, /^## rung validate\n\n\d+ files, \d+ errors, /);
    assert.equal(page.match(/^- \*\*/gm).length, Math.min(json.findings.length, 50));
    assert.doesNotMatch(page, /</);
    assert.doesNotMatch(page, /(?<!\\)(?:\\\\)*\]\(/);
    assert.ok(!page.includes(secret));
  } finally {
    rmSync(place, {recursive: true});
  }
});

test('no line of a file about a person is in any format for machines', () => {
  assert.ok(json.findings.some(({file}) => file.startsWith('evidence')));
  assert.ok(run('text', {options: ['--all']}).includes(secret), 'a person sees the line');
  for (const format of ['json', 'sarif', 'github', 'gitlab', 'junit']) {
    assert.ok(!run(format).includes(secret), format);
  }
});

test('a run in which nothing is found is read too', () => {
  const clean = {paths: ['good.yaml']};
  assert.deepEqual(problems(JSON.parse(run('json', clean))), []);
  const sarif = JSON.parse(run('sarif', clean));
  assert.deepEqual(sarifProblems(sarif), []);
  assert.deepEqual(sarif.runs[0].results, []);
  assert.deepEqual(JSON.parse(run('gitlab', clean)), []);
  assert.equal(workflowCommands(run('github', clean)).commands.length, 0);
  assert.equal(xmlTree(run('junit', clean)).children[0].attributes.failures, '0');
});

test('the readers refuse what is wrong', () => {
  const sarif = JSON.parse(run('sarif'));
  sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = 'a b';
  sarif.runs[0].results[1].level = 'fatal';
  delete sarif.runs[0].tool.driver.name;
  assert.equal(sarifProblems(sarif).length, 3, sarifProblems(sarif).join('\n'));
  for (const text of ['{0}', '[a](1)', '\\\\](1)', 'a } b']) {
    assert.throws(() => sarifText(text), /is markup/, text);
  }
  for (const text of ['<a>]]></a>', '<a b="<"/>', '<a>\u0001</a>', '<a>\uFFFE</a>', '<a><b></a></b>', '<a>&x;</a>']) {
    assert.throws(() => xmlTree(text), undefined, text);
  }
  assert.deepEqual(workflowCommands('::error file=a,line=1::x\n ::warning::y\nz ##[error]\nplain').commands.map(each => each.name),
    ['error', 'warning', 'old']);
});
