package io.guildhall.participation.web;

import io.guildhall.community.Turnout.Levels;
import io.guildhall.contribution.Level;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Membership;
import io.guildhall.membership.web.CommunityTab;
import io.guildhall.membership.web.TabCall;
import io.guildhall.participation.MixService;
import io.guildhall.participation.Participation;
import io.guildhall.participation.Participation.Meters;
import io.guildhall.participation.Participation.Own;
import io.guildhall.participation.ParticipationService;
import io.guildhall.site.Pillar;
import io.guildhall.site.SiteSettings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How members take part: each sees what they do themselves, and those who run the community how it is with all of them. */
@Named
public final class ParticipationTab implements CommunityTab {
    static final String NAME = "participation";

    private static final double HUNDREDTHS = 100;

    private final ParticipationService participation;
    private final MixService mixes;

    @Inject
    public ParticipationTab(ParticipationService participation, MixService mixes) {
        this.participation = participation;
        this.mixes = mixes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "guildhall.tab.participation";
    }

    @Override
    public int order() {
        return 370;
    }

    /** Not while founders gather: there is little to count. */
    @Override
    public boolean isFor(CommunityView view) {
        return view.site().isOn(Pillar.PARTICIPATION) && wouldBeFor(view);
    }

    private static boolean wouldBeFor(CommunityView view) {
        return view.standing().filter(Membership::isActive).isPresent()
                && view.community().arrangements().launchedAt().isPresent();
    }

    /** Whoever would have it is told that it is switched off. */
    @Override
    public String missed(CommunityView view) {
        return !view.site().isOn(Pillar.PARTICIPATION) && wouldBeFor(view) ? "guildhall.refusal.feature.off" : "";
    }

    @Override
    public List<Shown> parts(TabCall call) {
        Words words = call.look().words();
        Stream<Shown> taking = participation
                .of(call.viewer(), call.spaceKey())
                .result()
                .map(found -> new Shown(
                        "participation/participation.vm",
                        view(found, call.view().site(), words)))
                .stream();
        Stream<Shown> mix = mixes
                .of(call.viewer(), call.spaceKey())
                .map(found -> new Shown("participation/mix.vm", MixBars.of(found, words)))
                .stream();
        return Stream.concat(taking, mix).toList();
    }

    private static ParticipationView view(Participation found, SiteSettings site, Words words) {
        Optional<Meters> meters = found.meters();
        return new ParticipationView(
                found.own().map(own -> standing(own, words)).orElse(""),
                found.own().map(own -> moved(own, words)).orElse(""),
                found.own().isPresent() ? "" : note(found, words),
                meters.isPresent(),
                meters.flatMap(Meters::levels)
                        .map(levels -> bars(levels, words))
                        .orElse(List.of()),
                meters.map(each -> new MeterFigures(words).of(each, found.members(), site.isOn(Pillar.EXPERTISE)))
                        .orElse(List.of()));
    }

    /** How much somebody takes part, as it is said to them. */
    static String standing(Own own, Words words) {
        return words.text("guildhall.participation.own." + word(own.level()));
    }

    private static String moved(Own own, Words words) {
        String weeks = words.count("guildhall.participation.weeks", own.weeks());
        return own.facilitates() ? words.text("guildhall.participation.facilitates", weeks) : weeks;
    }

    private static String note(Participation found, Words words) {
        return found.members() < Level.MEMBERS_MIN
                ? words.text(
                        "guildhall.participation.too-few",
                        words.count("guildhall.members.count", found.members()),
                        Level.MEMBERS_MIN)
                : words.text("guildhall.participation.not-yet");
    }

    private static List<ParticipationView.Bar> bars(Levels levels, Words words) {
        return List.of(
                bar(Level.CORE, levels.core(), levels, "M10 0H15V8H10z", words),
                bar(Level.ACTIVE, levels.active(), levels, "M15 0H20V8H15z", words),
                bar(Level.OCCASIONAL, levels.occasional(), levels, "", words),
                bar(Level.PERIPHERAL, levels.peripheral(), levels, "", words));
    }

    private static ParticipationView.Bar bar(Level level, int people, Levels levels, String band, Words words) {
        return bar(
                words.text("guildhall.participation.level." + word(level)),
                people,
                levels.members(),
                band.isEmpty() ? "" : words.text("guildhall.participation.usual." + word(level)),
                band,
                words);
    }

    static ParticipationView.Bar bar(String label, int people, int members, String usual, String band, Words words) {
        double share = members == 0 ? 0 : (double) people / members;
        return new ParticipationView.Bar(
                label,
                words.number(people),
                words.share(share),
                usual,
                String.format(Locale.ROOT, "M0 1H%.1fV7H0z", HUNDREDTHS * share),
                band);
    }

    static String word(Enum<?> level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
