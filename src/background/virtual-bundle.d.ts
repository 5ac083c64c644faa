declare module 'virtual:bundle' {
  export const bundle: import('../core/pack/bundle.ts').Bundle;
}
