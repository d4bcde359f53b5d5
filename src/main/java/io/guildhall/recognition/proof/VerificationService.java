package io.guildhall.recognition.proof;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Viewer;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardState;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeClasses;
import io.guildhall.recognition.badge.Issued;
import io.guildhall.recognition.credential.Credential;
import io.guildhall.recognition.credential.CredentialCheck;
import io.guildhall.recognition.credential.PngBaking;
import io.guildhall.recognition.credential.PublishedKeys;
import io.guildhall.recognition.credential.StatusList;
import io.guildhall.recognition.credential.StatusListCredential;
import io.guildhall.recognition.credential.StatusPlace;
import io.guildhall.recognition.credential.Verdict;
import io.guildhall.recognition.credential.Verification;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says whether credentials of this site are true and still count: to everybody, or to those who are logged in where administrators want it so. Nothing
 * is ever fetched, nothing is written, and nothing is told of an award that its earner does not share.
 */
@Named
public final class VerificationService {
    /** The most bytes that are checked. */
    public static final int MOST = 1_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z-]{1,60}");
    private static final Pattern LIST = Pattern.compile(".*/issuer/status/([0-9]{1,9})");

    private final KeyRing ring;
    private final IssuerAddress address;
    private final Credentials credentials;
    private final Drawings drawings;
    private final Issued issued;
    private final BadgeClasses classes;
    private final People people;
    private final Clock clock;

    @Inject
    VerificationService(
            KeyRing ring,
            IssuerAddress address,
            Credentials credentials,
            Drawings drawings,
            Issued issued,
            BadgeClasses classes,
            People people,
            Clock clock) {
        this.ring = ring;
        this.address = address;
        this.credentials = credentials;
        this.drawings = drawings;
        this.issued = issued;
        this.classes = classes;
        this.people = people;
        this.clock = clock;
    }

    /** What is told of the award whose credential is called so. Unknown, not shared and taken back before: one answer. Two statements. */
    public Outcome<Seen> shared(Viewer viewer, String uuid) {
        return admitted(viewer)
                .then(in -> known(uuid)
                        .<Outcome<Seen>>map(Outcome::unchanged)
                        .orElseGet(() -> Outcome.refused(ProofRefusal.UNKNOWN)));
    }

    private Optional<Seen> known(String uuid) {
        return Optional.of(uuid)
                .filter(name -> NAME.matcher(name).matches())
                .flatMap(issued::called)
                .filter(award -> award.shared() && award.statusIndex().isPresent())
                .flatMap(award -> classes.version(award.badge()).map(badge -> seen(award, badge)));
    }

    private Seen seen(Award award, BadgeClass badge) {
        Instant now = clock.instant();
        AwardState state = award.stateAt(now);
        String site = address.now();
        return new Seen(
                state == AwardState.GRANTED
                        ? Verdict.VALID
                        : state == AwardState.EXPIRED ? Verdict.EXPIRED : Verdict.REVOKED,
                people.person(award.earner()),
                award,
                badge,
                address.name(site),
                new Addresses(site).credential(award.credentialId()).toString(),
                now);
    }

    /** The drawing of an award that its earner shares, as it is named in its credential. Two statements. */
    public Outcome<byte[]> picture(Viewer viewer, String uuid) {
        return shared(viewer, uuid).map(seen -> Drawings.drawing(seen.award()));
    }

    /** The same in pixels; unknown where its letters are drawn by fonts alone. Two statements. */
    public Outcome<byte[]> pixels(Viewer viewer, String uuid) {
        return shared(viewer, uuid)
                .then(seen -> drawings.pixels(seen.award())
                        .<Outcome<byte[]>>map(Outcome::unchanged)
                        .orElseGet(() -> Outcome.refused(ProofRefusal.UNKNOWN)));
    }

    /**
     * Checks what somebody brought: a credential, or the picture that carries one, of at most {@value #MOST} bytes. What is longer is none. At most
     * four statements.
     */
    public Outcome<Checked> check(Viewer viewer, byte[] brought) {
        return admitted(viewer).map(in -> checked(brought));
    }

    private Checked checked(byte[] brought) {
        PublishedKeys keys = ring.published();
        Verification read = read(new CredentialCheck(keys, this::isTakenBack), brought);
        Optional<Credential> credential = read.credential();
        if (credential.isEmpty() || read.verdict() == Verdict.PICTURE_CHANGED) {
            return new Checked(Checked.Answer.of(read.verdict()), Optional.empty());
        }
        Optional<Seen> seen =
                credential.map(Credential::id).flatMap(Addresses::called).flatMap(this::known);
        boolean isTold = seen.isPresent() || read.verdict() == Verdict.REVOKED;
        return new Checked(isTold ? Checked.Answer.of(read.verdict()) : Checked.Answer.NOT_SHARED, seen);
    }

    private Verification read(CredentialCheck check, byte[] brought) {
        Instant now = clock.instant();
        if (brought.length > MOST) {
            return check.token("", now);
        }
        if (startsWith(brought, PNG)) {
            return brought.length > PngBaking.MAX_BYTES ? check.token("", now) : check.png(brought, now);
        }
        String text = new String(brought, StandardCharsets.UTF_8).strip();
        return text.startsWith("<") || text.startsWith("\uFEFF<") ? check.svg(brought, now) : check.token(text, now);
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private boolean isTakenBack(StatusPlace place) {
        Matcher list = LIST.matcher(place.list().toString());
        if (!list.matches()) {
            return false;
        }
        long at = Long.parseLong(list.group(1)) * StatusList.SIZE + place.index();
        return !issued.takenBack(at, at + 1).isEmpty();
    }

    /** The keys that the site stands for, as a JSON Web Key Set. One statement. */
    public Outcome<String> keys(Viewer viewer) {
        return admitted(viewer).map(in -> ring.published().jwkSet());
    }

    /**
     * A list of what was taken back, signed with the key of now, as a compact JWS; the same within an hour in which nothing is taken back. Only lists
     * on which there is something, or may be next, are there. Three statements.
     */
    public Outcome<String> list(Viewer viewer, long number) {
        return admitted(viewer).then(in -> {
            if (number < 0 || number > issued.count() / (StatusList.SIZE / 2)) {
                return Outcome.refused(ProofRefusal.UNKNOWN);
            }
            return ring.signer().map(signer -> signed(number, signer));
        });
    }

    private String signed(long number, Signer signer) {
        long from = number * StatusList.SIZE;
        List<Long> places = issued.takenBack(from, from + StatusList.SIZE);
        return signer.key()
                .issue(new StatusListCredential(
                        new Addresses(signer.row().address()).list(number),
                        credentials.issuer(signer.row()),
                        StatusList.of(places.stream().mapToInt(place -> (int) (place - from))),
                        clock.instant().truncatedTo(ChronoUnit.HOURS)));
    }

    private Outcome<Boolean> admitted(Viewer viewer) {
        return !viewer.isAnonymous() || address.isOpen()
                ? Outcome.unchanged(true)
                : Outcome.refused(ProofRefusal.LOGIN_NEEDED);
    }
}
