import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type FunctionDeclaration, type MethodDefinition, type Node, type Program, parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import { type BuildOptions, build, transform } from 'esbuild';

const root = path.resolve(__dirname, '../..');

/** The bundles as they are built. */
const { shared, bundles }: { shared: BuildOptions; bundles: BuildOptions[] } = require('../../esbuild.js');

/** What only the readers and writers in dist/formats may hold. */
const ZWAAR =
  /^(?:docx|fflate|pdfjs-dist|parse5|ical-generator|rehype-.+|hast.*|(?:mdast|micromark).*|@nodable\/entities|strnum)$/;

interface Bundel {
  /** Packages of which something is in it. */
  readonly pakketten: readonly string[];
  /** Files of our own of which something is in it. */
  readonly bestanden: readonly string[];
  /** What it asks of its host. */
  readonly buiten: readonly string[];
  readonly tekst: string;
}

async function bundel(outfile: string): Promise<Bundel> {
  const isDelen = outfile === 'dist/cli.js';
  const options = bundles.find((one) => (isDelen ? one.splitting : one.outfile === outfile));
  assert.ok(options, `${outfile} is not built`);
  const { metafile, outputFiles } = await build({
    ...shared,
    ...options,
    // The parts of the command line as they are before they are joined: together they hold the same.
    ...(isDelen && { plugins: shared.plugins ?? [] }),
    absWorkingDir: root,
    write: false,
    sourcemap: false,
    metafile: true,
  });
  const outputs = Object.entries(metafile.outputs);
  assert.ok(outputs.length > 0);
  const inhoud = outputs.flatMap(([, { inputs }]) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const pakket = (file: string): string[] => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]?.split(' ') ?? [];
  return {
    pakketten: [...new Set(inhoud.flatMap(pakket))].sort(),
    bestanden: inhoud.filter((file) => file.startsWith('src/')),
    buiten: [...new Set(outputs.flatMap(([, { imports }]) => imports.map((one) => one.path)))].sort(),
    tekst: outputFiles.map(({ text }) => text).join('\n'),
  };
}

const LICHT = [
  'dist/extension.js',
  'dist/kern.js',
  'dist/extension.web.js',
  'dist/cli.js',
  'dist/index.js',
  'dist/remark.js',
];

/** Bytes of code that the extension evaluates to come to its first findings, and of that what VS Code waits for when it starts us. */
const GRENS = 400_000;
const GRENS_BEGIN = 110_000;

/** The names from other folders that a file uses when it is loaded, or when the extension starts: in what registers and in constructors. */
function meteenGebruikt(code: string): string[] {
  const tree: Program = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  const namen = new Set(
    tree.body.flatMap((one) =>
      one.type === 'ImportDeclaration' && /^\.\.\/[a-z]+$/.test(String(one.source.value))
        ? one.specifiers.map(({ local }) => local.name)
        : [],
    ),
  );
  const gebruikt: string[] = [];
  ancestor(tree, {
    Identifier(node, _, boven: Node[]) {
      const later = boven.some((one, i) => /Function/.test(one.type) && !isMeteen(one, boven[i - 1]));
      if (namen.has(node.name) && !later) gebruikt.push(node.name);
    },
  });
  return gebruikt;
}

/** Whether a function runs when the extension starts. */
function isMeteen(node: Node, parent: Node | undefined): boolean {
  if (node.type === 'FunctionDeclaration') return /^register/.test((node as FunctionDeclaration).id.name);
  return parent?.type === 'MethodDefinition' && (parent as MethodDefinition).kind === 'constructor';
}

