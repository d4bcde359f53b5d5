package io.guildhall.site;

import io.guildhall.kernel.Refusal.FieldError;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * How others check what the site signs.
 *
 * @param everybody whether people who are not logged in may check; what they see is what its earner shares
 * @param address where the site is reached from outside, for example {@code https://wiki.example.org}; empty for the one that the host knows
 * @param name what the site is called as an issuer; empty for the machine in the address
 */
public record Verifying(boolean everybody, String address, String name) {
    /** The longest address and the longest name, in characters. */
    public static final int ADDRESS_MAX = 200;

    public static final int NAME_MAX = 100;

    /** Before anybody decides: what earners share, everybody may check where the host says the site is. */
    public static Verifying usual() {
        return new Verifying(true, "", "");
    }

    Verifying stripped() {
        return new Verifying(everybody, address.strip(), name.strip());
    }

    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>();
        if (!address.isEmpty() && (address.length() > ADDRESS_MAX || !isAddress(address))) {
            problems.add(new FieldError("verifyAddress", "field.no-address", List.of()));
        }
        if (name.length() > NAME_MAX || name.chars().anyMatch(Character::isISOControl)) {
            problems.add(new FieldError("issuerName", "field.too-long", List.of(NAME_MAX)));
        }
        return problems;
    }

    /** Of the web, of plain letters, with a machine and nobody's name in it. */
    private static boolean isAddress(String typed) {
        try {
            URI address = new URI(typed);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && address.toASCIIString().equals(typed);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
