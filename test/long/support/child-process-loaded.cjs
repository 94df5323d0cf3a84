/** Complains at the end of a program that it has loaded what starts other programs. */
process.on('exit', () => {
  if (process.moduleLoadList.includes('NativeModule child_process')) process.stderr.write('child_process\n');
});
