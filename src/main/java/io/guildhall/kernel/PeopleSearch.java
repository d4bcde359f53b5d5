package io.guildhall.kernel;

import java.util.List;

/** Port: finds people in the host's user directory by what they are called. */
public interface PeopleSearch {
    /**
     * Those in whose name or username the text stands, in any case of letters, in no order that means anything; nobody where the host does not
     * tell.
     *
     * @param text not blank
     * @param most how many are looked at
     */
    List<UserId> called(String text, int most);
}
