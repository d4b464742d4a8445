import type { Stance } from '../../../dossier/vocabulary.ts';
import { essence } from '../ids.ts';

/** What a review says of a claim; none where its rating is known to be neither. */
export type Verdict = Extract<Stance, 'SUPPORTS' | 'DISPUTES' | 'QUALIFIES'> | 'NONE';

/** Ratings in words, in several languages, as fact-checkers write them most. */
const WORDS: Readonly<Record<Verdict, string>> = {
  DISPUTES: `
    false; totally false; pants on fire; fake; fake news; hoax; incorrect; inaccurate; wrong; untrue; not true; not correct;
    not accurate; fabricated; debunked; baseless; unfounded; no truth; scam; four pinocchios; altered; digitally altered;
    doctored; manipulated; fiction;
    faux; fausse; c’est faux; infondé; infondée; intox; canular;
    falso; falsa; es falso; é falso; bulo; mentira; no es cierto; não é verdade; infundado;
    bufala; falsch; unwahr; frei erfunden; erfunden; nicht wahr; stimmt nicht; onwaar; niet waar; vals;
    fałsz; nieprawda; fałszywe; ложь; неправда; фейк; неверно; брехня; yanlış; salah; hoaks; falskt; falsk; nepravda; fals;
    hamis; ψευδές; خطأ; زائف; كاذب; झूठ; फर्जी; गलत; 誤り; 虚偽; 错误; 錯誤; 虚假; 거짓`,
  SUPPORTS: `
    true; correct; accurate; verified; confirmed; geppetto checkmark;
    vrai; vraie; c’est vrai; exact; verdadero; verdadera; cierto; es cierto; verdad; verdadeiro; verdadeira; verdade;
    é verdade; vero; vera; è vero; wahr; richtig; stimmt; waar; juist; prawda; правда; верно; doğru; benar; sant; sand;
    pravda; adevărat; igaz; αληθές; صحيح; सच; 正確; 真实; 正确; 사실`,
  QUALIFIES: `
    mostly true; mostly false; mostly correct; mostly accurate; half true; partly true; partly false; partly correct;
    partially true; partially false; partially correct; somewhat true; barely true; true but; mixture; mixed; misleading;
    missing context; lacks context; out of context; needs context; exaggerated; exaggeration; distorted; imprecise;
    overstated; cherry picked; one pinocchio; two pinocchios; three pinocchios; spins the facts;
    trompeur; trompeuse; plutôt vrai; plutôt faux; à moitié vrai; partiellement vrai; partiellement faux; imprécis; exagéré;
    hors contexte; manque de contexte; contexte manquant; vrai mais; cierto pero; verdadero pero; vero ma;
    engañoso; engañosa; verdad a medias; media verdad; parcialmente falso; parcialmente verdadero; mayormente falso;
    mayormente verdadero; mayormente cierto; fuera de contexto; sin contexto; falta contexto; impreciso; exagerado;
    enganoso; enganosa; parcialmente verdadeiro; distorcido; fora de contexto; sem contexto; meia verdade;
    fuorviante; parzialmente vero; parzialmente falso; mezza verità; fuori contesto;
    irreführend; teilweise wahr; teilweise falsch; teilweise richtig; halbwahr; halb wahr; größtenteils falsch;
    größtenteils richtig; überwiegend falsch; überwiegend richtig; fehlender kontext; ohne kontext; übertrieben;
    aus dem kontext gerissen; misleidend; gedeeltelijk waar; gedeeltelijk onwaar; grotendeels waar; grotendeels onwaar;
    half waar; manipulacja; częściowy fałsz; częściowa prawda; półprawda; полуправда; вводит в заблуждение; манипуляция;
    маніпуляція; напівправда; yanıltıcı; kısmen yanlış; kısmen doğru; menyesatkan; sebagian benar; sebagian salah;
    vilseledande; vildledende; zavádějící; misvisende; παραπλανητικό; مضلل; भ्रामक; 半分正しい; ミスリード; 误导; 誤導`,
  NONE: `
    unproven; unverified; unconfirmed; unsupported; no evidence; cannot be verified; not rated; research in progress; satire;
    opinion; legend; non vérifié; invérifiable; sin pruebas; no verificado; sátira; sem provas; não verificado;
    non verificato; satira; unbelegt; unbewiesen; nicht belegt; niet bewezen; onbewezen; не доказано; сатира`,
};

const VERDICTS = new Map(
  Object.entries(WORDS).flatMap(([verdict, words]) =>
    words.split(';').map((each) => [essence(each), verdict as Verdict] as const),
  ),
);
const LONGEST = Math.max(...[...VERDICTS.keys()].map((each) => each.split(' ').length));
/** Longer ones are sentences on the matter. */
const MOST_WORDS = 8;
/** What turns a word round, unless it is a part of what is known. */
const TURNING = new Set(
  'not no never isn aren wasn hardly ne pas non nicht kein keine niet geen não nie не нет'
    .split(' ')
    .map(essence),
);

/** What a rating in words says; undefined where that is not known. */
export function verdictOfWords(rating: string): Verdict | undefined {
  const text = essence(rating);
  const whole = VERDICTS.get(text);
  if (whole) return whole;
  const words = text.split(' ');
  if (words.length > MOST_WORDS) return undefined;
  const found = new Set<Verdict>();
  for (let at = 0; at < words.length; ) {
    const length = lengthAt(words, at);
    if (length === 0 && TURNING.has(words[at] as string)) return undefined;
    if (length > 0) found.add(VERDICTS.get(words.slice(at, at + length).join(' ')) as Verdict);
    at += Math.max(length, 1);
  }
  return together(found);
}

/** Of how many words the longest rating is that begins there. */
function lengthAt(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    if (VERDICTS.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** "Partly true, partly false", "true but misleading", "false and misleading". */
function together(found: ReadonlySet<Verdict>): Verdict | undefined {
  if (found.has('DISPUTES') && found.has('SUPPORTS')) return 'QUALIFIES';
  return (['DISPUTES', 'QUALIFIES', 'NONE', 'SUPPORTS'] as const).find((each) => found.has(each));
}

/** What a rating says that is a number of a scale: its ends are true and false, whatever lies between is neither. */
export function verdictOfNumber(value: number, worst: number, best: number): Verdict | undefined {
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  if (!(low < high) || value < low || value > high) return undefined;
  if (value === worst) return 'DISPUTES';
  return value === best ? 'SUPPORTS' : 'QUALIFIES';
}
