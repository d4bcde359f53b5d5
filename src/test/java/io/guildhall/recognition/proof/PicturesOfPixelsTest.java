package io.guildhall.recognition.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.credential.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.ParseException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The picture of pixels that carries its proof. */
class PicturesOfPixelsTest {
    private final Sharers site = new Sharers();

    @Test
    void it_is_the_same_whenever_it_is_asked_for_and_true() {
        Award award = site.shared("speaker", "mia");
        byte[] once = pixels(site.taken("mia", award));

        assertThat(pixels(site.taken("mia", award))).isEqualTo(once);
        assertThat(site.check(once).answer()).isEqualTo(Checked.Answer.VALID);
    }

    @Test
    void somebody_elses_reader_of_pictures_finds_the_credential_and_somebody_elses_library_confirms_it()
            throws IOException, ParseException, JOSEException {
        byte[] picture = pixels(site.taken("mia", site.shared("speaker", "mia")));

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture));
        JWSObject token = JWSObject.parse(carried(picture));

        assertThat(seen.getWidth()).isEqualTo(600);
        assertThat(seen.getHeight()).isEqualTo(600);
        JWKSet published = JWKSet.parse(
                site.app.verification.keys(Sharers.ANYBODY).result().orElseThrow());
        String kid = token.getHeader().getJWK().computeThumbprint().toString();
        assertThat(token.verify(new RSASSAVerifier((RSAKey) published.getKeyByKeyId(kid))))
                .isTrue();
        assertThat(token.getPayload().toJSONObject()).containsEntry("name", "Speaker");
    }

    @Test
    void wallets_are_told_of_it_first_and_of_the_drawing_second() {
        Award award = site.shared("speaker", "mia");

        List<Picture> pictures =
                site.taken("mia", award).credential().achievement().pictures();

        assertThat(pictures).extracting(Picture::mediaType).containsExactly("image/png", "image/svg+xml");
        byte[] found = site.app
                .verification
                .pixels(Sharers.ANYBODY, award.credentialId())
                .result()
                .orElseThrow();
        assertThat(pictures.get(0)).isEqualTo(Picture.png(pictures.get(0).address(), found));
        assertThat(pictures.get(0).address().toString()).endsWith(award.credentialId() + "/badge.png");
    }

    @Test
    void the_picture_of_another_badge_around_a_true_credential_is_told() {
        Taken speaker = site.taken("mia", site.shared("speaker", "mia"));
        Taken author = site.taken("mia", site.shared("author", "mia"));
        Taken mixed = new Taken(author.award(), author.badge(), author.credential(), speaker.token(), author.pixels());

        assertThat(site.check(pixels(mixed)).answer()).isEqualTo(Checked.Answer.PICTURE_CHANGED);
    }

    @Test
    void one_that_is_taken_back_says_so() {
        Award award = site.shared("speaker", "mia");
        byte[] picture = pixels(site.taken("mia", award));

        site.revoke(award);

        assertThat(site.check(picture).answer()).isEqualTo(Checked.Answer.REVOKED);
    }

    @Test
    void a_badge_with_letters_that_only_fonts_draw_has_the_drawing_alone() {
        Award award = site.givenForADay("\u77E5\u8B58", "circle-1-letters-beads-green-\u77E5\u8B58", "mia");
        site.share("mia", award, true);
        Taken taken = site.taken("mia", award);

        assertThat(Sharers.codeOf(CredentialService.pixels(taken))).isEqualTo("credential.no-pixels");
        assertThat(CredentialService.hasPixels(award)).isFalse();
        assertThat(taken.credential().achievement().pictures())
                .extracting(Picture::mediaType)
                .containsExactly("image/svg+xml");
        assertThat(site.check(CredentialService.baked(taken)).answer()).isEqualTo(Checked.Answer.VALID);
        assertThat(Sharers.codeOf(site.app.verification.pixels(Sharers.ANYBODY, award.credentialId())))
                .isEqualTo("credential.unknown");
    }

    @Test
    void a_badge_with_latin_letters_has_both() {
        Award award = site.givenForADay("Quality", "circle-1-letters-beads-green-Q\u00C4", "mia");
        site.share("mia", award, true);

        assertThat(site.check(pixels(site.taken("mia", award))).answer()).isEqualTo(Checked.Answer.VALID);
    }

    @Test
    void what_nobody_shares_has_no_picture() {
        Award award = site.given("speaker", "mia");

        assertThat(Sharers.codeOf(site.app.verification.pixels(Sharers.ANYBODY, award.credentialId())))
                .isEqualTo("credential.unknown");
    }

    private byte[] pixels(Taken taken) {
        return CredentialService.pixels(taken).result().orElseThrow();
    }

    /** As the JDK reads the texts of pictures. */
    private static String carried(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            Element tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            NodeList texts = tree.getElementsByTagName("iTXtEntry");
            Element text = (Element) texts.item(0);
            assertThat(texts.getLength()).isOne();
            assertThat(text.getAttribute("keyword")).isEqualTo("openbadgecredential");
            return text.getAttribute("text");
        }
    }
}
