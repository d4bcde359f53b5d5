package io.guildhall.site.ao;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings as names and texts. A text that no setting has, as a later version may leave it, counts as undecided. */
final class SettingTexts {
    private static final String STARTERS = "starters";
    private static final String MAILS = "mails";
    private static final String GROUPS = "groups";
    private static final String PREFIX = "groups.prefix";
    private static final String PROPOSERS = "proposers";
    private static final String THANKERS = "thankers";
    private static final String VERIFY = "verify";
    private static final String VERIFY_ADDRESS = "verify.address";
    private static final String VERIFY_NAME = "verify.name";
    /** Names of pillars, so that a new one needs no new row and none that is forgotten does harm. */
    private static final String OFF = "pillars.off";

    private static final String SEPARATOR = ",";
    private static final String REVISION = "revision";

    private SettingTexts() {}

    static Map<String, String> of(SavedSettings saved) {
        SiteSettings values = saved.values();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(STARTERS, values.starters().name());
        texts.put(MAILS, Boolean.toString(values.mails()));
        texts.put(GROUPS, Boolean.toString(values.groups().used()));
        texts.put(PREFIX, values.groups().prefix());
        texts.put(PROPOSERS, values.proposers().name());
        texts.put(THANKERS, values.thankers().name());
        texts.put(VERIFY, Boolean.toString(values.verifying().everybody()));
        texts.put(VERIFY_ADDRESS, values.verifying().address());
        texts.put(VERIFY_NAME, values.verifying().name());
        for (Span span : Span.values()) {
            texts.put(span.row(), Integer.toString(values.times().of(span)));
        }
        texts.put(OFF, values.off().stream().map(Pillar::name).sorted().collect(Collectors.joining(SEPARATOR)));
        texts.put(REVISION, Integer.toString(saved.revision()));
        return texts;
    }

    static SavedSettings read(Map<String, String> texts) {
        SavedSettings untouched = SavedSettings.untouched();
        SiteSettings usual = untouched.values();
        return new SavedSettings(
                new SiteSettings(
                        constant(texts, STARTERS, Starters.values()).orElse(usual.starters()),
                        text(texts, MAILS).map(Boolean::parseBoolean).orElse(usual.mails()),
                        new DirectoryGroups(
                                text(texts, GROUPS)
                                        .map(Boolean::parseBoolean)
                                        .orElse(usual.groups().used()),
                                text(texts, PREFIX).orElse(usual.groups().prefix())),
                        constant(texts, PROPOSERS, Proposers.values()).orElse(usual.proposers()),
                        times(texts),
                        text(texts, OFF).map(SettingTexts::pillars).orElse(usual.off()),
                        constant(texts, THANKERS, Thankers.values()).orElse(usual.thankers()),
                        new Verifying(
                                text(texts, VERIFY)
                                        .map(Boolean::parseBoolean)
                                        .orElse(usual.verifying().everybody()),
                                text(texts, VERIFY_ADDRESS)
                                        .orElse(usual.verifying().address()),
                                text(texts, VERIFY_NAME)
                                        .orElse(usual.verifying().name()))),
                text(texts, REVISION).map(Integer::parseInt).orElse(untouched.revision()));
    }

    private static Times times(Map<String, String> texts) {
        Times times = Times.usual();
        for (Span span : Span.values()) {
            times = times.with(span, text(texts, span.row()).flatMap(span::read).orElse(span.usual()));
        }
        return times;
    }

    private static Set<Pillar> pillars(String names) {
        Set<String> named = Set.of(names.split(SEPARATOR));
        return Stream.of(Pillar.values())
                .filter(pillar -> named.contains(pillar.name()))
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Optional<E> constant(Map<String, String> texts, String setting, E[] constants) {
        return text(texts, setting)
                .flatMap(name -> Stream.of(constants)
                        .filter(each -> each.name().equals(name))
                        .findFirst());
    }

    private static Optional<String> text(Map<String, String> texts, String name) {
        return Optional.ofNullable(texts.get(name));
    }
}
