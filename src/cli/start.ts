/** Comes before everything else in a program of ours: how Node starts it. */
import v8 from 'node:v8';

// A function is made into the fastest machine code after three times as much work as usual: to make it took more time than it saved, up to
// thousands of documents (measured on Node 20). Later ones weigh this themselves, and complain of a setting that they do not know.
// Settings of patterns are left alone: --no-regexp-tier-up, set once a program runs, made Node crash on patterns that it had used before.
if (process.versions.node.startsWith('20.')) v8.setFlagsFromString('--interrupt-budget=400000');
