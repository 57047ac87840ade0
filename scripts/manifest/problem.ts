/** What is wrong with the manifest: which rule, where, and a sentence for the developer. */
export interface Problem {
  readonly rule:
    | 'wellFormed'
    | 'order'
    | 'required'
    | 'guid'
    | 'version'
    | 'residMissing'
    | 'residLength'
    | 'residTwice'
    | 'resourceUnused'
    | 'stringLength'
    | 'https'
    | 'fileMissing'
    | 'iconSizes'
    | 'sharedRuntime'
    | 'functionIds';
  readonly place: string;
  readonly message: string;
}

/** What the manifest is checked against: the finished build. */
export interface Build {
  /** The address dist/ is served at, without a slash at its end. */
  readonly url: string;
  /** Paths of the files in dist/, with forward slashes. */
  readonly files: ReadonlySet<string>;
  /** The text of dist/functions.json. */
  readonly functions: string;
  /** The ids that the built script hands to CustomFunctions.associate. */
  readonly registered: readonly string[];
}
