// Lays all pages on the stage: the documents of the repository with their links led to pages, and what is made from data.

import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { slug } from 'github-slugger'
import { writeApi } from './api.mjs'
import { writeCases } from './cases.mjs'
import { writeCharts } from './charts.mjs'
import { plain, relinked, titleOf } from './markdown.mjs'
import { navigation } from './navigation.mjs'
import { inFolder, read, site, stage, write } from './places.mjs'
import { documents, home, pageOf, resolve } from './places-of-pages.mjs'
import { writeSchemas } from './schemas.mjs'
import { writeSources } from './sources.mjs'

rmSync(stage, { recursive: true, force: true })
cpSync(join(site, 'public'), join(stage, 'public'), { recursive: true })

const namespaces = writeApi()
const categories = writeCases(slug)
writeCharts()
writeSchemas()

const byCategory = `\n## By category\n\n${categories.map(({ category, title, count }) => `- [${plain(title)}](./${category}.md): ${count}`).join('\n')}\n`

const faults = []
for (const file of documents) {
  const page = pageOf(file)
  write(page, relinked(read(file), file, page, resolve, faults) + (page === 'cases/index.md' ? byCategory : ''))
}
write('index.md', relinked(read(home), home, 'index.md', resolve, faults))
const decisions = inFolder('docs/decisions', '.md')
write('decisions/index.md', `# Decisions taken\n\n${decisions.map(file => `- [${plain(titleOf(read(`docs/decisions/${file}`)))}](./${file})`).join('\n')}\n`)
writeSources()

if (faults.length > 0)
  throw new Error(`Links that lead nowhere:\n${faults.join('\n')}`)

const schemas = inFolder('docs/schemas', '.schema.json').map(file => file.replace('.schema.json', ''))
write('navigation.json', JSON.stringify(navigation(categories, namespaces, schemas), null, 2))
