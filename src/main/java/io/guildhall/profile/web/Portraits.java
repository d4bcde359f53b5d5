package io.guildhall.profile.web;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.Look;
import io.guildhall.profile.About;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.ProfileView;
import io.guildhall.profile.Reader;
import io.guildhall.profile.SkillKind;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts people into words, for others and for themselves in the place of others alike. */
final class Portraits {
    private Portraits() {}

    static PortraitView of(ProfileView view, String banner, String backHref, Look look) {
        Optional<About> about = view.about();
        return new PortraitView(
                banner,
                backHref,
                look.face(view.person()),
                view.person().state() == Person.State.ACTIVE ? "" : look.words().text("guildhall.profile.inactive"),
                skills(SkillKind.OFFER, view, look),
                skills(SkillKind.WANT, view, look),
                about.map(About::bring).orElse(""),
                look.words()
                        .names(
                                about.map(About::languages).orElse(List.of()).stream()
                                        .map(tag -> language(tag, look))
                                        .toList(),
                                0),
                about.flatMap(About::zone).map(zone -> zone(zone, look)).orElse(""),
                about.flatMap(About::weeklyHours)
                        .map(hours -> look.words().count("guildhall.profile.hours", hours))
                        .orElse(""),
                about.filter(each -> !each.isEmpty()).isPresent()
                        ? ""
                        : look.words()
                                .text("guildhall.profile.nothing", view.person().name()));
    }

    private static List<PortraitView.Skill> skills(SkillKind kind, ProfileView view, Look look) {
        return view.skills(kind).stream()
                .map(named -> new PortraitView.Skill(
                        named.word().label(),
                        look.words().text(level(kind, named.skill().level())),
                        named.skill().level(),
                        named.skill().priority() == ProfileSkill.PRIORITY_MAX
                                ? look.words().text(priority(kind, ProfileSkill.PRIORITY_MAX))
                                : ""))
                .toList();
    }

    /** The key of a level in words. */
    static String level(SkillKind kind, int level) {
        return "guildhall.profile.level." + of(kind, level);
    }

    /** The key of a priority in words. */
    static String priority(SkillKind kind, int priority) {
        return "guildhall.profile.priority." + of(kind, priority);
    }

    private static String of(SkillKind kind, int number) {
        return kind.name().toLowerCase(Locale.ROOT) + "." + number;
    }

    /** A language as the reader's language calls it. */
    static String language(String tag, Look look) {
        return Locale.forLanguageTag(tag).getDisplayName(look.words().locale());
    }

    private static String zone(ZoneId zone, Look look) {
        return look.words()
                .text("guildhall.profile.zone", zone.getId(), look.dates().timeIn(zone));
    }

    /** As whom somebody looks at their own profile. */
    static String banner(Reader reader, Look look) {
        return look.words().text("guildhall.profile.preview." + reader.name().toLowerCase(Locale.ROOT));
    }
}
