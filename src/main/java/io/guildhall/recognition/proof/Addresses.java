package io.guildhall.recognition.proof;

import io.guildhall.recognition.credential.StatusList;
import io.guildhall.recognition.credential.StatusPlace;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that stand in credentials. They are kept by strangers for many years, so none of them ever changes.
 *
 * @param site without a slash at the end
 */
record Addresses(String site) {
    private static final String PAGES = "/plugins/servlet/guildhall/";
    private static final String REST = "/rest/guildhall/1.0/";
    private static final Pattern CALLED = Pattern.compile(".*/verify/([0-9A-Za-z-]{1,60})");

    /** What a credential is called by, and where people check it. */
    URI credential(String uuid) {
        return URI.create(site + PAGES + "verify/" + uuid);
    }

    /** Where the picture of an award is. */
    URI picture(String uuid, String extension) {
        return URI.create(site + PAGES + "verify/" + uuid + "/badge." + extension);
    }

    /** What the issuer is called by. */
    URI issuer() {
        return URI.create(site + PAGES + "verify");
    }

    /** What a version of a badge is called by. */
    URI achievement(String badgeKey, long version) {
        return URI.create(site + PAGES + "badges/" + badgeKey + "?version=" + version);
    }

    /** Where the list with a place is, and which place of it that is. */
    StatusPlace place(long place) {
        return new StatusPlace(list(place / StatusList.SIZE), (int) (place % StatusList.SIZE));
    }

    URI list(long number) {
        return URI.create(site + REST + "issuer/status/" + number);
    }

    /** The name of a credential in its address, whatever the site's address was when it was made. */
    static Optional<String> called(URI credential) {
        Matcher found = CALLED.matcher(credential.toString());
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
