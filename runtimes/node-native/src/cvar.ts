import { GlobalVariables } from '@faiss-sdk/generated';
// Making it asks the engine, which has to be there before.
import './install.ts';

/**
 * FAISS's global variables, under Python's name (`faiss.cvar`): statistics of all searches of this process, and settings
 * such as `distanceComputeBlasThreshold`. They are the engine's, not this object's: closing it only ends its use.
 */
export const cvar: GlobalVariables = new GlobalVariables();
