// Opens a converter of an npm package in a folder node_modules: of `opencc` (native code) or `opencc-js`.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** OpenCC's configurations by what opencc-js calls their results. */
const RESULTS = { s2t: 't', s2tw: 'tw', s2twp: 'twp', s2hk: 'hk', s2hkp: 'hkp' };

/** A function from text to text. What is not installed, or not for this system, ends the process with a line. */
export async function open(modules, name, config) {
  try {
    if (name === 'opencc-js') {
      const file = path.resolve(modules, 'opencc-js', 'dist', 'esm', 'full.js');
      const library = await import(pathToFileURL(file));
      return library.Converter({ from: 'cn', to: RESULTS[config] });
    }
    const { OpenCC } = createRequire(path.resolve(modules, 'x.js'))(name);
    const converter = new OpenCC(`${config}.json`);
    return text => converter.convertSync(text);
  } catch (error) {
    console.error(error.message.split('\n')[0]);
    process.exit(1);
  }
}
