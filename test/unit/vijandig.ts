/** Words that somebody could put in a document, a file name or a remark to make a program do something. */
export const VIJANDIG: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://kwaad.example/p.png">',
  '![beeld](https://kwaad.example/p.png)',
  '[klik](command:workbench.action.quit)',
  '[klik](command:workbench.action.quit "tip")',
  '[lees](data:text/html,<b>x</b>)',
  '[open](file:///etc/hosts)',
  'https://kwaad.example/bare www.kwaad.example en a@kwaad.example',
  '<https://kwaad.example/hoek>',
  '$(zap) en \\$(zap)',
  '&lt;b&gt; &#60;i&#62; &amp;copy;',
  'naam\u202excod.exe en \u2066los\u2069',
  'bel\u0007 en \u001b[31mrood\u001b[0m',
  '`code` **vet** _cursief_ ~~weg~~ | cel | # kop',
  '    ingesprongen als code',
  `lang${'woord'.repeat(3000)}`,
  "=cmd|' /C calc'!A0",
];

/** Marks that turn the direction of what stands behind them, and control characters other than an end of a line. */
export const STUURTEKENS = /(?![\r\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
