package io.guildhall.community;

import io.guildhall.kernel.Refusal.FieldError;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an address must be like that people type and others follow: the web, with a host, and nobody's name or password in it. */
public final class WebAddress {
    /** How long one may be. */
    public static final int MAX = 1_000;

    static final String NO_ADDRESS = "field.web-address";
    private static final String TOO_LONG = "field.too-long";
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /** What is wrong with an address that has been stripped; an empty one is none and right. */
    public static Optional<FieldError> problem(String field, String address) {
        if (address.length() > MAX) {
            return Optional.of(new FieldError(field, TOO_LONG, List.of(MAX)));
        }
        return address.isEmpty() || isOfTheWeb(address)
                ? Optional.empty()
                : Optional.of(new FieldError(field, NO_ADDRESS, List.of()));
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI uri = new URI(address).parseServerAuthority();
            return Optional.ofNullable(uri.getScheme())
                            .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                            .filter(SCHEMES::contains)
                            .isPresent()
                    && Optional.ofNullable(uri.getHost())
                            .filter(host -> !host.isEmpty())
                            .isPresent()
                    && Optional.ofNullable(uri.getRawUserInfo()).isEmpty();
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
