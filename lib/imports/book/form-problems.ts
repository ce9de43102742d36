import type { z } from 'zod';
import { shown } from '@/lib/format/shown';
import type { BookProblem } from './book-problem';
import { figureIdAt, type JsonPath, pathText, valueAt } from './json-path';

/** What a JSON value has of a wrong form, from what its schema found; each problem with its place and the value there. */
export function formProblems(issues: readonly z.core.$ZodIssue[], json: unknown): readonly BookProblem[] {
  return issues.flatMap((issue) => ofIssue(issue, json));
}

function ofIssue(issue: z.core.$ZodIssue, json: unknown): readonly BookProblem[] {
  const found = valueAt(json, issue.path);
  const problem = (
    code: BookProblem['code'],
    facts: BookProblem['facts'] = {},
    path: JsonPath = issue.path,
    value = textOf(found),
  ): readonly BookProblem[] => [{ place: placeOf(json, path), value, code, facts }];

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => problem('unknown-key', {}, [...issue.path, key], shown(key)));
    case 'invalid_key':
      return problem('wrong-form', { form: 'code' }, issue.path, shown(String(issue.path.at(-1))));
    case 'invalid_type':
      return found === undefined ? problem('missing') : problem('wrong-type', { type: issue.expected });
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return oneOf('options' in issue ? issue.options.map(String) : []);
    case 'too_small':
      if (issue.origin === 'array') return problem('empty-list');
      return issue.origin === 'string'
        ? problem('empty-text')
        : problem('too-small', { minimum: String(issue.minimum) });
    case 'too_big':
      return issue.origin === 'string'
        ? problem('too-long', { longest: Number(issue.maximum) })
        : problem('too-large', { maximum: String(issue.maximum) });
    default:
      // The schema's own messages are the names of forms (forms.ts).
      return problem('wrong-form', { form: issue.message });
  }

  function oneOf(options: readonly string[]): readonly BookProblem[] {
    return found === undefined ? problem('missing') : problem('not-one-of', { options: options.join(', ') });
  }
}

function placeOf(json: unknown, path: JsonPath): string {
  const id = figureIdAt(json, path);
  return id === null ? pathText(path) : `${pathText(path)}, figure ${id}`;
}

function textOf(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return shown(value);
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}
