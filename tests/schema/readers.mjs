// Readers of the formats of findings, each after the rules of those who defined it and not after ours:
// they throw where a text is no such format, and give back what was said.
import {createRequire} from 'node:module';

const missing = what => () => {
  console.error(`${what} is not installed. Mend: run \`npm ci\` in the project's root, or \`scripts/test\`.`);
  process.exit(1);
};
const {SaxesParser} = await import('saxes').catch(missing('saxes'));
const require = createRequire(import.meta.url);
const sarifPackage = (() => {
  try {
    return require.resolve('@microsoft/jest-sarif/package.json');
  } catch {
    return missing('@microsoft/jest-sarif')();
  }
})();
const requireThere = createRequire(sarifPackage);

// SARIF's own schema is of draft-04, which only the Ajv that comes with it knows.
const Ajv4 = requireThere('ajv');
const ajv = new Ajv4({schemaId: 'id', format: 'full', allErrors: true, meta: false, logger: false, validateSchema: false});
ajv.addMetaSchema(requireThere('ajv/lib/refs/json-schema-draft-04.json'));
const sarifSchema = requireThere('./lib/schemas/sarif-2.1.0-rtm.5.json');
const validSarif = ajv.compile(sarifSchema);

export function sarifProblems(document) {
  validSarif(document);
  return (validSarif.errors ?? []).map(error => `${error.dataPath || '/'} ${error.message}`);
}

// A plain text message of SARIF as it is shown (3.11.5, 3.11.6); ours have no placeholders and no links.
export function sarifText(text) {
  return text.replace(/\\(.)|\{\{|\}\}|[{}\\]|\]\(/gs, (sign, escaped) => {
    if (escaped !== undefined && /[[\]\\]/.test(escaped)) {
      return escaped;
    }
    if (sign === '{{' || sign === '}}') {
      return sign[0];
    }
    throw new Error(`${JSON.stringify(sign)} is markup in ${JSON.stringify(text)}`);
  });
}

const unescapeData = text => text.replace(/%(0D|0A|25)/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
const unescapeProperty = text => text.replace(/%(0D|0A|25|3A|2C)/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

// The commands that a runner of GitHub Actions takes from a log, and the lines that it only shows:
// "::name key=value,key=value::data", with what ends a part percent-encoded; "##[" begins one too.
export function workflowCommands(log) {
  const commands = [];
  const shown = [];
  for (const line of log.replace(/\n$/, '').split(/\r\n|\n|\r/)) {
    const parts = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/s.exec(line);
    if (line.includes('##[')) {
      commands.push({name: 'old', data: line});
    } else if (parts) {
      const properties = Object.fromEntries((parts[2] ?? '').split(',').filter(Boolean).map(pair => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), unescapeProperty(pair.slice(at + 1))];
      }));
      commands.push({name: parts[1], properties, data: unescapeData(parts[3])});
    } else {
      shown.push(line);
    }
  }
  return {commands, shown};
}

// XML as a tree {name, attributes, children, text}.
export function xmlTree(text) {
  const root = {children: [], text: ''};
  const open = [root];
  const parser = new SaxesParser({xmlns: false});
  parser.on('error', error => { throw error; });
  parser.on('opentag', ({name, attributes}) => {
    const node = {name, attributes, children: [], text: ''};
    open.at(-1).children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', part => { open.at(-1).text += part; });
  parser.on('doctype', () => { throw new Error('a document type'); });
  parser.on('cdata', () => { throw new Error('a CDATA section'); });
  parser.write(text).close();
  return root.children[0];
}

// A report of Code Quality after docs.gitlab.com/ci/testing/code_quality ("Code Quality report format").
export const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: {type: 'string', minLength: 1},
      check_name: {type: 'string', minLength: 1},
      fingerprint: {type: 'string', minLength: 1},
      severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: {type: 'string', minLength: 1, not: {pattern: '^\\./'}},
          lines: {type: 'object', required: ['begin'], properties: {begin: {type: 'integer', minimum: 1}}},
        },
      },
    },
  },
};
