/// <reference types="next" />
/// <reference types="next/image-types/global" />
import type { Locale } from '@/lib/format/locale';
import type { Messages } from '@/lib/messages/en';

declare module 'use-intl/core' {
  interface AppConfig {
    Messages: Messages;
    Locale: Locale;
  }
}
