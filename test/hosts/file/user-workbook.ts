import { zip } from './zip-parts.ts';

/** A consultant's workbook as raw parts, with things no library of ours understands. */
export interface Variant {
  readonly prefix?: string;
  readonly styles?: boolean;
  readonly folder?: string;
  readonly strict?: boolean;
  readonly sheetNames?: readonly [string, string];
  readonly extraWorkbook?: string;
  readonly dates1904?: boolean;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export function userParts(variant: Variant = {}): Map<string, string> {
  const { prefix = '', styles = true, folder = 'xl/', strict = false, sheetNames = ['売上', 'Notes & more'], extraWorkbook = '', dates1904 = false } = variant;
  const p = prefix === '' ? '' : `${prefix}:`;
  const main = strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const ns = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix}="${main}"`;
  const packageRel = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const sml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const [first, second] = sheetNames;
  const parts = new Map<string, string>([
    ['[Content_Types].xml', `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/${folder}workbook.xml" ContentType="${sml}.sheet.main+xml"/><Override PartName="/${folder}worksheets/sheet1.xml" ContentType="${sml}.worksheet+xml"/><Override PartName="/${folder}worksheets/sheet7.xml" ContentType="${sml}.worksheet+xml"/><Override PartName="/${folder}sharedStrings.xml" ContentType="${sml}.sharedStrings+xml"/><Override PartName="/${folder}tables/table3.xml" ContentType="${sml}.table+xml"/>${styles ? `<Override PartName="/${folder}styles.xml" ContentType="${sml}.styles+xml"/>` : ''}</Types>`],
    ['_rels/.rels', `${DECLARATION}<Relationships xmlns="${packageRel}"><Relationship Id="rId9" Type="${rel}/officeDocument" Target="${folder}workbook.xml"/><Relationship Id="rId3" Type="${rel}/custom-properties" Target="docProps/custom.xml"/></Relationships>`],
    ['docProps/custom.xml', '<Properties><property name="顧問">x</property></Properties>'],
    [`${folder}workbook.xml`, `${DECLARATION}<${p}workbook ${ns} xmlns:rr="${rel}"><${p}workbookPr${dates1904 ? ' date1904="1"' : ''}/>${extraWorkbook}<${p}bookViews><${p}workbookView activeTab="1"/></${p}bookViews><${p}sheets><${p}sheet name="${first}" sheetId="4" rr:id="rId1"/><${p}sheet name="${second.replace('&', '&amp;')}" sheetId="11" state="hidden" rr:id="rId2"/></${p}sheets><${p}definedNames><${p}definedName name="_xlnm.Print_Area" localSheetId="1">'${second.replace('&', '&amp;')}'!$A$1:$B$2</${p}definedName><${p}definedName name="税率">0.1</${p}definedName></${p}definedNames><${p}calcPr calcId="191029"/></${p}workbook>`],
    [`${folder}_rels/workbook.xml.rels`, `${DECLARATION}<Relationships xmlns="${packageRel}"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/worksheet" Target="/${folder}worksheets/sheet7.xml"/><Relationship Id="rIdOtokui1" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/>${styles ? `<Relationship Id="rId5" Type="${rel}/styles" Target="styles.xml"/>` : ''}</Relationships>`],
    [`${folder}sharedStrings.xml`, `${DECLARATION}<${p}sst ${ns} count="3"><${p}si><${p}t>商品</${p}t></${p}si><${p}si><${p}r><${p}rPr><${p}b/></${p}rPr><${p}t xml:space="preserve">東 </${p}t></${p}r><${p}r><${p}t>京</${p}t></${p}r><${p}rPh sb="0" eb="1"><${p}t>トウキョウ</${p}t></${p}rPh><${p}phoneticPr fontId="1"/></${p}si><${p}si><${p}t/></${p}si></${p}sst>`],
    [`${folder}worksheets/sheet1.xml`, `${DECLARATION}<!-- made by hand <sheetData> --><${p}worksheet ${ns} xmlns:rr="${rel}"><${p}dimension ref="A1:D999999999"/><${p}sheetData><${p}row r="1" spans="1:4"><${p}c r="A1" t="s"><${p}v>0</${p}v></${p}c><${p}c r="B1" t="s" ><${p}v>1</${p}v></${p}c></${p}row><${p}row r="3" hidden="1"><${p}c r='A3' s="1"><${p}v>45658.5</${p}v></${p}c><${p}c t="e"><${p}f>1/0</${p}f><${p}v>#DIV/0!</${p}v></${p}c><${p}c r="D3" t="b"><${p}v>1</${p}v></${p}c><${p}c r="E3" t="str"><${p}f>"a"&amp;"b"</${p}f><${p}v>a&lt;b&#x3042;_x000D_</${p}v></${p}c></${p}row><${p}row r="4"/><${p}row r="5"><${p}c r="A5"/><${p}c r="C5" t="d"><${p}v>2025-01-01T06:00:00</${p}v></${p}c></${p}row></${p}sheetData><${p}tableParts count="1"><${p}tablePart rr:id="rId1"/></${p}tableParts></${p}worksheet>`],
    [`${folder}worksheets/_rels/sheet1.xml.rels`, `<Relationships xmlns="${packageRel}"><Relationship Id="rId1" Type="${rel}/table" Target="../tables/table3.xml"/></Relationships>`],
    [`${folder}tables/table3.xml`, `<${p}table ${ns} id="8" name="T_customers" displayName="T_customers" ref="A1:B3"><${p}tableColumns count="2"><${p}tableColumn id="1" name="商品"/><${p}tableColumn id="2" name="東 京"/></${p}tableColumns></${p}table>`],
    [`${folder}worksheets/sheet7.xml`, `<${p}worksheet ${ns}><${p}sheetData/></${p}worksheet>`],
    [`${folder}slicers/slicer1.xml`, '<slicers unknown="はい"/>'],
    [`${folder}charts/chart4.xml`, '<chartSpace/>'],
  ]);
  if (styles) parts.set(`${folder}styles.xml`, `${DECLARATION}<${p}styleSheet ${ns}><${p}numFmts count="1"><${p}numFmt numFmtId="170" formatCode="0.00"/></${p}numFmts><${p}fonts count="1"><${p}font><${p}sz val="10"/></${p}font></${p}fonts><${p}fills count="1"><${p}fill><${p}patternFill patternType="none"/></${p}fill></${p}fills><${p}borders count="1"><${p}border/></${p}borders><${p}cellXfs count="2"><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><${p}xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></${p}cellXfs><${p}dxfs count="0"/></${p}styleSheet>`);
  return parts;
}

export function userWorkbook(variant?: Variant): Promise<Uint8Array> {
  return zip(userParts(variant));
}
