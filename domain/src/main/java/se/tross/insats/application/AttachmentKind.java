package se.tross.insats.application;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that are taken as attachments: each is known by its ending, and by what it begins with. */
public enum AttachmentKind {
    PDF("application/pdf", "%PDF-", List.of("%%EOF"), "pdf"),
    PNG("image/png", "\u0089PNG", List.of("IEND"), "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", List.of(), "jpg", "jpeg"),
    WORD(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "PK\u0003\u0004",
            List.of("word/document.xml"),
            "docx"),
    EXCEL(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "PK\u0003\u0004",
            List.of("xl/workbook.xml"),
            "xlsx");

    /** What an Office file with a program in it holds: such a file is not taken. */
    private static final String PROGRAM = "vbaProject.bin";

    private final String mediaType;
    private final String beginning;
    private final List<String> within;
    private final List<String> endings;

    AttachmentKind(String mediaType, String beginning, List<String> within, String... endings) {
        this.mediaType = mediaType;
        this.beginning = beginning;
        this.within = within;
        this.endings = List.of(endings);
    }

    /** By the ending of a file's name. */
    public static Optional<AttachmentKind> of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
    }

    /** Whether a file's content is of this kind, whole, and without programs. */
    public boolean isIn(byte[] bytes) {
        byte[] first = beginning.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < first.length || !Arrays.equals(bytes, 0, first.length, first, 0, first.length)) {
            return false;
        }
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        return within.stream().allMatch(content::contains) && !content.contains(PROGRAM);
    }

    public String mediaType() {
        return mediaType;
    }
}