describe('the bundles', function () {
  this.timeout(120_000);
  const gemaakt = new Map<string, Bundel>();
  before(async () => {
    for (const outfile of LICHT) gemaakt.set(outfile, await bundel(outfile));
  });
  const van = (outfile: string): Bundel => {
    const one = gemaakt.get(outfile);
    assert.ok(one);
    return one;
  };

  for (const outfile of LICHT)
    it(`${outfile} holds nothing that is heavy: that is read when it is first needed`, () => {
      assert.deepEqual(
        van(outfile).pakketten.filter((pakket) => ZWAAR.test(pakket)),
        [],
      );
      assert.deepEqual(
        van(outfile).bestanden.filter((file) =>
          /^src\/formats\/(?:word|pdf|html|officieel|brief|agenda|terug)\//.test(file),
        ),
        [],
      );
    });

  it('the reader of XML is not in the extension; the command line holds only the writer of its package', () => {
    for (const outfile of ['dist/extension.js', 'dist/kern.js', 'dist/extension.web.js'])
      assert.ok(!van(outfile).pakketten.includes('fast-xml-parser'), outfile);
    assert.doesNotMatch(van('dist/cli.js').tekst, /class OrderedObjParser|class XMLParser/);
  });

  it('the extension asks nothing of its host in the browser but vscode', () => {
    assert.deepEqual(van('dist/extension.web.js').buiten, ['vscode']);
  });

  it('the extension asks VS Code for its names once, and not in every file again', () => {
    for (const outfile of ['dist/extension.js', 'dist/extension.web.js'])
      assert.equal(van(outfile).tekst.split('require("vscode")').length - 1, 1, outfile);
  });

  it('only the extension holds what can reach the network', () => {
    const metNetwerk = LICHT.filter((outfile) => van(outfile).bestanden.some((file) => file.startsWith('src/fetch/')));
    assert.deepEqual(metNetwerk, ['dist/kern.js', 'dist/extension.web.js']);
    for (const outfile of LICHT)
      if (!metNetwerk.includes(outfile))
        assert.doesNotMatch(van(outfile).tekst, /\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon)\b/, outfile);
  });

  it('the extension comes to its first findings without yaml, within the bound', async () => {
    const maat = async (outfile: string) => {
      const { metafile } = await build({
        ...shared,
        ...bundles.find((one) => one.outfile === outfile),
        absWorkingDir: root,
        write: false,
        minify: true,
        sourcemap: false,
        metafile: true,
      });
      const isYaml = (file: string): boolean => file.startsWith('node_modules/yaml/');
      // Who asks for it, and how: only what is required, and not imported, waits until somebody does.
      const vragers = Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
        isYaml(file)
          ? []
          : imports
              .filter((one) => isYaml(one.path) || one.path === 'src/vragenset/yaml.ts')
              .map(({ kind }) => `${file}: ${kind}`),
      );
      const { bytes = 0, inputs = {} } = metafile.outputs[outfile] ?? {};
      const yaml = Object.entries(inputs).reduce(
        (sum, [file, { bytesInOutput }]) => sum + (isYaml(file) ? bytesInOutput : 0),
        0,
      );
      return { vragers: [...new Set(vragers)].sort(), bytes, yaml };
    };
    // On Node yaml is a file of its own; in a browser it lies in the bundle, and waits there.
    const [begin, kern, web] = [
      await maat('dist/extension.js'),
      await maat('dist/kern.js'),
      await maat('dist/extension.web.js'),
    ];
    assert.deepEqual([...begin.vragers, ...kern.vragers], []);
    assert.deepEqual([begin.yaml, kern.yaml], [0, 0]);
    assert.deepEqual(web.vragers, [
      'src/vragenset/laadYaml.ts: require-call',
      'src/vragenset/yaml.ts: import-statement',
    ]);
    assert.ok(web.yaml > 50_000, 'yaml is in it');
    assert.ok(begin.bytes <= GRENS_BEGIN, `${begin.bytes} bytes`);
    assert.ok(begin.bytes + kern.bytes <= GRENS, `${begin.bytes + kern.bytes} bytes`);
    assert.ok(web.bytes - web.yaml <= GRENS, `${web.bytes - web.yaml} bytes`);
  });

  it('the extension begins without the kern: of ours only the editor is in that file', () => {
    const { bestanden, buiten } = van('dist/extension.js');
    assert.deepEqual(
      bestanden.filter((file) => !/^src\/(?:editor\/\w+|extension)\.ts$/.test(file)),
      [],
    );
    assert.deepEqual(buiten, ['./kern.js', 'vscode']);
    assert.ok(van('dist/kern.js').bestanden.includes('src/vragenset/readVragenset.ts'));
  });

  it('no file of the editor uses the kern before it is read: when the file is loaded, or the extension starts', async () => {
    const editor = path.join(root, 'src/editor');
    const fout: string[] = [];
    for (const naam of readdirSync(editor)) {
      const { code } = await transform(readFileSync(path.join(editor, naam), 'utf8'), { loader: 'ts' });
      for (const gebruikt of meteenGebruikt(code)) fout.push(`${naam}: ${gebruikt}`);
    }
    assert.deepEqual(fout, []);
    const voorbeeld = "import { a, b } from '../vragenset';\n";
    assert.deepEqual(meteenGebruikt(`${voorbeeld}const c = () => a;\nclass D { x() { return b; } }`), []);
    assert.deepEqual(meteenGebruikt(`${voorbeeld}function registerX() { opdracht(() => a()); }`), []);
    assert.deepEqual(meteenGebruikt(`${voorbeeld}const c = { a: 1, d: a };\nclass D { b = b; }`), ['a', 'b']);
    assert.deepEqual(
      meteenGebruikt(`${voorbeeld}function registerX() { opdracht(a); }\nclass D { constructor() { this.c = b; } }`),
      ['a', 'b'],
    );
  });

  it('what is heavy stands by itself, and is seen by this test', async () => {
    const heavy = bundles.flatMap(({ outfile }) => (outfile?.startsWith('dist/formats/') ? [outfile] : []));
    assert.equal(heavy.length, 7);
    for (const outfile of heavy) {
      const { pakketten, buiten } = await bundel(outfile);
      assert.deepEqual(buiten, [], outfile);
      assert.ok(
        pakketten.some((pakket) => ZWAAR.test(pakket)),
        outfile,
      );
    }
  });
});
