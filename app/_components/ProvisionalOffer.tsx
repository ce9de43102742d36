type Props = { offer: { readonly text: string; readonly href: string } | null };

/** The way to the same page with submitted months counted in, for those who may see them; nothing where there are none. */
export function ProvisionalOffer({ offer }: Props) {
  if (offer === null) return null;
  return (
    <p className="no-print">
      <a href={offer.href}>{offer.text}</a>
    </p>
  );
}
