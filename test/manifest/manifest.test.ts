import { readFileSync } from 'node:fs';
import { checkManifest } from '../../scripts/manifest/check';
import type { Build, Problem } from '../../scripts/manifest/problem';

const XML = readFileSync('manifest.xml', 'utf8');
const BUILD: Build = {
  url: 'https://localhost:3000',
  files: new Set([
    'taskpane.html', 'taskpane.js', 'functions.json', 'assets/help.html',
    'assets/icon-16.png', 'assets/icon-32.png', 'assets/icon-64.png', 'assets/icon-80.png',
  ]),
  functions: '{"functions":[{"id":"DEDUCT"},{"id":"AWARD"}]}',
  registered: ['DEDUCT', 'AWARD'],
};

/** The manifest with one piece changed; the piece must be there, or the test would prove nothing. */
function broken(from: string | RegExp, to: string): string {
  const changed = XML.replace(from, to);
  if (changed === XML) throw new Error(`${String(from)} is not in the manifest`);
  return changed;
}

function problemsOf(xml: string, build: Partial<Build> = {}): readonly Pick<Problem, 'rule' | 'place'>[] {
  return checkManifest(xml, { ...BUILD, ...build }).map(({ rule, place }) => ({ rule, place }));
}

const HOST = 'OfficeApp/VersionOverrides/Hosts/Host';

test('the manifest of the project holds', () => {
  expect(checkManifest(XML, BUILD)).toEqual([]);
});

test('a text that is not well-formed is told with its line', () => {
  const [problem] = checkManifest(broken('</Requirements>', ''), BUILD);
  expect(problem?.rule).toBe('wellFormed');
  expect(problem?.message).toMatch(/line \d+/);
});

