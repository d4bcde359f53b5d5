package io.guildhall.recognition.proof;

import io.guildhall.membership.Guild;
import io.guildhall.site.SavedSettings;
import io.guildhall.site.SiteSettings;
import io.guildhall.site.Verifying;

/** Decides how credentials are checked, as an administrator would. */
public final class Addressed {
    private Addressed() {}

    /** Says where the site is reached. */
    public static void at(Guild guild, String address) {
        decide(guild, new Verifying(true, address, ""));
    }

    /** Lets only those check who are logged in. */
    static void forPeopleOfTheSite(Guild guild) {
        decide(guild, new Verifying(false, "", ""));
    }

    private static void decide(Guild guild, Verifying decided) {
        SavedSettings saved = guild.settings.current();
        SiteSettings was = saved.values();
        SavedSettings after = new SavedSettings(
                new SiteSettings(
                        was.starters(),
                        was.mails(),
                        was.groups(),
                        was.proposers(),
                        was.times(),
                        was.off(),
                        was.thankers(),
                        decided),
                saved.revision() + 1);
        guild.settings.forChange().save(after);
        guild.known.learn(after);
    }
}
