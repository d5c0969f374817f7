// usage: node speed.mjs NODE_MODULES PACKAGE [CONFIG TEXT]
//
// Prints the milliseconds from nothing to the first converted character, then of three passes over the text, line by
// line as on the JVM, after one that does not count. Without a text it only tries whether the package is there.
import fs from 'node:fs';
import { open } from './converters.mjs';

const [modules, name, config = 's2t', text] = process.argv.slice(2);
const start = performance.now();
const convert = await open(modules, name, config);
convert('发');
console.log(performance.now() - start);
if (text) {
  const lines = fs.readFileSync(text, 'utf8').split('\n');
  for (let pass = 0; pass < 4; pass++) {
    const begin = performance.now();
    let length = 0;
    for (const line of lines) {
      length += convert(line).length;
    }
    if (pass > 0 && length > 0) {
      console.log(performance.now() - begin);
    }
  }
}
