import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** Indigo from night to paper; 80 is the accent. */
const indigo: BrandVariants = {
  10: '#040A10', 20: '#0C1B29', 30: '#122C44', 40: '#17395A', 50: '#1D466E', 60: '#254F7A', 70: '#2A5682', 80: '#2F5D8A',
  90: '#3F6F9D', 100: '#5382AF', 110: '#6995BF', 120: '#80A8CE', 130: '#98BBDC', 140: '#B1CDE8', 150: '#CBDFF2', 160: '#E6F0FA',
};
const light = createLightTheme(indigo);
const dark: Theme = { ...createDarkTheme(indigo), colorBrandForeground1: indigo[130], colorBrandForegroundLink: indigo[140], colorBrandForegroundLinkHover: indigo[150] };

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** Excel's own theme where it tells it, else what the user's system asks for; that may change while the pane is open. */
export function useTheme(): Theme {
  const forced = useMedia(FORCED);
  const isDark = useMedia(DARK);
  const { theme } = document.documentElement.dataset;
  if (forced) return teamsHighContrastTheme;
  return theme === 'dark' || (isDark && theme !== 'light') ? dark : light;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
