import type { SummaryPage } from "../core/report/summary-page";

/** What a reader of the sheet meets: no grid, the first lines always in sight. */
export function setUpView(sheet: Excel.Worksheet, page: SummaryPage): void {
  sheet.showGridlines = false;
  if (page.frozenLines > 0) sheet.freezePanes.freezeRows(page.frozenLines);
}

/** A4 across, one page wide, the first lines on every page. */
export function setUpPrint(sheet: Excel.Worksheet, page: SummaryPage, block: Excel.Range): void {
  const layout = sheet.pageLayout;
  layout.orientation = Excel.PageOrientation.landscape;
  layout.paperSize = Excel.PaperType.a4;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintArea(block);
  if (page.frozenLines > 0) layout.setPrintTitleRows(`$1:$${page.frozenLines}`);
  layout.headersFooters.defaultForAllPages.leftFooter = "Alliance Check";
  layout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
}
