package se.tross.shared.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out how a text is written down. Excel saves CSV as Windows-1252, as UTF-8 with a mark, or as UTF-16 ("Unicode
 * text"); other programs as UTF-8 without a mark or Latin-1. Order: the mark, zero bytes as UTF-16 has them, valid UTF-8,
 * else Windows-1252 (which holds all of Latin-1's letters).
 *
 * @param text the decoded text without its mark
 * @param encoding its name, for people
 */
record TextEncoding(String text, String encoding) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4_000;

    /** The text; empty when the bytes are no text in any of the encodings. */
    static Optional<TextEncoding> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int zerosAtEven = zeros(bytes, 0);
        int zerosAtOdd = zeros(bytes, 1);
        if (zerosAtEven + zerosAtOdd > 0) {
            return withoutMark(bytes, zerosAtEven, zerosAtOdd);
        }
        Optional<TextEncoding> utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        return utf8.isPresent() ? utf8 : strictly(bytes, 0, WINDOWS_1252);
    }

    /** Swedish UTF-16 has a zero in nearly every pair: first in big endian, last in little endian. */
    private static Optional<TextEncoding> withoutMark(byte[] bytes, int zerosAtEven, int zerosAtOdd) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        if (zerosAtOdd > pairs / 2 && zerosAtEven == 0) {
            return strictly(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (zerosAtEven > pairs / 2 && zerosAtOdd == 0) {
            return strictly(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static int zeros(byte[] bytes, int first) {
        int zeros = 0;
        for (int i = first; i < Math.min(bytes.length, SAMPLE); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static Optional<TextEncoding> strictly(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return isText(text) ? Optional.of(new TextEncoding(text, charset.displayName())) : Optional.empty();
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    /** Text has no control signs but tabs and line ends. */
    static boolean isText(String text) {
        return text.chars()
                .noneMatch(sign -> sign < ' ' && sign != '\t' && sign != '\r' && sign != '\n' && sign != '\f'
                        || sign >= 0x7f && sign <= 0x9f && sign != 0x85
                        || sign == 0xffff
                        || sign == 0xfffe);
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        return FileContent.startsWith(bytes, signature);
    }
}
