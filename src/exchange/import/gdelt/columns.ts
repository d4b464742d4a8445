/** The 61 columns of GDELT 2.0's table of events, in their order. */
export const EVENT_COLUMNS = [
  'GLOBALEVENTID',
  'SQLDATE',
  'MonthYear',
  'Year',
  'FractionDate',
  ...actorColumns('Actor1'),
  ...actorColumns('Actor2'),
  'IsRootEvent',
  'EventCode',
  'EventBaseCode',
  'EventRootCode',
  'QuadClass',
  'GoldsteinScale',
  'NumMentions',
  'NumSources',
  'NumArticles',
  'AvgTone',
  ...placeColumns('Actor1Geo'),
  ...placeColumns('Actor2Geo'),
  ...placeColumns('ActionGeo'),
  'DATEADDED',
  'SOURCEURL',
] as const;

export type EventColumn = (typeof EVENT_COLUMNS)[number];

/** Where each column of GDELT 2.0's events stands, from 0. */
export const EVENT_2: Readonly<Record<EventColumn, number>> = indexOf(EVENT_COLUMNS);

/** The same for GDELT 1.0, which has no second division of places: 58 columns, or 57 where SOURCEURL is missing. */
export const EVENT_1: Readonly<Record<EventColumn, number>> = {
  ...indexOf(EVENT_COLUMNS),
  ...indexOf(EVENT_COLUMNS.filter((name) => !name.endsWith('_ADM2Code'))),
  Actor1Geo_ADM2Code: -1,
  Actor2Geo_ADM2Code: -1,
  ActionGeo_ADM2Code: -1,
};

/** Where each column of the table of mentions stands, from 0. */
export const MENTION = indexOf([
  'GLOBALEVENTID',
  'EventTimeDate',
  'MentionTimeDate',
  'MentionType',
  'MentionSourceName',
  'MentionIdentifier',
  'SentenceID',
  'Actor1CharOffset',
  'Actor2CharOffset',
  'ActionCharOffset',
  'InRawText',
  'Confidence',
  'MentionDocLen',
  'MentionDocTone',
  'MentionDocTranslationInfo',
  'Extras',
]);

/** Where each column of the Global Knowledge Graph 2.1 stands, from 0. */
export const GKG_2 = indexOf([
  'GKGRECORDID',
  'DATE',
  'SourceCollectionIdentifier',
  'SourceCommonName',
  'DocumentIdentifier',
  'Counts',
  'V2Counts',
  'Themes',
  'V2Themes',
  'Locations',
  'V2Locations',
  'Persons',
  'V2Persons',
  'Organizations',
  'V2Organizations',
  'V2Tone',
  'Dates',
  'GCAM',
  'SharingImage',
  'RelatedImages',
  'SocialImageEmbeds',
  'SocialVideoEmbeds',
  'Quotations',
  'AllNames',
  'Amounts',
  'TranslationInfo',
  'Extras',
]);

/** Where each column of the Global Knowledge Graph 1.0 stands, from 0. */
export const GKG_1 = indexOf([
  'DATE',
  'NUMARTS',
  'COUNTS',
  'THEMES',
  'LOCATIONS',
  'PERSONS',
  'ORGANIZATIONS',
  'TONE',
  'CAMEOEVENTIDS',
  'SOURCES',
  'SOURCEURLS',
]);

function actorColumns<const P extends string>(prefix: P) {
  return [
    `${prefix}Code`,
    `${prefix}Name`,
    `${prefix}CountryCode`,
    `${prefix}KnownGroupCode`,
    `${prefix}EthnicCode`,
    `${prefix}Religion1Code`,
    `${prefix}Religion2Code`,
    `${prefix}Type1Code`,
    `${prefix}Type2Code`,
    `${prefix}Type3Code`,
  ] as const;
}

function placeColumns<const P extends string>(prefix: P) {
  return [
    `${prefix}_Type`,
    `${prefix}_FullName`,
    `${prefix}_CountryCode`,
    `${prefix}_ADM1Code`,
    `${prefix}_ADM2Code`,
    `${prefix}_Lat`,
    `${prefix}_Long`,
    `${prefix}_FeatureID`,
  ] as const;
}

function indexOf<const N extends readonly string[]>(names: N): Record<N[number], number> {
  return Object.fromEntries(names.map((name, index) => [name, index])) as Record<N[number], number>;
}
