import type { Locale } from '@/lib/format/locale';
import { formatCalendarYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import type { Block, Section } from '../../document/report-document';
import type { CorVolume, CorVolumes } from '../cor-facts';
import { sourceText } from '../source-text';
import { spacedCount } from '../spaced-count';

/** What the public brought to 1823, in a sentence rounded as the document rounds, and which counts it is. */
export function volumesSection(t: Translator, locale: Locale, volumes: CorVolumes): Section {
  const { calls, written } = volumes;
  const year = formatCalendarYear(volumes.year, locale);
  const which = calls && written ? 'both' : calls ? 'calls' : 'written';
  const told = (volume: CorVolume | null) => (volume ? spacedCount(volume.rounded) : '');
  const sentence: Block = {
    kind: 'text',
    tone: 'body',
    text: t(`reportCor.volumes.${which}`, { year, calls: told(calls), written: told(written) }),
  };
  return {
    id: 'volumes',
    title: t('reportCor.volumes.title'),
    blocks: [...(calls || written ? [sentence] : []), note('calls', calls), note('written', written)],
  };

  function note(of: 'calls' | 'written', volume: CorVolume | null): Block {
    return { kind: 'text', tone: 'note', text: noteText(of, volume) };
  }

  function noteText(of: 'calls' | 'written', volume: CorVolume | null): string {
    if (!volume) return t(`reportCor.volumes.none-${of}`, { year });
    const { source, value, step } = volume;
    if (source.kind !== 'months')
      return t(`reportCor.volumes.${of}-of-book`, { source: sourceText(t, locale, source) });
    return t(`reportCor.volumes.${of}-of-months`, {
      year,
      value: spacedCount(value),
      step: spacedCount(step),
    });
  }
}
