/** Builds entities of Wikidata for tests, in the shape of its API. */

type Values = Readonly<Record<string, unknown>>;

export function item(id: string, more: Values = {}): Values {
  return statement({ snaktype: 'value', datavalue: { value: { id } } }, more);
}

export function text(value: unknown, more: Values = {}): Values {
  return statement({ snaktype: 'value', datavalue: { value } }, more);
}

/** @param precision 11 is a day, 10 a month, 9 a year */
export function time(value: string, precision: number, calendar = 'Q1985727'): Values {
  const calendarmodel = `http://www.wikidata.org/entity/${calendar}`;
  return { snaktype: 'value', datavalue: { value: { time: value, precision, calendarmodel } } };
}

export function statement(mainsnak: Values, more: Values = {}): Values {
  return { mainsnak, rank: 'normal', ...more };
}

/** @param claims statements by property */
export function entity(id: string, label: string, claims?: Values, more: Values = {}): Values {
  const labels = { en: { language: 'en', value: label } };
  return { id, modified: '2025-03-01T08:00:00Z', labels, ...(claims && { claims }), ...more };
}

export function human(id: string, label: string, claims: Values = {}): Values {
  return entity(id, label, { P31: [item('Q5')], ...claims });
}

export function body(id: string, label: string, claims: Values = {}): Values {
  return entity(id, label, { P31: [item('Q43229')], ...claims });
}

/** JSON Lines. */
export function lines(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
