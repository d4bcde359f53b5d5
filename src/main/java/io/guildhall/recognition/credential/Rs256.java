package io.guildhall.recognition.credential;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;

/** RS256 of RFC 7518, section 3.3: RSASSA-PKCS1-v1_5 with SHA-256, the one algorithm that every reader of Open Badges 3.0 must know. */
final class Rs256 {
    static final String NAME = "RS256";

    private static final String JDK_NAME = "SHA256withRSA";

    private Rs256() {}

    static byte[] sign(PrivateKey key, byte[] content) {
        try {
            Signature signature = Signature.getInstance(JDK_NAME);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was made for it does not sign", e);
        }
    }

    static boolean verify(PublicKey key, byte[] content, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(JDK_NAME);
            signature.initVerify(key);
            signature.update(content);
            return isTrue(signature, signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has it, and keys were looked at", e);
        }
    }

    /** The JDK throws where a signature has another length than the key, or is no number below its modulus. */
    private static boolean isTrue(Signature signature, byte[] signed) {
        try {
            return signature.verify(signed);
        } catch (SignatureException e) {
            return false;
        }
    }
}
