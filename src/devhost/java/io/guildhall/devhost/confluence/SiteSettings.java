package io.guildhall.devhost.confluence;

import io.guildhall.devhost.database.Database;
import java.util.Locale;
import java.util.UUID;

/** What administrators decide for the whole site, in the host's database: every host on it follows at once. */
public final class SiteSettings {
    /** The row that shuts anonymous people out; without it they are let in. */
    static final String ANONYMOUS_ACCESS_OFF =
            "SELECT setting_name FROM devhost_setting WHERE setting_name = 'anonymous-access' AND setting_value = 'off'";

    private static final String LANGUAGE =
            "SELECT setting_value FROM devhost_setting WHERE setting_name = 'page-language'";
    private static final String SITE_ID = "SELECT setting_value FROM devhost_setting WHERE setting_name = 'site-id'";

    private final Database database;

    SiteSettings(Database database) {
        this.database = database;
    }

    /** A name for this site that no other one has, the same for every host on its database and for ever. */
    public String siteId() {
        return database.jdbc().queryForObject(SITE_ID, String.class);
    }

    /** Gives the site its name if it has none; called under the lock of the schema. */
    void nameSite() {
        if (database.jdbc().queryForList(SITE_ID, String.class).isEmpty()) {
            String id = UUID.randomUUID().toString().substring(0, 8);
            database.jdbc()
                    .update("INSERT INTO devhost_setting (setting_name, setting_value) VALUES ('site-id', ?)", id);
        }
    }

    /** Whether the site lets anonymous people in. A new site does, so that what an app shows to them can be tried. */
    public boolean anonymousAccess() {
        return database.jdbc().queryForList(ANONYMOUS_ACCESS_OFF, String.class).isEmpty();
    }

    /**
     * The language of pages that are made from templates, which Confluence takes from the site and not from who makes them. It is English in a new
     * site. Nothing else follows it here: whoever is not logged in reads English.
     */
    public Locale pageLanguage() {
        return database.jdbc().queryForList(LANGUAGE, String.class).stream()
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(ConfluenceState.SITE_LOCALE);
    }

    /** Changes the language of pages that are made from templates from now on. */
    public void pageLanguage(Locale language) {
        set("page-language", language.toLanguageTag());
    }

    /** Lets anonymous people in or shuts them out; a space that they may view stays so for the time when they are let in again. */
    public void anonymousAccess(boolean allowed) {
        set("anonymous-access", allowed ? "on" : "off");
    }

    private void set(String name, String value) {
        database.inTransaction(() -> {
            int changed = database.jdbc()
                    .update("UPDATE devhost_setting SET setting_value = ? WHERE setting_name = ?", value, name);
            return changed > 0
                    ? changed
                    : database.jdbc()
                            .update(
                                    "INSERT INTO devhost_setting (setting_name, setting_value) VALUES (?, ?)",
                                    name,
                                    value);
        });
    }
}
