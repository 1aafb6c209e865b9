// The fenced examples of a Markdown text, and what runs them.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';

/** The fences of a text: [{line, language, body}], without the indentation that they share. */
export function fencesOf(text) {
  const fences = [];
  let open = null;
  text.split('\n').forEach((line, index) => {
    const mark = /^( *)(`{3,})\s*([\w-]*)\s*$/.exec(line);
    if (open && mark && mark[2].length >= open.ticks && !mark[3]) {
      fences.push({line: open.line, language: open.language, body: open.body.join('\n')});
      open = null;
    } else if (open) {
      open.body.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
    } else if (mark) {
      open = {line: index + 1, indent: mark[1], ticks: mark[2].length, language: mark[3], body: []};
    }
  });
  return fences;
}

/** What a yaml fence is, by its first key: 'ladder', 'evidence', or null for an excerpt (of one line, too). */
export function kindOf(body) {
  const [first = '', ...others] = body.split('\n').filter(line => line.trim() && !line.startsWith('#'));
  return others.length === 0 ? null : /^schema: rung\.(ladder|evidence)\/1\b/.exec(first)?.[1] ?? null;
}

/** The commands of a console fence: [{command, exit, output: [line...]}]. */
export function commandsOf(body) {
  const commands = [];
  for (const line of body.split('\n')) {
    const prompt = /^\$ (.*?)(?:\s+# exit (\d+))?$/.exec(line);
    if (prompt) {
      commands.push({command: prompt[1], exit: Number(prompt[2] ?? 0), output: []});
    } else if (commands.length === 0) {
      throw new Error(`a console fence begins with "$ ", not with: ${line}`);
    } else if (/\\$/.test(commands.at(-1).command) && commands.at(-1).output.length === 0) {
      commands.at(-1).command += `\n${line.replace(/^> /, '')}`;
    } else {
      commands.at(-1).output.push(line);
    }
  }
  return commands;
}

/** Whether the lines are those written; a written line `...` stands for any number of lines. */
export function matches(written, lines) {
  if (written.length === 0) {
    return lines.length === 0;
  }
  const [first, ...rest] = written;
  if (first === '...') {
    return matches(rest, lines) || (lines.length > 0 && matches(written, lines.slice(1)));
  }
  return lines.length > 0 && lines[0] === first && matches(rest, lines.slice(1));
}

/** A folder that looks like the project's root, where examples may write without leaving a trace. */
export class Playground {
  constructor(root, rung) {
    this.folder = mkdtempSync(join(tmpdir(), 'rung-docs-'));
    for (const name of readdirSync(root)) {
      symlinkSync(join(root, name), join(this.folder, name));
    }
    const {PATH, HOME} = process.env;
    this.env = {HOME, PATH: dirname(rung) + delimiter + PATH, COLUMNS: '80', NO_COLOR: '1', LC_ALL: 'C.UTF-8'};
  }

  /** Runs a shell command; standard error goes where standard output goes, as on a terminal. */
  run(command) {
    const {status, stdout} = spawnSync('sh', ['-c', `exec 2>&1\n${command}`],
      {cwd: this.folder, env: this.env, encoding: 'utf8', input: ''});
    return {status, output: stdout, lines: stdout.replace(/\n$/, '').split('\n')};
  }

  write(name, text) {
    writeFileSync(join(this.folder, name), text);
    return name;
  }

  remove() {
    rmSync(this.folder, {recursive: true});
  }
}

/** What is wrong with a console fence: a text for people, or '' when it holds. */
export function consoleProblem(body, playground) {
  for (const {command, exit, output} of commandsOf(body)) {
    if (/^\s*(scripts\/|\.\/|cmake|ctest|git|sudo|apt|npm)/.test(command)) {
      return `$ ${command}\nisn't for a test to run: write it in a \`\`\`sh fence`;
    }
    const ran = playground.run(command);
    if (ran.status !== exit) {
      return `$ ${command}\nexit ${ran.status} instead of ${exit}:\n${ran.output}`;
    }
    if (output.length > 0 && !matches(output, ran.lines)) {
      return `$ ${command}\nprints\n${ran.output}instead of\n${output.join('\n')}\n`;
    }
  }
  return '';
}

const emptyEvidence = track =>
  `schema: rung.evidence/1\nperson: {id: someone}\nauthor: {source: self}\ntrack: ${track}\nevidence: []\n`;

/** What is wrong with a whole file in a yaml fence, or ''. An excerpt is left alone. */
export function yamlProblem(body, playground) {
  const kind = kindOf(body);
  if (!kind) {
    return '';
  }
  const file = playground.write(`${kind}-example.yaml`, body + '\n');
  const track = /^tracks:[^]*?\bid: ([a-z0-9-]+)/m.exec(body)?.[1];
  const commands = kind === 'evidence' ? [`rung assess ${file}`] : [
    ...playground.run('rung show --help').status === 0 ? [`rung show ${file}`] : [],
    `rung assess --ladder ${file} ${playground.write('empty-evidence.yaml', emptyEvidence(track))}`,
  ];
  for (const command of commands) {
    const {status, output} = playground.run(command);
    if (status !== 0) {
      return `$ ${command}\nexit ${status}:\n${output}`;
    }
  }
  return '';
}
