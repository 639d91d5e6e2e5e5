import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

const ROOT = join(import.meta.dirname, '../..');
const { contributes } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
}
interface MenuItem {
  readonly command: string;
  readonly when?: string;
  readonly group?: string;
}
interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly image: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

const commands: readonly Command[] = contributes.commands;
const menus: Readonly<Record<string, readonly MenuItem[]>> = contributes.menus;
const declared = new Set(commands.map(({ command }) => command));
const sources = globSync('src/editor/**/*.ts', { cwd: ROOT })
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');
const viewIds: readonly string[] = Object.values(contributes.views as Record<string, { id: string }[]>).flatMap(
  (views) => views.map(({ id }) => id),
);

/** True for a command of ours that is declared, or that VS Code makes for a view; and for one of VS Code itself. */
function exists(command: string): boolean {
  if (!command.startsWith('kamervragen.')) return true;
  const registered = sources.includes(`'${command}'`);
  return viewIds.some((id) => command === `${id}.focus`) || registered;
}

describe('The manifest of the extension', () => {
  it('has every command under one category, and registers it', () => {
    for (const { command, category } of commands) {
      assert.equal(category, 'Kamervragen', command);
      assert.ok(exists(command), command);
    }
  });

  it('shows no command where it does not apply', () => {
    const inPalette = new Map((menus.commandPalette ?? []).map((item) => [item.command, item.when]));
    // Those that begin something new can always be chosen.
    const altijd = ['opstellen', 'opstellenVanKlembord', 'ophalen', 'controleerBestand', 'nieuw', 'uitleg'].map(
      (naam) => `kamervragen.${naam}`,
    );
    for (const { command } of commands) {
      if (!altijd.includes(command))
        assert.ok(inPalette.get(command), `${command} staat overal in de lijst met opdrachten`);
    }
    for (const [menu, items] of Object.entries(menus)) {
      for (const { command, when } of items) {
        assert.ok(declared.has(command), `${command} in ${menu}`);
        if (menu !== 'file/newFile') assert.ok(when, `${command} in ${menu} heeft geen when`);
      }
    }
  });

  it('lets everything be done with the keyboard', () => {
    const inPalette = new Map((menus.commandPalette ?? []).map((item) => [item.command, item.when]));
    for (const { command } of commands) assert.notEqual(inPalette.get(command), 'false', command);
    // A button on a line is out of reach without a mouse; the menu of that line is not.
    const items = menus['view/item/context'] ?? [];
    for (const inline of items.filter(({ group }) => group?.startsWith('inline'))) {
      const same = items.some(
        (item) => item !== inline && item.command === inline.command && item.when === inline.when,
      );
      assert.ok(same, `${inline.command} staat niet ook in het menu`);
    }
  });

  it('has keys for answer documents only', () => {
    for (const { command, when } of contributes.keybindings)
      assert.match(when, /kamervragen\.soort == 'antwoord'/, command);
  });

  it('has settings with a scope, a default, an explanation and a place of their own', () => {
    const settings = Object.entries<Record<string, unknown>>(contributes.configuration.properties);
    for (const [name, { scope, markdownDescription, order, ...rest }] of settings) {
      assert.ok('default' in rest, name);
      assert.ok(scope && markdownDescription && order, name);
    }
    const orders = settings.map(([, { order }]) => order);
    assert.equal(new Set(orders).size, orders.length);
  });

  it('offers a language model nothing unless the user, and no folder, allows it', () => {
    const { default: standaard, scope } = contributes.configuration.properties['kamervragen.taalmodel.toestaan'];
    assert.equal(standaard, false);
    assert.equal(scope, 'machine');
    for (const { when } of contributes.languageModelTools) assert.equal(when, 'config.kamervragen.taalmodel.toestaan');
  });

  describe('the walkthrough', () => {
    const [walkthrough] = contributes.walkthroughs;
    const steps: readonly Step[] = walkthrough.steps;

    it('has five steps, each with a picture that is there and is told in words', () => {
      assert.equal(steps.length, 5);
      for (const { id, media } of steps) {
        assert.ok(existsSync(join(ROOT, media.image)), media.image);
        assert.ok(media.altText.length > 30, id);
      }
    });

    it('leads only to commands that exist', () => {
      for (const { id, description, completionEvents } of steps) {
        const links = [...description.matchAll(/\(command:([\w.]+)\)/g)].map((match) => match[1] ?? '');
        assert.ok(links.length > 0, id);
        const awaited = completionEvents.flatMap((event) => /^onCommand:(.+)$/.exec(event)?.[1] ?? []);
        for (const command of [...links, ...awaited]) assert.ok(exists(command), `${id}: ${command}`);
        const views = completionEvents.flatMap((event) => /^onView:(.+)$/.exec(event)?.[1] ?? []);
        for (const view of views) assert.ok(viewIds.includes(view), `${id}: ${view}`);
      }
    });

    it('is where the welcome view and the command say it is', () => {
      assert.equal(walkthrough.id, 'beginnen');
      assert.match(sources, /#beginnen/);
      for (const { contents } of contributes.viewsWelcome) {
        for (const [, command] of contents.matchAll(/\(command:([\w.]+)\)/g)) assert.ok(declared.has(command), command);
      }
    });
  });
});
