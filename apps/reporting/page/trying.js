import { by } from './dom.js';

/** What went wrong is said where the reader looks, in the drawer while it is open; what is shown stays. */
export async function trying(work) {
  const told = () => by(by('drawer').open ? 'drawer-problem' : 'problem');
  try {
    await work();
    told().hidden = true;
  } catch (error) {
    told().textContent = error.message;
    told().hidden = false;
  }
}
