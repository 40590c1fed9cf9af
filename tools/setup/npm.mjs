/**
 * The command line that runs npm: the very npm that started us, or the one on the PATH.
 *
 * @param {string[]} args
 * @returns {[command: string, ...args: string[]]}
 */
export function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, script, ...args] : ['npm', ...args];
}
