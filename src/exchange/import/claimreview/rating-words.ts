/** What a word of a rating says. */
export type Meaning =
  /** Of the claim, whatever stands beside it. */
  | 'SUPPORTS'
  | 'DISPUTES'
  | 'QUALIFIES'
  /** That nothing can be said of it, or that it is no claim. */
  | 'NONE'
  /** Of a verdict, that it does not hold without more. */
  | 'HEDGE'
  /** Nothing. */
  | 'NEUTRAL';

/** The words of fact-checkers, a line a language; those under `any` stand among words of all languages. */
export const WORDS: Readonly<Record<Meaning, string>> = {
  SUPPORTS: `
    any: true
    en: correct; accurate; factual; geppetto checkmark
    fr: vrai; vraie; exact; exacte
    es: verdadero; verdadera; cierto; cierta; verdad; correcto
    ca: cert; certa; veritat
    pt: verdadeiro; verdadeira; verdade; correto; correta
    it: vero; vera; verità; corretto
    ro: adevărat; adevărată; corect
    de: wahr; richtig; korrekt; stimmt; zutreffend
    nl: waar; juist; correct; klopt
    sv: sant; rätt; stämmer
    da: sandt; sand; rigtigt; korrekt
    no: sant; riktig; korrekt; stemmer
    fi: totta; tosi; pitää paikkansa
    pl: prawda; prawdziwe; prawdziwa; prawdziwy
    cs: pravda; pravdivé; pravdivá; pravdivý
    sk: pravda; pravdivé; pravdivý
    sh: istina; istinito; tačno; točno; pravda; истина; тачно
    sl: res; resnica; resnično; drži
    bg: вярно; истина
    ru: правда; верно; достоверно
    uk: правда; правдиво
    hu: igaz
    el: αληθές; αληθής; αλήθεια; αληθεύει; ισχύει; σωστό
    tr: doğru
    id: benar
    vi: đúng; đúng sự thật
    ar: صحيح; صحيحة; صحيحا; حقيقي; دقيق
    fa: درست; صحیح; حقیقت
    he: נכון; אמת
    hi: सच; सही; सत्य
    bn: সত্য; সঠিক
    th: จริง
    ja: 正確; 正しい; 事実; 真実
    zh: 真实; 真實; 正确; 正確; 属实; 屬實
    ko: 사실; 진실`,
  DISPUTES: `
    any: false; fake; fake news; hoax
    en: pants on fire; incorrect; inaccurate; wrong; untrue; fabricated; debunked; baseless; unfounded; no truth; scam
    en: fiction; four pinocchios; altered; digitally altered; doctored; manipulated
    fr: faux; fausse; inexact; infondé; infondée; intox; canular
    es: falso; falsa; bulo; mentira; infundado; incorrecto
    ca: fals; falsa; mentida
    pt: falso; falsa; mentira; boato; infundado; incorreto
    it: falso; falsa; bufala; infondato; panzana pazzesca
    ro: fals; falsă; neadevărat
    de: falsch; unwahr; erfunden; unzutreffend; stimmt nicht
    nl: onwaar; onjuist; vals; fout; nep; nepnieuws; verzonnen; klopt niet
    sv: falskt; falsk; fel; felaktigt; osant; stämmer inte
    da: falsk; falskt; forkert; usandt; stemmer ikke
    no: falsk; falskt; feil; galt; usant; uriktig; stemmer ikke
    fi: väärin; epätosi; valhetta; perätön; ei pidä paikkaansa
    pl: fałsz; nieprawda; fałszywe; fałszywa; fałszywy; zmyślone
    cs: nepravda; nepravdivé; nepravdivá; nepravdivý; lež
    sk: nepravda; nepravdivé; nepravdivý; lož
    sh: neistina; neistinito; netačno; netočno; laž; lažno; lažna vijest; неистина; нетачно
    sl: neresnica; neresnično; laž; lažno; napačno; ne drži
    bg: невярно; неистина; лъжа; фалшиво
    ru: ложь; неправда; неверно; недостоверно; ложно; фейк; вымысел
    uk: неправда; неправдиво; брехня; фейк
    hu: hamis; valótlan; téves; álhír; kamu
    el: ψευδές; ψευδής; ψέμα; λάθος; δεν ισχύει; δεν αληθεύει
    tr: yanlış; yalan; sahte; asılsız; uydurma
    id: salah; hoaks; palsu; bohong; keliru
    vi: sai; sai sự thật; giả; tin giả
    ar: خطأ; خاطئ; زائف; زائفة; كاذب; مفبرك; مزيف
    fa: نادرست; غلط; دروغ; جعلی
    he: שקר; שגוי
    hi: झूठ; झूठा; फर्जी; फ़र्जी; गलत; ग़लत
    bn: মিথ্যা; ভুয়া; ভুল
    th: เท็จ; ปลอม; ไม่จริง; ข่าวปลอม
    ja: 誤り; 虚偽; 嘘; デマ; フェイク; 正しくない; 事実ではない; 真実ではない
    zh: 错误; 錯誤; 虚假; 虛假; 不实; 不實; 谣言; 謠言; 不真实; 不真實; 不正确; 不正確; 不属实; 不屬實
    ko: 거짓; 허위; 가짜; 가짜뉴스; 사실과 다름`,
  QUALIFIES: `
    any: misleading
    en: half truth; mixture; mixed; missing context; lacks context; needs context; out of context; without context
    en: no context; false context; exaggerated; exaggeration; distorted; imprecise; overstated; cherry picked
    en: one pinocchio; two pinocchios; three pinocchios; spins the facts
    fr: trompeur; trompeuse; demi vérité; imprécis; exagéré; hors contexte; manque de contexte; contexte manquant; à nuancer
    es: engañoso; engañosa; impreciso; exagerado; fuera de contexto; sin contexto; falta contexto; falso contexto
    ca: enganyós; enganyosa; fora de context
    pt: enganoso; enganosa; distorcido; impreciso; exagerado; subestimado; contraditório; fora de contexto; sem contexto
    it: fuorviante; impreciso; fuori contesto; c’eri quasi; nì; pinocchio andante
    ro: trunchiat; înșelător; scos din context
    de: irreführend; halbwahr; halbwahrheit; fehlender kontext; ohne kontext; übertrieben; aus dem kontext gerissen
    de: stimmt nicht ganz
    nl: misleidend; overdreven; uit zijn verband gerukt
    sv: vilseledande; missvisande; överdrivet
    da: vildledende; misvisende; overdrevet
    no: villedende; misvisende; overdrevet
    fi: harhaanjohtava
    pl: manipulacja; półprawda; wprowadza w błąd; brak kontekstu
    cs: zavádějící; polopravda
    sk: zavádzajúce; polopravda
    sh: poluistina; obmanjujuće; zavaravajuće
    sl: zavajajoče; polresnica
    bg: подвеждащо; полуистина
    ru: полуправда; вводит в заблуждение; манипуляция; вырвано из контекста
    uk: напівправда; маніпуляція; перекручування
    hu: félrevezető; féligazság
    el: παραπλανητικό
    tr: yanıltıcı; çarpıtma; karma; eksik bağlam
    id: menyesatkan; sesat; konteks yang salah
    vi: gây hiểu lầm
    ar: مضلل; مضللة
    fa: گمراه کننده; گمراه‌کننده
    he: מטעה; חצי אמת
    hi: भ्रामक; अर्धसत्य
    bn: বিভ্রান্তিকর
    th: บิดเบือน; จริงบางส่วน
    ja: 半分正しい; ミスリード; ミスリーディング; 不正確; ほぼ正確; 一部誤り
    zh: 误导; 誤導; 部分错误; 部分錯誤; 部分正确; 部分正確; 部分真实; 部分属实; 断章取义`,
  NONE: `
    any: satire
    en: unproven; unverified; unconfirmed; unsupported; no evidence; cannot be verified; not verified; not confirmed
    en: not rated; research in progress; opinion; legend
    fr: non vérifié; invérifiable
    es: sin pruebas; no verificado; sátira
    pt: sem provas; não verificado; sátira; insustentável; ainda é cedo para dizer
    it: non verificato; satira
    ro: imposibil de verificat
    de: unbelegt; unbewiesen; nicht belegt
    nl: niet bewezen; onbewezen
    pl: nieweryfikowalne
    cs: neověřitelné
    sk: neoveriteľné
    ru: не доказано; сатира
    tr: belirsiz
    id: tidak terbukti; belum terbukti
    ar: ساخر; غير مؤكد
    ja: 根拠不明; 判定留保
    zh: 证据不足; 證據不足; 尚无定论
    ko: 판단 유보; 판단유보`,
  HEDGE: `
    en: mostly; mainly; largely; partly; partially; partial; in part; half; almost; nearly; somewhat; barely; generally; broadly
    en: technically; probably; likely; possibly; rather; more; than; some; but; however; with caveats; with a caveat
    fr: plutôt; partiellement; en partie; à moitié; presque; quasi; quasiment; largement; globalement; majoritairement; mais
    es: mayormente; mayoritariamente; parcialmente; en parte; en gran parte; casi; media; a medias; pero; con matices
    ca: parcialment; majoritàriament; en part; gairebé; quasi; mitja; però
    pt: parcialmente; majoritariamente; maioritariamente; em parte; quase; meia; mas; porém
    it: parzialmente; in parte; prevalentemente; per lo più; quasi; mezza; ma; però
    ro: parțial; preponderent; în mare parte; aproape; mai degrabă; dar
    de: teilweise; teils; zum teil; größtenteils; großteils; überwiegend; weitgehend; halb; eher; fast; beinahe; nahezu; aber
    nl: gedeeltelijk; deels; grotendeels; overwegend; half; bijna; vrijwel; eerder; maar
    sv: delvis; till stor del; mestadels; huvudsakligen; i stort sett; halvt; nästan; men
    da: delvist; delvis; overvejende; hovedsageligt; mest; halvt; næsten; men
    no: delvis; stort sett; hovedsakelig; for det meste; halvt; nesten; men
    fi: osittain; pääosin; enimmäkseen; melkein; lähes; mutta
    pl: częściowo; częściowy; częściowa; w większości; głównie; przeważnie; raczej; prawie; ale
    cs: částečně; částečná; z části; zčásti; převážně; většinou; spíše; napůl; téměř; skoro; ale
    sk: čiastočne; čiastočná; prevažne; skôr; takmer; skoro; ale
    sh: djelimično; djelomično; delimično; uglavnom; pretežno; skoro; gotovo; ali; делимично; углавном
    sl: delno; večinoma; pretežno; skoraj; ampak; vendar
    bg: частично; до голяма степен; предимно; почти; но
    ru: частично; отчасти; в основном; по большей части; скорее; наполовину; почти; но
    uk: частково; здебільшого; переважно; скоріше; наполовину; майже; але
    hu: részben; nagyrészt; többnyire; félig; majdnem; de
    el: εν μέρει; μερικώς; κυρίως; σχεδόν; μισή; αλλά
    tr: kısmen; büyük ölçüde; çoğunlukla; neredeyse; yarı; ama; fakat; ancak
    id: sebagian; sebagian besar; setengah; hampir; kurang; tapi; tetapi; namun
    vi: một phần; phần lớn; gần như; nhưng
    ar: جزئيا; بشكل جزئي; إلى حد كبير; غالبا; نصف; لكن; ولكن
    fa: تا حدی; نیمه; تقریبا; اما
    he: חלקית; ברובו; כמעט; אבל
    hi: आंशिक; आंशिक रूप से; ज्यादातर; लगभग; आधा; लेकिन
    bn: আংশিক; আংশিকভাবে; প্রায়; কিন্তু
    ko: 대체로; 대부분; 부분적; 일부; 절반의`,
  NEUTRAL: `
    any: fact; check; fact checking; factcheck; verdict
    en: this; that; these; the; a; an; it; its; is; are; of; and; as; we; rate; rated; our; rating; claim; claims; statement
    en: story; post; report; content; image; photo; video; news; information; verified; confirmed; checked; conclusion
    fr: c; ce; cette; l; le; la; une; un; et; est; affirmation; déclaration; information; info; photo; vidéo
    es: es; esto; el; la; una; un; y; afirmación; declaración; noticia; información; imagen; foto; video; verificado
    ca: és; això; la; una; un; i; afirmació; notícia
    pt: é; isto; isso; o; a; uma; um; afirmação; alegação; declaração; notícia; informação; imagem; foto; vídeo
    it: è; questo; questa; la; una; un; e; affermazione; dichiarazione; notizia; foto; video
    ro: este; e; o; un; și; afirmația; afirmație; știre; informație
    de: das; die; der; diese; eine; ein; ist; und; behauptung; aussage; meldung; bild; foto; video; bewertung; fazit; urteil
    nl: dit; dat; de; het; een; is; en; bewering; claim; uitspraak; bericht; conclusie; oordeel
    sv: det; detta; är; ett; en; och; påståendet; påstående; faktakoll
    da: det; dette; er; et; en; og; påstanden; påstand; faktatjek
    no: det; dette; er; et; en; og; påstanden; påstand; faktisk; faktasjekk
    fi: tämä; se; on; ja; väite
    pl: to; jest; i; twierdzenie; wypowiedź; informacja; ocena; werdykt
    cs: to; je; a; tvrzení; výrok; informace
    sk: to; je; a; tvrdenie; výrok; informácia
    sh: to; ovo; je; i; tvrdnja; то; је; и; тврдња
    sl: to; je; in; trditev
    bg: това; е; и; твърдението; твърдение
    ru: это; и; утверждение; вердикт
    uk: це; і; й; твердження; вердикт
    hu: ez; az; a; egy; és; állítás
    el: αυτό; είναι; ο; η; το; και; ισχυρισμός
    tr: bu; bir; ve; iddia
    id: ini; itu; adalah; dan; klaim; informasi; konten; berita; narasi; cek fakta
    vi: là; tin; thông tin
    ar: هذا; ادعاء; الادعاء; خبر; الخبر; و
    fa: این; است; ادعا; و
    he: זה; הטענה
    hi: यह; ये; है; दावा; और
    bn: এটি; দাবি; দাবিটি
    ja: 判定
    ko: 판정`,
};

