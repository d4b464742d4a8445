import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkDossier } from '../src/dossier/check.ts';

const FOLDER = fileURLToPath(new URL('../seed/', import.meta.url));
const SEED = `${FOLDER}moscow-talks-2025-12-02.yaml`;
const text = process.env.DEMARCHE_SEED_TEXT;

describe('the dossiers that ship', () => {
  test.each(readdirSync(FOLDER))('%s has no problems', (name) => {
    expect(checkDossier(name, readFileSync(FOLDER + name, 'utf8')).problems ?? []).toEqual([]);
  });

  test.skipIf(!text)('every position and hash is that of the article (DEMARCHE_SEED_TEXT names it)', () => {
    const article = readFileSync(String(text), 'utf8');
    const checked = checkDossier(SEED, readFileSync(SEED, 'utf8'), article);
    expect(checked.problems ?? []).toEqual([]);
  });

  test.skipIf(!text)('a changed letter in the article would be noticed', () => {
    const article = readFileSync(String(text), 'utf8').replace('Witkoff', 'Witkofg');
    const checked = checkDossier(SEED, readFileSync(SEED, 'utf8').replace(/^ {2}sha256: .*$/m, ''), article);
    expect(checked.problems?.map(({ code }) => code)).toContain('WRONG_POSITION');
  });

  test.skipIf(!text)("no sentence of the article's own stands in the repository", () => {
    const dossier = readFileSync(SEED, 'utf8');
    const article = readFileSync(String(text), 'utf8').replace(/«[^«»]*[»«]/g, '\n');
    const runs = article.split(/[.\n,;:–()]+/).map((part) => part.trim());
    const copied = runs.filter((part) => part.split(/\s+/).length >= 5 && dossier.includes(part));
    expect(copied).toEqual([]);
  });
});
