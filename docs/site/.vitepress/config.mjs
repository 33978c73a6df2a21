import { readFileSync } from 'node:fs'
import { slug } from 'github-slugger'
import { defineConfig } from 'vitepress'

const sidebar = JSON.parse(readFileSync(new URL('../.stage/navigation.json', import.meta.url), 'utf8'))

// Nothing comes from another host: the browser is told to refuse it, too. Vue and the theme write small scripts and styles into the page.
const policy = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'"

// Files shown as they are, and blocks of code, would bury in the search what explains them.
const searched = text => !text.startsWith('---\nsearch: false\n')
const withoutBlocksOfCode = text => text.replace(/^( *)(`{3,})[^`\n]*\n[\s\S]*?^\1\2 *$/gm, '')

const base = process.env.SITE_BASE ?? '/'

export default defineConfig({
  base,
  lang: 'en',
  title: 'MedicalMassage.Domain',
  description: 'Is massage contraindicated for this patient: wholly, here, or this hard? A C# library that answers with its reasons.',
  srcDir: '.stage',
  outDir: '../../artifacts/site',
  head: [
    ['meta', { 'http-equiv': 'Content-Security-Policy', content: policy }],
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }],
  ],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    // Headings get the anchors that GitHub gives them, so that one link serves both.
    anchor: { slugify: slug },
    // Two braces in a text are two braces, and no template.
    config: markdown => {
      const text = markdown.renderer.rules.text
      markdown.renderer.rules.text = (...parts) => text(...parts).replaceAll('{{', '&#123;&#123;')
    },
  },
  vite: { build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 10_000 } },
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/guide' },
      { text: 'Catalogue', link: '/catalogue/' },
      { text: 'Cases', link: '/cases/' },
      { text: 'Charts', link: '/charts/' },
      { text: 'API', link: '/api/' },
    ],
    sidebar,
    outline: { level: [2, 3] },
    search: {
      provider: 'local',
      options: {
        miniSearch: { searchOptions: { fuzzy: 0.1, prefix: true, combineWith: 'AND', boost: { title: 8, titles: 2, text: 1 } } },
        _render: (text, env, markdown) => searched(text) ? markdown.render(withoutBlocksOfCode(text), env) : '',
      },
    },
    footer: { message: 'No clinician has reviewed the rule packs yet.', copyright: 'MIT licence' },
  },
})
