package io.guildhall.desk.web;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.JoinPolicy;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Membership;
import io.guildhall.membership.RulesStanding;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.directory.DirectoryService;
import io.guildhall.membership.mine.Mine;
import io.guildhall.membership.mine.MineService;
import io.guildhall.membership.mine.MyPlace;
import io.guildhall.membership.web.Emblem;
import io.guildhall.membership.web.NewcomerSteps;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Shows people their own communities. */
@Named
public final class Mines {
    private static final int SUGGESTED = 3;

    private final MineService mine;
    private final DirectoryService directory;
    private final NewcomerSteps steps;
    private final KnownSettings known;
    private final OwnPart part;

    @Inject
    Mines(MineService mine, DirectoryService directory, NewcomerSteps steps, KnownSettings known, OwnPart part) {
        this.mine = mine;
        this.directory = directory;
        this.steps = steps;
        this.known = known;
        this.part = part;
    }

    /**
     * Everything of the viewer's own, or the way to log in, in a macro. At most three statements; what is suggested to somebody who is in none comes
     * from their page, by script.
     *
     * @param max how many communities are shown
     */
    Shown of(Viewer viewer, String title, int max, Look look) {
        return shown(viewer, title, max, look.href(look.links().mine()), true, look);
    }

    /**
     * The same on their page, all of it, and how much they take part themselves. At most four statements.
     *
     * @param newest whether somebody who is in none is shown the newest: not where something is suggested that fits them
     */
    Shown ofPage(Viewer viewer, boolean newest, Look look) {
        return shown(viewer, "", Integer.MAX_VALUE, "", newest, look);
    }

    private Shown shown(Viewer viewer, String title, int max, String fitting, boolean newest, Look look) {
        return mine.of(viewer)
                .fold(
                        found -> new Shown("desk/mine.vm", view(viewer, found, title, max, fitting, newest, look)),
                        refused -> login(look));
    }

