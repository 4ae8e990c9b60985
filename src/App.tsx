import { useQuery } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useState } from 'react'
import { datasetAddress, datasetQuery } from './dataset/dataset-query.ts'
import { describeError, failureIn } from './errors.ts'
import { MessagesProvider, useMessages, whenSpoken } from './i18n/i18n.tsx'
import { AtlasScreen } from './shell/AtlasScreen.tsx'
import { endWaiting } from './shell/end-waiting.ts'
import { fetchTimeline } from './shell/Regions.tsx'
import { dressFor } from './shell/scheme.ts'
import { Waiting } from './shell/Waiting.tsx'

const address = ((): { href: string } | { refused: unknown } => {
  try {
    return { href: datasetAddress(location.search, document.baseURI) }
  } catch (error) {
    return { refused: error }
  }
})()

const parameters = new URLSearchParams(location.search)
const asked = parameters.get('lang') ?? 'en'
const askedScheme = parameters.get('scheme')

/** Loads the words of the language that the address asks for beside the data, and waits in the colours it asks for. */
export function App() {
  const [lang, setLang] = useState('en')
  useEffect(() => whenSpoken(asked, () => setLang(asked)), [])
  useLayoutEffect(() => dressFor(askedScheme), [])
  return (
    <MessagesProvider lang={lang}>
      {'href' in address ? (
        <LoadedApp address={address.href} />
      ) : (
        <LoadFailure error={address.refused} retry={null} />
      )}
    </MessagesProvider>
  )
}

function LoadedApp({ address }: { address: string }) {
  const { data, error, isFetching, refetch } = useQuery(datasetQuery(address))
  useEffect(fetchTimeline, [])
  if (data !== undefined) return <AtlasScreen {...data} />
  if (error !== null && !isFetching) return <LoadFailure error={error} retry={() => void refetch()} />
  return <Waiting />
}

function LoadFailure({ error, retry }: { error: unknown; retry: (() => void) | null }) {
  const { shell } = useMessages()
  const failure = failureIn(error)
  useLayoutEffect(endWaiting, [])
  return (
    <main className="shell-failure" role="alert">
      <h1>{shell.cannotOpen}</h1>
      <p>{failure === null ? describeError(error) : shell.failures[failure.why](failure.number ?? 0)}</p>
      {retry === null ? (
        <a href={location.pathname}>{shell.openOwn}</a>
      ) : (
        <button onClick={retry}>{shell.retry}</button>
      )}
    </main>
  )
}
