import { writeFileSync } from 'node:fs';
import { generated } from './generated.ts';

/** Writes every generated file: `npm run generate`. */
for (const file of await generated()) writeFileSync(file.path, file.content);
