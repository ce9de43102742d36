import type { Archive } from './archive';
import { byPlace } from './by-place';
import { EXPLANATION_SHEETS } from './explanation-sheets';
import { LIMITS } from './limits';
import { readNeededPart, readPart } from './read-part';
import type { Epoch } from './serial-day';
import { WorkbookProblem } from './workbook-problem';
import { attribute } from './xml-text';

/** A sheet of a workbook: its name as people see it, and that of its part in the archive. */
export type SheetPart = { readonly name: string; readonly part: string };

/** The sheet of a workbook that is read, and what it takes to read it; parts by their names in the archive. */
export type WorkbookParts = {
  readonly sheet: SheetPart;
  /** The other visible ones, but the explanations of our own templates. */
  readonly others: readonly SheetPart[];
  readonly texts: string | null;
  readonly styles: string | null;
  readonly epoch: Epoch;
};

type Relation = { readonly id: string; readonly type: string; readonly target: string };
type Listed = { readonly name: string; readonly id: string; readonly visible: boolean };

/**
 * Finds the sheet to be read: the visible one of the wanted name, else the first visible one. Hidden sheets are never
 * read: nobody sees what is in them.
 *
 * @param wanted the name that our templates give it, such as `months`
 * @throws WorkbookProblem
 */
export function findParts(archive: Archive, wanted: string): WorkbookParts {
  const main = relationsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) throw new WorkbookProblem('not-a-workbook');
  const sheets: Listed[] = [];
  let epoch: Epoch = '1900';
  const listener = byPlace({
    open: (place, attributes) => {
      if (place === 'workbookPr' && /^(1|true)$/.test(attribute(attributes, 'date1904') ?? ''))
        epoch = '1904';
      if (place !== 'sheets/sheet') return;
      const state = attribute(attributes, 'state') ?? 'visible';
      sheets.push({
        name: attribute(attributes, 'name') ?? '',
        id: attribute(attributes, 'id') ?? '',
        visible: state === 'visible',
      });
    },
  });
  readNeededPart(archive, main, LIMITS.part, listener);
  const relations = relationsOf(archive, main);
  const isSheet = new Set(relations.flatMap(({ id, type }) => (type === 'worksheet' ? [id] : [])));
  const visible = sheets.filter((sheet) => sheet.visible && isSheet.has(sheet.id));
  const chosen = visible.find(({ name }) => name === wanted) ?? visible[0];
  const partOf = (sheet: Listed | undefined) => relations.find(({ id }) => id === sheet?.id)?.target;
  const part = partOf(chosen);
  if (chosen === undefined || part === undefined)
    throw new WorkbookProblem(sheets.length === 0 ? 'not-a-workbook' : 'no-visible-sheet');
  const isOurs = ({ name }: Listed) => chosen.name === wanted && EXPLANATION_SHEETS.has(name);
  const others = visible.filter((sheet) => sheet !== chosen && !isOurs(sheet));
  const ofType = (wantedType: string) => relations.find(({ type }) => type === wantedType)?.target ?? null;
  return {
    sheet: { name: chosen.name, part },
    others: others.map((sheet) => ({ name: sheet.name, part: partOf(sheet) ?? '' })),
    texts: ofType('sharedStrings'),
    styles: ofType('styles'),
    epoch,
  };
}

/** What a part refers to within the workbook; what lies outside is never asked for. */
function relationsOf(archive: Archive, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const [folder, file] = [part.slice(0, slash), part.slice(slash)];
  const found: Relation[] = [];
  const listener = byPlace({
    open: (place, attributes) => {
      if (place !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const type = attribute(attributes, 'Type') ?? '';
      const target = attribute(attributes, 'Target') ?? '';
      found.push({
        id: attribute(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: placed(folder, target),
      });
    },
  });
  readPart(archive, `${folder}_rels/${file}.rels`, LIMITS.part, listener);
  return found;
}

/** A target's name in the archive: from its root, or from the folder of the part that refers to it. */
function placed(folder: string, target: string): string {
  const parts: string[] = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  return parts.join('/');
}
