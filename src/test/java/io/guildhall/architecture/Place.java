package io.guildhall.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a package stands: its feature, the room in it, and its layer. The storage and the web of a feature stand above all its rooms.
 *
 * @param rank how high its feature is; features know only lower ones
 * @param room how high its room is, the hall being lowest; rooms know only lower ones
 */
record Place(String feature, int rank, int room, Layer layer) {
    static final String KERNEL = "kernel";
    static final String HOST = "host";

    /** The site's administration, whose ports the host adapters answer too. */
    static final String SITE = "site";

    /** Adapters that nobody names but by a string. */
    static final String ISOLATED = "host.isolated";

    /** From the lowest to the highest. */
    static final List<String> FEATURES = List.of(
            KERNEL,
            SITE,
            "people",
            "profile",
            "community",
            "membership",
            "desk",
            "notice",
            "meeting",
            "ambition",
            "inviting",
            "newcomer",
            "announcement",
            "contribution",
            "expertise",
            "participation",
            "suggestion",
            "review",
            "proposal",
            "mentoring.matching",
            "mentoring.programme",
            "mentoring.enrolment",
            "mentoring.pairing",
            "mentoring.round",
            "mentoring.criteria",
            "mentoring.run",
            "mentoring.session",
            "mentoring.roulette",
            "mentoring.circle",
            "mentoring.buddy",
            "mentoring.following",
            "mentoring.mine",
            "recognition.art",
            "recognition.credential",
            "recognition.kudos",
            "recognition.badge",
            "recognition.nomination",
            "recognition.proof",
            "recognition.rule",
            "restoring",
            "privacy");

    /** The rooms of features that outgrew one package, from the lowest to the highest. */
    static final Map<String, List<String>> ROOMS = Map.of(
            "membership",
            List.of(
                    "rules",
                    "questions",
                    "roles",
                    "presence",
                    "groups",
                    "guests",
                    "removing",
                    "joining",
                    "life",
                    "roster",
                    "directory",
                    "numbers",
                    "mine"));

    /** The place of a package under the base; empty where the layout knows no such package. */
    static Optional<Place> of(String base, String packageName) {
        if (packageName.equals(base + "." + HOST) || packageName.equals(base + "." + ISOLATED)) {
            return Optional.of(new Place(HOST, FEATURES.size(), 0, Layer.HOST));
        }
        return FEATURES.stream()
                .flatMap(feature -> packages(feature).entrySet().stream()
                        .filter(each -> packageName.equals(base + "." + each.getKey()))
                        .map(Map.Entry::getValue))
                .findFirst();
    }

    private static Map<String, Place> packages(String feature) {
        int rank = FEATURES.indexOf(feature);
        List<String> rooms = ROOMS.getOrDefault(feature, List.of());
        Map<String, Place> packages = new LinkedHashMap<>();
        for (Layer layer : List.of(Layer.AO, Layer.WEB)) {
            packages.put(feature + layer.suffix(), new Place(feature, rank, rooms.size(), layer));
        }
        packages.put(feature, new Place(feature, rank, 0, Layer.DOMAIN));
        rooms.forEach(room ->
                packages.put(feature + "." + room, new Place(feature, rank, rooms.indexOf(room) + 1, Layer.DOMAIN)));
        return packages;
    }

    /** Whether its feature has rooms, which share what is public in them. */
    boolean hasRooms() {
        return ROOMS.containsKey(feature);
    }

    /** Whether a class here may know one there. */
    boolean mayKnow(Place other) {
        boolean sameFeatureOrKernel = other.feature.equals(feature) || other.feature.equals(KERNEL);
        return switch (layer) {
            case DOMAIN -> other.layer == Layer.DOMAIN && isNotAbove(other);
            case AO ->
                other.layer == Layer.DOMAIN && isNotAbove(other) || other.layer == Layer.AO && sameFeatureOrKernel;
            case WEB -> (other.layer == Layer.DOMAIN || other.layer == Layer.WEB) && isNotAbove(other);
            case HOST ->
                other.layer == Layer.HOST
                        || other.layer == Layer.DOMAIN && List.of(KERNEL, SITE).contains(other.feature);
        };
    }

    private boolean isNotAbove(Place other) {
        return other.rank < rank || other.rank == rank && other.room <= room;
    }
}
