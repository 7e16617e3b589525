import { Button, type CSSVariablesResolver, createTheme } from '@mantine/core'
import touch from './touch.module.css'

/** What a finger hits; the small sizes of the component library are for mice. */
const touchTarget = '32px'
const smallSizes: ReadonlySet<unknown> = new Set(['xs', 'compact-xs', 'compact-sm', 'compact-md'])

/** Mantine dressed in the design language: hairlines, small radii, colours from the `--c-*` variables of the page. */
export const mantineTheme = createTheme({
  fontFamily: '"Inter Variable", Inter, system-ui, "Noto Emoji", sans-serif',
  headings: { fontFamily: '"Newsreader Variable", Newsreader, Georgia, serif', fontWeight: '500' },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  colors: {
    // Mantine's dark surfaces and lines, replaced by the palette's own.
    dark: [
      '#EDEFF3',
      '#BFC5D0',
      '#969EAC',
      '#7C8493',
      '#3C424E',
      '#2A2E37',
      '#1E2128',
      '#181B21',
      '#15181D',
      '#121419'
    ],
    accent: [
      '#EDF0FC',
      '#DDE3F9',
      '#BCC7F2',
      '#9DB0FF',
      '#6F84DF',
      '#4A62CF',
      '#2F49C0',
      '#273DA3',
      '#203286',
      '#18276A'
    ]
  },
  defaultRadius: 7,
  respectReducedMotion: true,
  fontSizes: { xs: '11px', sm: '13px', md: '13px', lg: '15px', xl: '19px' },
  components: {
    // Mantine computes contrast for its light shade only; the palette knows its own pair in both themes.
    Button: Button.extend({
      vars: (_theme, { variant, size }) => ({
        root: {
          ...(smallSizes.has(size) && { '--button-height': touchTarget }),
          ...((variant === undefined || variant === 'filled') && {
            '--button-bg': 'var(--c-accent)',
            '--button-hover': 'color-mix(in srgb, var(--c-accent) 88%, var(--c-ink))',
            '--button-color': 'var(--c-onAccent)',
            '--button-fz': '13px'
          })
        }
      })
    }),
    // Words are shown from the side they are read from.
    TextInput: { defaultProps: { dir: 'auto' } },
    Textarea: { defaultProps: { dir: 'auto' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
    Menu: {
      // Its items can be reached by Tab too: what scrolls must hold something that can have the focus.
      defaultProps: { shadow: 'md', radius: 9, menuItemTabIndex: 0, withInitialFocusPlaceholder: false },
      styles: { item: { minHeight: touchTarget } }
    },
    SegmentedControl: {
      styles: { label: { minHeight: touchTarget, display: 'grid', placeItems: 'center' } }
    },
    Slider: { classNames: { thumb: touch.thumb } },
    Checkbox: {
      classNames: { input: touch.tick },
      styles: { inner: { marginTop: 6 }, label: { paddingBlock: 6 } }
    },
    Switch: { styles: { body: { minHeight: touchTarget, alignItems: 'center' } } },
    Modal: {
      defaultProps: { radius: 14, centered: true },
      styles: {
        title: { font: '500 22px/28px var(--serif)', letterSpacing: '-0.012em' },
        close: { width: touchTarget, height: touchTarget, minWidth: touchTarget, minHeight: touchTarget }
      }
    }
  }
})

export const mantineVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--c-surface)',
    '--mantine-color-text': 'var(--c-ink)',
    '--mantine-color-dimmed': 'var(--c-ink3)',
    '--mantine-color-placeholder': 'var(--c-ink3)',
    '--mantine-color-default': 'var(--c-surface)',
    '--mantine-color-default-hover': 'var(--c-hover)',
    '--mantine-color-default-color': 'var(--c-ink)',
    '--mantine-color-default-border': 'var(--c-line2)',
    '--mantine-color-error': 'var(--c-neg2)',
    '--mantine-color-anchor': 'var(--c-accent)'
  }
  return { variables: {}, light: shared, dark: shared }
}
