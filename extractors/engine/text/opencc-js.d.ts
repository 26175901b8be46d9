/** OpenCC's character table, traditional to simplified: `㑯 㑔|㑳 㑇|…`, first choice first. The package types only its front door. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
