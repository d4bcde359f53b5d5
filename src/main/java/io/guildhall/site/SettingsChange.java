package io.guildhall.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a change of the settings came to; the same twice where nothing changed. */
public record SettingsChange(SavedSettings before, SavedSettings after) {
    /**
     * One setting that differs.
     *
     * @param name what it is called over REST
     */
    public record Difference(String name, String before, String after) {}

    /** What differs, in the order of the page. */
    public List<Difference> differences() {
        SiteSettings was = before.values();
        SiteSettings is = after.values();
        List<Difference> found = new ArrayList<>();
        add(found, "starters", was.starters().name(), is.starters().name());
        add(found, "mails", Boolean.toString(was.mails()), Boolean.toString(is.mails()));
        add(
                found,
                "directoryGroups",
                Boolean.toString(was.groups().used()),
                Boolean.toString(is.groups().used()));
        add(found, "groupPrefix", was.groups().prefix(), is.groups().prefix());
        add(found, "proposers", was.proposers().name(), is.proposers().name());
        add(found, "thankers", was.thankers().name(), is.thankers().name());
        add(
                found,
                "verifyEverybody",
                Boolean.toString(was.verifying().everybody()),
                Boolean.toString(is.verifying().everybody()));
        add(found, "verifyAddress", was.verifying().address(), is.verifying().address());
        add(found, "issuerName", was.verifying().name(), is.verifying().name());
        for (Pillar pillar : Pillar.values()) {
            add(found, pillar.word(), on(was, pillar), on(is, pillar));
        }
        for (Span span : Span.values()) {
            add(found, span.word(), number(was, span), number(is, span));
        }
        return List.copyOf(found);
    }

    private static String on(SiteSettings settings, Pillar pillar) {
        return Boolean.toString(settings.isOn(pillar));
    }

    /** For the audit. */
    String inShort() {
        return differences().stream()
                .map(each -> each.name() + " " + each.before() + ">" + each.after())
                .collect(Collectors.joining(", "));
    }

    private static String number(SiteSettings settings, Span span) {
        return Integer.toString(settings.times().of(span));
    }

    private static void add(List<Difference> found, String name, String was, String is) {
        if (!was.equals(is)) {
            found.add(new Difference(name, was, is));
        }
    }
}
