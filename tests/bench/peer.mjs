// What a company without rung would run: node peer.mjs SCHEMA LADDER... holds each ladder to the
// schema with ajv, all of them in one process.
import {readFileSync} from 'node:fs';
import Ajv from 'ajv';
import {load} from 'js-yaml';

const [schema, ...files] = process.argv.slice(2);
const validate = new Ajv({allErrors: true, allowUnionTypes: true, strict: false})
  .compile(JSON.parse(readFileSync(schema, 'utf8')));
for (const file of files) {
  if (!validate(load(readFileSync(file, 'utf8')))) {
    console.log(file, validate.errors);
    process.exitCode = 1;
  }
}
