import { Texas } from './texas.jsx';

export default function Page() {
  return <Texas />;
}
