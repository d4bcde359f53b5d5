package io.guildhall.profile.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Zones;
import io.guildhall.people.Skill;
import io.guildhall.profile.About;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.ProfileView;
import io.guildhall.profile.Reader;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.Visibility;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the form of one's own profile. */
final class ProfileForms {
    /** What a row that nobody filled in begins with. */
    private static final int LEVEL_USUAL = 3;

    private static final int PRIORITY_USUAL = 2;

    private ProfileForms() {}

    static ProfileFormView of(ProfileView view, String path, Look look) {
        About about = view.about().orElse(About.NOTHING);
        return new ProfileFormView(
                view.revision(),
                Stream.of(Reader.STRANGER, Reader.FELLOW)
                        .map(reader -> new ProfileFormView.Link(
                                look.href(path) + "?as=" + word(reader),
                                look.words().text("guildhall.profile.see." + word(reader))))
                        .toList(),
                kind(SkillKind.OFFER, "offers", view, look),
                kind(SkillKind.WANT, "wants", view, look),
                about.languages().stream().map(tag -> languages(tag, look)).toList(),
                languages("", look),
                About.LANGUAGES_MAX,
                Zones.options(about.zone()),
                about.weeklyHours().map(String::valueOf).orElse(""),
                About.HOURS_MAX,
                about.bring(),
                About.BRING_MAX,
                Stream.of(Visibility.values())
                        .map(each -> new OptionView(
                                each.name(),
                                look.words().text("guildhall.profile.visibility." + word(each)),
                                look.words().text("guildhall.profile.visibility." + word(each) + ".hint"),
                                each == about.visibility()))
                        .toList(),
                about.suggestible());
    }

    private static ProfileFormView.Kind kind(SkillKind kind, String name, ProfileView view, Look look) {
        return new ProfileFormView.Kind(
                name,
                view.skills(kind).stream()
                        .map(named -> row(
                                named.word().label(),
                                kind,
                                named.skill().level(),
                                named.skill().priority(),
                                look))
                        .toList(),
                row("", kind, kind == SkillKind.OFFER ? LEVEL_USUAL : ProfileSkill.LEAST, PRIORITY_USUAL, look),
                About.SKILLS_MAX,
                Skill.LABEL_MAX);
    }

    private static ProfileFormView.Row row(String label, SkillKind kind, int level, int priority, Look look) {
        return new ProfileFormView.Row(
                label,
                numbers(ProfileSkill.LEVEL_MAX, level, each -> Portraits.level(kind, each), look),
                numbers(ProfileSkill.PRIORITY_MAX, priority, each -> Portraits.priority(kind, each), look));
    }

    private static List<OptionView> numbers(int most, int chosen, IntFunction<String> key, Look look) {
        return IntStream.rangeClosed(ProfileSkill.LEAST, most)
                .mapToObj(each ->
                        new OptionView(Integer.toString(each), look.words().text(key.apply(each)), "", each == chosen))
                .toList();
    }

    /** Every language, as the reader's language sorts them, and the one that is chosen, whatever it is. */
    private static List<OptionView> languages(String chosen, Look look) {
        List<String> tags = new ArrayList<>(List.of(Locale.getISOLanguages()));
        if (!chosen.isEmpty() && !tags.contains(chosen)) {
            tags.add(chosen);
        }
        Collator collator = Collator.getInstance(look.words().locale());
        return tags.stream()
                .map(tag -> new OptionView(tag, Portraits.language(tag, look), "", tag.equals(chosen)))
                .filter(option -> !option.label().equals(option.value()))
                .sorted(Comparator.comparing(OptionView::label, collator))
                .toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
