/** Where a command writes; tests give their own. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person is looking at a terminal that shows colours. */
  readonly colours: boolean;
}
