import { shown } from '@/lib/format/shown';
import { ApiError } from './api-error';

/** The type of an Excel workbook. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Lets a table pass, and says as what it comes: `text/csv`, with or without `charset=utf-8`, or an Excel workbook. Whether its
 * bytes are what they are said to be is looked at when they are read.
 *
 * @throws ApiError `unsupported-type`
 */
export function requireTable(headers: Headers): { format: 'csv' | 'xlsx'; saysUtf8: boolean } {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim());
  const kind = type.toLowerCase();
  if (kind === '') throw unsupported('Name the type of the file: “Content-Type: text/csv”, or that of XLSX.');
  if (kind !== 'text/csv' && kind !== XLSX_TYPE)
    throw unsupported(`“${shown(type)}” can’t be taken in: send text/csv or XLSX (${XLSX_TYPE}).`);
  const known = kind === XLSX_TYPE ? /^$/ : /^(charset=("utf-8"|utf-8))?$/i;
  const other = parameters.find((parameter) => !known.test(parameter));
  if (other !== undefined)
    throw unsupported(`“${shown(other)}” isn’t known here: send ${kind} without other parameters.`);
  const coding = headers.get('content-encoding') ?? 'identity';
  if (coding.toLowerCase() !== 'identity')
    throw unsupported(`“Content-Encoding: ${shown(coding)}” isn’t known here: send the file as it is.`);
  return { format: kind === 'text/csv' ? 'csv' : 'xlsx', saysUtf8: parameters.some((one) => one !== '') };
}

function unsupported(message: string): ApiError {
  return new ApiError('unsupported-type', message);
}
