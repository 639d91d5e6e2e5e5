/** Where a command writes, and what it may know of the terminal and itself; tests give their own. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
  /** Whether the output is shown in colour. */
  readonly colours: boolean;
  /** Whether a person is looking at a terminal. */
  readonly terminal: boolean;
  /** Whether faults of ours are shown with their stack. */
  readonly debug?: boolean;
  /** Version of the tool, for reports. */
  readonly version: string;
  /** The script of a thread that helps; without it all is done in one. */
  readonly werker?: string;
  /** Loads what most commands need the fast way, where there is one; nothing when that was done. */
  laadKern?(): void;
}
