package io.guildhall.site.web;

import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Words;
import io.guildhall.site.DirectoryGroups;
import io.guildhall.site.Pillar;
import io.guildhall.site.Proposers;
import io.guildhall.site.SavedSettings;
import io.guildhall.site.SiteSettings;
import io.guildhall.site.Span;
import io.guildhall.site.Starters;
import io.guildhall.site.Thankers;
import io.guildhall.site.Times;
import io.guildhall.site.Verifying;
import io.guildhall.site.web.SettingsView.ChoiceView;
import io.guildhall.site.web.SettingsView.LineView;
import io.guildhall.site.web.SettingsView.QuestionView;
import io.guildhall.site.web.SettingsView.TimeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts the settings into words: the same questions, but for one, on the page after installing and on the page for later. */
final class Decisions {
    private Decisions() {}

    /** What there is to decide at any time. */
    static SettingsView page(SavedSettings saved, boolean server, Words words, Links links) {
        return view(
                false,
                words.text("guildhall.site.title"),
                words.text("guildhall.site.intro"),
                saved,
                server,
                words,
                links);
    }

    /** What is decided best before the first community starts. */
    static SettingsView welcome(SavedSettings saved, boolean server, Words words, Links links) {
        return view(
                true,
                words.text("guildhall.welcome.title"),
                words.text("guildhall.welcome.intro"),
                saved,
                server,
                words,
                links);
    }

    private static SettingsView view(
            boolean welcome,
            String title,
            String intro,
            SavedSettings saved,
            boolean server,
            Words words,
            Links links) {
        SiteSettings values = saved.values();
        return new SettingsView(
                title,
                welcome,
                intro,
                server ? "" : words.text("guildhall.site.mails.no-server"),
                saved.revision(),
                questions(welcome, values, words),
                welcome ? values.proposers().name() : "",
                values.groups().prefix(),
                DirectoryGroups.PREFIX_MAX,
                welcome ? List.of() : lines(values.verifying(), words),
                welcome ? List.of() : times(values.times(), words),
                words.text(welcome ? "guildhall.welcome.next.title" : "guildhall.choose.title"),
                links.here(links.start()),
                links.everywhere(links.start()),
                links.here(links.skills()),
                links.here(links.peopleData()),
                links.here(links.linkage()),
                links.here(links.health()),
                links.here(links.audit()));
    }

    private static List<LineView> lines(Verifying verifying, Words words) {
        return List.of(
                new LineView(
                        "verifyAddress",
                        words.text("guildhall.site.verify.address.legend"),
                        words.text("guildhall.site.verify.address.hint"),
                        verifying.address(),
                        Verifying.ADDRESS_MAX),
                new LineView(
                        "issuerName",
                        words.text("guildhall.site.verify.name.legend"),
                        words.text("guildhall.site.verify.name.hint"),
                        verifying.name(),
                        Verifying.NAME_MAX));
    }

    private static QuestionView verifying(SiteSettings values, Words words) {
        return new QuestionView(
                "verifyEverybody",
                words.text("guildhall.site.verify.legend"),
                words.text("guildhall.site.verify.hint"),
                false,
                yesOrNo(
                        values.verifying().everybody(),
                        words.text("guildhall.site.verify.yes"),
                        words.text("guildhall.site.verify.no"),
                        true));
    }

    private static List<TimeView> times(Times times, Words words) {
        return Stream.of(Span.values())
                .map(span -> new TimeView(
                        span.word(),
                        words.text("guildhall.site.span." + word(span) + ".legend"),
                        words.text("guildhall.site.span." + word(span) + ".hint"),
                        times.of(span),
                        span.floor(),
                        span.most()))
                .toList();
    }

    private static String word(Span span) {
        return span.name().toLowerCase(Locale.ROOT);
    }

