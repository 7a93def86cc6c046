import styles from '@/components/card.css?inline';

/**
 * A page that knows the name of a custom property can register it for the whole document with `@property`, shadow trees
 * included, as a length or as not inherited: the card would lose its colours. So the names are made up anew whenever the
 * background starts.
 */
export const cardStyles = styles.replaceAll(/--(?=[a-z])/g, `--${crypto.randomUUID()}-`);
