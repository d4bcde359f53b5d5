package io.guildhall.recognition.proof;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.Gauge;
import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Mailboxes;
import io.guildhall.kernel.SecretFile;
import io.guildhall.kernel.SiteAddress;
import io.guildhall.kernel.Transactions;
import io.guildhall.membership.Guild;
import io.guildhall.recognition.badge.Awards;
import io.guildhall.recognition.badge.BadgeClasses;
import io.guildhall.recognition.badge.BadgesOf;
import io.guildhall.recognition.badge.Issued;
import io.guildhall.recognition.kudos.InMemoryKudosBook;
import io.guildhall.site.ThisNode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The services of credentials and those of badges, made for tests; everybody has a mailbox at {@code example.org}. */
public final class ProofsOf {
    public static final String ADDRESS = "https://wiki.example.org/confluence";

    public final BadgesOf badges;
    public final CredentialService credentials;
    public final VerificationService verification;
    public final IssuerService issuer;
    public final IssuerGauge gauge;
    final KeyRing ring;

    public ProofsOf(
            Guild guild,
            BadgeClasses classes,
            Awards awards,
            Issued issued,
            IssuerKeys keys,
            SecretFile file,
            Locks locks,
            Transactions transactions) {
        this(guild, classes, awards, issued, keys, file, new KeptKeys(), locks, transactions);
    }

    /** With keys that another node takes from, too. */
    public ProofsOf(
            Guild guild,
            BadgeClasses classes,
            Awards awards,
            Issued issued,
            IssuerKeys keys,
            SecretFile file,
            KeptKeys made,
            Locks locks,
            Transactions transactions) {
        Ids ids = () -> UUID.randomUUID().toString();
        IssuerAddress address = new IssuerAddress(new Moving(), guild.known);
        ring = ring(guild, keys, file, made, address, locks, transactions, guild.audit);
        Mailboxes mailboxes = person -> Optional.of(person.value() + "@example.org");
        Drawings drawings = new Drawings();
        Credentials written = new Credentials(address, mailboxes, drawings);
        badges = new BadgesOf(
                guild, classes, awards, new InMemoryKudosBook(), new Places(ring, issued, ids), locks, transactions);
        credentials = new CredentialService(
                badges.shelf, new OpenPages(awards, guild.pages), classes, ring, written, drawings);
        verification =
                new VerificationService(ring, address, written, drawings, issued, classes, guild.people, guild.clock);
        issuer = new IssuerService(ring, address, guild.people);
        gauge = new IssuerGauge(ring, address);
    }

    /** What says how the keys of a site do. */
    public static Gauge gauge(Guild guild, IssuerKeys keys, Locks locks, Transactions transactions) {
        IssuerAddress address = new IssuerAddress(new Moving(), guild.known);
        SecretFile file = new InMemorySecretFile();
        return new IssuerGauge(
                ring(guild, keys, file, new KeptKeys(), address, locks, transactions, guild.audit), address);
    }

    private static KeyRing ring(
            Guild guild,
            IssuerKeys keys,
            SecretFile file,
            KeptKeys made,
            IssuerAddress address,
            Locks locks,
            Transactions transactions,
            Audit audit) {
        return new KeyRing(keys, file, made, address, new OneNode(), locks, transactions, audit, guild.clock);
    }

    private static final class Moving implements SiteAddress {
        @Override
        public String context() {
            return "/confluence";
        }

        @Override
        public String base() {
            return ADDRESS;
        }
    }

    private static final class OneNode implements ThisNode {
        @Override
        public String name() {
            return "node1";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }
}
