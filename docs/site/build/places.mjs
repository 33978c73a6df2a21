// Where things are: the repository, what is read from it, and what the build writes.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const site = fileURLToPath(new URL('..', import.meta.url))
export const repository = join(site, '..', '..')

/** The pages as the generator reads them. Written anew by each build, never committed. */
export const stage = join(site, '.stage')
export const output = join(repository, 'artifacts', 'site')
export const figures = join(repository, 'artifacts', 'site-figures.json')

/** All files of the repository, tracked or about to be, as paths from its root. */
export const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: repository, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  .split('\0')
  .filter(Boolean)
  .sort()

export const read = path => readFileSync(join(repository, path), 'utf8')

export function write(path, text) {
  const file = join(stage, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** The names of what lies directly in a folder of the repository and ends so. */
export const inFolder = (folder, ending) =>
  files.filter(file => posix.dirname(file) === folder && file.endsWith(ending)).map(file => posix.basename(file))
