/** Input that cannot be worked with: Chinese sentences, one a problem, each with its place and what to do. Nothing is printed besides. */
export class BadInput extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}