describe('the order and the presence of elements', () => {
  test('an element before its turn', () => {
    const swapped = broken(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1');
    expect(problemsOf(swapped)).toEqual([{ rule: 'order', place: 'OfficeApp/Version' }]);
  });

  test('Runtimes behind the form factors, where Excel does not look for it', () => {
    const runtimes = /<Runtimes>[\s\S]*<\/Runtimes>/.exec(XML)?.[0] ?? '';
    const moved = broken(runtimes, '').replace('</DesktopFormFactor>', `</DesktopFormFactor>${runtimes}`);
    expect(problemsOf(moved)).toEqual([{ rule: 'order', place: `${HOST}/Runtimes` }]);
  });

  test('an element that has no place there', () => {
    expect(problemsOf(broken('<GetStarted>', '<Banner/><GetStarted>'))).toEqual([{ rule: 'order', place: `${HOST}/DesktopFormFactor/Banner` }]);
  });

  test('an element that is needed', () => {
    expect(problemsOf(broken(/<SupportUrl .*\/>/, ''))).toEqual([{ rule: 'required', place: 'OfficeApp' }]);
  });
});

describe('identity', () => {
  test.each(['kaohe', '00000000-0000-0000-0000-00000000000', '{5b0a5d3e-6a42-4d29-9d23-1a2b3c4d5e6f}'])('%s is no GUID', (id) => {
    expect(problemsOf(broken(/<Id>.*<\/Id>/, `<Id>${id}</Id>`))).toEqual([{ rule: 'guid', place: 'OfficeApp/Id' }]);
  });

  test.each(['1.0.0', '1.0.0.0.0', '1.0.0.x', 'v1.0.0.0', ''])('“%s” is no version of four numbers', (version) => {
    expect(problemsOf(broken(/<Version>.*<\/Version>/, `<Version>${version}</Version>`))).toEqual([{ rule: 'version', place: 'OfficeApp/Version' }]);
  });
});

describe('resources', () => {
  test('a resid that leads nowhere', () => {
    expect(problemsOf(broken('<Label resid="Open.Label"/>', '<Label resid="Open.Lable"/>'))).toEqual([
      { rule: 'residMissing', place: `${HOST}/DesktopFormFactor/ExtensionPoint/OfficeTab/Group/Control/Label` },
      { rule: 'resourceUnused', place: 'OfficeApp/VersionOverrides/Resources/bt:ShortStrings/bt:String' },
    ]);
  });

  test('a label that names an address', () => {
    expect(problemsOf(broken('<Label resid="Group.Label"/>', '<Label resid="Help.Url"/>'))).toEqual([
      { rule: 'residMissing', place: `${HOST}/DesktopFormFactor/ExtensionPoint/OfficeTab/Group/Label` },
      { rule: 'resourceUnused', place: 'OfficeApp/VersionOverrides/Resources/bt:ShortStrings/bt:String' },
    ]);
  });

  test.each([[31, []], [32, []], [33, ['residLength']]])('an id of %i characters', (length, rules) => {
    const long = XML.replaceAll('"Help.Url"', `"${'H'.repeat(length)}"`);
    expect(problemsOf(long).map(({ rule }) => rule)).toEqual(rules);
  });

  test('a resource given twice', () => {
    const twice = broken('<bt:Image id="Icon.16"', '<bt:Image id="Icon.80" DefaultValue="https://localhost:3000/assets/icon-80.png"/><bt:Image id="Icon.16"');
    expect(problemsOf(twice).map(({ rule }) => rule)).toEqual(['residTwice']);
  });

  test('a resource that nothing uses', () => {
    expect(problemsOf(broken('<LearnMoreUrl resid="Help.Url"/>', '<LearnMoreUrl resid="Taskpane.Url"/>')).map(({ rule }) => rule)).toEqual(['resourceUnused']);
  });

  test.each([
    ['Open.Title', 124, []], ['Open.Title', 125, []], ['Open.Title', 126, ['stringLength']], ['Open.Title', 0, ['stringLength']],
    ['Open.Description', 249, []], ['Open.Description', 250, []], ['Open.Description', 251, ['stringLength']],
  ])('%s of %i characters', (id, length, rules) => {
    const changed = broken(new RegExp(`id="${id}" DefaultValue="[^"]*"`), `id="${id}" DefaultValue="${'考'.repeat(length)}"`);
    expect(problemsOf(changed).map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('addresses', () => {
  test('http is refused', () => {
    expect(problemsOf(broken('<IconUrl DefaultValue="https:', '<IconUrl DefaultValue="http:'))).toEqual([{ rule: 'https', place: 'OfficeApp/IconUrl' }]);
  });

  test('http is refused for the app domain too', () => {
    expect(problemsOf(broken('<AppDomain>https:', '<AppDomain>http:'))).toEqual([{ rule: 'https', place: 'OfficeApp/AppDomains/AppDomain' }]);
  });

  test('a file that the build does not have', () => {
    const files = new Set([...BUILD.files].filter((file) => file !== 'assets/icon-64.png'));
    expect(problemsOf(XML, { files })).toEqual([{ rule: 'fileMissing', place: 'OfficeApp/HighResolutionIconUrl' }]);
  });

  test('a page outside the place where the build is served', () => {
    expect(problemsOf(broken('<SupportUrl DefaultValue="https://localhost:3000/', '<SupportUrl DefaultValue="https://localhost:3001/')))
      .toEqual([{ rule: 'fileMissing', place: 'OfficeApp/SupportUrl' }]);
  });
});

describe('the shared runtime', () => {
  test('a runtime that ends with the pane', () => {
    expect(problemsOf(broken('lifetime="long"', 'lifetime="short"'))).toEqual([{ rule: 'sharedRuntime', place: 'Runtimes/Runtime' }]);
  });

  test.each([
    ['Page/SourceLocation', /(<Page>\s*<SourceLocation resid=")Taskpane/],
    ['FunctionFile', /(<FunctionFile resid=")Taskpane/],
    ['Action/SourceLocation', /(<TaskpaneId>.*\s*<SourceLocation resid=")Taskpane/],
  ])('%s on another page', (place, from) => {
    expect(problemsOf(broken(from, '$1Help'))).toEqual([{ rule: 'sharedRuntime', place }]);
  });
});

test('an icon without one of its sizes', () => {
  expect(problemsOf(broken('<bt:Image size="32" resid="Icon.32"/>', ''))).toEqual([
    { rule: 'iconSizes', place: `${HOST}/DesktopFormFactor/ExtensionPoint/OfficeTab/Group/Icon` },
  ]);
});

describe('function ids', () => {
  test.each([
    ['described but not registered', { registered: ['DEDUCT'] }],
    ['registered but not described', { registered: ['DEDUCT', 'AWARD', 'SCORE'] }],
    ['described twice', { functions: '{"functions":[{"id":"DEDUCT"},{"id":"AWARD"},{"id":"AWARD"}]}' }],
  ])('%s', (_, build) => {
    expect(problemsOf(XML, build)).toEqual([{ rule: 'functionIds', place: 'functions.json' }]);
  });
});
