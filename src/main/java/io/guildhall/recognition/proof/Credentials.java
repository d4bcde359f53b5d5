package io.guildhall.recognition.proof;

import io.guildhall.kernel.Mailboxes;
import io.guildhall.kernel.WikiPage;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.credential.Achievement;
import io.guildhall.recognition.credential.Credential;
import io.guildhall.recognition.credential.Earner;
import io.guildhall.recognition.credential.Evidence;
import io.guildhall.recognition.credential.Issuer;
import io.guildhall.recognition.credential.Picture;
import io.guildhall.recognition.credential.Validity;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes credentials out of awards. The same award gives the same document, byte by byte, as long as the key, the name of the site and the earner's
 * mailbox are the same.
 *
 * <p>What stands in it: the site, the badge as it was given, when it was given, and a place in a list. What does not: the reason, the giver, the
 * community, and pages that the award stands on, unless the earner would have them named and everybody may read them: a file cannot be asked who reads it. Of the earner it has the hash of their mailbox with a salt
 * of its own: they can show that it is theirs, wallets ask for exactly that, and nobody reads an address or a name off it. The salt comes of the
 * credential's own name, which is random, so two credentials of one person cannot be told to be of one. Whoever has no mailbox is called after the credential.
 */
@Named
final class Credentials {
    /** Half of what a name may have in {@code char}s, so that it fits whatever its letters are. */
    private static final int TITLE_MAX = 100;

    private final IssuerAddress address;
    private final Mailboxes mailboxes;
    private final Drawings drawings;

    @Inject
    Credentials(IssuerAddress address, Mailboxes mailboxes, Drawings drawings) {
        this.address = address;
        this.mailboxes = mailboxes;
        this.drawings = drawings;
    }

    /** The credential of an award that has a place. No statement. */
    Credential of(Award award, BadgeClass badge, List<WikiPage> pages, IssuerKey key) {
        Addresses addresses = new Addresses(key.address());
        String uuid = award.credentialId();
        return new Credential(
                addresses.credential(uuid),
                issuer(key),
                achievement(award, badge, addresses),
                earner(award, uuid),
                pages.stream()
                        .limit(Credential.MAX_EVIDENCE)
                        .flatMap(page -> evidence(page, key).stream())
                        .toList(),
                new Validity(
                        award.at(),
                        award.expiresAt(),
                        addresses.place(award.statusIndex().orElseThrow())));
    }

    /** The site, as those who check credentials are told of it. */
    Issuer issuer(IssuerKey key) {
        return new Issuer(
                new Addresses(key.address()).issuer(),
                address.name(key.address()),
                Optional.of(URI.create(key.address())));
    }

    private Achievement achievement(Award award, BadgeClass badge, Addresses addresses) {
        BadgeWords words = badge.words();
        return new Achievement(
                addresses.achievement(badge.key(), badge.version()),
                words.name(),
                words.description().isBlank() ? words.criteria() : words.description(),
                words.criteria(),
                pictures(award, addresses));
    }

    /** The one of pixels first, since wallets show the first and not every wallet shows drawings. */
    private List<Picture> pictures(Award award, Addresses addresses) {
        Picture drawing = Picture.svg(addresses.picture(award.credentialId(), "svg"), Drawings.drawing(award));
        return drawings.pixels(award)
                .map(pixels -> List.of(Picture.png(addresses.picture(award.credentialId(), "png"), pixels), drawing))
                .orElseGet(() -> List.of(drawing));
    }

    /** A page as it is called now. What may not stand in a credential is left out of its title. */
    private static Optional<Evidence> evidence(WikiPage page, IssuerKey key) {
        String title = page.title()
                .codePoints()
                .filter(letter -> !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE)
                .limit(TITLE_MAX)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Evidence(Optional.of(URI.create(key.address() + page.path())), title, ""));
    }

    private Earner earner(Award award, String uuid) {
        return mailboxes
                .of(award.earner())
                .<Earner>map(mailbox -> Earner.mailbox(mailbox.toLowerCase(Locale.ROOT), salt(uuid)))
                .orElseGet(() -> new Earner.Known(URI.create("urn:uuid:" + namedAfter(uuid))));
    }

    private static String salt(String uuid) {
        return namedAfter(uuid).toString().replace("-", "");
    }

    /** By the name, so that it is the same again; it tells no more than the name, which stands in the credential anyway. */
    private static UUID namedAfter(String uuid) {
        return UUID.nameUUIDFromBytes(("earner:" + uuid).getBytes(StandardCharsets.UTF_8));
    }
}
