declare module 'virtual:bundle' {
  export const bundle: import('../core/index/bundle.ts').Bundle;
}
