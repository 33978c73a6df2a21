// Follows every link, anchor and picture of the built site, and writes what was counted. A dead one is a failure.

import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { Parser } from 'htmlparser2'
import { figures, output, stage } from './places.mjs'

const filesOf = folder => readdirSync(folder, { recursive: true }).map(file => file.replaceAll('\\', '/')).filter(file => statSync(join(folder, file)).isFile())

/** The ids of a page and all that it refers to. */
function parsed(file) {
  const page = { ids: new Set(), links: [], headings: 0 }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id)
        page.ids.add(attributes.id)
      if (name === 'h1')
        page.headings++
      const address = attributes.href ?? attributes.src
      if (address !== undefined)
        page.links.push({ name, address })
    },
  })
  parser.write(readFileSync(join(output, file), 'utf8'))
  parser.end()
  return page
}

const base = process.env.SITE_BASE ?? '/'
const built = new Set(filesOf(output))
const pages = new Map([...built].filter(file => file.endsWith('.html')).map(file => [file, parsed(file)]))
const count = { internal: 0, anchors: 0, images: 0, external: 0 }
const external = new Set()
const dead = []

for (const [file, page] of pages) {
  if (page.headings !== 1 && file !== '404.html')
    dead.push(`${file}: ${page.headings} headings of the first level, expected one`)
  for (const { name, address } of page.links) {
    const url = new URL(address, `http://site.invalid${base}${file}`)
    if (url.host !== 'site.invalid') {
      if (name !== 'a')
        dead.push(`${file}: loads ${address} from another host`)
      external.add(url.href)
      count.external++
      continue
    }
    count.internal++
    if (name === 'img')
      count.images++
    let target = decodeURIComponent(url.pathname)
    if (!target.startsWith(base)) {
      dead.push(`${file}: ${address} leads out of the site`)
      continue
    }
    target = target.slice(base.length)
    if (target === '' || target.endsWith('/'))
      target = posix.join(target, 'index.html')
    if (!built.has(target)) {
      dead.push(`${file}: ${address} leads nowhere`)
      continue
    }
    if (url.hash.length > 1) {
      count.anchors++
      if (!pages.get(target)?.ids.has(decodeURIComponent(url.hash.slice(1))))
        dead.push(`${file}: ${address}: the page has no such place`)
    }
  }
}

for (const file of [...built].filter(file => file.endsWith('.css')))
  for (const [, address] of readFileSync(join(output, file), 'utf8').matchAll(/(?:url\(|@import)\s*['"]?((?:https?:)?\/\/[^'")\s]+)/g))
    dead.push(`${file}: loads ${address} from another host`)

const api = existsSync(join(stage, 'api.json')) ? JSON.parse(readFileSync(join(stage, 'api.json'), 'utf8')) : undefined
const bytes = list => list.reduce((sum, file) => sum + statSync(join(output, file)).size, 0)
const result = {
  pages: pages.size,
  internalLinks: count.internal,
  anchors: count.anchors,
  images: count.images,
  externalLinks: external.size,
  dead: dead.length,
  apiTypes: api?.types,
  apiMembers: api?.members,
  apiDocumented: api?.documented,
  apiUndocumented: api?.undocumented.length,
  searchIndexBytes: bytes([...built].filter(file => file.includes('@localSearchIndex'))),
  bytes: bytes([...built]),
}
mkdirSync(dirname(figures), { recursive: true })
writeFileSync(figures, `${JSON.stringify(result, null, 2)}\n`)
console.log(JSON.stringify(result))
if (dead.length > 0) {
  console.error(dead.slice(0, 100).join('\n'))
  console.error(`${dead.length} faults in the links of the site`)
  process.exit(1)
}
