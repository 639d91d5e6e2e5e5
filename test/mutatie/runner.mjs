// Stryker's mocha runner, with two things more.
// It can load the tests again. For a mutant in what is made when a module loads (a pattern, the definition of a rule) the runner of
// Stryker starts a new process; taking our bundle out of Node's cache and loading it again is many times quicker.
// And it asks only a source's own tests: what no test of a rule notices counts as survived, though tests of others might notice.
import { readFileSync } from 'node:fs';
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { createMochaTestRunner } from '@stryker-mutator/mocha-runner';

/** Tests with a clock: on a busy machine they would call a mutant dead that is not. */
const TIMED = 'stays quick|is read in time';

function ownTests({ fileName }) {
  const own = JSON.parse(readFileSync('test/mutatie/bundel/eigen.json', 'utf8'));
  const source = Object.keys(own).find((file) => fileName.replaceAll('\\', '/').endsWith(file));
  return own[source];
}

function createReloadingRunner(injector) {
  const runner = createMochaTestRunner(injector);
  const mutantRun = runner.mutantRun.bind(runner);
  /** The files of tests that are loaded; all of them when undefined. */
  let loaded;

  async function load(specs) {
    await runner.dispose();
    loaded = specs;
    globalThis.wilSpec = specs && ((spec) => specs.includes(spec));
    await runner.init();
    runner.loadedEnv = false;
  }

  runner.capabilities = async () => ({ reloadEnvironment: true });
  runner.mutantRun = async (options) => {
    const { specs, titles } = ownTests(options.activeMutant);
    const wanted = options.testFilter ? undefined : specs;
    if (options.reloadEnvironment || wanted !== undefined || loaded !== undefined) await load(wanted);
    const own = new RegExp(titles);
    const testFilter = options.testFilter?.filter((title) => own.test(title));
    if (testFilter?.length === 0) return { status: 'survived', nrOfTests: 0 };
    runner.originalGrep = new RegExp(`(?!.*(?:${TIMED}))${titles}`);
    return mutantRun({ ...options, testFilter });
  };
  return runner;
}
createReloadingRunner.inject = [commonTokens.injector];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'mocha-herladen', createReloadingRunner)];
