/// <reference types="office-js" />

/**
 * Excel's enums are strings at run time. Typed by @types/office-js, so that a wrong name or a missing value does not compile;
 * the compiler check reports an enum that the add-in uses and this list lacks.
 */
type Values<E> = { readonly [K in keyof E]: `${E[K] & string}` };
const values = <E>(of: Values<E>): E => of as unknown as E;

export const enums = {
  BorderIndex: values<typeof Excel.BorderIndex>({
    edgeTop: 'EdgeTop', edgeBottom: 'EdgeBottom', edgeLeft: 'EdgeLeft', edgeRight: 'EdgeRight',
    insideVertical: 'InsideVertical', insideHorizontal: 'InsideHorizontal', diagonalDown: 'DiagonalDown', diagonalUp: 'DiagonalUp',
  }),
  BorderLineStyle: values<typeof Excel.BorderLineStyle>({
    none: 'None', continuous: 'Continuous', dash: 'Dash', dashDot: 'DashDot', dashDotDot: 'DashDotDot', dot: 'Dot', double: 'Double', slantDashDot: 'SlantDashDot',
  }),
  BorderWeight: values<typeof Excel.BorderWeight>({ hairline: 'Hairline', thin: 'Thin', medium: 'Medium', thick: 'Thick' }),
  CalculationMode: values<typeof Excel.CalculationMode>({ automatic: 'Automatic', automaticExceptTables: 'AutomaticExceptTables', manual: 'Manual' }),
  CalculationType: values<typeof Excel.CalculationType>({ recalculate: 'Recalculate', full: 'Full', fullRebuild: 'FullRebuild' }),
  ClearApplyTo: values<typeof Excel.ClearApplyTo>({
    all: 'All', formats: 'Formats', contents: 'Contents', hyperlinks: 'Hyperlinks', removeHyperlinks: 'RemoveHyperlinks', resetContents: 'ResetContents',
  }),
  ConditionalFormatType: values<typeof Excel.ConditionalFormatType>({
    custom: 'Custom', dataBar: 'DataBar', colorScale: 'ColorScale', iconSet: 'IconSet', topBottom: 'TopBottom',
    presetCriteria: 'PresetCriteria', containsText: 'ContainsText', cellValue: 'CellValue',
  }),
  DataValidationAlertStyle: values<typeof Excel.DataValidationAlertStyle>({ stop: 'Stop', warning: 'Warning', information: 'Information' }),
  DataValidationOperator: values<typeof Excel.DataValidationOperator>({
    between: 'Between', notBetween: 'NotBetween', equalTo: 'EqualTo', notEqualTo: 'NotEqualTo', greaterThan: 'GreaterThan',
    lessThan: 'LessThan', greaterThanOrEqualTo: 'GreaterThanOrEqualTo', lessThanOrEqualTo: 'LessThanOrEqualTo',
  }),
  DataValidationType: values<typeof Excel.DataValidationType>({
    none: 'None', wholeNumber: 'WholeNumber', decimal: 'Decimal', list: 'List', date: 'Date', time: 'Time', textLength: 'TextLength',
    custom: 'Custom', inconsistent: 'Inconsistent', mixedCriteria: 'MixedCriteria',
  }),
  HorizontalAlignment: values<typeof Excel.HorizontalAlignment>({
    general: 'General', left: 'Left', center: 'Center', right: 'Right', fill: 'Fill', justify: 'Justify',
    centerAcrossSelection: 'CenterAcrossSelection', distributed: 'Distributed',
  }),
  VerticalAlignment: values<typeof Excel.VerticalAlignment>({ top: 'Top', center: 'Center', bottom: 'Bottom', justify: 'Justify', distributed: 'Distributed' }),
  NamedItemScope: values<typeof Excel.NamedItemScope>({ worksheet: 'Worksheet', workbook: 'Workbook' }),
  PageOrientation: values<typeof Excel.PageOrientation>({ portrait: 'Portrait', landscape: 'Landscape' }),
  PaperType: { a3: 'A3', a4: 'A4', a5: 'A5', b4: 'B4', b5: 'B5', letter: 'Letter', legal: 'Legal' } as unknown as typeof Excel.PaperType,
  PrintMarginUnit: values<typeof Excel.PrintMarginUnit>({ points: 'Points', inches: 'Inches', centimeters: 'Centimeters' }),
  ProtectionSelectionMode: values<typeof Excel.ProtectionSelectionMode>({ normal: 'Normal', unlocked: 'Unlocked', none: 'None' }),
  RangeValueType: values<typeof Excel.RangeValueType>({
    unknown: 'Unknown', empty: 'Empty', string: 'String', integer: 'Integer', double: 'Double', boolean: 'Boolean', error: 'Error', richValue: 'RichValue',
  }),
  SheetVisibility: values<typeof Excel.SheetVisibility>({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' }),
};
