/** What we depend on, and what builds and publishes us. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';

const root = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const json = (file: string) => JSON.parse(read(file));

/** Rows of the tables in a part of CONTRIBUTING.md, cell by cell. */
function rijen(deel: string): string[][] {
  const [, tekst = ''] = read('CONTRIBUTING.md').split(`\n## ${deel}\n`);
  const eigen = tekst.split('\n## ')[0] ?? '';
  return eigen
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
}

describe('What we depend on', () => {
  const ROOTS = ['', 'test/mutatie/'];

  it('is one exact version each', () => {
    for (const at of ROOTS) {
      const { dependencies, devDependencies, optionalDependencies } = json(`${at}package.json`);
      const alle = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
      assert.ok(alle.length > 0);
      for (const [naam, versie] of alle) assert.match(versie, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, naam);
    }
  });

  it('is needed by nobody who installs us: what is used is in the bundles', () => {
    assert.equal(json('package.json').dependencies, undefined);
  });

  it('is in the lock by its content, from whichever registry it comes', () => {
    for (const at of ROOTS) {
      for (const [naam, entry] of Object.entries<{ integrity?: string; resolved?: string }>(
        json(`${at}package-lock.json`).packages,
      )) {
        if (naam === '') continue;
        assert.match(entry.integrity ?? '', /^sha512-/, naam);
        assert.equal(entry.resolved, undefined, naam);
      }
    }
  });

  it('runs nothing when it is installed', () => {
    assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
    // With that, npm runs no script before or behind another either.
    for (const naam of Object.keys(json('package.json').scripts)) assert.doesNotMatch(naam, /^(?:pre|post)/);
  });

  it('has its version and its reason in CONTRIBUTING.md', () => {
    const genoemd = rijen('Dependencies').map(([, naam = '', versie, reden = '']) => {
      assert.ok(reden.length > 10, naam);
      return `${naam.replaceAll('`', '')} ${versie}`;
    });
    const echt = ROOTS.flatMap((at) =>
      Object.entries<string>(json(`${at}package.json`).devDependencies).map(([naam, versie]) => `${naam} ${versie}`),
    );
    assert.deepEqual(genoemd.sort(), echt.sort());
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly environment?: string;
  readonly needs?: string | readonly string[];
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

describe('The workflows', () => {
  const workflows = globSync('.github/workflows/*.yml', { cwd: root, dot: true }).map((file) => ({
    file,
    text: read(file),
    workflow: parse(read(file)) as Workflow,
  }));
  const jobs = workflows.flatMap(({ file, workflow }) =>
    Object.entries(workflow.jobs).map(([naam, job]) => ({ naam: `${file} ${naam}`, job, workflow })),
  );
  const uitgave = workflows.find(({ file }) => file.endsWith('uitgave.yml'));

  it('run actions that nobody can change: by commit, with the version beside it', () => {
    const uses = workflows.flatMap(({ text }) => [...text.matchAll(/uses:(.*)$/gm)].map(([, wat = '']) => wat.trim()));
    assert.ok(uses.length > 5);
    for (const wat of uses) assert.match(wat, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    // One commit of each, everywhere.
    const acties = new Map(uses.map((wat) => [wat.split('@')[0], wat]));
    assert.deepEqual([...new Set(uses)].sort(), [...acties.values()].sort());
  });

  it('may do no more than they must', () => {
    const MAG: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      '.github/workflows/uitgave.yml marketplace': { contents: 'read', 'id-token': 'write' },
      '.github/workflows/uitgave.yml npm': { contents: 'read', 'id-token': 'write' },
      '.github/workflows/uitgave.yml uitgave': { contents: 'write' },
    };
    for (const { naam, job, workflow } of jobs) {
      assert.ok(workflow.permissions, naam);
      assert.deepEqual(job.permissions ?? workflow.permissions, MAG[naam] ?? { contents: 'read' }, naam);
      assert.ok((job['timeout-minutes'] ?? Number.POSITIVE_INFINITY) <= 90, naam);
    }
  });

  it('leave no key behind where a test or a package could take it', () => {
    for (const { naam, job } of jobs) {
      for (const { uses = '', with: options } of job.steps)
        if (uses.startsWith('actions/checkout@')) assert.equal(options?.['persist-credentials'], false, naam);
    }
    for (const { file, text, workflow } of workflows) {
      assert.doesNotMatch(Object.keys(workflow.on).join(), /pull_request_target|workflow_run/, file);
      // A title or the name of a branch that is put into a command runs there.
      assert.doesNotMatch(text, /run:.*\$\{\{/, file);
      const secrets = [...text.matchAll(/secrets\.(\w+)/g)].map(([, naam]) => naam);
      assert.deepEqual(secrets, file.endsWith('uitgave.yml') ? ['OVSX_PAT'] : [], file);
    }
  });

  it('publish one file, built and tested once, without a password for the Marketplace or npm', () => {
    assert.ok(uitgave);
    const { bouw, marketplace, npm, uitgave: laatste, ...rest } = uitgave.workflow.jobs;
    assert.deepEqual(uitgave.workflow.on, { push: { tags: ['v*'] } });
    const runs = (job: Job | undefined): string => (job?.steps ?? []).map(({ run = '' }) => run).join('\n');
    assert.match(runs(bouw), /^\.ci\/run$/m);
    for (const job of [marketplace, npm, rest['open-vsx']]) {
      assert.equal(job?.needs, 'bouw');
      assert.ok(job?.environment);
      assert.match(runs(job), /sha256sum --check/);
      assert.doesNotMatch(runs(job), /npm run|esbuild|npm pack|vsce package/);
    }
    assert.match(runs(marketplace), /vsce publish --azure-credential .*--packagePath uitgave\/\*\.vsix/);
    assert.match(runs(rest['open-vsx']), /ovsx publish .*uitgave\/\*\.vsix/);
    assert.match(runs(npm), /npm publish \.\/uitgave\/kamervragen-\*\.tgz --provenance/);
    assert.match(runs(laatste), /gh release create .* uitgave\/\*/);
    assert.match(runs(bouw), /sbom\.cdx\.json/);
    assert.doesNotMatch(uitgave.text, /VSCE_PAT|NPM_TOKEN|NODE_AUTH_TOKEN/);
  });

  it('look for known weaknesses, also when nothing changes', () => {
    const audit = workflows.find(({ file }) => file.endsWith('audit.yml'));
    assert.ok(audit?.workflow.on.schedule && 'pull_request' in audit.workflow.on);
    assert.match(audit.text, /npm audit --audit-level=high/);
  });
});
