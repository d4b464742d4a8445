import { idOf } from '../ids.ts';
import type { RecordInput } from '../importer.ts';

/** Roles that transcripts give in place of a name: nobody knows who it was. */
const UNNAMED: Readonly<Record<string, string>> = {
  QUESTION: 'Questioner',
  QUESTIONER: 'Questioner',
  AUDIENCE: 'Audience',
  'AUDIENCE MEMBER': 'Audience member',
  MODERATOR: 'Moderator',
  ANNOUNCER: 'Announcer',
  UNKNOWN: 'Unidentified speaker',
  UNIDENTIFIED: 'Unidentified speaker',
  'UNIDENTIFIED MALE': 'Unidentified speaker',
  'UNIDENTIFIED FEMALE': 'Unidentified speaker',
};

/** What stands in the speaker's column where nobody speaks. */
const NOBODY = new Set(['SYSTEM', 'APPLAUSE', 'LAUGHTER', 'CROSSTALK', 'INAUDIBLE', 'BREAK']);

/** A remark such as `(APPLAUSE)` and nothing else. */
const REMARK = /^(\([^()]*\)|\[[^[\]]*\])$/;

/** Whether a line says what was to be heard rather than what somebody said. */
export function isRemark(speaker: string, text: string): boolean {
  return NOBODY.has(plain(speaker)) || REMARK.test(text);
}

/** The id and declaration of a speaker: a person of that name in all transcripts, or somebody unnamed in this one. */
export function speakerOf(name: string): { readonly id: string; readonly record: RecordInput<'actors'> } {
  const key = plain(name);
  const unnamed = Object.hasOwn(UNNAMED, key) ? UNNAMED[key] : undefined;
  if (unnamed === undefined) {
    const id = idOf('debate', name);
    return { id, record: { person: id, name } };
  }
  const id = idOf(unnamed);
  return { id, record: { group: id, name: unnamed, anonymous: true } };
}

function plain(name: string): string {
  return name
    .toUpperCase()
    .replaceAll(/[()[\]:]/g, '')
    .trim();
}
