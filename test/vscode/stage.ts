/** What a test or a scene can do in the workbench: the keys and the mouse of a user, nothing behind VS Code's back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';

/** Longest wait for what VS Code itself does (milliseconds). */
const VSCODE_MS = 30_000;

/** Something that the extension should have brought on the screen is not there. */
export class NietGezien extends Error {}

export class Stage {
  /** `folder` is the opened copy of a folder; `patience` is how long to wait for what the extension shows (milliseconds). */
  constructor(
    readonly page: Page,
    readonly folder: string,
    readonly patience = 20_000,
  ) {}

  /** Until the workbench has its parts and the explorer shows files. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    await this.explorerRow().first().waitFor({ timeout: 60_000 });
  }

  /** Until VS Code has started the extensions that a Markdown document wakes. */
  async settled(): Promise<void> {
    await this.page.getByText('Activating Extensions').waitFor({ state: 'hidden', timeout: VSCODE_MS });
    await this.page.waitForTimeout(500);
  }

  /** A double click in the explorer. */
  async openFile(name: string): Promise<void> {
    await this.explorerRow(name).dblclick({ timeout: VSCODE_MS });
    await this.activeTab(name).waitFor({ timeout: VSCODE_MS });
    await this.lines().first().waitFor({ timeout: VSCODE_MS });
  }

  /** The right mouse button on a file in the explorer, and one of our entries in the menu. */
  async chooseInExplorer(name: string, entry: string): Promise<void> {
    const menu = this.page.locator('.monaco-menu');
    const item = menu.locator('.action-item').filter({ has: this.page.getByText(entry, { exact: true }) });
    const end = Date.now() + this.patience;
    // A menu that was opened before VS Code knew the extension does not grow: it has to be opened again.
    do {
      await this.page.keyboard.press('Escape');
      await menu.waitFor({ state: 'hidden', timeout: VSCODE_MS });
      await this.explorerRow(name).click({ button: 'right', timeout: VSCODE_MS });
      await menu.waitFor({ timeout: VSCODE_MS });
    } while (!(await appears(item)) && Date.now() < end);
    await this.see(item, `«${entry}» in het menu van ${name}`);
    // VS Code takes a click right after the menu opened for the end of the one that opened it.
    await this.page.waitForTimeout(500);
    await item.click();
  }

  /** F1, the title as shown in the list ("Kamervragen: Beantwoording opstellen"), Enter. */
  async runCommand(title: string): Promise<void> {
    const end = Date.now() + this.patience;
    // A list that was opened before VS Code knew the command does not grow: it has to be opened again.
    for (;;) {
      await this.page.keyboard.press('F1');
      await this.search(title);
      if ((await appears(this.choice(title))) || Date.now() >= end) break;
      await this.page.keyboard.press('Escape');
      await this.input().waitFor({ state: 'hidden', timeout: VSCODE_MS });
    }
    await this.take(title);
  }

  /** Types in the list that VS Code has opened, and takes the row with this title. */
  async pick(title: string): Promise<void> {
    await this.search(title);
    await this.take(title);
  }

  private async search(title: string): Promise<void> {
    const input = this.input();
    await input.waitFor({ timeout: VSCODE_MS });
    // Typing at the end keeps the '>' that makes it the command palette.
    await input.press('End');
    await input.pressSequentially(title);
  }

  private async take(title: string): Promise<void> {
    await this.see(this.choice(title), `«${title}» in de lijst`);
    await this.choice(title).click();
  }

  private choice(title: string): Locator {
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    return rows.filter({ has: this.page.getByText(title, { exact: true }) }).first();
  }

