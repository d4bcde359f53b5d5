package io.guildhall.recognition.credential;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All keys that a site has signed with and still stands for. A key that was replaced stays here, or what it signed could not be confirmed any
 * more.
 */
public record PublishedKeys(List<PublishedKey> keys) {
    /** In the order in which they are published. */
    public PublishedKeys {
        keys = List.copyOf(keys);
    }

    /** Whether the site stands for the key. */
    public boolean has(PublishedKey key) {
        return keys.contains(key);
    }

    /** The keys as a JSON Web Key Set (RFC 7517, section 5), each named by its thumbprint. */
    public String jwkSet() {
        return JsonOut.write(
                Map.of("keys", keys.stream().map(PublishedKeys::named).toList()));
    }

    private static Map<String, Object> named(PublishedKey key) {
        Map<String, Object> named = new LinkedHashMap<>(key.members());
        named.put("kid", key.thumbprint());
        named.put("alg", Rs256.NAME);
        named.put("use", "sig");
        return named;
    }
}
