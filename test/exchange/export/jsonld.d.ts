/** The part of jsonld (JSON-LD 1.1 in JavaScript) that the tests use. */
declare module 'jsonld' {
  export interface Options {
    /** Fails where something would be dropped. */
    readonly safe: boolean;
    /** Gets what a document names and does not hold. */
    readonly documentLoader: (url: string) => Promise<never>;
  }
  /** A node object whose words are all IRIs. */
  export interface Expanded {
    readonly '@id': string;
    readonly '@type'?: readonly string[];
    readonly [iri: string]: unknown;
  }
  export interface Term {
    readonly termType: string;
    readonly value: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term & { readonly datatype?: Term };
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<Expanded[]>;
    toRDF(document: object, options: Options): Promise<Quad[]>;
  };
  export default jsonld;
}
