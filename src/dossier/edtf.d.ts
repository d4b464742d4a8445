declare module 'edtf' {
  interface ExtendedDate {
    /** Milliseconds; an open end is an infinity, an unknown one null. */
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(text: string, options: { level: 0 | 1 | 2 }): ExtendedDate;
}
