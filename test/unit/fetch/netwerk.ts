/** Everything by its name with which a program can reach another machine. */
export const NETWERK: ReadonlySet<string> = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
]);

/** Modules that do, or that start a program that can. (A thread of our own runs what is looked at too.) */
export const MODULES =
  /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|cluster|undici|ws|axios|got|node-fetch)(?:\/.*)?$/;
