/**
 * Reads what the editor takes from the other folders, the first time. On Node the build keeps that in a file of its own
 * (scripts/kernApart.js), so that VS Code need not wait for it when it starts us; `bewaking.ts` calls this before anything of ours runs. In the
 * browser all is one file, and there is nothing to read.
 */
export function laadKern(): void {}
