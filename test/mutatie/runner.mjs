// Stryker's mocha runner, which can also load the tests again. For a mutant in what is made when a module loads (a pattern, the
// definition of a rule) the runner of Stryker itself starts a new process; with our bundle, loading again is thirty times quicker.
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { createMochaTestRunner } from '@stryker-mutator/mocha-runner';

function createReloadingRunner(injector) {
  const runner = createMochaTestRunner(injector);
  const mutantRun = runner.mutantRun.bind(runner);
  runner.capabilities = async () => ({ reloadEnvironment: true });
  runner.mutantRun = async (options) => {
    if (options.reloadEnvironment) {
      // Takes the bundle out of Node's cache; a new mocha then loads it afresh.
      await runner.dispose();
      await runner.init();
      runner.loadedEnv = false;
    }
    return mutantRun(options);
  };
  return runner;
}
createReloadingRunner.inject = [commonTokens.injector];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'mocha-herladen', createReloadingRunner)];
