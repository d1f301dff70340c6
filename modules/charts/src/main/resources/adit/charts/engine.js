// What the libraries expect of their surroundings. Nothing here waits, so timers never ring.
globalThis.global = globalThis;
globalThis.setTimeout = function () { return 0; };
globalThis.clearTimeout = function () {};
