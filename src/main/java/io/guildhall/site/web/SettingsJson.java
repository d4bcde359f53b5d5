package io.guildhall.site.web;

import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.site.DirectoryGroups;
import io.guildhall.site.Pillar;
import io.guildhall.site.Proposers;
import io.guildhall.site.SavedSettings;
import io.guildhall.site.SettingsChange;
import io.guildhall.site.SiteSettings;
import io.guildhall.site.Span;
import io.guildhall.site.Starters;
import io.guildhall.site.Thankers;
import io.guildhall.site.Times;
import io.guildhall.site.Verifying;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The settings of the site as JSON. */
final class SettingsJson {
    private SettingsJson() {}

    static JsonObject of(SavedSettings saved) {
        SiteSettings values = saved.values();
        JsonObject json = new JsonObject()
                .with("starters", values.starters())
                .with("mails", values.mails())
                .with("directoryGroups", values.groups().used())
                .with("groupPrefix", values.groups().prefix())
                .with("proposers", values.proposers())
                .with("thankers", values.thankers())
                .with("verifyEverybody", values.verifying().everybody())
                .with("verifyAddress", values.verifying().address())
                .with("issuerName", values.verifying().name());
        for (Span span : Span.values()) {
            json.with(span.word(), values.times().of(span));
        }
        for (Pillar pillar : Pillar.values()) {
            json.with(pillar.word(), values.isOn(pillar));
        }
        return json;
    }

    /** With what the change came to, for whoever made it. */
    static JsonObject of(SettingsChange change) {
        return of(change.after()).list("changed", change.differences(), SettingsJson::difference);
    }

    private static JsonObject difference(SettingsChange.Difference each) {
        return new JsonObject()
                .with("name", each.name())
                .with("before", each.before())
                .with("after", each.after());
    }

    /** What is asked for, laid over what holds: clients that do not know of times or pillars leave them as they are. */
    static UnaryOperator<SiteSettings> read(JsonBody body) {
        body.ignore("changed");
        Starters starters = body.constant("starters", Starters.class);
        boolean mails = body.truth("mails");
        DirectoryGroups groups = new DirectoryGroups(body.truth("directoryGroups"), body.text("groupPrefix"));
        Proposers proposers =
                body.optionalConstant("proposers", Proposers.class).orElse(Proposers.EVERYBODY);
        Optional<Thankers> thankers = body.optionalConstant("thankers", Thankers.class);
        Optional<Boolean> everybody = body.optionalFlag("verifyEverybody");
        Optional<String> address = body.optionalText("verifyAddress");
        Optional<String> name = body.optionalText("issuerName");
        Map<Span, Integer> times = new EnumMap<>(Span.class);
        for (Span span : Span.values()) {
            body.optionalInt(span.word(), span.floor(), span.most()).ifPresent(number -> times.put(span, number));
        }
        Set<Pillar> on = EnumSet.noneOf(Pillar.class);
        Set<Pillar> off = EnumSet.noneOf(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            body.optionalFlag(pillar.word()).ifPresent(wanted -> (wanted ? on : off).add(pillar));
        }
        return before -> new SiteSettings(
                starters,
                mails,
                groups,
                proposers,
                times(before, times),
                off(before, on, off),
                thankers.orElse(before.thankers()),
                new Verifying(
                        everybody.orElse(before.verifying().everybody()),
                        address.orElse(before.verifying().address()),
                        name.orElse(before.verifying().name())));
    }

    private static Times times(SiteSettings before, Map<Span, Integer> asked) {
        Times after = before.times();
        for (Map.Entry<Span, Integer> each : asked.entrySet()) {
            after = after.with(each.getKey(), each.getValue());
        }
        return after;
    }

    private static Set<Pillar> off(SiteSettings before, Set<Pillar> on, Set<Pillar> off) {
        Set<Pillar> after = EnumSet.noneOf(Pillar.class);
        after.addAll(before.off());
        after.removeAll(on);
        after.addAll(off);
        return after;
    }
}
