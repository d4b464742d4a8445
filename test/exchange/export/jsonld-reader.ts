import jsonld, { type Expanded, type Quad } from 'jsonld';

const OPTIONS = {
  safe: true,
  documentLoader: async (url: string) => {
    throw new Error(`it is not to fetch ${url}`);
  },
};

/** An export as its expansion and as RDF; fails where a word of it would be dropped or fetched. */
export async function readJsonld(text: string): Promise<{ expanded: Expanded[]; quads: Quads }> {
  const document = JSON.parse(text);
  const expanded = await jsonld.expand(document, OPTIONS);
  return { expanded, quads: new Quads(await jsonld.toRDF(document, OPTIONS)) };
}

/** RDF by its subjects and predicates. */
export class Quads {
  private readonly objects = new Map<string, Map<string, Quad['object'][]>>();

  constructor(readonly all: readonly Quad[]) {
    for (const { subject, predicate, object } of all) {
      const predicates = this.objects.get(subject.value) ?? new Map<string, Quad['object'][]>();
      this.objects.set(subject.value, predicates);
      predicates.set(predicate.value, [...(predicates.get(predicate.value) ?? []), object]);
    }
  }

  /** What a subject is said to be. */
  values(subject: string, predicate: string): string[] {
    return this.terms(subject, predicate).map(({ value }) => value);
  }

  terms(subject: string, predicate: string): readonly Quad['object'][] {
    return this.objects.get(subject)?.get(predicate) ?? [];
  }
}
