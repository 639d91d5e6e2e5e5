#!/usr/bin/env node
// The program that `runTests` starts in place of desktop VS Code; tsx lets Node run the TypeScript.
import { tsImport } from 'tsx/esm/api';

const { main } = await tsImport('./launch.ts', import.meta.url);
await main(process.argv.slice(2));
