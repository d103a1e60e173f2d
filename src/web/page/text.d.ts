/** The build puts the text of an operation where it is imported. */
declare module '*.graphql' {
  const text: string;
  export default text;
}

/** The build gathers the style sheets into one. */
declare module '*.css';
