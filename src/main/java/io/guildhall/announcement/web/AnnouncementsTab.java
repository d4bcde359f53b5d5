package io.guildhall.announcement.web;

import io.guildhall.announcement.Announcement;
import io.guildhall.announcement.AnnouncementAudience;
import io.guildhall.announcement.AnnouncementList;
import io.guildhall.announcement.AnnouncementRefusal;
import io.guildhall.announcement.AnnouncementService;
import io.guildhall.announcement.AnnouncementView;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Membership;
import io.guildhall.membership.web.CommunityTab;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What was written to members, and the form to write to them. */
@Named
public final class AnnouncementsTab implements CommunityTab {
    private static final int LINES = 20;

    private final AnnouncementService announcements;

    @Inject
    public AnnouncementsTab(AnnouncementService announcements) {
        this.announcements = announcements;
    }

    @Override
    public String name() {
        return "announcements";
    }

    @Override
    public String title() {
        return "guildhall.tab.announcements";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public boolean isFor(CommunityView view) {
        return view.can(Ability.EDIT)
                || view.can(Ability.SEE_HISTORY)
                || view.standing().filter(Membership::isActive).isPresent();
    }

    @Override
    public List<Shown> parts(TabCall call) {
        Optional<String> cursor = call.parameter("cursor");
        Optional<AnnouncementList> asked = list(call, cursor);
        return asked.or(() -> list(call, Optional.empty()))
                .map(list -> view(list, asked.isPresent() && cursor.isPresent(), call))
                .map(view -> List.of(new Shown("announcement/announcements.vm", view)))
                .orElse(List.of());
    }

    /** The newest of them, to be read; nothing where nothing was written yet. Older ones are on the tab. */
    List<Shown> kept(TabCall call) {
        String address = call.look()
                .href(call.look().links().community(call.view().space().key(), name()));
        return list(call, Optional.empty())
                .map(list -> view(list, true, call).kept(address))
                .filter(view -> !view.lines().isEmpty())
                .map(view -> List.of(new Shown("announcement/announcements.vm", view)))
                .orElse(List.of());
    }

    private Optional<AnnouncementList> list(TabCall call, Optional<String> cursor) {
        return announcements.list(call.viewer(), call.spaceKey(), cursor, LINES).result();
    }

    private static AnnouncementsView view(AnnouncementList list, boolean older, TabCall call) {
        Look look = call.look();
        return new AnnouncementsView(
                call.spaceKey(),
                list.obstacle().isEmpty() && !older,
                call.view().can(Ability.EDIT) ? obstacle(list, look) : Sentence.of(""),
                Stream.of(AnnouncementAudience.values())
                        .map(audience -> new OptionView(
                                audience.name(), words(audience, look), "", audience == AnnouncementAudience.ALL))
                        .toList(),
                Announcement.SUBJECT_MAX,
                Announcement.TEXT_MAX,
                list.page().items().stream().map(each -> line(each, look)).toList(),
                list.page()
                        .next()
                        .map(next -> call.address() + "?cursor=" + Links.encoded(next))
                        .orElse(""),
                older ? call.address() : "");
    }

    private static Sentence obstacle(AnnouncementList list, Look look) {
        return list.nextAt()
                .map(next -> look.dates().momentSentence("guildhall.announce.next", next))
                .or(() -> list.obstacle()
                        .map(Refusal::code)
                        .filter(AnnouncementRefusal.NOT_LAUNCHED::equals)
                        .map(code -> Sentence.of(look.words().text("guildhall.refusal.announcement.not-launched"))))
                .orElseGet(() -> Sentence.of(""));
    }

    private static AnnouncementsView.Line line(AnnouncementView view, Look look) {
        Announcement announcement = view.announcement();
        return new AnnouncementsView.Line(
                announcement.subject(),
                announcement.text(),
                look.dates().sentence("guildhall.announce.sent", announcement.at()),
                view.author()
                        .map(author -> look.words()
                                .text("guildhall.announce.by", words(announcement.audience(), look), author.name()))
                        .orElseGet(() ->
                                look.words().text("guildhall.announce.to", words(announcement.audience(), look))));
    }

    private static String words(AnnouncementAudience audience, Look look) {
        return look.words()
                .text("guildhall.announce.audience." + audience.name().toLowerCase(Locale.ROOT));
    }
}
