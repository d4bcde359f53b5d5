package io.guildhall.site.ao;

import io.guildhall.site.DirectoryGroups;
import io.guildhall.site.Keeping;
import io.guildhall.site.Proposers;
import io.guildhall.site.SavedSettings;
import io.guildhall.site.SiteSettings;
import io.guildhall.site.Starters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings as names and texts. A text that no setting has, as a later version may leave it, counts as undecided. */
final class SettingTexts {
    private static final String STARTERS = "starters";
    private static final String MAILS = "mails";
    private static final String GROUPS = "groups";
    private static final String PREFIX = "groups.prefix";
    private static final String PROPOSERS = "proposers";
    private static final String AUDIT_DAYS = "keep.audit";
    private static final String NOTICE_DAYS = "keep.notices";
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
        texts.put(AUDIT_DAYS, Integer.toString(values.keeping().auditDays()));
        texts.put(NOTICE_DAYS, Integer.toString(values.keeping().noticeDays()));
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
                        new Keeping(
                                text(texts, AUDIT_DAYS)
                                        .map(Integer::parseInt)
                                        .orElse(usual.keeping().auditDays()),
                                text(texts, NOTICE_DAYS)
                                        .map(Integer::parseInt)
                                        .orElse(usual.keeping().noticeDays()))),
                text(texts, REVISION).map(Integer::parseInt).orElse(untouched.revision()));
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
