/** What codes of roles and kinds of organisation stand for: CAMEO's, and those that PLOVER adds. */
export const TYPES: ReadonlyMap<string, string> = table(`
AGR agriculture
BUS business
CIV civilians
COP police
CRM criminals
CVL civilians
DEV development aid
EDU education
ELI elites
ENV environment
GOV government
HLH health
HRI human rights
IGO intergovernmental organisation
IMG international armed group
INS insurgents
INT international or transnational
ISM Islamist movement
JRN journalists
JUD judiciary
LAB labour
LEG legislature
MED media
MIL armed forces
MNC multinational company
MOD moderates
NGM non-governmental movement
NGO non-governmental organisation
OPP political opposition
PKO peacekeepers
PRM paramilitaries
PTY political party
RAD radicals
REB rebels
REF refugees
REL religion
SEP separatists
SET settlers
SOC society
SPY intelligence service
TOP top officials
UAF unaligned armed forces
UIS unidentified state actors`);

/** What belongs to a state: where the country gives such an actor its name, it is that country's. */
export const STATE_ORGANS: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY']);

/** Kinds of organisation of which one that bears no country's code has a name of its own. */
export const NAMED_TYPES: ReadonlySet<string> = new Set(['IGO', 'MNC', 'NGO', 'NGM', 'IMG', 'INT', 'ISM']);

/** Parts of the world that CAMEO codes as it does countries. */
export const REGIONS: ReadonlyMap<string, string> = table(`
AFR Africa
ASA Asia
BAG Baghdad
BLK the Balkans
CAS Central Asia
CAU the Caucasus
CEU Central Europe
CFR Central Africa
CRB the Caribbean
EAF East Africa
EEU Eastern Europe
EIN the East Indies
EUR Europe
GZS the Gaza Strip
LAM Latin America
MDT the Mediterranean
MEA the Middle East
NAF North Africa
NMR North America
PGS the Persian Gulf
SAF Southern Africa
SAM South America
SAS South Asia
SCN Scandinavia
SEA South-East Asia
WAF West Africa
WSB the West Bank
WST the West`);

/** CAMEO's codes of religions. */
export const RELIGIONS: ReadonlyMap<string, string> = table(`
ADR African diasporic religion
ALE Alevism
ATH no religion
BAH Bahá'í
BUD Buddhism
CHR Christianity
CON Confucianism
CPT Coptic Christianity
CTH Catholicism
DOX Orthodox Christianity
DRZ the Druze
HIN Hinduism
HSD Hasidism
ITR indigenous religion
JAN Jainism
JEW Judaism
JHW Jehovah's Witnesses
LDS Latter-day Saints
MOS Islam
MRN Maronite Christianity
NRM new religious movement
PAG paganism
PRO Protestantism
SFI Sufism
SHI Shia Islam
SHN Shinto
SIK Sikhism
SUN Sunni Islam
TAO Taoism
UDX Ultra-Orthodox Judaism
ZRO Zoroastrianism`);

/** A table of which each line is a code and what it stands for. */
export function table(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)];
      }),
  );
}
