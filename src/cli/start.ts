/** Comes before everything else in a program of ours: how Node starts it. */
import v8 from 'node:v8';

// Each pattern is used many times: made into machine code at once it takes half the time of making it twice.
v8.setFlagsFromString('--no-regexp-tier-up');
// A function is made into the fastest machine code after three times as much work as usual: to make it took more time than it saved, up to
// thousands of documents (measured on Node 20). Later ones weigh this themselves, and complain of a setting that they do not know.
if (process.versions.node.startsWith('20.')) v8.setFlagsFromString('--interrupt-budget=400000');
