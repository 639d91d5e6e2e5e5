/** Every fix of every rule, on the wrong examples of its page: offered, applied and undone as VS Code does it. */
import { strict as assert } from 'node:assert';
import { resolve } from 'node:path';
import * as vscode from 'vscode';
import { applyEdits } from '../../../src/edits';
import { type Finding, fixesOf, geenInstellingen, type LintOptions, lint, safeEdits } from '../../../src/lint';
import { type Rule, rules } from '../../../src/rules';
import { readVragenset } from '../../../src/vragenset';
import { type Voorbeeld, voorbeeldenOf } from '../../unit/rules/voorbeelden';
import { closeAll, codeOf, inWerkmap, openInEditor, setSetting } from './hulp';
import { feature, waitFor } from './kader';

/** The bundle of the suite lies in `.vscode-test/suite`. */
const PAGINAS = resolve(__dirname, '../../docs/regels');

/** Today in the editor, where an example does not say which day it is. */
const VANDAAG = '2025-02-05';

/** A window that is still starting its extensions answers nothing at first, and takes its time for that (milliseconds). */
const STARTEN_MS = 20_000;

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('kamervragen');

/** A wrong example as it lies in the work folder, with what the rules say of it outside the editor. */
interface Proef {
  readonly uri: vscode.Uri;
  readonly tekst: string;
  readonly options: LintOptions;
}

/** One of ours on a document, as the editor and as the rules say it. */
interface Melding {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

const metHerstel = rules.filter((rule) => rule.fixes !== undefined);
const zonderVragen = metHerstel.filter(({ fixable }) => fixable);

describe('Herstel van elke regel, op de voorbeelden van zijn pagina', function () {
  // A rule may have many fixes, each in a document that is opened for it.
  this.timeout(120_000);
  const geprobeerd = new Map<string, number>();

  afterEach(async () => {
    await closeAll();
    for (const name of ['regels', 'vandaag']) await setSetting(name, undefined);
  });

  for (const rule of metHerstel) {
    feature(`${rule.id}: elk herstel doet wat het belooft, en is in één stap ongedaan te maken`, async () => {
      await setSetting('regels', settingsFor(rule));
      let aantal = 0;
      for (const proef of await proevenOf(rule)) {
        for (const finding of findingsOf(rule, proef.tekst, proef.options)) {
          for (const [index, fix] of fixesOf(readVragenset(proef.tekst), finding, proef.options).entries()) {
            const document = await open(rule, proef);
            const action = await actionFor(document, finding, fix.title);
            assert.equal(action.isPreferred ?? false, index === 0 && fix.safe, `${fix.title}: voorkeur`);
            await tryAction(rule, proef, document, action, applyEdits(proef.tekst, fix.edits), 1);
            aantal++;
          }
        }
      }
      geprobeerd.set(rule.id, aantal);
      assert.ok(aantal > 0, `geen fout voorbeeld van ${rule.id} heeft een herstel: zet er een op zijn pagina`);
    });
  }

  for (const rule of zonderVragen) {
    feature(`${rule.id}: source.fixAll.kamervragen herstelt wat zonder vragen kan`, async () => {
      await setSetting('regels', settingsFor(rule));
      let aantal = 0;
      for (const proef of await proevenOf(rule)) {
        const set = readVragenset(proef.tekst);
        const edits = safeEdits(set, proef.options);
        const mended = findingsOf(rule, proef.tekst, proef.options).filter((finding) =>
          fixesOf(set, finding, proef.options).some(({ safe }) => safe),
        );
        if (mended.length === 0) continue;
        const document = await open(rule, proef);
        const action = await waitFor(async () => {
          const [first, ...more] = await actionsAt(document, new vscode.Range(0, 0, 0, 0), FIX_ALL);
          assert.ok(first !== undefined && more.length === 0, 'precies één actie herstelt alles');
          return first;
        }, STARTEN_MS);
        await tryAction(rule, proef, document, action, applyEdits(proef.tekst, edits), mended.length);
        aantal++;
      }
      assert.ok(aantal > 0, 'geen voorbeeld laat zien wat zonder vragen kan');
    });
  }

  feature('geen regel met herstel is overgeslagen', () => {
    assert.deepEqual(
      [...geprobeerd.keys()],
      rules.flatMap(({ id, fixes }) => (fixes === undefined ? [] : [id])),
    );
    const verwacht = metHerstel.map((rule) => [rule.id, countFixes(rule)]);
    assert.deepEqual([...geprobeerd], verwacht);
  });
});

/** Only this rule speaks, except that `acceptatie` needs the others to accept something of. */
function settingsFor(rule: Rule): Record<string, unknown> {
  const others = rule.id === 'acceptatie' ? [] : rules.filter((other) => other !== rule);
  return Object.fromEntries([
    ...others.map(({ id }) => [id, 'uit']),
    ...(rule.severity.concept === 'uit' ? [[rule.id, 'info']] : []),
  ]);
}

function wrongExamples(rule: Rule): Voorbeeld[] {
  return voorbeeldenOf(rule, PAGINAS).filter(({ soort }) => soort === 'fout');
}

/** How many fixes the wrong examples have by the page's own options. */
function countFixes(rule: Rule): number {
  return wrongExamples(rule)
    .flatMap(({ tekst, options }) =>
      findingsOf(rule, tekst, options).map((finding) => fixesOf(readVragenset(tekst), finding, options).length),
    )
    .reduce((sum, count) => sum + count, 0);
}

/** The wrong examples of a rule, each as a file with a bron of its own where the page gives one. */
async function proevenOf(rule: Rule): Promise<Proef[]> {
  const proeven: Proef[] = [];
  for (const { tekst, options, regel } of wrongExamples(rule)) {
    const name = `proef-${rule.id}-${regel}`;
    const bron = options.bron?.tekst;
    const document = bron === undefined ? tekst : withBron(tekst, `${name}.bron.md`);
    if (bron !== undefined) await write(`${name}.bron.md`, bron);
    await write(`${name}.md`, document);
    // The editor has a day where the page has none; the other rules are off, as in the settings.
    const uit = Object.entries(settingsFor(rule)).map(([id, severity]) => [id, { severity }]);
    const regels = { ...options.instellingen?.regels, ...Object.fromEntries(uit) };
    proeven.push({
      uri: inWerkmap(`${name}.md`),
      tekst: document,
      options: { ...options, today: options.today ?? VANDAAG, instellingen: { ...geenInstellingen, regels } },
    });
  }
  return proeven;
}

/** The front matter names this bron, instead of the one it names or as its first line. */
function withBron(tekst: string, naam: string): string {
  const named = tekst.replace(/^bron: .*$/m, `bron: ${naam}`);
  return named === tekst ? tekst.replace(/^---\n/, `---\nbron: ${naam}\n`) : named;
}

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inWerkmap(name), new TextEncoder().encode(text));
}

