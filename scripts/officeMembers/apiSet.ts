/** A requirement set with its version, "ExcelApi 1.9". */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** As the documentation of a member tells it: "[Api set: ExcelApi 1.9]", or "Requirement set: SharedRuntime 1.1". */
export function readApiSet(documentation: string): ApiSet | undefined {
  const found =
    /\[Api set: (\w+) ([\d.]+)[^\]]*\]/.exec(documentation) ??
    /\*\*Requirement set\*\*:[^|\n]*\| (\w+) ([\d.]+)\}/.exec(documentation) ??
    /\*\*Requirement set\*\*: (\w+) ([\d.]+)/.exec(documentation);
  const [, name, version] = found ?? [];
  return name && version ? { name, version } : undefined;
}

/** The sets that a manifest asks for. */
export function readManifestSets(manifest: string): readonly ApiSet[] {
  return [...manifest.matchAll(/<(?:\w+:)?Set\s+([^>]*?)\/?>/g)].flatMap(([, attributes = '']) => {
    const name = /\bName="([^"]+)"/.exec(attributes)?.[1];
    const version = /\bMinVersion="([^"]+)"/.exec(attributes)?.[1];
    return name && version ? [{ name, version }] : [];
  });
}

/** "1.10" is later than "1.9". */
export function isLater(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
  return major > thanMajor || (major === thanMajor && minor > thanMinor);
}