    private static Shown login(Look look) {
        return new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text("guildhall.mine.login"),
                        "",
                        look.words().text("guildhall.inbox.login.link"),
                        look.links().login(look.links().mine())));
    }

    /** What leaves the screen: the same for whoever reads it. */
    static Shown neutral(Look look) {
        return new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text("guildhall.mine.neutral"),
                        "",
                        look.words().text("guildhall.mine.title"),
                        look.href(look.links().mine())));
    }

    private MineView view(Viewer viewer, Mine found, String title, int max, String fitting, boolean newest, Look look) {
        List<MyPlace> in = found.communities();
        boolean all = found.whole() && in.size() <= max;
        boolean none = in.isEmpty()
                && found.invitations().isEmpty()
                && found.requests().isEmpty();
        Map<CommunityId, MineView.Link> own = fitting.isEmpty() ? part.of(viewer, in, look) : Map.of();
        return new MineView(
                title,
                in.stream()
                        .limit(max)
                        .map(place -> member(place, own, viewer, look))
                        .toList(),
                found.invitations().stream().map(place -> invited(place, look)).toList(),
                found.requests().stream().map(place -> asked(place, look)).toList(),
                all ? "" : look.words().text("guildhall.mine.more"),
                look.href(found.whole() ? look.links().mine() : look.links().communities()),
                none && newest
                        ? directory.suggestions(viewer, SUGGESTED).stream()
                                .map(sighting -> suggestion(sighting, look))
                                .toList()
                        : List.of(),
                look.output().acts() ? fitting : "",
                newest && known.isOn(Pillar.EXPERTISE) ? look.href(look.links().ownProfile()) : "",
                look.href(look.links().communities()),
                look.output().acts());
    }

    private MineView.Place member(MyPlace place, Map<CommunityId, MineView.Link> own, Viewer viewer, Look look) {
        Sentence meeting = place.community()
                .arrangements()
                .meeting()
                .filter(held -> !place.community().isArchived())
                .flatMap(held -> held.next(look.dates().now()))
                .map(next -> look.dates().momentSentence("guildhall.meeting.next.sentence", next.start()))
                .orElseGet(() -> Sentence.of(""));
        return place(
                place,
                place.space().path(),
                meeting,
                own.getOrDefault(place.community().id(), MineView.Link.NONE),
                waits(place, viewer, look),
                look);
    }

    private static MineView.Place invited(MyPlace place, Look look) {
        return place(
                place,
                look.links().community(place.space().key()),
                look.dates()
                        .sentence(
                                "guildhall.members.invited", place.membership().since()),
                MineView.Link.NONE,
                List.of(),
                look);
    }

    private static MineView.Place asked(MyPlace place, Look look) {
        return place(
                place,
                look.links().community(place.space().key()),
                look.dates()
                        .sentence("guildhall.members.asked", place.membership().since()),
                MineView.Link.NONE,
                List.of(),
                look);
    }

    private static MineView.Place place(
            MyPlace place, String path, Sentence when, MineView.Link own, List<MineView.Link> waits, Look look) {
        Membership membership = place.membership();
        String name = place.space().name();
        String words = membership.isActive()
                ? ""
                : membership
                        .decision()
                        .filter(decision -> place.waits())
                        .map(Membership.Decision::reason)
                        .orElse("");
        return new MineView.Place(
                place.space().key().value(),
                name,
                look.href(path),
                sign(place.community(), place.space()),
                marks(place, look),
                when,
                words,
                own,
                waits,
                !place.community().isArchived(),
                place.community().arrangements().rules().isPresent(),
                look.words().text("guildhall.mine.accept.label", name),
                look.words()
                        .text(place.waits() ? "guildhall.mine.refuse.label" : "guildhall.mine.withdraw.label", name));
    }

    private static List<String> marks(MyPlace place, Look look) {
        CommunityStatus status = place.community().life().status();
        return Stream.concat(
                        place.membership().roles().stream()
                                .sorted()
                                .map(role -> look.words().text("guildhall.role." + word(role))),
                        status == CommunityStatus.ACTIVE
                                ? Stream.empty()
                                : Stream.of(look.words().text("guildhall.status." + word(status))))
                .toList();
    }

    /** What waits for the viewer in a community of theirs: the desk, ground rules, a role on offer, first steps. */
    private List<MineView.Link> waits(MyPlace place, Viewer viewer, Look look) {
        List<MineView.Link> waits = new ArrayList<>();
        if (place.community().isArchived()) {
            return waits;
        }
        String page = look.href(look.links().community(place.space().key()));
        if (place.waiting() > 0) {
            waits.add(new MineView.Link(
                    look.words().count("guildhall.mine.waiting", place.waiting()),
                    look.href(look.links().desk(place.space().key()))));
        }
        place.community()
                .arrangements()
                .rules()
                .filter(held -> !RulesStanding.isKept(held, place.membership()))
                .map(held -> new MineView.Link(look.words().text("guildhall.mine.rules"), page))
                .ifPresent(waits::add);
        place.membership()
                .offer()
                .map(offer -> new MineView.Link(look.words().text("guildhall.mine.offer"), page))
                .ifPresent(waits::add);
        steps.of(place.community(), place.space(), place.membership(), viewer, look)
                .map(path -> new MineView.Link(
                        look.words()
                                .text(
                                        "guildhall.mine.steps",
                                        Integer.toString(path.done()),
                                        Integer.toString(path.all()),
                                        path.next()),
                        path.href()))
                .ifPresent(waits::add);
        return waits;
    }

    private static MineView.Suggestion suggestion(Sighting sighting, Look look) {
        Community community = sighting.community();
        boolean open = community.settings().joinPolicy() == JoinPolicy.OPEN;
        return new MineView.Suggestion(
                sighting.space().name(),
                look.href(look.links().community(sighting.space().key())),
                sign(community, sighting.space()),
                community.charter().concern(),
                look.words()
                        .text(
                                open ? "guildhall.mine.why.open" : "guildhall.mine.why.request",
                                look.words().count("guildhall.members.count", community.memberCount())));
    }

    private static MineView.Sign sign(Community community, Space space) {
        Emblem emblem = Emblem.of(space.key(), community.settings().type());
        return new MineView.Sign(emblem.tone(), emblem.ground(), emblem.figure());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