function findingsOf(rule: Rule, tekst: string, options: LintOptions): Finding[] {
  return lint(readVragenset(tekst), options).filter((finding) => finding.rule === rule.id);
}

/** The example in the editor, once it shows exactly the findings that the rule has for it. */
async function open(rule: Rule, { uri, tekst, options }: Proef): Promise<vscode.TextDocument> {
  if (vscode.workspace.getConfiguration('kamervragen').get('vandaag') !== options.today) {
    await setSetting('vandaag', options.today);
  }
  const { document } = await openInEditor(uri);
  assert.equal(document.getText(), tekst);
  await waitForMeldingen(rule, document, options);
  return document;
}

/** Until the editor shows of this rule what the rule says of the text as it stands. */
async function waitForMeldingen(rule: Rule, document: vscode.TextDocument, options: LintOptions): Promise<void> {
  const expected = findingsOf(rule, document.getText(), options).map(
    ({ start, end, message }): Melding => ({ start, end, message }),
  );
  await waitFor(() => {
    assert.deepEqual(shown(rule, document), expected);
    return true;
  });
}

function shown(rule: Rule, document: vscode.TextDocument): Melding[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === 'Kamervragen' && codeOf(diagnostic) === rule.id)
    .map(({ range, message }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      message,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
  );
}

/** The one action with this title where the finding stands: a writer sees no more than the title. */
function actionFor(document: vscode.TextDocument, finding: Finding, title: string): Promise<vscode.CodeAction> {
  const range = new vscode.Range(document.positionAt(finding.start), document.positionAt(finding.end));
  return waitFor(async () => {
    const actions = await actionsAt(document, range, vscode.CodeActionKind.QuickFix);
    const [action, ...more] = actions.filter((one) => one.title === title);
    assert.ok(action, `«${title}» niet bij: ${actions.map((one) => one.title).join(' | ')}`);
    assert.equal(more.length, 0, `«${title}» wordt meer dan eens aangeboden`);
    return action;
  }, STARTEN_MS);
}

/** Applies an action, looks whether the text is as expected and at least `mended` findings are gone, and takes it back. */
async function tryAction(
  rule: Rule,
  { tekst, options }: Proef,
  document: vscode.TextDocument,
  action: vscode.CodeAction,
  expected: string,
  mended: number,
): Promise<void> {
  const before = shown(rule, document).length;
  // As VS Code does: first the edit, then the command.
  if (action.edit !== undefined) assert.ok(await vscode.workspace.applyEdit(action.edit), action.title);
  if (action.command !== undefined) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
  assert.equal(document.getText(), expected, action.title);
  await waitForMeldingen(rule, document, options);
  const after = shown(rule, document).length;
  assert.ok(after <= before - mended, `${action.title}: van ${before} naar ${after} bevindingen`);
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), tekst, `${action.title}: na één keer ongedaan maken`);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}
