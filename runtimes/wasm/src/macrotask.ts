/**
 * Runs work in a later turn of the event loop, in the order given. The engine has one thread, which is this one: between
 * two operations timers, input and frames get their turn.
 */
export const inLaterTurn: (work: () => void) => void =
  typeof setImmediate === 'function' ? (work) => void setImmediate(work) : byMessage();

/** A page has no setImmediate, and its timers are held back to 4 ms each. */
function byMessage(): (work: () => void) => void {
  const waiting: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  return (work) => {
    waiting.push(work);
    port2.postMessage(null);
  };
}
