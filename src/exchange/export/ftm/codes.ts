/** The languages that FollowTheMoney knows (`followthemoney.types.language`), in ISO 639-3. */
const LANGUAGES = [
  'afr amh ara aze bel ben bos bul cat ces cnr dan deu ell eng est fas fil fin fra gle heb hin hrv hun hye ind isl',
  'ita jpn kan kat kaz khm kir kor lao lav lit ltz mkd mlt mon msa mul mya nep nld nor pol por pus ron rus sin slk slv',
  'spa sqi srp swa swe tam tel tgk tgl tha tuk tur ukr urd uzb vie zho',
].flatMap((line) => line.split(' '));
const BY_TAG = new Map(LANGUAGES.map((code) => [new Intl.Locale(code).language, code]));

/** The countries and territories that it knows (`rigour.territories`), as far as they have two letters. */
const COUNTRIES = new Set(
  [
    'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw by bz',
    'ca cc cd cf cg ch ci ck cl cm cn co cp cq cr cu cv cw cx cy cz dd de dg dj dk dm do dz ec ee eg eh er es et eu fi',
    'fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu ic id ie il im in io iq',
    'ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml',
    'mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps',
    'pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st sv sx sy sz ta tc td tf tg th tj tk',
    'tl tm tn to tr tt tv tw tz ua ug um un us uy uz va vc ve vg vi vn vu wf ws xk ye yt za zm zr zw',
  ].flatMap((line) => line.split(' ')),
);

/** FollowTheMoney's code of the language of a BCP 47 tag; undefined where it has none. */
export function languageCode(tag: string): string | undefined {
  try {
    return BY_TAG.get(new Intl.Locale(tag).language);
  } catch {
    // A dossier's tags need not be well-formed in all that follows the language.
    return undefined;
  }
}

/** FollowTheMoney's code of a country in ISO 3166-1 alpha-2; undefined where it has none. */
export function countryCode(iso2: string): string | undefined {
  const code = iso2.toLowerCase();
  return COUNTRIES.has(code) ? code : undefined;
}

const PROTOCOLS = new Set(['http:', 'https:', 'ftp:']);
/** Labels with a letter or digit each, the last of two characters or more, one of them a letter. */
const HOST = /^(?:(?=[^.]*[a-z\d])[\w-]{1,63}\.)*(?=[^.]*[a-z])[\w-]{2,63}$/;
/** Readers take off marks that nothing follows. */
const EMPTY_PARTS = /[;?](?=[?#]|$)|#$/;
const LONGEST_ADDRESS = 4096;

/** An address of the web as FollowTheMoney keeps it; undefined where it keeps none such. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { href, protocol, hostname } = new URL(url);
  const kept = PROTOCOLS.has(protocol) && HOST.test(hostname) && !EMPTY_PARTS.test(href);
  return kept && href.length <= LONGEST_ADDRESS ? href : undefined;
}
