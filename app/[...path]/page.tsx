import { NowherePage } from '../_components/NowherePage';

/** Every address that is no other page's. */
export default function Nowhere() {
  return <NowherePage />;
}
