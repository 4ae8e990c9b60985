import { AppError } from '../errors.ts'
import { tellArrival, type Arrival } from './arrival.ts'
import { isAsBuilt, readPromise } from './built-file.ts'
import { pause } from './steps.ts'

/** Fetches a JSON file. Throws AppError with a sentence for the reader. */
export async function fetchFile(
  address: string,
  onArrival?: (arrival: Arrival) => void,
): Promise<{ raw: unknown; asBuilt: boolean }> {
  const response = await fetch(address).catch(() => {
    throw new AppError('The atlas data could not be fetched: the connection failed.', { why: 'connection' })
  })
  if (!response.ok)
    throw new AppError(`The atlas data could not be fetched: the server answered ${response.status}.`, {
      why: 'status',
      number: response.status,
    })
  const text = await readText(response, onArrival).catch(() => {
    throw new AppError('The atlas data could not be fetched: the connection failed.', { why: 'connection' })
  })
  const raw = parseJson(text)
  // What waits for the first file waits for nothing else.
  if (onArrival === undefined) await pause()
  return { raw, asBuilt: isAsBuilt(text) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('The atlas data could not be read: the file is not JSON.', { why: 'not-json' })
  }
}

/** The same, told piece by piece to whoever waits for the atlas. */
export const fetchAwaited = (address: string) => fetchFile(address, tellArrival)

/** Bytes from the beginning of a file. */
const longestPromise = 200

async function readText(response: Response, onArrival?: (arrival: Arrival) => void): Promise<string> {
  const reader = onArrival === undefined ? undefined : response.body?.getReader()
  if (reader === undefined) return response.text()
  const decoder = new TextDecoder()
  let text = ''
  let received = 0
  let promise: ReturnType<typeof readPromise> = null
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    received += value.length
    text += decoder.decode(value, { stream: true })
    // It stands at the beginning: to look again at all that has come would take longer with every piece.
    if (received - value.length < longestPromise) promise = readPromise(text)
    const { bytes, events } = promise ?? { bytes: statedLength(response), events: null }
    onArrival?.({ received, bytes, events })
  }
}

/** The length a server states is that of what it sends; what is read of a compressed file is longer. */
function statedLength({ headers }: Response): number | null {
  const length = Number(headers.get('content-length') ?? 0)
  return length > 0 && headers.get('content-encoding') === null ? length : null
}
