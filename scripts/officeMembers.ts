/**
 * Lists every member of Office.js that the add-in uses, with its requirement set.
 * Ends with 1 if the stand-in of the preview lacks one, or if one needs a higher set than manifest.xml asks for.
 */
import { readFileSync } from 'node:fs';
import { readManifestSets } from './officeMembers/apiSet';
import { checkOfficeMembers } from './officeMembers/check';

const asked = readManifestSets(readFileSync('manifest.xml', 'utf8'));
const { members, problems } = checkOfficeMembers(['src/taskpane/tsconfig.json', 'src/functions/tsconfig.json'], asked);
for (const { member, set } of members) console.log(`${member}${set ? `  ${set.name} ${set.version}` : ''}`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
