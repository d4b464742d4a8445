/**
 * Countries and territories, each as ISO 3166-1 alpha-2, CAMEO (mostly ISO 3166-1 alpha-3), FIPS 10-4 (`-` where it has
 * none, several between `/`), usual name, other names after `/`, and capital after `@`, by which countries are called, too.
 */
export const COUNTRY_TABLE = `
AD AND AN Andorra @Andorra la Vella
AE ARE AE United Arab Emirates/UAE/Emirates @Abu Dhabi
AF AFG AF Afghanistan @Kabul
AG ATG AC Antigua and Barbuda/Antigua @Saint John's
AI AIA AV Anguilla @The Valley
AL ALB AL Albania @Tirana
AM ARM AM Armenia @Yerevan
AO AGO AO Angola @Luanda
AQ ATA AY Antarctica
AR ARG AR Argentina @Buenos Aires
AS ASM AQ American Samoa @Pago Pago
AT AUT AU Austria @Vienna
AU AUS AS Australia @Canberra
AW ABW AA Aruba @Oranjestad
AX ALA - Åland Islands/Aland @Mariehamn
AZ AZE AJ Azerbaijan @Baku
BA BIH BK Bosnia and Herzegovina/Bosnia/Bosnia-Herzegovina @Sarajevo
BB BRB BB Barbados @Bridgetown
BD BGD BG Bangladesh @Dhaka
BE BEL BE Belgium @Brussels
BF BFA UV Burkina Faso @Ouagadougou
BG BGR BU Bulgaria @Sofia
BH BHR BA Bahrain @Manama
BI BDI BY Burundi @Gitega/Bujumbura
BJ BEN BN Benin @Porto-Novo
BL BLM TB Saint Barthélemy @Gustavia
BM BMU BD Bermuda @Hamilton
BN BRN BX Brunei/Brunei Darussalam @Bandar Seri Begawan
BO BOL BL Bolivia @La Paz/Sucre
BQ BES - Caribbean Netherlands
BR BRA BR Brazil @Brasília
BS BHS BF Bahamas/The Bahamas @Nassau
BT BTN BT Bhutan @Thimphu
BV BVT BV Bouvet Island
BW BWA BC Botswana @Gaborone
BY BLR BO Belarus @Minsk
BZ BLZ BH Belize @Belmopan
CA CAN CA Canada @Ottawa
CC CCK CK Cocos (Keeling) Islands/Cocos Islands
CD COD CG Democratic Republic of the Congo/Democratic Republic of Congo/DR Congo/Zaire @Kinshasa
CF CAF CT Central African Republic @Bangui
CG COG CF Republic of the Congo/Congo/Congo-Brazzaville @Brazzaville
CH CHE SZ Switzerland @Bern
CI CIV IV Ivory Coast/Côte d'Ivoire @Yamoussoukro/Abidjan
CK COK CW Cook Islands @Avarua
CL CHL CI Chile @Santiago
CM CMR CM Cameroon @Yaoundé
CN CHN CH China/People's Republic of China @Beijing/Peking
CO COL CO Colombia @Bogotá
CR CRI CS Costa Rica @San José
CU CUB CU Cuba @Havana
CV CPV CV Cape Verde/Cabo Verde @Praia
CW CUW UC Curaçao @Willemstad
CX CXR KT Christmas Island
CY CYP CY Cyprus @Nicosia
CZ CZE EZ Czech Republic/Czechia @Prague
DE DEU GM Germany @Berlin
DJ DJI DJ Djibouti
DK DNK DA Denmark @Copenhagen
DM DMA DO Dominica @Roseau
DO DOM DR Dominican Republic @Santo Domingo
DZ DZA AG Algeria @Algiers
EC ECU EC Ecuador @Quito
EE EST EN Estonia @Tallinn
EG EGY EG Egypt @Cairo
EH ESH WI Western Sahara @El Aaiún/Laayoune
ER ERI ER Eritrea @Asmara
ES ESP SP Spain @Madrid
ET ETH ET Ethiopia @Addis Ababa
FI FIN FI Finland @Helsinki
FJ FJI FJ Fiji @Suva
FK FLK FK Falkland Islands/Falklands @Stanley
FM FSM FM Micronesia @Palikir
FO FRO FO Faroe Islands/Faeroe Islands @Tórshavn
FR FRA FR France @Paris
GA GAB GB Gabon @Libreville
GB GBR UK United Kingdom/Britain/Great Britain/UK @London
GD GRD GJ Grenada @Saint George's
GE GEO GG Georgia @Tbilisi
GF GUF FG French Guiana @Cayenne
GG GGY GK Guernsey @Saint Peter Port
GH GHA GH Ghana @Accra
GI GIB GI Gibraltar
GL GRL GL Greenland @Nuuk
GM GMB GA Gambia/The Gambia @Banjul
GN GIN GV Guinea @Conakry
GP GLP GP Guadeloupe @Basse-Terre
GQ GNQ EK Equatorial Guinea @Malabo
GR GRC GR Greece @Athens
GS SGS SX South Georgia and the South Sandwich Islands
GT GTM GT Guatemala @Guatemala City
GU GUM GQ Guam @Hagåtña
GW GNB PU Guinea-Bissau @Bissau
GY GUY GY Guyana @Georgetown
HK HKG HK Hong Kong
HM HMD HM Heard Island and McDonald Islands
HN HND HO Honduras @Tegucigalpa
HR HRV HR Croatia @Zagreb
HT HTI HA Haiti @Port-au-Prince
HU HUN HU Hungary @Budapest
ID IDN ID Indonesia @Jakarta
IE IRL EI Ireland/Republic of Ireland @Dublin
IL ISR IS Israel
IM IMN IM Isle of Man @Douglas
IN IND IN India @New Delhi/Delhi
IO IOT IO British Indian Ocean Territory
IQ IRQ IZ Iraq @Baghdad
IR IRN IR Iran @Tehran/Teheran
IS ISL IC Iceland @Reykjavik
IT ITA IT Italy @Rome
JE JEY JE Jersey @Saint Helier
JM JAM JM Jamaica @Kingston
JO JOR JO Jordan @Amman
JP JPN JA Japan @Tokyo
KE KEN KE Kenya @Nairobi
KG KGZ KG Kyrgyzstan @Bishkek
KH KHM CB Cambodia/Kampuchea @Phnom Penh
KI KIR KR Kiribati @Tarawa
KM COM CN Comoros @Moroni
KN KNA SC Saint Kitts and Nevis/Saint Kitts-Nevis @Basseterre
KP PRK KN North Korea @Pyongyang
KR KOR KS South Korea @Seoul
KW KWT KU Kuwait @Kuwait City
KY CYM CJ Cayman Islands @George Town
KZ KAZ KZ Kazakhstan @Astana/Nur-Sultan
LA LAO LA Laos @Vientiane
LB LBN LE Lebanon @Beirut
LC LCA ST Saint Lucia @Castries
LI LIE LS Liechtenstein @Vaduz
LK LKA CE Sri Lanka @Colombo
LR LBR LI Liberia @Monrovia
LS LSO LT Lesotho @Maseru
LT LTU LH Lithuania @Vilnius
LU LUX LU Luxembourg
LV LVA LG Latvia @Riga
LY LBY LY Libya @Tripoli
MA MAR MO Morocco @Rabat
MC MCO MN Monaco
MD MDA MD Moldova @Chișinău
ME MNE MJ Montenegro @Podgorica
MF MAF RN Saint Martin
MG MDG MA Madagascar @Antananarivo
MH MHL RM Marshall Islands @Majuro
MK MKD MK North Macedonia/Macedonia @Skopje
ML MLI ML Mali @Bamako
MM MMR BM Myanmar/Burma @Naypyidaw/Rangoon/Yangon
MN MNG MG Mongolia @Ulaanbaatar/Ulan Bator
MO MAC MC Macao/Macau
MP MNP CQ Northern Mariana Islands @Saipan
MQ MTQ MB Martinique @Fort-de-France
MR MRT MR Mauritania @Nouakchott
MS MSR MH Montserrat @Plymouth
MT MLT MT Malta @Valletta
MU MUS MP Mauritius @Port Louis
MV MDV MV Maldives @Malé
MW MWI MI Malawi @Lilongwe
MX MEX MX Mexico @Mexico City
MY MYS MY Malaysia @Kuala Lumpur
MZ MOZ MZ Mozambique @Maputo
NA NAM WA Namibia @Windhoek
NC NCL NC New Caledonia @Nouméa
NE NER NG Niger @Niamey
NF NFK NF Norfolk Island @Kingston
NG NGA NI Nigeria @Abuja
NI NIC NU Nicaragua @Managua
NL NLD NL Netherlands/The Netherlands/Holland @Amsterdam/The Hague
NO NOR NO Norway @Oslo
NP NPL NP Nepal @Kathmandu
NR NRU NR Nauru @Yaren
NU NIU NE Niue @Alofi
NZ NZL NZ New Zealand @Wellington
OM OMN MU Oman @Muscat
PA PAN PM Panama @Panama City
PE PER PE Peru @Lima
PF PYF FP French Polynesia @Papeete
PG PNG PP Papua New Guinea @Port Moresby
PH PHL RP Philippines/The Philippines @Manila
PK PAK PK Pakistan @Islamabad
PL POL PL Poland @Warsaw
PM SPM SB Saint Pierre and Miquelon @Saint-Pierre
PN PCN PC Pitcairn Islands/Pitcairn @Adamstown
PR PRI RQ Puerto Rico @San Juan
PS PSE GZ/WE Palestine/Palestinian Territories/Occupied Palestinian Territory @Ramallah
PT PRT PO Portugal @Lisbon
PW PLW PS Palau @Ngerulmud
PY PRY PA Paraguay @Asunción
QA QAT QA Qatar @Doha
RE REU RE Réunion @Saint-Denis
RO ROU RO Romania @Bucharest
RS SRB RI Serbia @Belgrade
RU RUS RS Russia/Russian Federation @Moscow
RW RWA RW Rwanda @Kigali
SA SAU SA Saudi Arabia @Riyadh
SB SLB BP Solomon Islands @Honiara
SC SYC SE Seychelles @Victoria
SD SDN SU Sudan @Khartoum
SE SWE SW Sweden @Stockholm
SG SGP SN Singapore
SH SHN SH Saint Helena @Jamestown
SI SVN SI Slovenia @Ljubljana
SJ SJM SV Svalbard and Jan Mayen/Svalbard @Longyearbyen
SK SVK LO Slovakia @Bratislava
SL SLE SL Sierra Leone @Freetown
SM SMR SM San Marino
SN SEN SG Senegal @Dakar
SO SOM SO Somalia @Mogadishu
SR SUR NS Suriname @Paramaribo
SS SSD OD South Sudan @Juba
ST STP TP São Tomé and Príncipe
SV SLV ES El Salvador @San Salvador
SX SXM NN Sint Maarten @Philipsburg
SY SYR SY Syria @Damascus
SZ SWZ WZ Eswatini/Swaziland @Mbabane
TC TCA TK Turks and Caicos Islands @Cockburn Town
TD TCD CD Chad @N'Djamena
TF ATF FS French Southern Territories
TG TGO TO Togo @Lomé
TH THA TH Thailand @Bangkok
TJ TJK TI Tajikistan @Dushanbe
TK TKL TL Tokelau
TL TLS TT East Timor/Timor-Leste @Dili
TM TKM TX Turkmenistan @Ashgabat
TN TUN TS Tunisia @Tunis
TO TON TN Tonga @Nukuʻalofa
TR TUR TU Turkey/Türkiye @Ankara
TT TTO TD Trinidad and Tobago/Trinidad @Port of Spain
TV TUV TV Tuvalu @Funafuti
TW TWN TW Taiwan @Taipei
TZ TZA TZ Tanzania @Dodoma
UA UKR UP Ukraine @Kyiv/Kiev
UG UGA UG Uganda @Kampala
UM UMI - United States Minor Outlying Islands
US USA US United States/United States of America/US/USA/America @Washington/Washington DC
UY URY UY Uruguay @Montevideo
UZ UZB UZ Uzbekistan @Tashkent
VA VAT VT Vatican City/Vatican/Holy See/The Vatican
VC VCT VC Saint Vincent and the Grenadines/Saint Vincent @Kingstown
VE VEN VE Venezuela @Caracas
VG VGB VI British Virgin Islands @Road Town
VI VIR VQ United States Virgin Islands/Virgin Islands @Charlotte Amalie
VN VNM VM Vietnam/Viet Nam @Hanoi
VU VUT NH Vanuatu @Port Vila
WF WLF WF Wallis and Futuna/Wallis and Futuna Islands @Mata Utu
WS WSM WS Samoa @Apia
XK XKX KV Kosovo @Pristina
YE YEM YM Yemen @Sanaa/Sana'a
YT MYT MF Mayotte @Mamoudzou
ZA ZAF SF South Africa @Pretoria
ZM ZMB ZA Zambia @Lusaka
ZW ZWE ZI Zimbabwe @Harare`;
