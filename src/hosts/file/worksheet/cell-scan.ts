import { MAX_COLUMNS } from '../../sheet/address.ts';
import { broken } from '../../unusable-workbook.ts';
import { tagEnd } from './split-items.ts';

/** Where a cell and its pieces stand in its row's text; -1: there is no such piece. One object serves a whole scan. */
export interface CellPlaces {
  column: number;
  start: number;
  end: number;
  /** The `t` attribute; '' when absent, which means a number. */
  type: string;
  /** The `s` attribute, -1 when absent. */
  style: number;
  valueStart: number;
  valueEnd: number;
  inlineStart: number;
  inlineEnd: number;
  formulaStart: number;
  formulaEnd: number;
}

/** Goes through the cells of one row (without CDATA, see `plainText`), left to right. */
export function scanCells(
  xml: string, from: number, prefix: string, part: string, onCell: (cell: CellPlaces) => void,
): void {
  const names = cellNames(prefix);
  const cell: CellPlaces = {
    column: -1, start: 0, end: 0, type: '', style: -1, valueStart: -1, valueEnd: -1,
    inlineStart: -1, inlineEnd: -1, formulaStart: -1, formulaEnd: -1,
  };
  for (let at = xml.indexOf('<', from); at >= 0; at = xml.indexOf('<', cell.end)) {
    if (!xml.startsWith(names.cell, at)) {
      if (xml.startsWith('</', at)) return;
      cell.end = elementEnd(xml, at, part);
      continue;
    }
    cell.start = at;
    cell.type = '';
    cell.style = -1;
    cell.valueStart = cell.inlineStart = cell.formulaStart = -1;
    const openEnd = readAttributes(xml, at + names.cell.length, cell, part);
    if (cell.column >= MAX_COLUMNS) throw broken(part);
    cell.end = xml.charCodeAt(openEnd - 2) === 0x2f ? openEnd : readContent(xml, openEnd, names, cell, part);
    onCell(cell);
  }
}

interface CellNames { cell: string; close: string; value: string; valueClose: string; formula: string; inline: string }

function cellNames(prefix: string): CellNames {
  const name = prefix === '' ? '' : `${prefix}:`;
  return {
    cell: `<${name}c`, close: `</${name}c`, value: `<${name}v`, valueClose: `</${name}v`,
    formula: `<${name}f`, inline: `<${name}is`,
  };
}

/** Reads `r`, `s` and `t` by hand: there are millions of them. Returns where the tag ends. */
function readAttributes(xml: string, from: number, cell: CellPlaces, part: string): number {
  let at = from;
  let placed = false;
  for (;;) {
    let code = xml.charCodeAt(at);
    while (code <= 0x20) code = xml.charCodeAt(++at);
    if (code === 0x3e) break;
    if (code === 0x2f) {
      at += 1;
      break;
    }
    const equals = xml.indexOf('=', at);
    if (equals < 0) throw broken(part);
    let quote = equals + 1;
    while (xml.charCodeAt(quote) <= 0x20) quote += 1;
    const valueEnd = xml.indexOf(xml.charAt(quote), quote + 1);
    if (valueEnd < 0) throw broken(part);
    const lone = equals === at + 1 || xml.charCodeAt(at + 1) <= 0x20;
    if (lone && code === 0x72) {
      cell.column = columnAt(xml, quote + 1, valueEnd, part);
      placed = true;
    } else if (lone && code === 0x73) cell.style = Number(xml.slice(quote + 1, valueEnd));
    else if (lone && code === 0x74) cell.type = xml.slice(quote + 1, valueEnd);
    at = valueEnd + 1;
  }
  if (!placed) cell.column += 1;
  return at + 1;
}

function columnAt(xml: string, from: number, to: number, part: string): number {
  let column = 0;
  let at = from;
  for (; at < to; at += 1) {
    const code = xml.charCodeAt(at) & ~0x20;
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + code - 0x40;
  }
  if (at === from || at - from > 3) throw broken(part);
  return column - 1;
}

function readContent(xml: string, from: number, names: CellNames, cell: CellPlaces, part: string): number {
  let at = xml.indexOf('<', from);
  while (at >= 0) {
    if (xml.startsWith(names.close, at)) return xml.indexOf('>', at) + 1;
    if (xml.startsWith(names.value, at) && xml.charCodeAt(at + names.value.length) !== 0x3a) {
      const open = tagEnd(xml, at);
      if (xml.charCodeAt(open - 2) === 0x2f) {
        at = xml.indexOf('<', open);
        continue;
      }
      cell.valueStart = open;
      cell.valueEnd = xml.indexOf('<', open);
      if (!xml.startsWith(names.valueClose, cell.valueEnd)) throw broken(part);
      at = xml.indexOf('<', cell.valueEnd + 1);
      continue;
    }
    const end = elementEnd(xml, at, part);
    if (xml.startsWith(names.formula, at)) [cell.formulaStart, cell.formulaEnd] = [at, end];
    else if (xml.startsWith(names.inline, at)) [cell.inlineStart, cell.inlineEnd] = [at, end];
    at = xml.indexOf('<', end);
  }
  throw broken(part);
}

/** Where an element that cannot hold one of its own kind ends. */
function elementEnd(xml: string, start: number, part: string): number {
  const open = tagEnd(xml, start);
  if (open < 0) throw broken(part);
  if (xml.charCodeAt(open - 2) === 0x2f) return open;
  const name = xml.slice(start + 1, nameEnd(xml, start + 1));
  const close = xml.indexOf(`</${name}`, open);
  const end = close < 0 ? -1 : xml.indexOf('>', close);
  if (name === '' || end < 0) throw broken(part);
  return end + 1;
}

function nameEnd(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); code > 0x20 && code !== 0x2f && code !== 0x3e; code = xml.charCodeAt(at)) at += 1;
  return at;
}
