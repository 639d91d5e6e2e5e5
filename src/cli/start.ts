/** Comes before everything else in a program of ours: how Node starts it. */
import v8 from 'node:v8';

// Two settings of V8, for Node 20: on a later one they gain nothing (measured on 24). Both only change a number that V8 reads each time; settings of patterns
// are left alone (--no-regexp-tier-up, set once a program runs, made Node crash on patterns that it had used before).
// - A function is made into the fastest machine code after fifteen times as much work as usual. To make it took more time than it saved, up
//   to thousands of documents (measured).
// - What is no longer needed is cleared away by the thread that made it. It is little each time: to call on other threads for it took longer,
//   all the more when these are checking documents themselves (measured).
if (process.versions.node.startsWith('20.')) v8.setFlagsFromString('--interrupt-budget=2000000 --no-parallel-scavenge');