/** How words for true, for which `~` stands, are turned into their opposite. */
export const NEGATIONS = `
    en: not ~; isn’t ~; aren’t ~; simply not ~; absolutely not ~; not at all ~
    fr: pas ~; n’est pas ~
    es: no ~; no es ~
    ca: no ~; no és ~
    pt: não ~; não é ~
    it: non ~; non è ~
    ro: nu ~; nu e ~; nu este ~
    de: nicht ~
    nl: niet ~
    sv: inte ~; ej ~
    da: ikke ~
    no: ikke ~
    fi: ei ~; ei ole ~
    pl: nie ~
    cs: není ~; není to ~
    sk: nie ~; nie je ~; nie je to ~
    sh: nije ~; није ~
    sl: ni ~
    bg: не е ~
    ru: не ~
    uk: не ~
    hu: nem ~
    el: δεν είναι ~
    tr: ~ değil
    id: tidak ~; bukan ~; tak ~
    vi: không ~
    ar: غير ~; ليس ~; ليست ~
    fa: ~ نیست
    he: לא ~
    hi: ~ नहीं; ~ नहीं है
    bn: ~ নয়
    ko: ~ 아님; ~이 아님; 전혀 ~ 아님; 전혀 ~이 아님`;

/** How words for true and false, for which `~` stands, are said with force. */
export const EMPHASES = `
    en: totally ~; completely ~; entirely ~; absolutely ~; wholly ~; fully ~; utterly ~; very ~; 100% ~
    fr: totalement ~; complètement ~; entièrement ~; tout à fait ~; absolument ~
    es: totalmente ~; completamente ~; absolutamente ~
    ca: totalment ~; completament ~
    pt: totalmente ~; completamente ~; absolutamente ~
    it: totalmente ~; completamente ~; assolutamente ~
    ro: total ~; complet ~
    de: völlig ~; vollständig ~; komplett ~; ganz ~; frei ~
    nl: helemaal ~; volledig ~; volkomen ~
    sv: helt ~
    da: helt ~
    no: helt ~
    fi: täysin ~
    pl: całkowicie ~; całkowity ~; zupełnie ~
    cs: zcela ~; úplně ~; naprosto ~
    sk: úplne ~; celkom ~
    sh: potpuno ~; sasvim ~
    sl: popolnoma ~
    bg: напълно ~
    ru: полностью ~; совершенно ~; абсолютно ~
    uk: повністю ~; цілковита ~
    hu: teljesen ~
    el: εντελώς ~; απολύτως ~
    tr: tamamen ~
    hi: पूरी तरह ~; पूरी तरह से ~; बिल्कुल ~`;
