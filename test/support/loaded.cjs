/**
 * Loaded into a command before the program: writes into the file that LOADED names which files of the program are compiled, a line
 * each with its length, and at the end the modules of Node that were loaded meanwhile.
 */
const { appendFileSync } = require('node:fs');
const { basename } = require('node:path');
const Module = require('node:module');
const { LOADED: file } = process.env;

const compile = Module.prototype._compile;
Module.prototype._compile = function (text, path, ...rest) {
  appendFileSync(file, `${basename(path)} ${Buffer.byteLength(text)}\n`);
  return compile.call(this, text, path, ...rest);
};

const before = new Set(process.moduleLoadList);
process.on('exit', () => {
  const loaded = process.moduleLoadList.filter(name => name.startsWith('NativeModule ') && !before.has(name));
  for (const name of loaded) appendFileSync(file, `${name.replace('NativeModule ', 'node:')} 0\n`);
});
