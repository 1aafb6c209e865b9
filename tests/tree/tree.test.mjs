// Holds the tree to its rules, and the rules to small bad trees.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {nameViolations, ownNames} from './names.mjs';
import {layerViolations, pathViolations, readTree, sourceViolations} from './rules.mjs';

const tree = readTree(fileURLToPath(new URL('../..', import.meta.url)));
const holds = violations => assert.ok(violations.length === 0, violations.join('\n'));

test('every layer includes only what it may', () => holds(layerViolations(tree)));
test('sources are short and free of what hides errors or knows a locale', () => holds(sourceViolations(tree)));
test('what only one file knows has a name of its own in its layer', () => holds(nameViolations(tree)));
test('no file names a place of one machine', () => holds(pathViolations(tree)));

test('the whole tree is read', () => {
  for (const path of ['CMakeLists.txt', 'include/rung/rung.hpp', 'src/cli/main.cpp', 'tests/tree/rules.mjs']) {
    assert.ok(tree.some(file => file.path === path), path);
  }
});

test('packages come from the public registry', () => {
  const {packages} = JSON.parse(tree.find(file => file.path === 'package-lock.json').text);
  for (const [name, {resolved}] of Object.entries(packages)) {
    assert.match(resolved ?? 'https://registry.npmjs.org/', /^https:\/\/registry\.npmjs\.org\//, name);
  }
});

// [path, line, what the violation says; null: it is fine]
const includes = [
  ['src/score/levels.cpp', '#include "yaml/document.hpp"', 'score may not include yaml'],
  ['src/score/levels.cpp', '#include "rung/report.hpp"', 'score may not include report'],
  ['src/score/levels.cpp', '#include "rung/ladder.hpp"', null],
  ['src/score/levels.cpp', '#  include <fstream>', 'only cli deals with the system'],
  ['src/score/levels.cpp', '#include <cmath>', null],
  ['src/base/text.hpp', '#include "model/ladder.hpp"', 'base may not include model'],
  ['src/base/text.hpp', '#include <sodium.h>', null],
  ['src/read/ladder.cpp', '#include <yaml-cpp/yaml.h>', 'known to yaml alone'],
  ['src/read/ladder.cpp', '#include "check/all.hpp"', 'read may not include check'],
  ['src/render/json.cpp', '#include <nlohmann/json.hpp>', null],
  ['src/render/json.cpp', '#include "rung/assessment.hpp"', 'render may not include score'],
  ['src/report/make.cpp', '#include <nlohmann/json.hpp>', 'known to render alone'],
  ['src/cli/app.cpp', '#include "rung/read.hpp"', null],
  ['src/cli/app.cpp', '#include "read/ladder.hpp"', 'cli may not include read'],
  ['src/cli/app.cpp', '#include <CLI/CLI.hpp>', null],
  ['src/cli/app.cpp', '#include <unistd.h>', null],
  ['src/cli/app.cpp', '#include "app.hpp"', 'belongs to no layer'],
  ['src/check/all.cpp', '#include <boost/any.hpp>', 'a library that no layer owns'],
  ['src/extra/new.cpp', '', 'belongs to no layer'],
  ['include/rung/ladder.hpp', '#include "rung/read.hpp"', 'model may not include read'],
  ['src/write/entry.cpp', '#include "yaml/document.hpp"', null],
  ['src/write/entry.cpp', '#include "read/values.hpp"', 'write may not include read'],
  ['include/rung/surprise.hpp', '', 'belongs to no layer'],
];

test('the checker of layers tells good includes from bad', () => {
  for (const [path, line, says] of includes) {
    const found = layerViolations([{path, text: `#pragma once\n${line}\n`}]).join('\n');
    says ? assert.ok(found.startsWith(path) && found.includes(says), `${path}, ${line}: ${found}`)
      : assert.equal(found, '');
  }
});

const lines = [
  ['const auto n = node.as<int>();', 'own grammar'],
  ['auto all = YAML::LoadAll(text);', 'event handler'],
  ['int n = std::stoi(text);', 'from_chars'],
  ['std::stop_token token;', null],
  ['int n = atoi(text);', 'from_chars'],
  ['std::locale::global(std::locale(""));', 'locale'],
  ['std::cout << "https://example.org";', 'cli/output'],
  ['auto url = "https://x"; fmt::print("{}", url);', 'cli/output'],
  ['auto now = std::chrono::system_clock::now();', 'the day it runs'],
  ['const auto now = std::time(nullptr);', 'the day it runs'],
  ['::localtime_r(&now, &local);', 'the day it runs'],
  ['const auto lifetime = held_time(3);', null],
  ['// Not std::cout: it says nothing of a full disk.', null],
];

test('the checker of sources tells good lines from bad', () => {
  for (const [text, says] of lines) {
    const found = sourceViolations([{path: 'src/cli/a.cpp', text}]).join('\n');
    says ? assert.ok(found.includes(says), `${text}: ${found}`) : assert.equal(found, '');
  }
});

test('one file may read the clock', () => {
  const file = path => [{path, text: 'const std::time_t now = std::time(nullptr);\n'}];
  assert.deepEqual(sourceViolations(file('src/cli/clock.cpp')), []);
  assert.match(sourceViolations(file('src/cli/log.cpp')).join(), /the day it runs/);
});

test('a source file of more than 300 lines is too long', () => {
  const file = count => [{path: 'include/rung/a.hpp', text: 'int a;\n'.repeat(count)}];
  assert.deepEqual(sourceViolations(file(300)), []);
  assert.match(sourceViolations(file(301)).join(), /301 lines/);
});

test('a path of one machine is found in any file', () => {
  const inFile = text => pathViolations([{path: 'README.md', text}]).length;
  const slash = '/'; // so that this file doesn't name what it forbids
  assert.equal(inFile(`see ${slash}root/notes`), 1);
  assert.equal(inFile(`cmake -S "${slash}home/ada/rung"`), 1);
  assert.equal(inFile(`include ..${slash}shared/style`), 1);
  assert.equal(inFile('ladders/network/root/team.yaml, the best of root/branch, https://example.org/root/'), 0);
});

test('the checker of names finds what only one file knows', () => {
  const text = `struct Shared {};
static int counted(int n) {
namespace {

constexpr std::array<Row, 2> rows = {{
    {"count(", 1},
}};
const std::string page = R"(
int in_a_text()
)";
enum class Sort { none };
using Words = std::vector<std::string>;
[[noreturn]] void fail(const std::string& why) {
  const int local = 1;
}
template <class T>
std::optional<T> first(const std::vector<T>& list) {
}

} // namespace

int shared(int n) {
`;
  assert.deepEqual(ownNames(text).map(([name]) => name),
    ['counted', 'rows', 'page', 'Sort', 'Words', 'fail', 'first']);
});

test('the checker of names tells names that meet from those that do not', () => {
  const anonymous = name => `namespace {\n\nint ${name}(int n) {\n}\n\n} // namespace\n`;
  const found = (...files) => nameViolations(files.map(([path, name]) => ({path, text: anonymous(name)})));
  assert.deepEqual(found(['src/score/a.cpp', 'sum'], ['src/score/b.cpp', 'sum']),
    ["src/score/b.cpp:3: 'sum' is a name of src/score/a.cpp:3, too"]);
  assert.equal(found(['src/check/dual/a.cpp', 'sum'], ['src/check/text/b.cpp', 'sum']).length, 1);
  assert.equal(found(['tests/unit/score/a.cpp', 'sum'], ['tests/unit/score/b.cpp', 'sum']).length, 1);
  assert.deepEqual(found(['src/score/a.cpp', 'sum'], ['src/check/b.cpp', 'sum'], ['src/score/c.cpp', 'total'],
    ['tests/unit/score/a.cpp', 'sum'], ['tests/unit/check/b.cpp', 'sum']), []);
});
