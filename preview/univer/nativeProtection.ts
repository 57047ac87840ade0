import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { ProtectionOptions } from '../book/protection';
import type { Rect } from '../book/rect';
import { toRange } from './range';

/**
 * Excel protects a sheet and frees some cells; Univer protects ranges. So the locked cells become one protected range
 * whose editing is switched off, which stops typing, Delete, paste and filling.
 */
export class NativeProtection {
  options: ProtectionOptions | undefined;
  private rules: readonly string[] = [];

  constructor(
    private readonly api: FUniver,
    private readonly sheet: FWorksheet,
  ) {}

  async protect(options: ProtectionOptions, locked: readonly Rect[]): Promise<void> {
    this.options = options;
    if (locked.length === 0) return;
    const ranges = locked.map((rect) => this.sheet.getRange(toRange(rect)));
    const made = await this.sheet.getWorksheetPermission().protectRanges([{ ranges, options: { name: '考核' } }]);
    this.rules = made.map((rule) => rule.id);
    for (const rule of made) await rule.setPoint(this.api.Enum.RangePermissionPoint.Edit, false);
  }

  async unprotect(): Promise<void> {
    this.options = undefined;
    if (this.rules.length > 0) await this.sheet.getWorksheetPermission().unprotectRules([...this.rules]);
    this.rules = [];
  }
}
