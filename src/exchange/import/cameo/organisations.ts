import { table } from './actor-codes.ts';
import { spelling } from './countries.ts';

/** Organisations that CAMEO codes by themselves; other names of one stand after `/`. */
const ORGANISATIONS = table(`
AAM Al-Aqsa Martyrs' Brigades/Al Aqsa
ABD Arab Bank for Economic Development in Africa
ACC Arab Cooperation Council
ADB Asian Development Bank
AEU Council of Arab Economic Unity
AFB African Development Bank
ALQ Al-Qaeda/Al Qaida
AMF Arab Monetary Fund
AML Amal Movement/Amal
AMN Amnesty International
AMU Arab Maghreb Union
ANO Abu Nidal Organisation
APE Organisation of Arab Petroleum Exporting Countries/OAPEC
ARL Arab League/League of Arab States
ASL South Lebanon Army
ASN Association of Southeast Asian Nations/ASEAN
ATD Trade and Development Bank of Eastern and Southern Africa
BCA Bank of Central African States
BIS Bank for International Settlements
BTH Baath Party/Baath
CEM Common Market for Eastern and Southern Africa/COMESA
CFA Franc Zone
CIS Commonwealth of Independent States
CMN Communist Party/Communist/Communists
COE Council of Europe
CPA Cocoa Producers' Alliance
CPC Association of Coffee Producing Countries
CRC International Federation of Red Cross and Red Crescent Societies
CSS Community of Sahel-Saharan States
CWN Commonwealth of Nations/Commonwealth
DFL Democratic Front for the Liberation of Palestine
EBR European Bank for Reconstruction and Development
ECA Economic Community of Central African States
EEC European Union/European Community/EU
EFT European Free Trade Association
ENN Ennahda
FAO Food and Agriculture Organization of the United Nations/FAO
FID International Federation for Human Rights
FIS Islamic Salvation Army
FLN National Liberation Front
FTA Fatah
GCC Gulf Cooperation Council
GIA Armed Islamic Group
GOE Group of Eight/G8
GOS Group of Seven/G7
GSP Salafist Group for Preaching and Combat/Salafist Group
GSS Group of 77/G77
HCH UN High Commissioner for Human Rights
HCR UN High Commissioner for Refugees/UNHCR
HEZ Hezbollah/Hizbollah/Hizbullah
HIP Heavily Indebted Poor Countries
HMS Hamas
HRW Human Rights Watch
IAC Inter-African Coffee Organisation
IAD Intergovernmental Authority on Development/IGAD
IAE International Atomic Energy Agency/IAEA
IAF Islamic Action Front
ICC International Criminal Court
ICG International Crisis Group
ICJ International Court of Justice
ICO International Cocoa Organization
IDB Islamic Development Bank
IGC International Grains Council
IHF International Helsinki Federation for Human Rights
ILO International Labour Organization/International Labor Organization
IMF International Monetary Fund/IMF
IOM International Organization for Migration
IPU Inter-Parliamentary Union
IRC Red Cross/International Committee of the Red Cross
ISJ Palestinian Islamic Jihad/Islamic Jihad
ITP Interpol
JUR International Commission of Jurists
KDP Kurdistan Democratic Party
KID UNICEF
LBA Israeli Labour Party
LKD Likud
MBR Muslim Brotherhood
MRZ Meretz
MSF Médecins Sans Frontières/Doctors Without Borders
MSP Movement of Society for Peace
NAT NATO/North Atlantic Treaty Organization
NEP New Partnership for Africa's Development
NON Non-Aligned Movement
OAS Organization of American States
OAU Organisation of African Unity/African Union
OIC Organisation of Islamic Cooperation/Organization of the Islamic Conference
OPC Organization of the Petroleum Exporting Countries/OPEC
PAP Pan-African Parliament
PFL Popular Front for the Liberation of Palestine
PLF Palestine Liberation Front
PLO Palestine Liberation Organization/PLO
PLS Polisario Front/Polisario
PMD People's Mujahedin
PRC Paris Club
RCR Red Crescent
RND Democratic National Rally
SAA South Asian Association for Regional Cooperation
SAD Southern African Development Community
SCE Organization for Security and Co-operation in Europe/OSCE
SHA Shas
SOT Southeast Asia Treaty Organization
TAL Taliban
UEM West African Economic and Monetary Union
UNO United Nations/UN
WAD West African Development Bank
WAM West African Monetary Union
WAS Economic Community of West African States/ECOWAS
WBK World Bank
WCT International war crimes tribunals
WEF World Economic Forum
WFP World Food Programme/World Food Program
WHO World Health Organization
WTO World Trade Organization
XFM Oxfam`);

/** An organisation that has a code of its own. */
export interface Organisation {
  readonly code: string;
  /** Its usual name in English. */
  readonly name: string;
  /** All of its names. */
  readonly names: readonly string[];
}

const BY_CODE: ReadonlyMap<string, Organisation> = new Map(
  [...ORGANISATIONS].map(([code, written]) => {
    const names = written.split('/');
    return [code, { code, name: names[0] ?? code, names }];
  }),
);

const BY_NAME = new Map(
  [...BY_CODE.values()].flatMap((organisation) =>
    organisation.names.map((name) => [spelling(name), organisation] as const),
  ),
);

/** The organisation of a CAMEO code, such as `UNO`. */
export function organisationOf(code: string): Organisation | undefined {
  return BY_CODE.get(code);
}

/** The organisation that is called so; undefined of none that has a code. */
export function organisationCalled(name: string): Organisation | undefined {
  return BY_NAME.get(spelling(name));
}
