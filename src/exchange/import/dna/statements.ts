import { sha256 } from '../../../dossier/spans.ts';
import { named, type Piece, type Refusal, type SourceInput } from '../importer.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { type DoubleCoding, doubleCodings } from './double-coding.ts';
import { type Role, type StatementType, statementTypes } from './roles.ts';
import type { StatementRow, Tables } from './rows.ts';
import { type Declared, MOST_CHARACTERS, Things } from './things.ts';

/** Who may speak: of several the first does, on behalf of the second. */
const SPEAKERS: readonly Role[] = ['person', 'organization', 'actor'];

/** Where a statement was coded. */
export interface Setting {
  readonly source: SourceInput;
  readonly text: string;
  /** ISO day of the document. */
  readonly day: string | undefined;
}

/** What becomes of a statement, wherever it stands in its file. */
export type Outcome =
  | { readonly pieces: readonly Piece[]; readonly left: readonly string[] }
  | { readonly refused: Refusal };

/** Turns the coded statements of a file into pieces. */
export class Statements {
  private readonly types: ReadonlyMap<number, StatementType>;
  private readonly things: Things;

  constructor(private readonly tables: Tables) {
    this.types = statementTypes(tables);
    this.things = new Things(tables.entities, this.types.values());
  }

  /** @param shared where others coded the same */
  outcome(statement: StatementRow, setting: Setting, shared?: DoubleCoding): Outcome {
    const type = this.types.get(statement.type);
    if (!type) return refused('UNKNOWN_STATEMENT_TYPE', this.unknown(statement.type));
    const { start, stop } = statement;
    if (!(start >= 0 && start < stop && stop <= setting.text.length)) {
      const reason = `It stands at [${start}, ${stop}] of a text of ${setting.text.length} UTF-16 units.`;
      return refused('WRONG_POSITION', reason);
    }
    const values = new Map(statement.values);
    const refusal = this.wrongEntity(type, values);
    if (refusal) return refusal;
    return this.kept(shared?.first ?? statement, type, values, setting, shared?.isContested ?? false);
  }

  /** Of a document's statements, those that several coders coded alike. */
  doubleCodings(statements: readonly StatementRow[]): ReadonlyMap<number, DoubleCoding> {
    return doubleCodings(statements, this.types);
  }

  private wrongEntity(type: StatementType, values: ReadonlyMap<number, number>): Outcome | undefined {
    for (const { id, name } of Object.values(type.variables)) {
      const entity = values.get(id);
      if (entity === undefined) continue;
      const length = this.things.length(entity);
      if (length === undefined) {
        return refused('UNKNOWN_ENTITY', `Its ${name} is entity ${entity}; there is none such.`);
      }
      if (length > MOST_CHARACTERS) {
        const reason = `Its ${name} has ${length} characters; at most ${MOST_CHARACTERS} are read.`;
        return refused('TOO_LARGE', reason);
      }
    }
    return undefined;
  }

  private kept(
    { id, start, stop }: StatementRow,
    type: StatementType,
    values: ReadonlyMap<number, number>,
    { source, text, day }: Setting,
    isContested: boolean,
  ): Outcome {
    const declared = (role: Role): Declared[] => {
      const variable = type.variables[role];
      const entity = variable && values.get(variable.id);
      const found = entity === undefined ? undefined : this.things.declared(entity, source);
      return found ? [found] : [];
    };
    const [concept] = declared('concept');
    if (!concept)
      return refused('NO_CONCEPT', 'Its concept is not coded, so that nothing is told of what was said.');
    const [speaker, principal, ...others] = SPEAKERS.flatMap(declared);
    const level = type.agreement && values.get(type.agreement.id);
    const isTold = type.agreement && level !== undefined && !isContested;
    const agreement = isTold ? agreementOf(type.agreement, level) : {};
    const { stance } = agreement;
    const told = [speaker, principal, stance && concept].filter((each) => each !== undefined);
    const statement: Piece = {
      source,
      section: 'statements',
      record: {
        id: `statement-${id}`,
        ...(speaker ? { speaker: speaker.id } : { voice: 'UNATTRIBUTED' }),
        ...(principal && { onBehalfOf: principal.id }),
        form: 'PARAPHRASE',
        text: wordsOf(concept.name, agreement),
        ...(day !== undefined && { when: day }),
        ...(stance && { expresses: [{ claim: concept.id, stance }] }),
        at: [start, stop],
        sha256: sha256(text.slice(start, stop)),
      },
    };
    const left = [
      ...told.flatMap((each) => each.left),
      ...(stance ? [] : [isContested ? 'side on which coders disagree' : 'concept without a side']),
      ...others.map(() => 'third actor'),
      ...this.others(type, values),
    ];
    return { pieces: [...named(told.flatMap((each) => each.pieces)), statement], left };
  }

  /** What is coded besides. */
  private others(type: StatementType, values: ReadonlyMap<number, number>): string[] {
    return type.others.flatMap(({ id, name, dataType }) => {
      const value = values.get(id);
      const isEmpty = value === undefined || (dataType === 'short text' && !this.things.length(value));
      return isEmpty ? [] : [`variable ${name}`];
    });
  }

  private unknown(type: number): string {
    const label = this.tables.types.get(type);
    if (label === undefined) return `Its statement type is ${type}; there is none such.`;
    const names = this.tables.variables.flatMap((each) => (each.statementType === type ? [each.name] : []));
    return `A statement of type "${label}" has the variables: ${names.join(', ') || 'none'}; expected a concept, and a person, an organization or an agreement.`;
  }
}

/** A concept as somebody holds it, in words that are not the document's. */
function wordsOf(concept: string, { stance, level }: Agreement): string {
  const side = { ASSERTS: '', DISPUTES: 'Against: ' }[stance as string] ?? 'On: ';
  return `${side}${concept}${level === undefined ? '' : ` (agreement ${level})`}`;
}

function refused(code: string, reason: string): Outcome {
  return { refused: { code, reason } };
}
