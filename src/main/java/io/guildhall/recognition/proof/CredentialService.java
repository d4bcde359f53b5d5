package io.guildhall.recognition.proof;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardPage;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeClasses;
import io.guildhall.recognition.badge.ShelfService;
import io.guildhall.recognition.credential.Credential;
import io.guildhall.recognition.credential.PngBaking;
import io.guildhall.recognition.credential.SvgBaking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives earners the credentials of awards that they share, to take along. It makes nothing: that happened when they began to share. */
@Named
public final class CredentialService {
    /** How many are taken along at once. */
    public static final int AT_ONCE = 100;

    private final ShelfService shelf;
    private final OpenPages open;
    private final BadgeClasses classes;
    private final KeyRing ring;
    private final Credentials credentials;
    private final Drawings drawings;

    @Inject
    CredentialService(
            ShelfService shelf,
            OpenPages open,
            BadgeClasses classes,
            KeyRing ring,
            Credentials credentials,
            Drawings drawings) {
        this.shelf = shelf;
        this.open = open;
        this.classes = classes;
        this.ring = ring;
        this.credentials = credentials;
        this.drawings = drawings;
    }

    /**
     * The credential of an own award that is shared, signed with the key of now; also one that is over or was taken back, which checking tells. Four
     * statements.
     */
    public Outcome<Taken> one(Viewer viewer, long award) {
        return shelf.award(viewer, award)
                .then(known -> mine(viewer, known))
                .then(own -> ring.signer()
                        .then(signer -> taken(own, classes.version(own.badge()), open.named(List.of(own)), signer)));
    }

    private static Outcome<Award> mine(Viewer viewer, Award award) {
        if (!viewer.is(award.earner())) {
            return Outcome.refused(ProofRefusal.NOT_EARNER);
        }
        return isTakenAlong(award) ? Outcome.unchanged(award) : Outcome.refused(ProofRefusal.NOT_SHARED);
    }

    private static boolean isTakenAlong(Award award) {
        return award.shared() && award.statusIndex().isPresent();
    }

    private Outcome<Taken> taken(
            Award award, Optional<BadgeClass> badge, Map<Long, List<WikiPage>> pages, Signer signer) {
        return badge.<Outcome<Taken>>map(version -> Outcome.unchanged(taken(award, version, pages, signer)))
                .orElseGet(() -> Outcome.refused(ProofRefusal.UNKNOWN));
    }

    private Taken taken(Award award, BadgeClass badge, Map<Long, List<WikiPage>> pages, Signer signer) {
        Credential credential = credentials.of(award, badge, pages.getOrDefault(award.id(), List.of()), signer.row());
        return new Taken(award, badge, credential, signer.key().issue(credential), drawings.pixels(award));
    }

    /**
     * All own awards that are shared and hold, the newest {@value #AT_ONCE}; refused where there are none. Five statements.
     */
    public Outcome<List<Taken>> all(Viewer viewer) {
        return shelf.everywhere(viewer, viewer.user(), Optional.empty(), Optional.empty(), AT_ONCE)
                .then(page -> {
                    List<Award> shared = page.items().stream()
                            .map(AwardView::award)
                            .filter(CredentialService::isTakenAlong)
                            .toList();
                    return shared.isEmpty()
                            ? Outcome.refused(ProofRefusal.NOT_SHARED)
                            : ring.signer().map(signer -> all(shared, signer));
                });
    }

    private List<Taken> all(List<Award> shared, Signer signer) {
        Map<Long, List<WikiPage>> pages = open.named(shared);
        Map<Long, BadgeClass> versions =
                classes.versions(shared.stream().map(Award::badge).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(BadgeClass::id, Function.identity()));
        return shared.stream()
                .flatMap(
                        award -> Optional.ofNullable(versions.get(award.badge()))
                                .map(badge -> taken(award, badge, pages, signer))
                                .stream())
                .toList();
    }

    /** The drawing of a badge with its credential in it. */
    public static byte[] baked(Taken taken) {
        return SvgBaking.bake(Drawings.drawing(taken.award()), taken.token());
    }

    /** The picture of pixels with the credential in it. Refused as {@link ProofRefusal#NO_PIXELS} for a badge with letters that only fonts draw. */
    public static Outcome<byte[]> pixels(Taken taken) {
        return taken.pixels()
                .<Outcome<byte[]>>map(picture -> Outcome.unchanged(PngBaking.bake(picture, taken.token())))
                .orElseGet(() -> Outcome.refused(ProofRefusal.NO_PIXELS));
    }

    /** Whether there is a picture of pixels of an award. */
    public static boolean hasPixels(Award award) {
        return Drawings.hasPixels(award);
    }

    /** How it stands with naming the pages of an own award in its credential. No statement. */
    public Naming naming(Viewer viewer, AwardPage page) {
        if (!viewer.is(page.view().award().earner()) || page.evidence().isEmpty() && !page.named()) {
            return Naming.NOTHING;
        }
        boolean some = page.evidence().stream()
                .anyMatch(stood -> open.isOpen(stood.page().id()));
        if (page.named()) {
            return some ? Naming.ON : Naming.WAITING;
        }
        return some ? Naming.OFF : Naming.CLOSED;
    }

    /** Whether an own award on its page can be taken along. */
    public static boolean isReady(AwardPage page) {
        return page.own() && isTakenAlong(page.view().award());
    }

    /** The same of one among one's own. */
    public static boolean isReady(AwardView own) {
        return isTakenAlong(own.award());
    }

    /** The whole address of the page that checks an own award, as it stands in its credential. One statement. */
    public Outcome<String> link(Viewer viewer, Award award) {
        return links(viewer, List.of(award)).map(links -> links.get(0));
    }

    /** The same of several own ones, in their order. One statement. */
    public Outcome<List<String>> links(Viewer viewer, List<Award> own) {
        if (!own.stream().allMatch(award -> viewer.is(award.earner()))) {
            return Outcome.refused(ProofRefusal.NOT_EARNER);
        }
        return ring.live()
                .<Outcome<List<String>>>map(key -> Outcome.unchanged(own.stream()
                        .map(award -> new Addresses(key.address())
                                .credential(award.credentialId())
                                .toString())
                        .toList()))
                .orElseGet(() -> Outcome.refused(ProofRefusal.NO_KEY));
    }
}
