import type { DnaProject } from '../../dna-file.ts';

/**
 * What `ferry.dna` holds. In the graph it becomes two sources. In the Courier's article Ana Mora asserts for the Town of Veld
 * that the ferry should sail by night, which Jon Kell disputes for the Ferry union, a part of the Workers' federation; and the
 * federation asserts that wages are too low. In the Gazette’s article nobody is named who says so, and Ana Mora says again
 * what she said: so both articles share their claims, and one of these is a part of a broader one.
 */
export const FERRY: DnaProject = {
  documents: [
    {
      title: 'Mayor wants ferries by night',
      text: 'Ana Mora, mayor of Veld, called for sailings by night 🚢. “Never,” said Jon Kell of the union. The federation finds the wages too low.',
      author: 'Rosa Pell',
      source: 'The Veld Courier',
      section: 'Island',
      notes: 'from the archive',
      type: 'Newspaper',
      date: '2024-05-07',
      statements: [
        {
          words: 'called for sailings by night 🚢',
          coder: 'Coder One',
          values: {
            person: 'Ana Mora',
            organization: 'Town of Veld',
            concept: 'The ferry should sail by night',
            agreement: true,
          },
        },
        {
          words: 'Never,',
          coder: 'Coder One',
          values: {
            person: 'Jon Kell',
            organization: 'Ferry union',
            concept: 'The ferry should sail by night',
            agreement: false,
          },
        },
        {
          words: 'finds the wages too low',
          coder: 'Coder Two',
          values: {
            person: '',
            organization: 'Workers’ federation',
            concept: 'Wages on the ferry are too low',
            agreement: true,
          },
        },
      ],
    },
    {
      title: 'A night on the quay',
      text: 'The wages, it is said, are too low. Mora wants her ferry by night all the same.',
      source: 'Island Gazette',
      date: '2024-06-02',
      statements: [
        {
          words: 'The wages, it is said, are too low',
          coder: 'Coder Two',
          values: {
            person: '',
            organization: '',
            concept: 'Wages on the ferry are too low',
            agreement: true,
          },
        },
        {
          words: 'Mora wants her ferry by night',
          coder: 'Coder Two',
          values: {
            person: 'Ana Mora',
            organization: 'Town of Veld',
            concept: 'The ferry should sail by night',
            agreement: true,
          },
        },
      ],
    },
    { title: 'Tides in June', text: 'High water at noon.', source: 'Island Gazette', date: '2024-06-03' },
  ],
  entities: [
    { variable: 'person', value: 'Ana Mora', Type: 'mayor', Alias: 'A. Mora; Mora', Notes: 'elected twice' },
    { variable: 'organization', value: 'Ferry union', Type: 'union', childOf: 'Workers’ federation' },
    {
      variable: 'concept',
      value: 'The ferry should sail by night',
      Type: 'demand',
      childOf: 'The ferry should sail for longer hours',
    },
    { variable: 'concept', value: 'The ferry should sail for longer hours', Type: 'demand' },
  ],
};
