package io.guildhall.membership.web;

import io.guildhall.community.Charter;
import io.guildhall.community.CharterVersion;
import io.guildhall.community.TextDifference;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.life.CharterService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What the community is about, and how that came to be: who changed what, and when. */
@Named
public final class CharterTab implements CommunityTab {
    private static final int VERSIONS = 10;

    private final CharterService charters;
    private final People people;

    @Inject
    public CharterTab(CharterService charters, People people) {
        this.charters = charters;
        this.people = people;
    }

    @Override
    public String name() {
        return "charter";
    }

    @Override
    public String title() {
        return "guildhall.tab.charter";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean isFor(CommunityView view) {
        return true;
    }

    @Override
    public List<Shown> parts(TabCall call) {
        Optional<String> cursor = call.parameter("cursor");
        Optional<Page<CharterVersion>> asked = versions(call, cursor);
        Page<CharterVersion> page = asked.or(() -> versions(call, Optional.empty()))
                .orElse(new Page<>(List.of(), Optional.empty(), OptionalInt.empty()));
        List<CharterVersion> all = page.items();
        List<CharterTabView.Version> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(VERSIONS, all.size()); i++) {
            Optional<Charter> before = Optional.of(i + 1)
                    .filter(next -> next < all.size())
                    .map(next -> all.get(next).charter());
            shown.add(version(all.get(i), before, call));
        }
        boolean further = all.size() > VERSIONS;
        String next = further
                ? call.address() + "?cursor="
                        + Links.encoded(Integer.toString(all.get(VERSIONS - 1).no()))
                : "";
        boolean edits = call.view().can(Ability.EDIT);
        CharterTabView view = new CharterTabView(
                texts(call.view().community().charter(), call.look()),
                edits
                        ? call.look()
                                .href(call.look()
                                        .links()
                                        .community(call.view().space().key(), "settings"))
                        : "",
                shown,
                next,
                asked.isPresent() && cursor.isPresent() ? call.address() : "");
        return List.of(new Shown("membership/community-charter.vm", view));
    }

    /** One more than are shown: the last of them is compared with it. */
    private Optional<Page<CharterVersion>> versions(TabCall call, Optional<String> cursor) {
        return charters.versions(call.viewer(), call.spaceKey(), cursor, VERSIONS + 1)
                .result();
    }

    private static List<CharterTabView.Text> texts(Charter charter, Look look) {
        return fields(charter).stream()
                .filter(field -> !field.text().isEmpty())
                .map(field -> new CharterTabView.Text(look.words().text(field.title()), field.text(), field.link()))
                .toList();
    }

    private CharterTabView.Version version(CharterVersion version, Optional<Charter> before, TabCall call) {
        Look look = call.look();
        String no = look.words().text("guildhall.charter.version.title", version.no());
        Sentence when = people.mayBrowse(call.viewer())
                ? named(version, look)
                : look.dates().sentence("guildhall.charter.version.when", version.at());
        return new CharterTabView.Version(
                no,
                when,
                before.map(old -> changes(old, version.charter(), look)).orElse(List.of()));
    }

    private Sentence named(CharterVersion version, Look look) {
        Sentence when = look.dates().sentence("guildhall.charter.version.when", version.at());
        String who = look.words()
                .text(
                        "guildhall.charter.version.who",
                        people.person(version.author()).name());
        return new Sentence(who + " " + when.before(), when.day(), when.iso(), when.exact(), when.after());
    }

    /** What became of each text that is another now, both sides of it. */
    public static List<CharterTabView.Change> changes(Charter old, Charter present, Look look) {
        List<Field> before = fields(old);
        List<Field> after = fields(present);
        return Stream.iterate(0, i -> i < before.size(), i -> i + 1)
                .filter(i -> !before.get(i).text().equals(after.get(i).text()))
                .map(i -> new CharterTabView.Change(
                        look.words().text(before.get(i).title()),
                        pieces(
                                TextDifference.ofWords(
                                        before.get(i).text(), after.get(i).text()),
                                TextDifference.Kind.REMOVED),
                        pieces(
                                TextDifference.ofWords(
                                        before.get(i).text(), after.get(i).text()),
                                TextDifference.Kind.ADDED)))
                .toList();
    }

    /** One side of a difference: what is the same, and what is only here. */
    private static List<CharterTabView.Piece> pieces(TextDifference diff, TextDifference.Kind side) {
        return diff.pieces().stream()
                .filter(piece -> piece.kind() == TextDifference.Kind.KEPT || piece.kind() == side)
                .map(piece -> new CharterTabView.Piece(
                        piece.text(),
                        piece.kind() == TextDifference.Kind.REMOVED,
                        piece.kind() == TextDifference.Kind.ADDED))
                .toList();
    }

    private static List<Field> fields(Charter charter) {
        return List.of(
                new Field("guildhall.settings.field.concern", charter.concern(), false),
                new Field("guildhall.info.practice.title", charter.practice(), false),
                new Field("guildhall.info.goal.title", charter.goalOrGap(), false),
                new Field("guildhall.info.audience.title", charter.audience(), false),
                new Field("guildhall.info.channel.title", charter.channelUrl(), true));
    }

    private record Field(String title, String text, boolean link) {}
}
