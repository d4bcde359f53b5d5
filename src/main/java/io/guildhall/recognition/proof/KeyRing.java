package io.guildhall.recognition.proof;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SecretFile;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.recognition.credential.FileKey;
import io.guildhall.recognition.credential.PublishedKeys;
import io.guildhall.recognition.credential.SigningKey;
import io.guildhall.site.ThisNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The issuer's keys: the private halves in the database, sealed, and what opens them in a file that all nodes share. Neither is of use without the
 * other. A key is made when it is first needed, once for all nodes; nothing of it is kept in memory.
 */
@Named
final class KeyRing {
    private static final String LOCK = "issuer:keys";

    private final IssuerKeys keys;
    private final SecretFile file;
    private final NewKeys made;
    private final IssuerAddress address;
    private final ThisNode node;
    private final Locks locks;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    @Inject
    KeyRing(
            IssuerKeys keys,
            SecretFile file,
            NewKeys made,
            IssuerAddress address,
            ThisNode node,
            Locks locks,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.keys = keys;
        this.file = file;
        this.made = made;
        this.address = address;
        this.node = node;
        this.locks = locks;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** All there ever were, the oldest first. One statement. */
    List<IssuerKey> all() {
        return keys.all();
    }

    /** What the site stands for. One statement. */
    PublishedKeys published() {
        return new PublishedKeys(all().stream().map(IssuerKey::published).toList());
    }

    /** The key of now, closed. One statement. */
    Optional<IssuerKey> live() {
        return live(all());
    }

    /** What signs, where there is something; never makes it. One statement. */
    Outcome<Signer> signer() {
        return live(all()).map(this::opened).orElseGet(() -> Outcome.refused(ProofRefusal.NO_KEY));
    }

    /** The same, made where there is none yet: for acts alone, outside any transaction, since making one takes a second or more. */
    Outcome<Signer> signerOrFirst() {
        Optional<IssuerKey> found = live(all());
        return found.map(this::opened)
                .orElseGet(() -> locks.locked(
                        LOCK, () -> live(all()).map(this::opened).orElseGet(() -> made(Optional.empty(), () -> {}))));
    }

    /** Makes a new one in place of that of now, which stays published. What opens the old one need not be there: that is how a lost file is mended. */
    Outcome<Signer> replaced(UserId by, String kid) {
        return locks.locked(LOCK, () -> {
            Optional<IssuerKey> before = live(all());
            return before.filter(key -> key.kid().equals(kid)).isPresent()
                    ? made(Optional.of(by), () -> keys.retire(kid, clock.instant()))
                    : Outcome.refused(ProofRefusal.OTHER_KEY);
        });
    }

    /** What keeps this node from signing; empty where nothing does, or where nothing was to be signed yet and could be. One statement. */
    Optional<ProofRefusal> trouble() {
        return trouble(all());
    }

    /** The same with these keys, which are all. No statement. */
    Optional<ProofRefusal> trouble(List<IssuerKey> all) {
        Optional<IssuerKey> live = live(all);
        SecretFile.Reading found = file.read();
        if (live.isEmpty() && found.state() == SecretFile.State.ABSENT) {
            return Optional.empty();
        }
        return fileKey(found)
                .fold(
                        key -> live.filter(row ->
                                        SigningKey.open(row.sealed(), key).isEmpty())
                                .map(row -> ProofRefusal.FILE_OTHER),
                        refusal -> Optional.of((ProofRefusal) refusal.code()));
    }

    private static Optional<IssuerKey> live(List<IssuerKey> all) {
        return all.stream().filter(IssuerKey::isLive).findFirst();
    }

    private Outcome<Signer> opened(IssuerKey row) {
        return fileKey(file.read())
                .then(key -> SigningKey.open(row.sealed(), key)
                        .<Outcome<Signer>>map(open -> Outcome.unchanged(new Signer(open, row)))
                        .orElseGet(() -> refused(ProofRefusal.FILE_OTHER)));
    }

    /** Under the lock. */
    private Outcome<Signer> made(Optional<UserId> by, Runnable before) {
        SecretFile.Reading found = file.read();
        return fileKey(
                        found.state() == SecretFile.State.ABSENT
                                ? file.create(FileKey.fresh(chance).content())
                                : found)
                .then(key -> {
                    Signer signer = fresh(key);
                    transactions.inTransaction(kept(by, before, signer.row()));
                    return Outcome.done(signer);
                });
    }

    private Signer fresh(FileKey fileKey) {
        SigningKey key = made.next();
        Instant now = clock.instant();
        return new Signer(
                key, new IssuerKey(key.published(), key.seal(fileKey, chance), address.now(), now, Optional.empty()));
    }

    private Supplier<Boolean> kept(Optional<UserId> by, Runnable before, IssuerKey row) {
        return () -> {
            before.run();
            keys.add(row);
            String act = by.isPresent() ? "issuer.key-replaced" : "issuer.key-made";
            audit.record(new AuditEntry(by, act, AuditEntry.SITE, "key:" + row.kid(), row.address(), row.madeAt()));
            return true;
        };
    }

    private Outcome<FileKey> fileKey(SecretFile.Reading found) {
        return switch (found.state()) {
            case READY ->
                found.content().length == FileKey.BYTES
                        ? Outcome.unchanged(FileKey.of(found.content()))
                        : refused(ProofRefusal.FILE_DAMAGED);
            case NO_FOLDER -> refused(ProofRefusal.NO_FOLDER);
            case ABSENT -> refused(ProofRefusal.FILE_ABSENT);
            case UNREADABLE -> refused(ProofRefusal.FILE_UNREADABLE);
            case OPEN_TO_OTHERS -> refused(ProofRefusal.FILE_OPEN);
            case DAMAGED -> refused(ProofRefusal.FILE_DAMAGED);
        };
    }

    private <T> Outcome<T> refused(ProofRefusal why) {
        return Outcome.refused(why, node.name());
    }
}
