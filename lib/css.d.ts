// Style sheets as Vite gives them.
declare module '*.css?inline' {
  const styles: string;
  export default styles;
}
declare module '*.css';
