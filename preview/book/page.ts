/** What Excel keeps for printing a sheet. The grid prints nothing; the state is kept so that it can be read back. */
export interface PageState {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printArea: string;
  titleRows: string;
  titleColumns: string;
  /** Points, whichever unit they were given in. */
  margins: Record<Margin, number>;
  headersFooters: Record<HeaderFooterPart, string>;
  /** A page starts at each of these rows. */
  breaksBefore: number[];
}

export type Margin = 'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer';
export type HeaderFooterPart = 'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

export const newPage = (): PageState => ({
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printArea: '',
  titleRows: '',
  titleColumns: '',
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  headersFooters: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' },
  breaksBefore: [],
});
