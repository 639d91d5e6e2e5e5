/** What an importer gives: the text as Markdown, and in Dutch what could not come along. */
export interface Ingelezen {
  readonly markdown: string;
  readonly verloren: readonly string[];
}

/** A file that cannot be read; the message is one Dutch sentence that says what to do. */
export class Onleesbaar extends Error {
  override readonly name = 'Onleesbaar';
}