    /** After installing three are enough: who may propose matters once there is somebody who would. */
    private static List<QuestionView> questions(boolean welcome, SiteSettings values, Words words) {
        QuestionView starters = starters(values, words);
        QuestionView mails = mails(values, words);
        QuestionView groups = groups(values, words);
        if (welcome) {
            return List.of(starters, mails, groups);
        }
        List<QuestionView> all = new ArrayList<>(List.of(starters, proposers(values, words), mails, groups));
        for (Pillar pillar : Pillar.values()) {
            all.add(pillar(pillar, values, words));
        }
        all.add(thankers(values, words));
        all.add(verifying(values, words));
        return all;
    }

    private static QuestionView pillar(Pillar pillar, SiteSettings values, Words words) {
        return new QuestionView(
                pillar.word(),
                words.text("guildhall.site.pillar." + pillar.word() + ".legend"),
                words.text("guildhall.site.pillar." + pillar.word() + ".hint"),
                false,
                yesOrNo(
                        values.isOn(pillar),
                        words.text("guildhall.site.pillar.on"),
                        words.text("guildhall.site.pillar.off"),
                        true));
    }

    private static QuestionView starters(SiteSettings values, Words words) {
        Starters chosen = values.starters();
        return new QuestionView(
                "starters",
                words.text("guildhall.site.starters.legend"),
                words.text("guildhall.site.starters.hint"),
                false,
                List.of(
                        new ChoiceView(
                                Starters.SPACE_ADMINS.name(),
                                words.text("guildhall.site.starters.space-admins"),
                                chosen == Starters.SPACE_ADMINS),
                        new ChoiceView(
                                Starters.SITE_ADMINS.name(),
                                words.text("guildhall.site.starters.site-admins"),
                                chosen == Starters.SITE_ADMINS)));
    }

    private static QuestionView proposers(SiteSettings values, Words words) {
        boolean everybody = values.proposers() == Proposers.EVERYBODY;
        return new QuestionView(
                "proposers",
                words.text("guildhall.site.proposers.legend"),
                words.text("guildhall.site.proposers.hint"),
                false,
                List.of(
                        new ChoiceView(
                                Proposers.EVERYBODY.name(),
                                words.text("guildhall.site.proposers.everybody"),
                                everybody),
                        new ChoiceView(
                                Proposers.NOBODY.name(), words.text("guildhall.site.proposers.nobody"), !everybody)));
    }

    private static QuestionView thankers(SiteSettings values, Words words) {
        boolean everybody = values.thankers() == Thankers.EVERYBODY;
        return new QuestionView(
                "thankers",
                words.text("guildhall.site.thankers.legend"),
                words.text("guildhall.site.thankers.hint"),
                false,
                List.of(
                        new ChoiceView(
                                Thankers.MEMBERS.name(), words.text("guildhall.site.thankers.members"), !everybody),
                        new ChoiceView(
                                Thankers.EVERYBODY.name(),
                                words.text("guildhall.site.thankers.everybody"),
                                everybody)));
    }

    private static QuestionView mails(SiteSettings values, Words words) {
        return new QuestionView(
                "mails",
                words.text("guildhall.site.mails.legend"),
                words.text("guildhall.site.mails.hint"),
                false,
                yesOrNo(
                        values.mails(),
                        words.text("guildhall.site.mails.yes"),
                        words.text("guildhall.site.mails.no"),
                        true));
    }

    private static QuestionView groups(SiteSettings values, Words words) {
        return new QuestionView(
                "directoryGroups",
                words.text("guildhall.site.groups.legend"),
                words.text("guildhall.site.groups.hint"),
                true,
                yesOrNo(
                        values.groups().used(),
                        words.text("guildhall.site.groups.yes"),
                        words.text("guildhall.site.groups.no"),
                        false));
    }

    /** The safe answer comes first. */
    private static List<ChoiceView> yesOrNo(boolean chosen, String yes, String no, boolean safe) {
        ChoiceView agreed = new ChoiceView("true", yes, chosen);
        ChoiceView declined = new ChoiceView("false", no, !chosen);
        return safe ? List.of(agreed, declined) : List.of(declined, agreed);
    }
}
