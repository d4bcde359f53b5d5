package io.guildhall.recognition.kudos.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData;
import io.guildhall.recognition.kudos.KudosBook;

/** Lets tests of other packages make the adapters. */
public final class KudosOver {
    private KudosOver() {}

    public static KudosBook tables(ActiveObjects ao) {
        return new AoKudosBook(ao);
    }

    public static PersonalData ofPerson(ActiveObjects ao) {
        return new KudosOfPerson(ao);
    }
}
