declare module 'edtf' {
  type Qualifier = { value: number } | undefined
  export class Date {
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
    lower: Date | null | number
    upper: Date | null | number
  }
  export type ParsedSet = {
    type: 'Set'
    values: (Date | Date[])[]
    earlier?: boolean
    later?: boolean
  }
  export default function edtf(text: string): Date | ParsedInterval | ParsedSet
}
