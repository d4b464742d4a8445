/** A block of code in a page, and the JSON that the page says it gives. */
export interface Example {
  readonly block: string;
  /** '' where no block of JSON follows. */
  readonly answer: string;
}

/** The blocks of a language in a page of Markdown, each with the block of JSON that follows it. */
export function blocks(page: string, language: string): Example[] {
  const pattern = new RegExp(
    `^\`\`\`${language}\\n([^]*?)^\`\`\`\\n(?:\\n\`\`\`json\\n([^]*?)^\`\`\`$)?`,
    'gm',
  );
  return [...page.matchAll(pattern)].map(([, block = '', answer = '']) => ({ block, answer }));
}
