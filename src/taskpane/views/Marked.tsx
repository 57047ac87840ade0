/** Words with the ones that were stumbled on set off; as they are where those are all of them. */
export function Marked({ text, mark }: { text: string; mark: string }) {
  const at = mark === '' ? -1 : text.indexOf(mark);
  if (at < 0 || mark.length === text.length) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{mark}</mark>
      {text.slice(at + mark.length)}
    </>
  );
}
