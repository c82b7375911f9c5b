/** Style sheets are bundled as text: one string serves a shadow root and an extension page alike. */
declare module '*.css' {
  const text: string;
  export default text;
}
