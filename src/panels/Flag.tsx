/** The flag as a picture beside a name; a plain box with the code where the atlas has no flag. */
export const Flag = ({ country }: { country: string }) => (
  <span className="panels-flag" aria-hidden="true">
    {flagless.has(country) ? (
      <span className="panels-flag-code">{country}</span>
    ) : (
      <img src={`flags/${country.toLowerCase()}.svg`} alt="" width="18" height="13.5" loading="lazy" />
    )}
  </span>
)

const flagless: ReadonlySet<string> = new Set(['SU'])
