import type { StoredWorkbook } from './open-workbook';

type Value = number | string | null;

/** Whatever the formulas here use, longest first. */
const TOKEN =
  /\s*("(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z0-9:]+|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z]+\(|\d+(?:\.\d+)?|<=|[-+*/=(),<])/y;

/**
 * What a formula of a workbook comes to, worked out anew from the numbers of the file and not from what is kept beside
 * the formulas: SUM, IF, COUNTIF, COUNT, the four operations and comparison, over cells of any sheet.
 */
export function evaluate(workbook: StoredWorkbook, sheet: string, formula: string): Value {
  const tokens = tokensOf(formula);
  let at = 0;
  const value = comparison();
  if (at < tokens.length) throw new Error(`${formula}: left over ${tokens.slice(at).join(' ')}`);
  return value;

  function comparison(): Value {
    const left = sum();
    if (tokens[at] === '=') {
      at += 1;
      // An empty cell is as good as zero to a spreadsheet.
      return (sum() ?? 0) === (left ?? 0) ? 1 : 0;
    }
    if (tokens[at] !== '<') return left;
    at += 1;
    return Number(left) < Number(sum()) ? 1 : 0;
  }

  function sum(): Value {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      const sign = tokens[at++] === '+' ? 1 : -1;
      value = number(value) + sign * number(product());
    }
    return value;
  }

  function product(): Value {
    let value = single();
    while (tokens[at] === '*' || tokens[at] === '/') {
      const isTimes = tokens[at++] === '*';
      const other = number(single());
      value = isTimes ? number(value) * other : number(value) / other;
    }
    return value;
  }

  function single(): Value {
    const token = tokens[at++] ?? '';
    if (token === '-') return -number(single());
    if (token === '(') return closed(comparison());
    if (/^\d/.test(token)) return Number(token);
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (token === 'IF(') return choice();
    if (token === 'SUM(')
      return ranges().reduce<number>((all, one) => all + (typeof one === 'number' ? one : 0), 0);
    if (token === 'COUNT(') return ranges().filter((one) => typeof one === 'number').length;
    if (token === 'COUNTIF(') return countIf();
    return cells(token)[0] ?? null;
  }

  function choice(): Value {
    const [condition, yes, no] = [comparison(), next(), next()];
    return closed(condition === 0 ? no : yes);
  }

  function next(): Value {
    if (tokens[at++] !== ',') throw new Error(`${formula}: a comma was expected`);
    return comparison();
  }

  function ranges(): Value[] {
    const found: Value[] = [];
    do found.push(...cells(tokens[at++] ?? ''));
    while (tokens[at++] === ',');
    if (tokens[at - 1] !== ')') throw new Error(`${formula}: a bracket is open`);
    return found;
  }

  function countIf(): Value {
    const among = cells(tokens[at++] ?? '');
    const wanted = next();
    return closed(among.filter((one) => one === wanted).length);
  }

  function closed(value: Value): Value {
    if (tokens[at++] !== ')') throw new Error(`${formula}: a bracket is open`);
    return value;
  }

  function cells(token: string): Value[] {
    const [, quoted, range = token] = /^('(?:[^']|'')*')!(.*)$/.exec(token) ?? [];
    const name = quoted ? quoted.slice(1, -1).replaceAll("''", "'") : sheet;
    return addresses(range.replaceAll('$', '')).map((address) => cellAt(workbook, name, address));
  }
}

function cellAt(workbook: StoredWorkbook, sheet: string, address: string): Value {
  const own = workbook.sheets[sheet];
  if (own === undefined) throw new Error(`there is no sheet ${sheet}`);
  const cell = own[address];
  if (cell === undefined) return null;
  return cell.formula === null ? cell.value : evaluate(workbook, sheet, cell.formula);
}

function number(value: Value): number {
  if (typeof value === 'string') throw new Error(`#VALUE! of “${value}”`);
  return value ?? 0;
}

function addresses(range: string): string[] {
  const [from = '', to = from] = range.split(':');
  const [, column = '', first = ''] = /^([A-Z]+)(\d+)$/.exec(from) ?? [];
  const [, other = '', last = ''] = /^([A-Z]+)(\d+)$/.exec(to) ?? [];
  if (column === '' || column !== other) throw new Error(`no cells of one column: ${range}`);
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, step) => `${column}${Number(first) + step}`,
  );
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const from = TOKEN.lastIndex;
    const [, token] = TOKEN.exec(formula) ?? [];
    if (token === undefined) throw new Error(`${formula}: can’t be read from ${from}`);
    tokens.push(token);
  }
  return tokens;
}
