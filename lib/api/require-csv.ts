import { shown } from '@/lib/format/shown';
import { ApiError } from './api-error';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Lets nothing but CSV in UTF-8 pass: `text/csv`, with or without `charset=utf-8`.
 *
 * @throws ApiError `unsupported-type`
 */
export function requireCsv(headers: Headers): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim());
  const kind = type.toLowerCase();
  if (kind === XLSX)
    throw unsupported('XLSX can’t be taken in yet: save the sheet as “CSV UTF-8” and send it as text/csv.');
  if (kind === '') throw unsupported('Name the type of the file: “Content-Type: text/csv”.');
  if (kind !== 'text/csv') throw unsupported(`“${shown(type)}” can’t be taken in: send text/csv.`);
  const other = parameters.find((parameter) => !/^(charset=("utf-8"|utf-8))?$/i.test(parameter));
  if (other !== undefined)
    throw unsupported(
      `“${shown(other)}” isn’t known here: send text/csv in UTF-8, without other parameters.`,
    );
  const coding = headers.get('content-encoding') ?? 'identity';
  if (coding.toLowerCase() !== 'identity')
    throw unsupported(`“Content-Encoding: ${shown(coding)}” isn’t known here: send the file as it is.`);
}

function unsupported(message: string): ApiError {
  return new ApiError('unsupported-type', message);
}
