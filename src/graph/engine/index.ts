export type { EngineAddress } from './address.ts';
export type { Exit } from './jvm.ts';
export { type Engine, type EngineOptions, openEngine } from './open.ts';
export { type EngineUse, type RunningEngine, runningEngine, useEngine } from './running.ts';
