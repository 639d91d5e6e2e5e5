export * from './acceptaties';
export * from './eindcontrole';
export * from './finding';
export * from './fixes';
export * from './instellingen';
export * from './lint';
export * from './settle';
export * from './waar';
