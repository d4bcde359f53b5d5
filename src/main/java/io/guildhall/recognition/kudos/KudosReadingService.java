package io.guildhall.recognition.kudos;

import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Sighting;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows who thanked whom, to those who may see who is in the community. No list says how many there are in all. */
@Named
public final class KudosReadingService {
    private static final int LIMIT_MAX = 100;

    /** So many of a period are looked at for a meeting: nobody reads out more. */
    private static final int SHOUTOUT_MAX = 500;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final CommunityDoor door;
    private final KnownSettings settings;
    private final KudosBook book;
    private final KudosViews views;
    private final People people;
    private final Clock clock;

    @Inject
    KudosReadingService(
            CommunityDoor door, KnownSettings settings, KudosBook book, KudosViews views, People people, Clock clock) {
        this.door = door;
        this.settings = settings;
        this.book = book;
        this.views = views;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What was given in a community, newest first. At most three statements.
     *
     * @param to only what that person got, by user key or username, where one is named
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<KudosList> of(
            Viewer viewer, String spaceKey, Optional<String> to, Optional<String> cursor, int limit) {
        return settings.ifOn(
                Pillar.RECOGNITION,
                () -> before(cursor)
                        .then(before -> door.look(viewer, spaceKey)
                                .then(seen -> KudosRules.reading(seen, people)
                                        .<Outcome<KudosList>>map(Outcome::refused)
                                        .orElseGet(() -> Outcome.unchanged(list(seen, to, before, limit))))));
    }

    private KudosList list(Sighting seen, Optional<String> to, OptionalLong before, int limit) {
        CommunityId community = seen.community().id();
        Map<CommunityId, Space> spaces = Map.of(community, seen.space());
        return new KudosList(
                seen.space(),
                page(seen.viewer(), spaces, to.flatMap(people::meant), before, limit),
                KudosRules.giving(seen, people, clock.instant()));
    }

    /**
     * What somebody got in the communities that the viewer is a member of, newest first: one's own always, others' where who is in the community is for the
     * viewer. At most three statements, and one more for each 500 communities.
     *
     * @param to by user key or username; the viewer where nobody is named
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<Page<KudosView>> received(Viewer viewer, Optional<String> to, Optional<String> cursor, int limit) {
        return settings.ifOn(
                Pillar.RECOGNITION,
                () -> before(cursor)
                        .then(before -> viewer.user()
                                .map(user -> Outcome.unchanged(received(
                                        viewer, to.flatMap(people::meant).orElse(user), before, limit)))
                                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED))));
    }

    private Page<KudosView> received(Viewer viewer, UserId to, OptionalLong before, int limit) {
        Map<CommunityId, Space> spaces = door.own(viewer).stream()
                .filter(seen ->
                        viewer.is(to) || KudosRules.reading(seen, people).isEmpty())
                .collect(Collectors.toMap(seen -> seen.community().id(), Sighting::space));
        return page(viewer, spaces, Optional.of(to), before, limit);
    }

    private Page<KudosView> page(
            Viewer viewer, Map<CommunityId, Space> spaces, Optional<UserId> to, OptionalLong before, int limit) {
        int most = Math.max(1, Math.min(LIMIT_MAX, limit));
        List<Kudos> found = spaces.isEmpty() ? List.of() : book.page(spaces.keySet(), to, before, most + 1);
        List<Kudos> shown = found.subList(0, Math.min(most, found.size()));
        Optional<String> next = found.size() > most
                ? Optional.of(Long.toString(shown.get(shown.size() - 1).id()))
                : Optional.empty();
        return new Page<>(views.views(shown, viewer, spaces), next, OptionalInt.empty());
    }

    /**
     * Who was thanked lately in a community, for a meeting: one line for each person, by name. At most three statements.
     *
     * @param period how far back
     * @param most how many people at most
     */
    public Outcome<Shoutout> shoutout(Viewer viewer, String spaceKey, Duration period, int most) {
        return settings.ifOn(
                Pillar.RECOGNITION,
                () -> door.look(viewer, spaceKey)
                        .then(seen -> KudosRules.reading(seen, people)
                                .<Outcome<Shoutout>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.unchanged(shoutout(seen, period, most)))));
    }

    private Shoutout shoutout(Sighting seen, Duration period, int most) {
        Instant now = clock.instant();
        // Whole days, so that who reads it a little later, or on another node, reads the same.
        Instant since = now.minus(period).truncatedTo(ChronoUnit.DAYS);
        CommunityId community = seen.community().id();
        List<Kudos> found = book.since(community, since, SHOUTOUT_MAX + 1);
        List<Kudos> looked = found.subList(0, Math.min(SHOUTOUT_MAX, found.size()));
        // Whoever was thanked last is among those who are shown, also where there are more than there is room for.
        Set<UserId> named =
                looked.stream().map(Kudos::to).distinct().limit(most).collect(Collectors.toSet());
        List<Kudos> shown =
                looked.stream().filter(each -> named.contains(each.to())).toList();
        Map<UserId, List<KudosView>> each = new LinkedHashMap<>();
        views.views(shown, seen.viewer(), Map.of(community, seen.space()))
                .forEach(view -> each.computeIfAbsent(view.kudos().to(), to -> new ArrayList<>())
                        .add(view));
        each.values().forEach(Collections::reverse);
        List<Shoutout.Line> lines = each.values().stream()
                .map(all -> new Shoutout.Line(all.get(0).to(), all))
                .sorted(Comparator.comparing(line -> sortName(line.person())))
                .toList();
        Optional<Refusal> obstacle = KudosRules.giving(seen, people, now);
        return new Shoutout(
                seen.space(), since, lines, found.size() > SHOUTOUT_MAX || shown.size() < looked.size(), obstacle);
    }

    private static String sortName(Person person) {
        return SortName.of(person.name()).value();
    }

    private static Outcome<OptionalLong> before(Optional<String> cursor) {
        if (cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()) {
            return Outcome.refused(KudosRefusal.BAD_CURSOR);
        }
        return Outcome.unchanged(
                cursor.map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty()));
    }
}
