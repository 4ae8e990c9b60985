import { openAtlas, option } from './open-atlas.ts'
import { checkData } from './rules/check-data.ts'
import { formatProblem } from '../../src/errors.ts'
const a = openAtlas(option('--data')!)
const t = performance.now()
const ps = [...a.problems, ...checkData(a.folder, a)]
for (const p of ps) console.log(formatProblem(p))
console.log(ps.length, Math.round(performance.now()-t)+'ms')
