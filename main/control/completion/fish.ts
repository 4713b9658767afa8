import type { Language } from '../../../shared/settings';
import { FLAGS, type FlagName } from '../verbs/flags';
import type { Form } from '../verbs/form';
import { plainHelp } from '../verbs/usage';
import { flagsOf, placesOf } from './places';
import { generalFlags } from './zsh';

/** What makes fish complete the words, each with what it is for. */
export function fishCompletion(forms: readonly Form[], language: Language): string {
  const names = Object.keys(FLAGS) as FlagName[];
  const valued = names.filter((name) => FLAGS[name].value !== null);
  const places = placesOf(forms, language).flatMap(({ typed, proposals, files }) => {
    const when = `-n ${quoted(`__arbetsro_typed ${typed.join(' ')}`.trimEnd())}`;
    return [
      ...proposals.map(({ word, help }) => `complete -c arbetsro ${when} -a ${word}${about(help)}`),
      ...(files ? [`complete -c arbetsro ${when} -F`] : []),
    ];
  });
  const flags = flagsOf(forms).flatMap(({ verb, flags: some }) =>
    some.map((name) => {
      const { proposed, value, help } = FLAGS[name];
      const values = typeof proposed === 'string' ? '' : ` -a ${quoted(proposed.join(' '))}`;
      const takes = value === null ? '' : proposed === 'file' ? ' -r -F' : ` -x${values}`;
      const when = `-n ${quoted(`__arbetsro_verb ${verb}`)}`;
      return `complete -c arbetsro ${when} -l ${name}${takes}${about(plainHelp(help[language]))}`;
    }),
  );
  const general = generalFlags(language).map(
    ({ word, help }) => `complete -c arbetsro -l ${word.slice(2)}${about(help)}`,
  );
  return `# fish completion for arbetsro. Made from the table of its verbs by \`npm run cli-files\`.
function __arbetsro_words
    set -l flag ''
    for word in (commandline -opc)[2..-1]
        if test -n "$flag"
            set flag ''
            continue
        end
        switch $word
            case ${valued.map((name) => `--${name}`).join(' ')}
                set flag $word
            case '-*'
            case '*'
                echo $word
        end
    end
end
function __arbetsro_typed
    set -l words (__arbetsro_words)
    test "$words" = "$argv"
end
function __arbetsro_verb
    set -l words (__arbetsro_words)
    test "$words[1]" = "$argv[1]"
end
complete -c arbetsro -f
${[...general, ...places, ...flags].join('\n')}
`;
}

function about(help: string): string {
  return help === '' ? '' : ` -d ${quoted(help)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
