import type { Language } from '../../../shared/settings';
import { FLAGS, type FlagName } from '../verbs/flags';
import type { Form } from '../verbs/form';
import { plainHelp } from '../verbs/usage';
import { flagsOf, placesOf, type Proposal } from './places';

/** What makes zsh complete the words, each with what it is for. */
export function zshCompletion(forms: readonly Form[], language: Language): string {
  const names = Object.keys(FLAGS) as FlagName[];
  const valued = names.filter((name) => FLAGS[name].value !== null);
  const places = placesOf(forms, language).map(({ typed, proposals, files }) => {
    const lines = proposals.length === 0 ? '' : `found=(${proposals.map(entry).join(' ')}) `;
    return `        '${typed.join(' ')}') ${lines}${files ? 'files=1 ' : ''};;`;
  });
  const flags = flagsOf(forms).map(({ verb, flags: some }) => {
    const entries = some.map((name) => entry({ word: `--${name}`, help: helpOf(name, language) }));
    return `        ${verb}) found+=(${entries.join(' ')}) ;;`;
  });
  return `#compdef arbetsro
# zsh completion for arbetsro. Made from the table of its verbs by \`npm run cli-files\`.
_arbetsro() {
  local so_far='' flag='' files='' word
  local -a found
  for word in "\${(@)words[2,CURRENT-1]}"; do
    if [[ -n $flag ]]; then flag=''; continue; fi
    case $word in
      (${valued.map((name) => `--${name}`).join('|')}) flag=$word ;;
      (-*) ;;
      (*) so_far+=\${so_far:+ }$word ;;
    esac
  done
  if [[ -z $flag && $words[CURRENT] == (${valued.map((name) => `--${name}`).join('|')})=* ]]; then
    flag=\${words[CURRENT]%%=*}
    compset -P '*='
  fi
  case $flag in
${valued.map((name) => `    --${name}) ${valueOf(name)} ;;`).join('\n')}
    *)
      if [[ $words[CURRENT] == -* ]]; then
        found=(${generalFlags(language).map(entry).join(' ')})
        case \${so_far%% *} in
${flags.join('\n')}
        esac
      else
        case $so_far in
${places.join('\n')}
        esac
      fi ;;
  esac
  (( $#found )) && _describe -t words arbetsro found
  [[ -n $files ]] && _files
  return 0
}
if [[ $funcstack[1] == _arbetsro ]]; then _arbetsro "$@"; else compdef _arbetsro arbetsro; fi
`;
}

/** The flags that every verb takes. */
export function generalFlags(language: Language): readonly Proposal[] {
  const says = {
    sv: { json: 'svaret för ett program', help: 'hur kommandot används' },
    en: { json: 'the answer for a program', help: 'how the command is used' },
  }[language];
  return [
    { word: '--json', help: says.json },
    { word: '--help', help: says.help },
  ];
}

function helpOf(name: FlagName, language: Language): string {
  return plainHelp(FLAGS[name].help[language]);
}

function valueOf(name: FlagName): string {
  const { proposed } = FLAGS[name];
  if (proposed === 'file') return 'files=1';
  return typeof proposed === 'string' ? ':' : `found=(${proposed.join(' ')})`;
}

/** A word and its help as `_describe` takes them: a colon in between, one of the text's own escaped. */
function entry({ word, help }: Proposal): string {
  const text = [word, ...(help === '' ? [] : [help])].map((part) => part.replaceAll(':', '\\:')).join(':');
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
