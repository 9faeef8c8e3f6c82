// Modules that the build makes of `wordsOf`, one a language.
declare module 'virtual:search-words/zh' {
  export const words: import('./search-words.ts').SearchWords;
}
declare module 'virtual:search-words/en' {
  export const words: import('./search-words.ts').SearchWords;
}
declare module 'virtual:search-words/ru' {
  export const words: import('./search-words.ts').SearchWords;
}
