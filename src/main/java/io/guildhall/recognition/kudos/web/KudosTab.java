package io.guildhall.recognition.kudos.web;

import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Membership;
import io.guildhall.membership.web.CommunityTab;
import io.guildhall.membership.web.TabCall;
import io.guildhall.recognition.kudos.KudosList;
import io.guildhall.recognition.kudos.KudosReadingService;
import io.guildhall.recognition.kudos.KudosService;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Where members thank each other, and read who was thanked. */
@Named
public final class KudosTab implements CommunityTab {
    private static final int LINES = 20;

    private final KudosService kudos;
    private final KudosReadingService reading;
    private final KnownSettings settings;

    @Inject
    public KudosTab(KudosService kudos, KudosReadingService reading, KnownSettings settings) {
        this.kudos = kudos;
        this.reading = reading;
        this.settings = settings;
    }

    @Override
    public String name() {
        return KudosWords.TAB;
    }

    @Override
    public String title() {
        return "guildhall.tab.kudos";
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public boolean isFor(CommunityView view) {
        return settings.isOn(Pillar.RECOGNITION) && isOfThem(view);
    }

    private static boolean isOfThem(CommunityView view) {
        return view.can(Ability.SEE_ROSTER)
                || view.standing().filter(Membership::isActive).isPresent();
    }

    /** Mails lead here; whoever would have it is told that it is switched off. */
    @Override
    public String missed(CommunityView view) {
        return !settings.isOn(Pillar.RECOGNITION) && isOfThem(view) ? "guildhall.refusal.feature.off" : "";
    }

    @Override
    public List<Shown> parts(TabCall call) {
        Optional<String> cursor = call.parameter("cursor");
        Optional<KudosList> asked = list(call, cursor);
        boolean older = asked.isPresent() && cursor.isPresent();
        return asked.or(() -> list(call, Optional.empty()))
                .map(list -> older ? List.of(feed(list, true, call)) : List.of(give(call), feed(list, false, call)))
                .orElseGet(() -> List.of(give(call)));
    }

    private Optional<KudosList> list(TabCall call, Optional<String> cursor) {
        return reading.of(call.viewer(), call.spaceKey(), Optional.empty(), cursor, LINES)
                .result();
    }

    private Shown give(TabCall call) {
        return kudos.giving(call.viewer(), call.spaceKey(), call.look().dates().zone())
                .fold(
                        giving -> KudosWords.give(
                                giving,
                                call.look().words().text("guildhall.kudos.give.title"),
                                "gh-thank",
                                call.look()),
                        refusal -> KudosWords.refused(refusal, call.look()));
    }

    private static Shown feed(KudosList list, boolean older, TabCall call) {
        return KudosWords.feed(
                list,
                call.look().words().text("guildhall.kudos.feed.title"),
                "",
                "",
                list.page()
                        .next()
                        .map(next -> call.address() + "?cursor=" + Links.encoded(next))
                        .orElse(""),
                older ? call.address() : "",
                call.look());
    }
}
