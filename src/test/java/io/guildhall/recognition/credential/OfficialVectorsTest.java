package io.guildhall.recognition.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPrivateKeySpec;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What others published, so that nothing here is right only by our own account. */
class OfficialVectorsTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    /** RFC 7638, section 3.1; the modulus is that of its example. */
    private static final String RFC_7638_MODULUS =
            "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMst"
                    + "n64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajr"
                    + "n1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";

    /** RFC 7515, appendix A.2. */
    private static final String RFC_7515_MODULUS =
            "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMs"
                    + "D1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdV"
                    + "MTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";

    private static final String RFC_7515_PRIVATE =
            "Eq5xpGnNCivDflJsRQBXHx1hdR1k6Ulwe2JZD50LpXyWPEAeP88vLNO97IjlA7_GQ5sLKMgvfTeXZx9SE-7YwVol2NXOoAJe46sui395IW_GO-pWJ1O0"
                    + "BkTGoVEn2bKVRUCgu-GjBVaYLU6f3l9kJfFNS3E0QbVdxzubSu3Mkqzjkn439X0M_V51gfpRLI9JYanrC4D4qAdGcopV_0ZHHzQlBjudU2QvXt4ehNYT"
                    + "CBr6XCLQUShb1juUO1ZdiYoFaFQT5Tw8bGUl_x_jTj3ccPDVZFD9pIuhLhBOneufuBiB4cS98l2SR_RQyGWSeWjnczT0QU91p1DhOVRuOopznQ";

    private static final String RFC_7515_INPUT =
            "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

    private static final String RFC_7515_SIGNATURE =
            "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZ"
                    + "cAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-e"
                    + "OkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";

    @Test
    void thumbprint_of_rfc_7638() throws Malformed {
        PublishedKey key = new PublishedKey(number(RFC_7638_MODULUS), BigInteger.valueOf(65_537));

        assertThat(key.jwk()).isEqualTo("{\"e\":\"AQAB\",\"kty\":\"RSA\",\"n\":\"" + RFC_7638_MODULUS + "\"}");
        assertThat(key.thumbprint()).isEqualTo("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    }

    @Test
    void signature_of_rfc_7515() throws Malformed, GeneralSecurityException {
        PrivateKey key = KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateKeySpec(number(RFC_7515_MODULUS), number(RFC_7515_PRIVATE)));
        byte[] input = RFC_7515_INPUT.getBytes(StandardCharsets.US_ASCII);
        PublishedKey published = new PublishedKey(number(RFC_7515_MODULUS), BigInteger.valueOf(65_537));

        assertThat(Base64Url.encode(Rs256.sign(key, input))).isEqualTo(RFC_7515_SIGNATURE);
        assertThat(Rs256.verify(published.publicKey(), input, Base64Url.decode(RFC_7515_SIGNATURE)))
                .isTrue();
        input[0]++;
        assertThat(Rs256.verify(published.publicKey(), input, Base64Url.decode(RFC_7515_SIGNATURE)))
                .isFalse();
    }

    /** From the schema of Open Badges. */
    @Test
    void hash_of_a_mailbox() {
        assertThat(Earner.mailbox("a@example.com", "Kosher").hash())
                .isEqualTo("sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399");
        assertThat(Earner.mailbox("a@example.com", "Kosher").is("a@example.com"))
                .isTrue();
        assertThat(Earner.mailbox("a@example.com", "Kosher").is("b@example.com"))
                .isFalse();
    }

    /**
     * From the implementation guide of Open Badges 3.0, which signs by Data Integrity too. We do not yet; this keeps that the JDK alone can, over digests of a
     * document and a proof that were brought into the one order that RDF has.
     */
    @Test
    void proof_by_data_integrity() throws GeneralSecurityException {
        byte[] seed = HEX.parseHex("6241a409e6707bb640a0140a8a32bc3d193c33a661747284d6adfa4ed4180be4");
        byte[] proof = HEX.parseHex("d34009cea0dbc1ca941e09dc01c8c9d3e3ce3c5b853f67ee44698dcea10f5d19");
        byte[] document = HEX.parseHex("87f65a76d40146205e3b3e06cb0fbd153f97f9ce70372390f52566bb7f9e0773");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed)));
        signature.update(proof);
        signature.update(document);

        assertThat("z" + base58(signature.sign()))
                .isEqualTo("z5x9aCBYovW3CQCbKdNyhEm7ffYSw1YpEdPywQJoNbzDD2gkzQDKJ1sYKJaWvqZtkMtSbz35HcbgXVEDYHxCzgkCr");
    }

    /** From the Recommendation of Bitstring Status List 1.0, example 1: nobody's was taken back. */
    @Test
    void list_of_the_recommendation() {
        StatusList list = StatusList.parse("uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA")
                .orElseThrow();

        assertThat(list).isEqualTo(StatusList.of(IntStream.empty()));
    }

    private static BigInteger number(String base64) throws Malformed {
        return new BigInteger(1, Base64Url.decode(base64));
    }

    private static String base58(byte[] content) {
        StringBuilder text = new StringBuilder();
        BigInteger base = BigInteger.valueOf(BASE58.length());
        for (BigInteger rest = new BigInteger(1, content); rest.signum() > 0; rest = rest.divide(base)) {
            text.append(BASE58.charAt(rest.mod(base).intValue()));
        }
        return text.reverse().toString();
    }
}
