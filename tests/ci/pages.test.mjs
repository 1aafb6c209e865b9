// Runs what docs/publish.md has machines do: the steps of its workflow and its job that call rung.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join, resolve} from 'node:path';
import {after, test} from 'node:test';
import {load} from 'js-yaml';
import {contents, fenceWith, root} from './folder.mjs';

const page = 'docs/publish.md';
const workflow = load(fenceWith(page, 'yaml', 'deploy-pages'));
const job = load(fenceWith(page, 'yaml', 'registry.example.com')).pages;
const inputs = Object.keys(load(contents('action.yml')).inputs);

const folder = mkdtempSync(join(tmpdir(), 'rung-pages-'));
after(() => rmSync(folder, {recursive: true}));
cpSync(join(root, 'ladders'), join(folder, 'ladders'), {recursive: true});

function runs(command) {
  const env = {...process.env, PATH: `${dirname(resolve(process.env.RUNG))}${delimiter}${process.env.PATH}`};
  const ran = spawnSync('bash', ['-e', '-c', command], {cwd: folder, env, encoding: 'utf8'});
  assert.equal(ran.status, 0, `${command}\n${ran.stderr}`);
}

test('the workflow for GitHub Pages publishes the folder that it makes', () => {
  const {build, deploy} = workflow.jobs;
  const [, ours, make, upload] = build.steps;
  assert.match(ours.uses, /^OWNER\/rung@/);
  assert.deepEqual(Object.keys(ours.with).filter(name => !inputs.includes(name)), []);
  runs(make.run);
  assert.ok(existsSync(join(folder, upload.with.path, 'index.html')));
  assert.match(upload.uses, /^actions\/upload-pages-artifact@/);
  assert.equal(deploy.needs, 'build');
  assert.deepEqual(deploy.permissions, {pages: 'write', 'id-token': 'write'});
  assert.deepEqual(workflow.permissions, {contents: 'read'});
});

test('the job for GitLab Pages publishes the folder that it makes', () => {
  job.script.forEach(runs);
  assert.ok(existsSync(join(folder, job.artifacts.paths[0], 'index.html')));
});
