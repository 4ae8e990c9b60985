declare module 'edtf' {
  type Qualifier = { value: number } | undefined
  export type ParsedDate = {
    type: 'Date'
    min: number
    max: number
    precision?: number
    approximate?: Qualifier
    uncertain?: Qualifier
    unspecified?: Qualifier
    edtf: string
  }
  export type ParsedInterval = {
    type: 'Interval'
    lower: ParsedDate | null | number
    upper: ParsedDate | null | number
  }
  export type ParsedSet = {
    type: 'Set'
    values: (ParsedDate | ParsedDate[])[]
    earlier?: boolean
    later?: boolean
  }
  export default function edtf(text: string): ParsedDate | ParsedInterval | ParsedSet
}
