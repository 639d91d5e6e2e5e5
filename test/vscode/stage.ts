/** What a scene can do in the workbench: the keys and the mouse of a user, nothing behind VS Code's back. */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { HarnessError } from './workbench/install';

const WAIT_MS = 20_000;

export class Stage {
  /** `folder` is the opened copy of the example folder; pictures are written to `pictures`. */
  constructor(
    readonly page: Page,
    readonly folder: string,
    private readonly pictures: string,
  ) {}

  /** Until the workbench has its parts and the explorer shows files. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  }

  /** Ctrl+P, the name, Enter. */
  async openFile(name: string): Promise<void> {
    await this.pick('Control+KeyP', name, name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: WAIT_MS });
    await this.page.locator('.editor-instance').first().waitFor({ timeout: WAIT_MS });
  }

  /** F1, the title as shown in the list ("Kamervragen: Eindcontrole"), Enter. */
  async runCommand(title: string): Promise<void> {
    await this.pick('F1', title, title);
  }

  /** Opens the quick input with a key, types, and takes the row that shows `choice`. */
  private async pick(key: string, text: string, choice: string): Promise<void> {
    await this.page.keyboard.press(key);
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor({ timeout: WAIT_MS });
    // Typing at the end keeps the '>' that makes it the command palette.
    await input.press('End');
    await input.pressSequentially(text);
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: choice }).first();
    await row.waitFor({ timeout: WAIT_MS });
    await row.click();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Types as a user does, in whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  /** Waits until a text is visible somewhere in the page. */
  async waitForText(text: string, ms = WAIT_MS): Promise<void> {
    await this.visible(text)
      .waitFor({ state: 'visible', timeout: ms })
      .catch(() => {
        throw new HarnessError(`Niet te zien in VS Code: "${text}"`);
      });
  }

  /** Takes a picture after checking that what it is meant to show can be seen. */
  async shot(name: string, texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.waitForText(text);
    await this.page.getByText('Activating Extensions').waitFor({ state: 'hidden', timeout: WAIT_MS });
    // The blinking caret and the entrance of hovers and messages would make every picture different.
    await this.page.waitForTimeout(300);
    await this.page.screenshot({ path: join(this.pictures, `${name}.png`), animations: 'disabled', caret: 'hide' });
  }

  /** The editor puts non-breaking spaces between words, so a space in the text stands for any space. */
  private visible(text: string): Locator {
    const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    return this.page.getByText(new RegExp(pattern)).filter({ visible: true }).first();
  }
}
