// Files of the repository that documents link to: samples, mostly. Each is shown as it is.

import { posix } from 'node:path'
import { fenced, plain } from './markdown.mjs'
import { read, write } from './places.mjs'
import { shownAsSource } from './places-of-pages.mjs'

const languages = { cs: 'csharp', csproj: 'xml', props: 'xml', targets: 'xml', json: 'json', ndjson: 'json', csv: 'csv', md: 'md', http: 'http', sh: 'bash', svg: 'xml' }

const folderOf = path => posix.dirname(path)

export function writeSources() {
  const folders = new Map()
  for (const file of shownAsSource) {
    const language = languages[posix.extname(file).slice(1)] ?? 'txt'
    write(`source/${file}.md`, `---\nsearch: false\n---\n# ${plain(posix.basename(file))}\n\n[${plain(folderOf(file))}](./index.md)\n\n${fenced(read(file), language)}`)
    for (let path = file; path !== '.'; path = folderOf(path))
      folders.set(folderOf(path), (folders.get(folderOf(path)) ?? new Set()).add(path))
  }
  for (const [folder, inside] of folders) {
    const items = [...inside].sort().map(path => {
      const name = posix.basename(path)
      return folders.has(path) ? `- [${plain(name)}/](./${name}/index.md)` : `- [${plain(name)}](./${name}.md)`
    })
    const up = folder === '.' ? '' : '[One folder up](../index.md)\n\n'
    const title = folder === '.' ? 'Files that the pages refer to' : folder
    write(`source/${folder === '.' ? '' : `${folder}/`}index.md`, `---\nsearch: false\n---\n# ${plain(title)}\n\n${up}${items.join('\n')}\n`)
  }
}
