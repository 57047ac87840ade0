/** Unit tests in Node; the page in a real Chromium has its own project under test/e2e, LibreOffice its own under test/judge. */
const transform = {
  '^.+\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json' }],
  // Published for import alone.
  '/node_modules/hucre/.+\\.mjs$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.mjs.json', diagnostics: false }],
};
const transformIgnorePatterns = ['/node_modules/(?!hucre/)'];
const moduleFileExtensions = ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'];

module.exports = {
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/judge/'],
      transform,
      transformIgnorePatterns,
      moduleFileExtensions,
    },
    {
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      transform,
      transformIgnorePatterns,
      moduleFileExtensions,
    },
    {
      displayName: 'judge',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/judge/**/*.test.ts'],
      transform,
      transformIgnorePatterns,
      moduleFileExtensions,
    },
  ],
};
