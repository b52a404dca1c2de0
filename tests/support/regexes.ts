import { readFileSync } from 'node:fs';

/** A regular expression of the code. */
export type FoundRegExp = {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
};

/** After these a slash starts an expression; after anything else it divides, or closes a tag. */
const BEFORE = /(?:^|[([{},;:=!&|?+\-*%~^<>]|\b(?:return|typeof|case|of|in|yield|await))\s*$/;

/**
 * The literal regular expressions of a TypeScript file, by reading it character by character: comments, strings
 * and templates are passed over, an expression inside a template is read.
 */
export function regExpsOf(file: string): readonly FoundRegExp[] {
  const code = readFileSync(file, 'utf8');
  const found: FoundRegExp[] = [];
  /** Depths of braces at which a template goes on. */
  const templates: number[] = [];
  let depth = 0;
  let at = 0;
  let before = '';
  while (at < code.length) {
    const char = code[at] ?? '';
    if (code.startsWith('//', at)) at = endOf(code, '\n', at);
    else if (code.startsWith('/*', at)) at = endOf(code, '*/', at) + 2;
    else if (char === '"' || char === "'") {
      at = afterQuoted(code, at + 1, char);
      before = 'string';
    } else if (char === '`' || (char === '}' && templates.at(-1) === depth)) {
      if (char === '}') {
        templates.pop();
        depth -= 1;
      }
      const end = afterTemplate(code, at + 1);
      if (code[end - 1] === '{') {
        depth += 1;
        templates.push(depth);
        before = '';
      } else before = 'string';
      at = end;
    } else if (char === '/' && BEFORE.test(before)) {
      const end = afterExpression(code, at + 1);
      const flags = /^[a-z]*/.exec(code.slice(end))?.[0] ?? '';
      const line = code.slice(0, at).split('\n').length;
      found.push({ file, line, source: code.slice(at + 1, end - 1), flags });
      at = end + flags.length;
      before = 'expression';
    } else {
      if (char === '{') depth += 1;
      if (char === '}') depth -= 1;
      before = (before + char).slice(-12);
      at += 1;
    }
  }
  return found;
}

function endOf(code: string, mark: string, from: number): number {
  const end = code.indexOf(mark, from);
  return end < 0 ? code.length : end;
}

function afterQuoted(code: string, from: number, quote: string): number {
  let at = from;
  while (at < code.length && code[at] !== quote) at += code[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Behind the template's end, or behind the brace that opens its next expression. */
function afterTemplate(code: string, from: number): number {
  let at = from;
  while (at < code.length && code[at] !== '`') {
    if (code.startsWith('${', at)) return at + 2;
    at += code[at] === '\\' ? 2 : 1;
  }
  return at + 1;
}

function afterExpression(code: string, from: number): number {
  let at = from;
  let isInClass = false;
  while (at < code.length && (isInClass || code[at] !== '/')) {
    if (code[at] === '[') isInClass = true;
    if (code[at] === ']') isInClass = false;
    at += code[at] === '\\' ? 2 : 1;
  }
  return at + 1;
}
