/** Said when the extension is not whole, or when on the web the connection is gone. */
export const ONVOLLEDIG =
  'Een onderdeel van Kamervragen kon niet worden geladen. Open dit venster opnieuw, of installeer de extensie opnieuw.';

/** The part without which nothing of ours works cannot be had. */
export class Onvolledig extends Error {
  override readonly name = 'Onvolledig';

  constructor(cause: unknown) {
    super(ONVOLLEDIG, { cause });
  }
}
