/** What functions.json says of the custom functions; it is generated at build time and shipped with the add-in. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export const NAMESPACE = 'KH';

export async function fetchMetadata(): Promise<readonly FunctionMetadata[]> {
  const answer = await fetch('functions.json');
  if (!answer.ok) throw new Error(`functions.json: ${answer.status}`);
  const { functions } = (await answer.json()) as { functions: readonly FunctionMetadata[] };
  return functions;
}
