// The case library: one page for each category, with the cases to download.

import { posix } from 'node:path'
import { code, plain, titleOf } from './markdown.mjs'
import { documents } from './places-of-pages.mjs'
import { files, read, write } from './places.mjs'

/** Where the catalogue explains a rule: the id stands in backticks below the heading. */
function placesOfRules() {
  const places = new Map()
  for (const page of documents.filter(file => file.startsWith('docs/catalogue/')))
    for (const [, title, id] of read(page).matchAll(/^## (.+)\n\n`([^`]+)`/gm))
      places.set(id, { page: posix.basename(page), title })
  return places
}

const named = category => {
  const page = `docs/catalogue/${category}.md`
  const words = category.replaceAll('-', ' ')
  return files.includes(page) ? titleOf(read(page)) : words[0].toUpperCase() + words.slice(1)
}

function told(name, category, document, rules) {
  const about = document.rows.map(row => {
    const rule = rules.get(row)
    return rule ? `[${plain(rule.title)}](../catalogue/${rule.page}#${rule.anchor})` : code(row)
  })
  return [
    `## ${plain(document.title)} {#${name}}\n\n`,
    `Expected: **${plain(document.expect.verdict)}**${document.expect.alert ? `, alert ${plain(document.expect.alert)}` : ''}\n\n`,
    `${plain(document.why)}\n\n`,
    document.disagreement ? `Where the sources differ: ${plain(document.disagreement)}\n\n` : '',
    about.length > 0 ? `About: ${about.join(', ')}. ` : '',
    `The case: <a href="./${category}/${name}.json" download>${plain(name)}.json</a>\n\n`,
  ].join('')
}

/** Writes the pages and gives the categories with their titles. */
export function writeCases(slug) {
  const rules = placesOfRules()
  rules.forEach(rule => { rule.anchor = slug(rule.title) })
  const categories = new Map()
  for (const file of files.filter(file => /^docs\/cases\/[^/]+\/[^/]+\.json$/.test(file))) {
    const category = posix.basename(posix.dirname(file))
    categories.set(category, [...(categories.get(category) ?? []), file])
  }
  for (const [category, cases] of categories) {
    const parts = cases.map(file => {
      const name = posix.basename(file, '.json')
      write(`public/cases/${category}/${name}.json`, read(file))
      return told(name, category, JSON.parse(read(file)), rules)
    })
    write(`cases/${category}.md`, `---\noutline: false\n---\n# Cases: ${plain(named(category))}\n\n${cases.length} made-up patients of [the open case library](./index.md), with the decision that the sources lead one to expect. No clinician has reviewed the packs yet.\n\n${parts.join('')}`)
  }
  return [...categories].map(([category, cases]) => ({ category, title: named(category), count: cases.length }))
}
