package io.guildhall.review.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.Pages;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.WikiPage;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.roster.MemberView;
import io.guildhall.membership.roster.RosterQuery;
import io.guildhall.membership.roster.RosterService;
import io.guildhall.membership.web.TabCall;
import io.guildhall.review.Checklist;
import io.guildhall.review.HandOver;
import io.guildhall.review.HandOverAct;
import io.guildhall.review.HandOverFacts;
import io.guildhall.review.HandOverList;
import io.guildhall.review.HandOverService;
import io.guildhall.review.HandOverState;
import io.guildhall.review.HandOverTopic;
import io.guildhall.review.HandOverView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows hand-overs: to those who run the community, and to whoever is part of one. */
@Named
final class HandOversPart {
    private static final int LINES = 20;

    private final HandOverService handOvers;
    private final RosterService roster;
    private final Pages pages;

    @Inject
    HandOversPart(HandOverService handOvers, RosterService roster, Pages pages) {
        this.handOvers = handOvers;
        this.roster = roster;
        this.pages = pages;
    }

    /** Nothing for those who have nothing to do with any. */
    Optional<Shown> of(TabCall call) {
        return handOvers
                .list(call.viewer(), call.spaceKey(), Optional.empty(), LINES)
                .result()
                .filter(list -> list.mayStart() || !list.page().items().isEmpty())
                .map(list -> new Shown("review/handovers.vm", view(list, call)));
    }

    private HandOversView view(HandOverList list, TabCall call) {
        List<HandOverView> all = list.page().items();
        return new HandOversView(
                call.spaceKey(),
                list.mayStart(),
                list.mayStart() ? candidates(call) : List.of(),
                HandOver.WORDS_MAX,
                Checklist.ITEM_MAX,
                all.stream()
                        .filter(each -> each.handOver().isOpen())
                        .map(each -> line(each, call))
                        .toList(),
                all.stream()
                        .filter(each -> !each.handOver().isOpen())
                        .map(each -> line(each, call))
                        .toList());
    }

    /** Deputies first, then whoever has been here longest. */
    private List<OptionView> candidates(TabCall call) {
        RosterQuery deputies =
                new RosterQuery(Optional.of(Role.DEPUTY), MembershipState.ACTIVE, Optional.empty(), LINES);
        List<MemberView> standingIn = roster.members(call.viewer(), call.spaceKey(), deputies)
                .result()
                .map(Page::items)
                .orElse(List.of());
        List<MemberView> longest =
                roster.successors(call.viewer(), call.spaceKey()).result().orElse(List.of());
        Words words = call.look().words();
        return Stream.concat(
                        standingIn.stream()
                                .map(each -> option(
                                        each,
                                        words.text(
                                                "guildhall.handover.deputy",
                                                each.person().name()))),
                        longest.stream()
                                .filter(each -> !each.membership().roles().contains(Role.DEPUTY))
                                .map(each -> option(each, each.person().name())))
                .toList();
    }

    private static OptionView option(MemberView member, String label) {
        return new OptionView(member.membership().user().value(), label, "", false);
    }

    private HandOversView.Line line(HandOverView view, TabCall call) {
        Look look = call.look();
        Words words = look.words();
        HandOver handOver = view.handOver();
        Optional<WikiPage> page =
                handOver.page().stream().boxed().findFirst().flatMap(id -> pages.page(call.viewer(), id));
        return new HandOversView.Line(
                Long.toString(handOver.id()),
                words.text("guildhall.handover.title", name(view.from(), words), name(view.to(), words)),
                words.text("guildhall.handover.state." + word(handOver.state())),
                lozenge(handOver.state()),
                look.dates()
                        .sentence(
                                handOver.isOpen() ? "guildhall.handover.started" : "guildhall.handover.ended",
                                handOver.endedAt().orElse(handOver.startedAt())),
                handOver.isOpen()
                        ? look.dates().sentence("guildhall.handover.lapses", handOver.lapsesAt())
                        : Sentence.of(""),
                handOver.words(),
                Stream.of(HandOverTopic.values())
                        .map(topic -> topic(topic, view, call))
                        .toList(),
                handOver.checklist().items().stream()
                        .map(item -> new HandOversView.Item(item.text(), item.done()))
                        .toList(),
                view.can().contains(HandOverAct.CHECK),
                view.can().contains(HandOverAct.ACCEPT),
                view.can().contains(HandOverAct.WITHDRAW),
                page.map(found -> look.href(found.path())).orElse(""),
                view.can().contains(HandOverAct.KEEP) ? words.text("guildhall.handover.lost") : "");
    }

    private static HandOversView.Topic topic(HandOverTopic topic, HandOverView view, TabCall call) {
        Look look = call.look();
        SpaceKey space = call.view().space().key();
        String tab = switch (topic) {
            case RIGHTS, REVIEW -> "";
            case MEETING -> "meetings";
            case TEMPLATES -> "charter";
            case REQUESTS -> "desk";
            case INVITATIONS -> "invitations";
            case ANNOUNCEMENTS -> "announcements";
            case CONTACTS, DEPUTIES -> "members";
        };
        return new HandOversView.Topic(
                topic.name(),
                look.words().text("guildhall.handover.topic." + word(topic)),
                view.facts().map(facts -> fact(topic, facts, look)).orElseGet(() -> Sentence.of("")),
                tab.isEmpty() || !view.handOver().isOpen()
                        ? ""
                        : look.href(look.links().community(space, tab)),
                view.handOver().checklist().done().contains(topic));
    }

    private static Sentence fact(HandOverTopic topic, HandOverFacts facts, Look look) {
        Words words = look.words();
        return switch (topic) {
            case RIGHTS ->
                Sentence.of(words.text(
                        facts.administers()
                                ? "guildhall.handover.rights.all"
                                : facts.writes()
                                        ? "guildhall.handover.rights.write"
                                        : "guildhall.handover.rights.read"));
            case MEETING ->
                facts.meeting()
                        .map(at -> look.dates().momentSentence("guildhall.meeting.next.sentence", at))
                        .orElseGet(() -> Sentence.of(words.text("guildhall.handover.meeting.none")));
            case REQUESTS -> Sentence.of(words.count("guildhall.handover.requests", facts.requests()));
            case INVITATIONS -> Sentence.of(words.count("guildhall.handover.invitations", facts.invitations()));
            case DEPUTIES -> Sentence.of(words.count("guildhall.handover.deputies", facts.deputies()));
            case REVIEW ->
                facts.review()
                        .map(at -> look.dates().sentence("guildhall.review.due", at))
                        .orElseGet(() -> Sentence.of(words.text("guildhall.review.none")));
            case TEMPLATES, ANNOUNCEMENTS, CONTACTS -> Sentence.of("");
        };
    }

    private static String name(Optional<Person> person, Words words) {
        return person.map(Person::name).orElseGet(() -> words.text("guildhall.notice.somebody"));
    }

    private static String lozenge(HandOverState state) {
        return switch (state) {
            case OPEN -> "inprogress";
            case ACCEPTED -> "success";
            case DECLINED, WITHDRAWN, EXPIRED -> "default";
        };
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
