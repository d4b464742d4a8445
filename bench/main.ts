import { benchLoad } from './load.ts';

const [name, size] = process.argv.slice(2);
if (name !== 'load') throw new Error('Say what to measure: load [statements].');
await benchLoad(size === undefined ? undefined : Number(size));
