package io.guildhall.recognition.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

class PngBakingTest {
    private static final String TOKEN = "aa.bb.cc";
    private static final String KEYWORD = "openbadgecredential\0";

    @Test
    void what_was_put_in_comes_out_and_the_picture_is_what_it_was() {
        Baked apart = PngBaking.read(PngBaking.bake(Samples.PNG, TOKEN)).orElseThrow();

        assertThat(apart.token()).isEqualTo(TOKEN);
        assertThat(apart.picture()).isEqualTo(Samples.PNG);
    }

    @Test
    void a_reader_of_pictures_sees_the_same_and_reads_the_credential_as_a_text() throws IOException {
        byte[] baked = PngBaking.bake(Samples.PNG, TOKEN);

        assertThat(pixels(baked)).isEqualTo(pixels(Samples.PNG));
        Node text = textOf(baked);
        assertThat(attribute(text, "keyword")).isEqualTo("openbadgecredential");
        assertThat(attribute(text, "compressionFlag")).isEqualTo("FALSE");
        assertThat(attribute(text, "languageTag")).isEmpty();
        assertThat(attribute(text, "translatedKeyword")).isEmpty();
        assertThat(attribute(text, "text")).isEqualTo(TOKEN);
    }

    @Test
    void chunks_that_nobody_knows_and_texts_of_others_stay() {
        byte[] picture = changed(Samples.PNG, chunks -> {
            chunks.add(1, chunk("iTXt", "Title\0\0\0\0\0Helping hand"));
            chunks.add(2, chunk("vpAg", "abc"));
            return chunks;
        });

        assertThat(PngBaking.read(PngBaking.bake(picture, TOKEN)).orElseThrow().picture())
                .isEqualTo(picture);
    }

    @Test
    void what_cannot_carry_one_is_refused() {
        byte[] baked = PngBaking.bake(Samples.PNG, TOKEN);

        assertThatIllegalArgumentException().isThrownBy(() -> PngBaking.bake(baked, TOKEN));
        assertThatIllegalArgumentException().isThrownBy(() -> PngBaking.bake(Samples.SVG, TOKEN));
        assertThatIllegalArgumentException().isThrownBy(() -> PngBaking.bake(new byte[0], TOKEN));
        assertThatIllegalArgumentException().isThrownBy(() -> PngBaking.bake(Samples.PNG, "no token"));
    }

    @Test
    void a_picture_that_is_cut_off_anywhere_is_not_read() {
        byte[] baked = PngBaking.bake(Samples.PNG, TOKEN);

        for (int length = 0; length < baked.length; length++) {
            assertThat(PngBaking.read(Arrays.copyOf(baked, length)))
                    .as("%s bytes", length)
                    .isEmpty();
        }
        assertThat(PngBaking.read(Arrays.copyOf(baked, baked.length + 1))).isEmpty();
        assertThat(PngBaking.read(Arrays.copyOf(baked, baked.length + 12))).isEmpty();
    }

    @Test
    void a_picture_that_is_too_large_is_not_read() {
        byte[] baked = PngBaking.bake(Samples.PNG, TOKEN);
        int room = PngBaking.MAX_BYTES - baked.length - 12;

        assertThat(PngBaking.read(changed(baked, chunks -> added(chunks, 2, chunk("vpAg", "a".repeat(room))))))
                .isPresent();
        assertThat(PngBaking.read(changed(baked, chunks -> added(chunks, 2, chunk("vpAg", "a".repeat(room + 1))))))
                .isEmpty();
    }

    @Test
    void what_is_put_together_in_another_way_is_not_read() {
        byte[] baked = PngBaking.bake(Samples.PNG, TOKEN);
        List<UnaryOperator<List<PngChunk>>> others = List.of(
                chunks -> replaced(chunks, chunk("iTXt", KEYWORD + "\1\0\0\0" + TOKEN)),
                chunks -> replaced(chunks, chunk("iTXt", KEYWORD + "\0\1\0\0" + TOKEN)),
                chunks -> replaced(chunks, chunk("iTXt", KEYWORD + "\0\0en\0\0" + TOKEN)),
                chunks -> replaced(chunks, chunk("iTXt", KEYWORD + "\0\0\0name\0" + TOKEN)),
                chunks -> replaced(chunks, chunk("iTXt", KEYWORD + "\0\0\0\0" + TOKEN + "\n")),
                chunks -> replaced(chunks, chunk("iTXt", KEYWORD + "\0\0\0\0")),
                chunks -> replaced(chunks, chunk("iTXt", KEYWORD)),
                chunks -> replaced(chunks, chunk("iTXt", "openbadges\0\0\0\0\0" + TOKEN)),
                chunks -> replaced(chunks, chunk("tEXt", KEYWORD + TOKEN)),
                chunks -> replaced(chunks, chunk("iTXt", "")),
                chunks -> added(chunks, 2, chunks.get(1)),
                chunks -> added(chunks, chunks.size() - 1, chunk("iTXt", KEYWORD + "\0\0\0\0dd.ee.ff")),
                chunks -> added(chunks, 1, chunk("tEXt", "Title\0a")),
                chunks -> added(chunks, chunks.size(), chunks.get(chunks.size() - 1)),
                chunks -> added(chunks, chunks.size(), chunk("tEXt", "Title\0a")),
                chunks -> added(chunks, 0, chunk("tEXt", "Title\0a")),
                chunks -> new ArrayList<>(chunks.subList(1, chunks.size())),
                chunks -> new ArrayList<>(chunks.subList(0, 2)),
                chunks -> added(new ArrayList<>(chunks.subList(0, 2)), 2, chunk("IEND", "a")),
                chunks -> added(new ArrayList<>(chunks.subList(1, chunks.size())), 0, chunk("IHDR", "a")),
                chunks -> added(chunks, 2, chunk("1234", "a")),
                chunks -> added(chunks, 2, chunk("abcd", "a")));

        assertThat(PngBaking.read(changed(baked, chunks -> chunks))).isPresent();
        for (int which = 0; which < others.size(); which++) {
            assertThat(PngBaking.read(changed(baked, others.get(which))))
                    .as("the one at %s", which)
                    .isEmpty();
        }
    }

    private static List<PngChunk> replaced(List<PngChunk> chunks, PngChunk carrier) {
        chunks.set(1, carrier);
        return chunks;
    }

    private static List<PngChunk> added(List<PngChunk> chunks, int at, PngChunk chunk) {
        chunks.add(at, chunk);
        return chunks;
    }

    private static PngChunk chunk(String type, String data) {
        return new PngChunk(type, data.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] changed(byte[] png, UnaryOperator<List<PngChunk>> change) {
        try {
            return PngChunk.write(change.apply(new ArrayList<>(PngChunk.read(png))));
        } catch (Malformed e) {
            throw new AssertionError(e);
        }
    }

    private static int[] pixels(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static Node textOf(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            Node tree = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            for (Node each = tree.getFirstChild(); each != null; each = each.getNextSibling()) {
                if (each.getNodeName().equals("iTXt")) {
                    return each.getFirstChild();
                }
            }
        }
        throw new AssertionError("no text");
    }

    private static String attribute(Node node, String name) {
        return node.getAttributes().getNamedItem(name).getNodeValue();
    }
}
