package io.guildhall.site.web;

import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.site.DirectoryGroups;
import io.guildhall.site.Proposers;
import io.guildhall.site.SavedSettings;
import io.guildhall.site.SettingsChange;
import io.guildhall.site.SiteSettings;
import io.guildhall.site.Starters;

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
                .with("proposers", values.proposers());
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

    static SiteSettings read(JsonBody body) {
        body.ignore("changed");
        return new SiteSettings(
                body.constant("starters", Starters.class),
                body.truth("mails"),
                new DirectoryGroups(body.truth("directoryGroups"), body.text("groupPrefix")),
                body.optionalConstant("proposers", Proposers.class).orElse(Proposers.EVERYBODY));
    }
}
