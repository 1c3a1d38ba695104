import { GlobalVariables } from '@faiss-sdk/generated';

/**
 * FAISS's global variables, under Python's name (`faiss.cvar`): statistics of all searches of this process, and settings
 * such as `distanceComputeBlasThreshold`. They are the engine's, not this object's: closing it only ends its use.
 *
 * Runtime packages export it behind their `install`, because making it asks the engine.
 */
export const cvar: GlobalVariables = new GlobalVariables();
