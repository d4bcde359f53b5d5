package io.guildhall.site;

/**
 * The settings as they are kept.
 *
 * @param revision counts the changes, from 1, which is what holds before the first; it is the ETag
 */
public record SavedSettings(SiteSettings values, int revision) {
    /** Before anybody decided anything. */
    public static SavedSettings untouched() {
        return new SavedSettings(SiteSettings.usual(), 1);
    }

    SavedSettings next(SiteSettings decided) {
        return new SavedSettings(decided, revision + 1);
    }
}
