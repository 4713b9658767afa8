import { FLAGS, type FlagName } from '../verbs/flags';
import type { Form } from '../verbs/form';
import { flagsOf, placesOf } from './places';

/** What makes bash (3.2 and newer) complete the words; it needs nothing else installed. */
export function bashCompletion(forms: readonly Form[]): string {
  const names = Object.keys(FLAGS) as FlagName[];
  const valued = names.filter((name) => FLAGS[name].value !== null);
  const places = placesOf(forms, 'en').map(({ typed, proposals, files }) => {
    const words = proposals.map(({ word }) => word).join(' ');
    return `    '${typed.join(' ')}') words='${words}'${files ? ' files=1' : ''} ;;`;
  });
  const flags = flagsOf(forms).map(({ verb, flags: some }) => {
    return `      ${verb}) words+=' ${some.map((flag) => `--${flag}`).join(' ')}' ;;`;
  });
  const values = valued.map((name) => `    --${name}) ${valueOf(name)} ;;`);
  return `# bash completion for arbetsro. Made from the table of its verbs by \`npm run cli-files\`.
_arbetsro() {
  local cur=\${COMP_WORDS[COMP_CWORD]} typed='' flag='' words='' files='' before='' word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    # Readline makes a word of its own of an equals sign.
    if [[ -n $flag && $word == '=' ]]; then continue; fi
    if [[ -n $flag ]]; then flag=''; continue; fi
    case $word in
      ${valued.map((name) => `--${name}`).join('|')}) flag=$word ;;
      -*) ;;
      *) typed+=\${typed:+ }$word ;;
    esac
  done
  if [[ $cur == '=' ]]; then cur=''; fi
  # Unless it was told not to.
  if [[ $cur == --*=* ]]; then flag=\${cur%%=*} before=\${cur%%=*}= cur=\${cur#*=}; fi
  case $flag in
${values.join('\n')}
    *)
      if [[ $cur == -* ]]; then
        words='--json --help'
        case \${typed%% *} in
${flags.map((line) => `    ${line}`).join('\n')}
        esac
      else
        case $typed in
${places.map((line) => `      ${line}`).join('\n')}
        esac
      fi ;;
  esac
  COMPREPLY=($(compgen -P "$before" -W "$words" -- "$cur"))
  if [[ -n $files && \${#COMPREPLY[@]} -eq 0 ]]; then compopt -o default 2>/dev/null; fi
}
complete -F _arbetsro arbetsro
`;
}

function valueOf(name: FlagName): string {
  const { proposed } = FLAGS[name];
  if (proposed === 'file') return 'files=1';
  return typeof proposed === 'string' ? ':' : `words='${proposed.join(' ')}'`;
}