  /** The field of the command palette and of a question at the top of the window. */
  input(): Locator {
    return this.page.locator('.quick-input-widget input[type="text"]');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types as a user does, in whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  /** Puts the caret at the end of the line that holds exactly this text. */
  async caretAfter(line: string): Promise<void> {
    await this.line(line).click({ timeout: VSCODE_MS });
    await this.page.keyboard.press('End');
  }

  /** Saves the active document and gives what is in the file now. */
  async save(name: string): Promise<string> {
    await this.page.keyboard.press('Control+KeyS');
    await this.page.locator(`.tab.active.dirty[data-resource-name="${name}"]`).waitFor({ state: 'hidden' });
    return readFile(join(this.folder, name), 'utf8');
  }

  /** Shows the Problems panel, with nothing else over the text. */
  async openProblems(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+KeyM');
    await this.page.locator('.markers-panel').waitFor({ timeout: VSCODE_MS });
  }

  /** A click on the icon of a view container at the left. */
  async openView(title: string): Promise<void> {
    const icon = this.page.locator('.activitybar .action-label').and(this.page.getByLabel(title));
    await this.see(icon, `«${title}» in de balk met pictogrammen`);
    await icon.first().click();
  }

  async hideSideBar(): Promise<void> {
    await this.page.keyboard.press('Control+KeyB');
    await this.page.locator('.explorer-folders-view').waitFor({ state: 'hidden', timeout: VSCODE_MS });
  }

  /** Drags an edge of a part of the window: to the right or down for a positive distance (pixels). */
  async dragEdge(part: string, edge: 'right' | 'top', distance: number): Promise<void> {
    const box = await this.page.locator(part).boundingBox();
    if (box === null) throw new Error(`${part} is niet op het scherm`);
    const from = { x: edge === 'right' ? box.x + box.width : box.x + 600, y: edge === 'top' ? box.y : box.y + 300 };
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    const to = edge === 'right' ? { x: from.x + distance, y: from.y } : { x: from.x, y: from.y + distance };
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Drags a file from the Explorer into the text of the editor. */
  async dropInText(name: string): Promise<void> {
    const to = this.page.locator('.monaco-editor .view-lines');
    await this.explorerRow(name).hover();
    await this.page.mouse.down();
    // Shift is how VS Code is told to drop into the text, and not to open the file.
    await this.page.keyboard.down('Shift');
    await to.hover({ position: { x: 60, y: 9 } });
    await to.hover({ position: { x: 64, y: 10 } });
    await this.page.waitForTimeout(500);
    await this.page.mouse.up();
    await this.page.keyboard.up('Shift');
  }

  /** To where nothing reacts to it, and until what it brought up is gone. */
  async mouseAway(): Promise<void> {
    await this.page.mouse.move(640, 300);
    await this.page.waitForTimeout(1500);
  }

  /** A row of the Problems panel. */
  problem(text: string): Locator {
    return this.page.locator('.markers-panel .monaco-list-row').filter({ hasText: text });
  }

  /** What the status bar says of the active document. */
  status(): Locator {
    return this.page.locator('.statusbar-item[id="kamervragen.kamervragen.kamervragen.stand"]');
  }

  async seeStatus(text: string): Promise<void> {
    await this.see(this.status().getByText(text, { exact: true }), `«${text}» in de statusbalk`);
  }

  /** The lines of the editors on the screen. */
  lines(): Locator {
    return this.page.locator('.editor-instance .view-lines .view-line');
  }

  /** The line of an editor that holds exactly this text. */
  line(text: string): Locator {
    return this.lines().filter({ hasText: new RegExp(`^${spaced(text)}$`) });
  }

  /** The line of an editor in which this text stands. */
  lineWith(text: string): Locator {
    return this.lines().filter({ hasText: new RegExp(spaced(text)) });
  }

  activeTab(name: string): Locator {
    return this.page.locator(`.tab.active[data-resource-name="${name}"]`);
  }

  /** A message at the bottom right. */
  message(text: string): Locator {
    return this.page.locator('.notification-toast').filter({ hasText: text });
  }

  /** A row of the list with completions. */
  suggestion(label: string): Locator {
    return this.page
      .locator('.suggest-widget .monaco-list-row')
      .filter({ has: this.page.getByText(label, { exact: true }) });
  }

  /** Walks down the list with completions until this one is chosen. */
  async goToSuggestion(label: string): Promise<void> {
    await this.see(this.suggestion(label), `«${label}» in de lijst met aanvullingen`);
    const chosen = this.page.locator('.suggest-widget .monaco-list-row.focused', { hasText: label });
    for (let step = 0; step < 20 && !(await appears(chosen, 300)); step++) await this.page.keyboard.press('ArrowDown');
    await this.see(chosen, `«${label}» gekozen in de lijst met aanvullingen`);
  }

  /** Where a character stands on the screen: `offset` characters into `words` in the line with this text. */
  async place(line: string, words: string, offset: number): Promise<{ x: number; y: number }> {
    const where = await this.lineWith(line)
      .first()
      .evaluate(
        (element, { words, offset }) => {
          const nodes: { node: unknown; from: number }[] = [];
          let text = '';
          const walker = element.ownerDocument.createTreeWalker(element, 4);
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            nodes.push({ node, from: text.length });
            text += (node.textContent ?? '').replace(/\s/g, ' ');
          }
          const at = text.indexOf(words) + offset;
          const found = nodes.findLast(({ from }) => from <= at);
          if (found === undefined) return null;
          const range = element.ownerDocument.createRange();
          range.setStart(found.node, at - found.from);
          range.setEnd(found.node, at - found.from + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        },
        { words, offset },
      );
    if (where === null) throw new Error(`«${words}» staat niet op het scherm`);
    return where;
  }

  /** Asks for something until it is there; `leave` puts away what came instead. Does not complain when it never comes. */
  async again(what: Locator, ask: () => Promise<void>, leave: () => Promise<void>): Promise<void> {
    const end = Date.now() + this.patience;
    // Longer each time: a slow window must get to its answer before it is asked anew.
    for (let wait = 2000; ; wait *= 2) {
      await ask();
      if ((await appears(what.first(), wait)) || Date.now() >= end) return;
      await leave();
    }
  }

  /** Waits until what the extension should show is there. */
  async see(what: Locator, name: string): Promise<void> {
    await this.until(what, 'visible', `Niet te zien in VS Code: ${name}`);
  }

  /** Waits until what the extension should take away is gone. */
  async seeGone(what: Locator, name: string): Promise<void> {
    await this.until(what, 'hidden', `Nog te zien in VS Code: ${name}`);
  }

  /** Waits until a text is visible somewhere in the page. */
  async seeText(text: string): Promise<void> {
    await this.see(this.page.getByText(new RegExp(spaced(text))).filter({ visible: true }), `«${text}»`);
  }

  /** Waits until a text is visible inside a page within the window, such as the Markdown preview; gives that page. */
  async seeInPreview(text: string): Promise<Frame> {
    const end = Date.now() + VSCODE_MS;
    for (;;) {
      for (const frame of this.page.frames()) {
        if (frame.parentFrame() === null) continue;
        const found = frame.getByText(text).filter({ visible: true });
        if ((await found.count().catch(() => 0)) > 0) return frame;
      }
      if (Date.now() >= end) throw new NietGezien(`Niet te zien in VS Code: «${text}» in de voorbeeldweergave`);
      await this.page.waitForTimeout(200);
    }
  }

  private async until(what: Locator, state: 'visible' | 'hidden', complaint: string): Promise<void> {
    await what
      .first()
      .waitFor({ state, timeout: this.patience })
      .catch(() => {
        throw new NietGezien(complaint);
      });
  }

  private explorerRow(name?: string): Locator {
    const rows = this.page.locator('.explorer-folders-view .monaco-list-row');
    return name === undefined ? rows : rows.filter({ has: this.page.getByText(name, { exact: true }) });
  }
}

function appears(what: Locator, ms = 1000): Promise<boolean> {
  return what.waitFor({ timeout: ms }).then(
    () => true,
    () => false,
  );
}

/** A pattern for a text of which the spaces may be any space: the editor puts non-breaking ones between words. */
function spaced(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
