/** Makes a question that is never open twice: who asks while it is open shares its answer, or its failure. */
export function singleQuestion<Answer>(question: () => Promise<Answer>): () => Promise<Answer> {
  let open: Promise<Answer> | null = null;
  return () => {
    open ??= question().finally(() => {
      open = null;
    });
    return open;
  };
}
