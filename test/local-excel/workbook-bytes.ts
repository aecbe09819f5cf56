import { strToU8, unzipSync, strFromU8, zipSync } from "fflate";

/** Parts of a small workbook with everything in it that must survive our writes. Tests add to them or take away. */
export type Parts = Record<string, string | Uint8Array>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function file(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        typeof content === "string" ? strToU8(content) : content,
      ])
    )
  );
}

export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)])
  );
}

/** One sheet per entry: name → content of <worksheet>. */
export function plainParts(
  sheets: Record<string, string>,
  { workbook = "", styles = STYLES }: { workbook?: string; styles?: string } = {}
): Parts {
  const names = Object.keys(sheets);
  return {
    "[Content_Types].xml":
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
      override("xl/workbook.xml", "spreadsheetml.sheet.main") +
      names
        .map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, "spreadsheetml.worksheet"))
        .join("") +
      `${override("xl/styles.xml", "spreadsheetml.styles")}</Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/>${workbook.includes("<workbookProtection") ? workbook : ""}<bookViews><workbookView/></bookViews><sheets>` +
      names
        .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
        .join("") +
      `</sheets>${workbook.includes("<workbookProtection") ? "" : workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...names.map((_, i): Relation => [
        `rId${i + 1}`,
        "worksheet",
        `worksheets/sheet${i + 1}.xml`,
      ]),
      [`rId${names.length + 1}`, "styles", "styles.xml"],
    ]),
    "xl/styles.xml": styles,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheets[name]}</worksheet>`,
      ])
    ),
  };
}

/** <sheetData> of rows of texts, numbers and booleans; null leaves a cell out. */
export function data(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  const cell = (value: string | number | boolean | null, r: number, c: number): string => {
    const place = `${String.fromCharCode(65 + c)}${r + 1}`;
    if (value === null) return "";
    if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
    if (typeof value === "boolean") return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t>${value.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</t></is></c>`;
  };
  return `<sheetData>${rows.map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, r, c)).join("")}</row>`).join("")}</sheetData>`;
}

export const PARTNERS = [
  ["Organisation", "Country", "Role", "Share"],
  ["Université de Exemple", "France", "Coordinator", 0.5],
  ["Beispiel & Söhne GmbH", "DE", "Partner", 0.25],
  ["=not a formula", "Serbia", "Partner", 0.25],
] as const;

/** Two sheets with little on them. */
export function plain(): Uint8Array {
  return file(plainParts({ Partners: data(PARTNERS), "Other one": data([["a"], [1]]) }));
}

/** Chart, picture, comment, validation, foreign conditional formats, table, filter, names, custom XML, web extension, formulas. */
export function richParts(): Parts {
  const parts = plainParts(
    { Partners: RICH_SHEET, "Other one": OTHER_SHEET, Hidden: data([["x"]]) },
    { workbook: NAMES }
  );
  const types = String(parts["[Content_Types].xml"]).replace(
    "</Types>",
    override("xl/tables/table1.xml", "spreadsheetml.table") +
      override("xl/drawings/drawing1.xml", "drawing") +
      override("xl/charts/chart1.xml", "drawingml.chart") +
      override("xl/comments1.xml", "spreadsheetml.comments") +
      override("xl/calcChain.xml", "spreadsheetml.calcChain") +
      override("xl/sharedStrings.xml", "spreadsheetml.sharedStrings") +
      override("customXml/itemProps1.xml", "customXmlProperties") +
      `<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/></Types>`
  );
  return {
    ...parts,
    "[Content_Types].xml": types,
    "_rels/.rels": relationships([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "webextension", "xl/webextensions/webextension1.xml"],
    ]),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "worksheet", "worksheets/sheet3.xml"],
      ["rId4", "styles", "styles.xml"],
      ["rId5", "calcChain", "calcChain.xml"],
      ["rId6", "sharedStrings", "sharedStrings.xml"],
      ["rId7", "customXml", "../customXml/item1.xml"],
    ]),
    "xl/sharedStrings.xml": `${DECLARATION}<sst xmlns="${MAIN}"><si><t>Organisation</t></si><si><t>Country</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t xml:space="preserve">two&#10;lines_x000D_</t></si></sst>`,
    "xl/calcChain.xml": `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="E2" i="1"/></calcChain>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "table", "../tables/table1.xml"],
      ["rId3", "comments", "../comments1.xml"],
      ["rId4", "vmlDrawing", "../drawings/vml1.vml"],
    ]),
    "xl/worksheets/_rels/sheet3.xml.rels": relationships([
      ["rId1", "image", "../media/only-hidden.png"],
    ]),
    "xl/media/only-hidden.png": PNG,
    "xl/tables/table1.xml": `${DECLARATION}<table xmlns="${MAIN}" id="1" name="Partners" displayName="Partners" ref="A1:B4" totalsRowShown="0"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="Organisation"/><tableColumn id="2" name="Country"/></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`,
    "xl/drawings/drawing1.xml": DRAWING,
    "xl/drawings/_rels/drawing1.xml.rels": relationships([
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ]),
    "xl/charts/chart1.xml": `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Partners!$C$2:$C$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    "xl/media/image1.png": PNG,
    "xl/comments1.xml": `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>a</author></authors><commentList><comment ref="A2" authorId="0"><text><t>a note</t></text></comment></commentList></comments>`,
    "xl/drawings/vml1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1" type="#t" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
    "customXml/item1.xml": `<f:foreign xmlns:f="urn:foreign"><f:b>1</f:b></f:foreign>`,
    "customXml/itemProps1.xml": `${DECLARATION}<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:foreign"/></ds:schemaRefs></ds:datastoreItem>`,
    "customXml/_rels/item1.xml.rels": relationships([["rId1", "customXmlProps", "itemProps1.xml"]]),
    "xl/webextensions/webextension1.xml": `${DECLARATION}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{A}"><we:properties><we:property name="k" value="&quot;v&quot;"/></we:properties></we:webextension>`,
  };
}

