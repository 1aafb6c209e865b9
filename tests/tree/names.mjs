// The rule on names that only one file knows: those in anonymous namespaces, and static functions. The
// build compiles several files of a layer as one (docs/decisions/0013), and which of them is settled by
// their names; so such a name stands in one file of its layer, or of its folder of tests. Where two files
// want the same helper, it belongs in a header that both include.

const scopeOf = path => (/^src\/\w+(?=\/)/.exec(path) ?? /^tests\/.*(?=\/)/.exec(path))?.[0];

// Declarations stand at the start of a line (clang-format sees to it), their parts further in.
const type = /^(?:struct|class|enum class|enum|union)\s+(\w+)/;
const alias = /^using\s+(\w+)\s*=/;
const value = /^[A-Za-z_][^=({"]*?[\s&*>](\w+)\s*(?:\[\w*\]\s*)?(?:[({=;]|$)/;
const noName = /^(template|using|TEST_CASE|static_assert|public|private|namespace)\b/;

// Raw texts may hold lines that look like code.
const withoutRawTexts = text =>
  text.replace(/R"(\w*)\([^]*?\)\1"/g, raw => `""${'\n'.repeat(raw.split('\n').length - 1)}`);

/** [name, line] of each that only this file knows. */
export function ownNames(text) {
  const names = [];
  let inside = false;
  withoutRawTexts(text).split('\n').forEach((whole, index) => {
    const line = whole.replace(/^\[\[.*?\]\]\s*/, '');
    if (line === 'namespace {') {
      inside = true;
    } else if (line.startsWith('} // namespace')) {
      inside = false;
    } else if (/^[A-Za-z]/.test(line) && (inside || line.startsWith('static '))) {
      const found = type.exec(line) ?? alias.exec(line) ?? (noName.test(line) ? null : value.exec(line));
      if (found) {
        names.push([found[1], index + 1]);
      }
    }
  });
  return names;
}

export function nameViolations(files) {
  const first = new Map();
  const violations = [];
  for (const {path, text} of files.filter(file => file.path.endsWith('.cpp') && scopeOf(file.path))) {
    for (const [name, line] of ownNames(text)) {
      const key = `${scopeOf(path)} ${name}`;
      const known = first.get(key);
      if (!known) {
        first.set(key, {path, line});
      } else if (known.path !== path) {
        violations.push(`${path}:${line}: '${name}' is a name of ${known.path}:${known.line}, too`);
      }
    }
  }
  return violations;
}
