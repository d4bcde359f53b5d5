package io.guildhall.site;

import io.guildhall.kernel.InMemoryPeople;
import io.guildhall.kernel.Viewer;
import io.guildhall.site.Trouble.Reason;
import java.util.List;
import java.util.Optional;

/** A site with one administrator, over a host that has only so much. */
public final class SiteOf {
    public static final Need PLAIN = Need.parse("some.Type TYPE - - | C10 | Here");
    public static final Need ARCHIVED =
            Need.parse("some.Space METHOD isArchived ()Z | K | Spaces | " + OptionalFeature.ARCHIVED_SPACES);
    public static final Trouble LACKING = new Trouble(Reason.MEMBER_MISSING, "boolean some.Space.isArchived(int)");

    public final InMemoryPeople people = new InMemoryPeople();
    public final Viewer ada = Viewer.of(people.add("ada", "Ada"));
    public final Viewer ben = Viewer.of(people.add("ben", "Ben"));
    public final LinkageService linkage;

    private SiteOf(List<Finding> findings, FeatureState state) {
        people.makeAdministrator(ada);
        linkage = new LinkageService(people, () -> findings, () -> List.of(state));
    }

    public static SiteOf everything() {
        return new SiteOf(
                List.of(found(PLAIN), found(ARCHIVED)),
                new FeatureState(OptionalFeature.ARCHIVED_SPACES, Optional.empty()));
    }

    public static SiteOf noArchivedState() {
        return new SiteOf(
                List.of(found(PLAIN), new Finding(ARCHIVED, Optional.of(LACKING))),
                new FeatureState(OptionalFeature.ARCHIVED_SPACES, Optional.of(LACKING)));
    }

    public static SiteOf nothing() {
        Trouble gone = new Trouble(Reason.TYPE_MISSING, "");
        return new SiteOf(
                List.of(new Finding(PLAIN, Optional.of(gone)), new Finding(ARCHIVED, Optional.of(gone))),
                new FeatureState(OptionalFeature.ARCHIVED_SPACES, Optional.of(gone)));
    }

    private static Finding found(Need need) {
        return new Finding(need, Optional.empty());
    }
}
