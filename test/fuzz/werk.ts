/**
 * What a call costs, counted: how often a function or a loop is entered (`telStappen` in bouw.ts puts the counter there) and how many
 * characters or members the language's own searching is let loose on. The same number on every machine, however busy.
 */
declare const __fuzzTeller: { stappen: number };

type Los = (this: unknown, ...args: readonly unknown[]) => unknown;

/** How far a search came: to what it found, or to the end. */
const totGevonden = (zelf: unknown, args: readonly unknown[], uit: unknown): number => {
  const { length } = zelf as { length: number };
  const van = typeof args[1] === 'number' ? args[1] : 0;
  return typeof uit === 'number' && uit >= 0 ? Math.abs(uit - van) + 1 : Math.max(1, length - van);
};
const alles = (zelf: unknown): number => (zelf as { length: number }).length + 1;

/** A pattern that only fits at one place looks no further than that. */
const patroon = (zelf: unknown, args: readonly unknown[], uit: unknown): number => {
  const { source, sticky, multiline } = zelf as RegExp;
  const lengte = String(args[0]).length;
  if (Array.isArray(uit)) return Number((uit as RegExpExecArray).index) + String(uit[0]).length + 1;
  const vast = sticky || (source.charCodeAt(0) === 94 && !multiline);
  return vast ? 1 : lengte + 1;
};

type Kosten = (zelf: unknown, args: readonly unknown[], uit: unknown) => number;
const DUUR: readonly (readonly [object, string, Kosten])[] = [
  [String.prototype, 'indexOf', totGevonden],
  [String.prototype, 'lastIndexOf', (_zelf, args, uit) => Math.abs(Number(args[1] ?? 0) - Number(uit)) + 1],
  [String.prototype, 'includes', (zelf, _args, uit) => (uit === true ? 1 : alles(zelf))],
  [String.prototype, 'split', alles],
  [String.prototype, 'replaceAll', alles],
  [String.prototype, 'toLowerCase', alles],
  [String.prototype, 'toUpperCase', alles],
  [String.prototype, 'normalize', alles],
  [RegExp.prototype, 'exec', patroon],
  [Array.prototype, 'indexOf', totGevonden],
  [Array.prototype, 'includes', alles],
  [Array.prototype, 'join', alles],
  [Array.prototype, 'slice', (_zelf, _args, uit) => alles(uit)],
  [Array.prototype, 'concat', (_zelf, _args, uit) => alles(uit)],
];

/** Runs something and says what it cost, in steps. */
export function werkVan(doe: () => void): number {
  const oud = DUUR.map(([waar, naam]) => [waar, naam, Reflect.get(waar, naam) as Los] as const);
  __fuzzTeller.stappen = 0;
  let extra = 0;
  for (const [index, [waar, naam, kosten]] of DUUR.entries()) {
    const echt = oud[index]?.[2];
    if (echt === undefined) continue;
    Reflect.set(waar, naam, function (this: unknown, ...args: readonly unknown[]) {
      const van = naam === 'exec' ? (this as RegExp).lastIndex : 0;
      const uit = Reflect.apply(echt, this, args);
      extra += Math.max(1, kosten(this, args, uit) - van);
      return uit;
    });
  }
  try {
    doe();
  } finally {
    for (const [waar, naam, echt] of oud) Reflect.set(waar, naam, echt);
  }
  return __fuzzTeller.stappen + extra;
}
