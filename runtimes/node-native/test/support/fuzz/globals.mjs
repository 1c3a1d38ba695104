// FAISS's global variables and its time limit, which an episode may set to anything: the next one begins with them as
// they were, so that it plays alone as it does among others.
import { call, ops } from './abi.mjs';

const setters = ops.filter((op) => op.owner === 'GlobalVariables' && op.name.endsWith(':set'));

export class Globals {
  constructor() {
    this.handle = call('GlobalVariables:new0');
    this.values = setters.map((op) => call(op.name.replace(':set', ':get'), this.handle));
  }

  restore() {
    setters.forEach((op, i) => {
      if (this.values[i] !== null) call(op.name, this.handle, this.values[i]);
    });
    // TimeoutCallback.reset is for the whole process too.
    call('InterruptCallback.clear_instance');
  }
}
