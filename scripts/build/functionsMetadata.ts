import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/** The text of functions.json, from the JSDoc of src/functions/functions.ts; throws with every complaint of the generator. */
export async function functionsMetadata(source = 'src/functions/functions.ts'): Promise<string> {
  const result = await generateCustomFunctionsMetadata(source);
  if (result.errors.length > 0) throw new Error(`functions.json cannot be made:\n${result.errors.join('\n')}`);
  return `${result.metadataJson}\n`;
}