export function rich(): Uint8Array {
  return file(richParts());
}

/** The rules of a file that is not ours, as they stand in RICH_SHEET. */
export const FOREIGN_RULES =
  '<conditionalFormatting sqref="C2:C4"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>0.3</formula></cfRule>' +
  '<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{00000000-0001-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="A2:B4 D2"><cfRule type="expression" dxfId="0" priority="4" stopIfTrue="1"><formula>$B2="DE"</formula></cfRule><cfRule type="timePeriod" priority="5" timePeriod="lastWeek"><formula>1=1</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="D2:D4"><cfRule type="colorScale" priority="6"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';

export const EXTENSION =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings>' +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting>' +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="iconSet" priority="7" id="{00000000-0001-0000-0000-000000000002}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>D2:D4</xm:sqref></x14:conditionalFormatting>' +
  "</x14:conditionalFormattings></ext></extLst>";

const RICH_SHEET =
  '<sheetPr><tabColor theme="4" tint="-0.25"/></sheetPr><dimension ref="A1:E8"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="30.7109375" customWidth="1"/><col min="4" max="5" width="12" hidden="1" customWidth="1"/></cols><sheetData>' +
  '<row r="1" spans="1:5"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" t="str"><f>"Sh"&amp;"are"</f><v>Share</v></c></row>' +
  '<row r="2" spans="1:5"><c r="A2" t="s"><v>2</v></c><c r="B2" t="inlineStr"><is><t>France</t></is></c><c r="C2" s="2"><v>0.5</v></c><c r="E2"><f t="shared" ref="E2:E4" si="0">C2*$C$2</f><v>0.25</v></c></row>' +
  '<row r="3" spans="1:5" hidden="1"><c r="A3" t="s"><v>3</v></c><c r="B3" t="inlineStr"><is><t>DE</t></is></c><c r="C3" s="2"><v>0.25</v></c><c r="E3"><f t="shared" si="0"/><v>0.125</v></c></row>' +
  '<row r="4" spans="1:5"><c r="A4" s="3" t="inlineStr"><is><t>=struck</t></is></c><c r="B4" s="3"/><c r="C4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E4"><f t="shared" si="0"/><v>0</v></c></row>' +
  '<row r="7"/><row r="8"><c r="A8" t="inlineStr"><is><t>merged</t></is></c><c r="B8"/></row></sheetData>' +
  `<mergeCells count="1"><mergeCell ref="A8:B8"/></mergeCells>${FOREIGN_RULES}` +
  '<dataValidations count="1"><dataValidation type="list" sqref="B2:B4"><formula1>"France,DE"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>${EXTENSION}`;

const OTHER_SHEET = `${data([
  ["a", "b"],
  [1, "x"],
  [2, "y"],
]).replace(
  '<row r="3">',
  '<row r="3" hidden="1">'
)}<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>`;

const NAMES =
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">\'Other one\'!$A$1:$B$3</definedName><definedName name="Total">Partners!$C$2</definedName>' +
  '<definedName name="Rate" hidden="1">0.2</definedName><definedName name="InHidden" localSheetId="2">Hidden!$A$1</definedName></definedNames>';

const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><strike/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFCCDDEE"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><numFmt numFmtId="166" formatCode="0.000"/><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';

const DRAWING =
  `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:oneCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="100000" cy="100000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Picture 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100000" cy="100000"/></a:xfrm><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

// One red pixel.
const PNG = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC",
    "base64"
  )
);

type Relation = [id: string, kind: string, target: string];

function relationships(relations: readonly Relation[]): string {
  const type = (kind: string): string =>
    kind === "webextension"
      ? "http://schemas.microsoft.com/office/2011/relationships/webextension"
      : `${OFFICE}/${kind}`;
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${type(kind)}" Target="${target}"/>`).join("")}</Relationships>`;
}

function override(path: string, type: string): string {
  return `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
}
