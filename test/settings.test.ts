import { expect, test } from 'vitest';
import { readSettings } from '../src/settings.ts';

test('limits are changed by their names', () => {
  expect(readSettings({}).limits).toEqual({});
  expect(readSettings({ DEMARCHE_LIMITS: 'cost=100000, depth=20' }).limits).toEqual({
    cost: 100_000,
    depth: 20,
  });
});

test.each([
  ['dept=20', 'there is no limit "dept". Did you mean "depth"?'],
  ['depth', '"depth": expected depth= and a whole number from 1 to 999999999'],
  ['depth=0', '"depth=0": expected depth= and a whole number'],
  ['depth=1e3', '"depth=1e3": expected depth= and a whole number'],
  ['cost=-1,tokens=x', '"cost=-1": expected cost= and a whole number'],
  [',', 'there is no limit "". Expected some of depth, cost'],
  ['__proto__=1', 'there is no limit "__proto__".'],
])('DEMARCHE_LIMITS=%s is refused', (given, message) => {
  expect(() => readSettings({ DEMARCHE_LIMITS: given })).toThrow(message);
});

test('origins and names are lists', () => {
  expect(readSettings({})).toMatchObject({ origins: [], allowedHosts: [], reads: 'open', log: 'info' });
  const given = {
    DEMARCHE_CORS: 'https://a.example, http://localhost:8080',
    DEMARCHE_ALLOWED_HOSTS: 'a.example',
  };
  expect(readSettings(given)).toMatchObject({
    origins: ['https://a.example', 'http://localhost:8080'],
    allowedHosts: ['a.example'],
  });
});

test.each([
  { DEMARCHE_CORS: '*' },
  { DEMARCHE_CORS: 'null' },
  { DEMARCHE_CORS: 'https://a.example/' },
  { DEMARCHE_CORS: 'a.example' },
  { DEMARCHE_ALLOWED_HOSTS: 'https://a.example' },
  { DEMARCHE_ALLOWED_HOSTS: 'a.example:443' },
  { DEMARCHE_READS: 'nobody' },
  { DEMARCHE_READS: 'token' },
])('%j is refused', (given) => {
  expect(() => readSettings(given)).toThrow(/expected|there is no token/);
});
