// usage: node answers.mjs NODE_MODULES PACKAGE CONFIG < QUESTIONS > ANSWERS
//
// Converts line by line, as the comparison asks.
import fs from 'node:fs';
import { open } from './converters.mjs';

const [modules, name, config] = process.argv.slice(2);
const convert = await open(modules, name, config);
process.stdout.write(fs.readFileSync(0, 'utf8').split('\n').map(line => convert(line)).join('\n'));
