import { Search, X } from 'lucide-react';

/** Icons of the field; loaded after it, since it is useful without them. */
export function FieldIcon({ name }: { name: 'search' | 'clear' }) {
  return name === 'search' ? <Search size={18} aria-hidden /> : <X size={16} aria-hidden />;
}
