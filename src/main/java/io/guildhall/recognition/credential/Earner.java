package io.guildhall.recognition.credential;

import java.net.URI;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Who earned a credential, as it says it. */
public sealed interface Earner {
    /**
     * Somebody with an address of their own, which the credential shows.
     *
     * @param id an address or a decentralised identifier
     */
    record Known(URI id) implements Earner {
        /** Refuses what may not stand in a credential. */
        public Known {
            Stated.address(id);
        }
    }

    /**
     * Whoever has a mailbox, without saying which: whoever knows the address can confirm it, and nobody can read it off. A salt of 16 random bytes
     * in hexadecimal keeps two credentials of one person apart.
     *
     * @param hash {@code sha256$} and the SHA-256 of address and salt in hexadecimal (Open Badges 3.0, IdentityHash)
     * @param salt 1 to 100 letters and digits
     */
    record Mailbox(String hash, String salt) implements Earner {
        private static final Pattern HASH = Pattern.compile("sha256\\$[0-9a-f]{64}");
        private static final Pattern SALT = Pattern.compile("[0-9A-Za-z]{1,100}");

        /** Refuses what is no hash or no salt. */
        public Mailbox {
            if (!HASH.matcher(hash).matches() || !SALT.matcher(salt).matches()) {
                throw new IllegalArgumentException("no hashed mailbox");
            }
        }

        /** Whether this is the mailbox with the address, which is taken as it is: whoever hashes decides on upper and lower case. */
        public boolean is(String address) {
            return mailbox(address, salt).equals(this);
        }
    }

    /** Whoever has the mailbox with the address, which goes in as it is given. */
    static Mailbox mailbox(String address, String salt) {
        return new Mailbox("sha256$" + HexFormat.of().formatHex(Sha256.of(address + salt)), salt);
    }
}
