import { expect, test } from 'vitest';
import { sha256 } from '../../src/dossier/spans.ts';
import { demarche } from '../support/command.ts';
import { checkFile } from '../support/costs.ts';
import { HOSTILE_FILES } from '../support/hostile-files.ts';
import { withFiles } from './folder.ts';

const GOOD = "demarche: 1\nsource: {id: good, title: Good, published: '2025-12-03'}\n";
const BAD = `${GOOD.replace('good', 'bad')}topics: [{id: peace, nam: Peace}]\n`;
const LINES =
  '{"demarche": 1, "source": {"id": "lines", "title": "Lines", "published": "2025"}}\n{"topics": {"id": "t", "name": "T\u2028"}}\n';

test('dossiers without problems: one line, exit code 0', async () => {
  await withFiles({ 'a.yaml': GOOD, 'b.jsonl': LINES }, async (folder) => {
    expect(await demarche(['check', 'a.yaml', 'b.jsonl'], { cwd: folder })).toMatchObject({
      stdout: '2 dossiers, no problems.\n',
      stderr: '',
      code: 0,
    });
    expect(await demarche(['check', '--json', 'a.yaml', 'b.jsonl'], { cwd: folder })).toMatchObject({
      stdout: '{"checked":2,"sources":["good","lines"]}\n',
      stderr: '',
      code: 0,
    });
  });
});

test('every problem of every file, with its place; exit code 1', async () => {
  const latin = Buffer.from(`${GOOD}# caf\xe9\n`, 'latin1');
  const broken = '{}\n[1]\n';
  const big = Buffer.alloc(100_000_001, 'x');
  await withFiles(
    { 'a.yaml': BAD, 'b.yaml': GOOD, 'c.yaml': latin, 'd.jsonl': broken, 'e.yaml': big },
    async (folder) => {
      const files = ['a.yaml', 'b.yaml', 'c.yaml', 'd.jsonl', 'e.yaml', 'missing.yaml', '.'];
      const ran = await demarche(['check', ...files], { cwd: folder });
      expect({ stdout: ran.stdout, code: ran.code }).toEqual({ stdout: '', code: 1 });
      expect(ran.stderr.split('\n')).toEqual([
        'a.yaml:3:10: "name" is missing.',
        'a.yaml:3:22: Unknown key "nam". Did you mean "name"?',
        'c.yaml:3:1: c.yaml is not UTF-8 in line 3. Save it as UTF-8.',
        'd.jsonl:2:1: This line is not JSON; expected an object such as {"claims": {"id": …}}.',
        'e.yaml:1:1: e.yaml holds 100000001 bytes; at most 60000000 are read. Write JSON Lines (.jsonl).',
        expect.stringMatching(/^missing\.yaml:1:1: Cannot read missing\.yaml: ENOENT/),
        expect.stringMatching(/^\.:1:1: Cannot read \.: EISDIR/),
        '7 problems found.',
        '',
      ]);
    },
  );
});

test('--json gives the problems as data', async () => {
  await withFiles({ 'a.yaml': BAD }, async (folder) => {
    const { stdout, stderr, code } = await demarche(['check', '--json', 'a.yaml'], { cwd: folder });
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
    expect(JSON.parse(stdout).error).toMatchObject({
      code: 'DOSSIER_INVALID',
      hint: '2 problems found.',
      problems: [
        { file: 'a.yaml', line: 3, column: 10, code: 'MISSING_KEY', message: '"name" is missing.' },
        { file: 'a.yaml', line: 3, column: 22, code: 'UNKNOWN_KEY' },
      ],
    });
  });
});

test('--text compares positions with the text', async () => {
  const text = '\ufeffPeace, they said.';
  const dossier = (start: number) =>
    `${GOOD}topics: [{id: peace, name: Peace, at: [${start}, ${start + 5}], sha256: ${sha256('Peace')}}]\n`;
  await withFiles(
    { 'text.txt': text, 'right.yaml': dossier(1), 'wrong.yaml': dossier(0) },
    async (folder) => {
      expect(await demarche(['check', 'right.yaml', '--text', 'text.txt'], { cwd: folder })).toMatchObject({
        code: 0,
      });
      const { stderr, code } = await demarche(['check', 'wrong.yaml', '--text', 'text.txt'], { cwd: folder });
      expect(code).toBe(1);
      expect(stderr).toContain('wrong.yaml:3:55: Other words stand at [0, 5]: "\\ufeffPeac"');
      const { stderr: clash } = await demarche(['check', 'right.yaml', 'wrong.yaml', '--text', 'text.txt'], {
        cwd: folder,
      });
      expect(clash).toBe('--text belongs to one dossier.\nCheck that dossier alone.\n');
    },
  );
});

/** The whole list is tried by the long tests. */
test.each(HOSTILE_FILES.filter(({ holds }) => /^(100,000 brackets|NUL|aliases that)/.test(holds)))(
  '$file with $holds is refused in words, in little memory',
  async ({ file, make, code }) => {
    const { stdout, stderr, megabytes, ...ended } = await checkFile(file, make());
    expect({ stdout, code: ended.code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toMatch(new RegExp(`^${file}:[1-9]\\d*:[1-9]\\d*: .*[.?]\\n`));
    expect(stderr).not.toMatch(/\n\s+at |undefined/);
    expect(megabytes).toBeLessThan(256);
    const asJson = await checkFile(file, make(), '--json');
    expect(JSON.parse(asJson.stdout).error.problems[0].code).toBe(code);
    expect({ stderr: asJson.stderr, code: asJson.code }).toEqual({ stderr: '', code: 1 });
  },
);
