/** A process of its own that uses a home's Neo4j until its input ends; prints where that answers, as JSON. */
import { useEngine } from '../../src/graph/engine/index.ts';

const [home = ''] = process.argv.slice(2);
const engine = await useEngine({ home, onProgress: (line) => console.error(line) });
console.log(JSON.stringify(engine));
for await (const _ of process.stdin);
await engine.release();
