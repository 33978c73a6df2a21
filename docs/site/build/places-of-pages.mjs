// Which page of the site stands for which file or folder of the repository.

import { posix } from 'node:path'
import { files } from './places.mjs'

const fromTheRoot = new Map([
  ['README.md', 'overview.md'],
  ['CHANGELOG.md', 'changelog.md'],
  ['CONTRIBUTING.md', 'contributing.md'],
  ['docs/README.md', 'documentation.md'],
])

const folders = new Map([
  ['docs', 'documentation.md'],
  ['docs/cases', 'cases/index.md'],
  ['docs/catalogue', 'catalogue/index.md'],
  ['docs/charts', 'charts/index.md'],
  ['docs/decisions', 'decisions/index.md'],
  ['docs/schemas', 'schemas/index.md'],
])

const known = new Set(files)

/** Files that a page links to and that are no documents: each gets a page that shows it. */
export const shownAsSource = new Set()

/** The page for a document of the repository, as a path on the stage. */
export function pageOf(file) {
  if (fromTheRoot.has(file))
    return fromTheRoot.get(file)
  return file.slice('docs/'.length).replace(/(^|\/)README\.md$/, '$1index.md')
}

/** The home page, which has the form of the generator. */
export const home = 'docs/site/home.md'

/** All documents that become pages. */
export const documents = files.filter(file => fromTheRoot.has(file) || (file.startsWith('docs/') && file.endsWith('.md') && file !== home))

/** The page, or the picture, that a link to this file or folder leads to; undefined where the repository has no such thing. */
export function resolve(path) {
  if (folders.has(path))
    return folders.get(path)
  if (documents.includes(path))
    return pageOf(path)
  if (/^docs\/schemas\/[^/]+\.schema\.json$/.test(path) && known.has(path))
    return `schemas/${posix.basename(path, '.schema.json')}.md`
  if (/^docs\/charts\/[^/]+\.svg$/.test(path) && known.has(path))
    return `charts/${posix.basename(path)}`
  if (known.has(path)) {
    shownAsSource.add(path)
    return `source/${path}.md`
  }
  const inside = files.filter(file => file.startsWith(`${path}/`) && !file.endsWith('packages.lock.json'))
  if (inside.length === 0)
    return undefined
  inside.forEach(file => shownAsSource.add(file))
  return `source/${path}/index.md`
}
