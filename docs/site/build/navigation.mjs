// What stands in the bar at the side. A document that is not named here is listed under "More", so that a new one is never lost.

import { posix } from 'node:path'
import { titleOf } from './markdown.mjs'
import { documents, pageOf } from './places-of-pages.mjs'
import { read } from './places.mjs'

const groups = [
  ['Start', ['README', 'docs/guide', 'docs/words', 'docs/verdict', 'docs/surprises', 'docs/performance']],
  ['Connect', ['docs/cds-hooks', 'docs/interop', 'docs/formats']],
  ['Rules of your own', ['docs/writing-rules', 'docs/analysis']],
  ['Prescriptions, plans, therapists', ['docs/prescriptions', 'docs/planning', 'docs/therapists']],
  ['Safety', ['docs/safety/README', 'docs/safety/intended-use', 'docs/safety/hazards', 'docs/safety/known-anomalies', 'docs/safety/not-tested-for', 'docs/safety/soup', 'docs/safety/reviewing-a-pack', 'docs/safety/clinical-changes', 'docs/trust']],
  ['For reviewers', ['docs/thresholds', 'docs/traceability', 'docs/traceability-evidence', 'docs/traceability-prescriptions', 'docs/traceability-qualifications', 'docs/unverified-codes', 'docs/knowledge-report']],
]

const project = ['docs/README', 'CHANGELOG', 'CONTRIBUTING', 'docs/site/README']

const link = page => `/${page.replace(/\.md$/, '').replace(/(^|\/)index$/, '$1')}`

const entry = name => ({ text: titleOf(read(`${name}.md`)), link: link(pageOf(`${name}.md`)) })

const inside = folder => documents
  .filter(file => posix.dirname(file) === folder && posix.basename(file) !== 'README.md')
  .map(file => entry(file.replace(/\.md$/, '')))

export function navigation(categories, namespaces, schemas) {
  const foldersOfTheirOwn = ['docs/catalogue', 'docs/decisions', 'docs/site']
  const named = new Set([...groups.flatMap(([, names]) => names), ...project].map(name => `${name}.md`))
  const missing = [...named].filter(file => !documents.includes(file))
  if (missing.length > 0)
    throw new Error(`The navigation names what is not there: ${missing.join(', ')}`)
  const more = documents
    .filter(file => !named.has(file) && file.startsWith('docs/') && posix.basename(file) !== 'README.md' && !foldersOfTheirOwn.includes(posix.dirname(file)))
    .map(file => entry(file.replace(/\.md$/, '')))
  const lookUp = {
    text: 'Look up',
    items: [
      { text: 'Catalogue', link: '/catalogue/' },
      { text: 'Case library', link: '/cases/' },
      { text: 'Body charts', link: '/charts/' },
      { text: 'Schemas', link: '/schemas/' },
      { text: 'API reference', link: '/api/' },
      { text: 'Decisions taken', link: '/decisions/' },
    ],
  }
  return {
    '/': [
      ...groups.map(([text, names]) => ({ text, items: names.map(entry) })),
      lookUp,
      ...(more.length > 0 ? [{ text: 'More', items: more }] : []),
      { text: 'The project', items: project.map(entry) },
    ],
    '/catalogue/': [{ text: 'Catalogue', link: '/catalogue/', items: inside('docs/catalogue') }],
    '/cases/': [{ text: 'The open case library', link: '/cases/', items: categories.map(({ category, title }) => ({ text: title, link: `/cases/${category}` })) }],
    '/decisions/': [{ text: 'Decisions taken', link: '/decisions/', items: inside('docs/decisions') }],
    '/schemas/': [{ text: 'Schemas', link: '/schemas/', items: schemas.map(name => ({ text: name, link: `/schemas/${name}` })) }],
    '/api/': [{ text: 'API reference', link: '/api/', items: namespaces.map(name => ({ text: name, link: `/api/${name}` })) }],
  }
}
