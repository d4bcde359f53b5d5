package io.guildhall.site.web;

import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.site.DirectoryGroups;
import io.guildhall.site.Keeping;
import io.guildhall.site.Proposers;
import io.guildhall.site.SavedSettings;
import io.guildhall.site.SettingsChange;
import io.guildhall.site.SiteSettings;
import io.guildhall.site.Starters;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** The settings of the site as JSON. */
final class SettingsJson {
    private SettingsJson() {}

    static JsonObject of(SavedSettings saved) {
        SiteSettings values = saved.values();
        return new JsonObject()
                .with("starters", values.starters())
                .with("mails", values.mails())
                .with("directoryGroups", values.groups().used())
                .with("groupPrefix", values.groups().prefix())
                .with("proposers", values.proposers())
                .with("auditDays", values.keeping().auditDays())
                .with("noticeDays", values.keeping().noticeDays());
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

    /** What is asked for, laid over what holds: clients that do not know of times leave them as they are. */
    static UnaryOperator<SiteSettings> read(JsonBody body) {
        body.ignore("changed");
        Starters starters = body.constant("starters", Starters.class);
        boolean mails = body.truth("mails");
        DirectoryGroups groups = new DirectoryGroups(body.truth("directoryGroups"), body.text("groupPrefix"));
        Proposers proposers =
                body.optionalConstant("proposers", Proposers.class).orElse(Proposers.EVERYBODY);
        OptionalInt audit = body.optionalInt("auditDays", Keeping.FOR_GOOD, Keeping.AUDIT_MAX);
        OptionalInt notices = body.optionalInt("noticeDays", Keeping.NOTICE_MIN, Keeping.NOTICE_MAX);
        return before -> new SiteSettings(
                starters,
                mails,
                groups,
                proposers,
                new Keeping(
                        audit.orElse(before.keeping().auditDays()),
                        notices.orElse(before.keeping().noticeDays())));
    }
}
