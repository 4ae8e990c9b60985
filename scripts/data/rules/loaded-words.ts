/** Words that take a side, and the words that say whose they are. All are matched on folded text: lower case without
 *  marks, so that `işğal` is `isgal`. */

export type LoadedWord = { readonly term: string; readonly pattern: RegExp }

export const loadedWords: Readonly<Record<string, readonly LoadedWord[]>> = {
  en: [
    { term: 'genocide', pattern: /\bgenocid/ },
    { term: 'occupation', pattern: /\b(occupied|occupation|occupier|occupy(ing)?|occupies|de-?occup)/ },
    { term: 'liberation', pattern: /\bliberat/ },
    { term: 'separatist', pattern: /\bseparatis/ },
    {
      term: 'anti-terror operation',
      pattern: /\b(anti|counter)[ -]?terror\w* (operation|measure|raid|activit)/,
    },
    { term: 'ethnic cleansing', pattern: /\bethnic(ally)?[ -]cleans/ },
    { term: 'terrorist', pattern: /\bterrorists?\b/ },
    { term: 'aggressor', pattern: /\baggressors?\b|(\w'?s|ian|ish) aggression/ },
    { term: 'illegal', pattern: /\b(illegal|unlawful)/ },
    { term: 'invader', pattern: /\binvad/ },
    { term: 'puppet', pattern: /\bpuppet/ },
    { term: 'so-called', pattern: /\bso-called/ },
    { term: 'fascist', pattern: /\b(fascis|nazi )/ },
    { term: 'vandalism', pattern: /\bvandal/ },
    { term: 'martyr', pattern: /\bmartyr/ },
    { term: 'national leader', pattern: /\bnation(al|wide) leader/ },
    { term: 'heroic', pattern: /\b(heroic|glorious|brilliant|far-sighted|treacherous|brutal)/ },
  ],
  az: [
    { term: 'soyqırımı', pattern: /\bsoyqirim/ },
    { term: 'işğal', pattern: /\bisgal/ },
    {
      term: 'azad etmək',
      pattern: /(?<!(hebs|girov|esir|esger|mehbus|vezife|vergi|gomruk)\w* )\bazad (ed|et|olun|olub)/,
    },
    { term: 'separatçı', pattern: /\bseparat/ },
    { term: 'antiterror', pattern: /\banti-?terror/ },
    { term: 'etnik təmizləmə', pattern: /\betnik temizle/ },
    { term: 'terror', pattern: /\bterror(?!iz)/ },
    { term: 'təcavüzkar', pattern: /\btecavuzkar|[iu]n tecavuz/ },
    { term: 'qanunsuz', pattern: /\b(qanunsuz|qeyri-?qanuni)/ },
    { term: 'faşist', pattern: /\bfasis/ },
    { term: 'vandalizm', pattern: /\bvandal/ },
    { term: 'qondarma', pattern: /\bqondarma/ },
    { term: 'şəhid', pattern: /\bsehid(?! xiyaban)/ },
    { term: 'ümummilli lider', pattern: /\bumummilli lider/ },
    { term: 'qəhrəmancasına', pattern: /\b(qehremancasina|xain)/ },
  ],
}

export const attributions: Readonly<Record<string, RegExp>> = {
  en: /\b(says?|said|saying|call(s|ed|ing)?|describ\w+|according|claim\w*|assert\w*|alleg\w+|accus\w+|consider(s|ed)?|regard(s|ed)?|condemn\w*|demand\w*|declar\w+|report(s|ed)|documented|den(y|ies|ied)|name[sd]|term(ed|s it)|writes?|wrote|recogni[sz]\w+|refer(s|red)|label\w*|(speak|speaks|spoke|speaking) of|marks?|commemorat\w+|sees?|saw|cit(es|ed)|argu\w+|charg(es|ed)|convict\w*|found|finds|ruled?|rules|states that|stated|view(s|ed)|blam\w+|maintain(s|ed)|insist\w*|in (its|their|his|her|the) words|in the words of|counts|quot\w+)\b/,
  az: /\b(dey(ir|ib|ilir|en|irdi|irler|ibler|erek)|dedi\w*|bildir\w+|adlandir\w+|gore|yaz(ir|ib|di|ilib|irlar)|danis\w+|askar|subut\w*|xatirlay\w+|hesab (ed|et|olun)\w*|tesvir\w*|iddia\w*|ittiham\w*|elan|qeyd (ed|et|olun)\w*|say(ir|ib|ilir|di)|sozleri\w*|teleb\w*|pisle\w+|taniyi\w*|tanidi|taniyan|taninmasi\w*|inkar|mehkum|senedles\w+|muraciet\w*|hokm\w*)\b/,
}
