package se.tross.shared.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Tells what a file is by its first bytes and, for a package, by the names of its parts. */
final class FileContent {

    private static final int OPENING = 1_000;
    private static final int PART_HEADER = 30;
    private static final int NAME_LENGTH = 26;
    private static final byte[] ENCRYPTED_PART = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FileContent() {}

    static FileKind kindOf(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return kindOfPackage(bytes);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return contains(bytes, ENCRYPTED_PART) ? FileKind.ENCRYPTED_WORKBOOK : FileKind.OLD_WORKBOOK;
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return FileKind.PDF;
        }
        if (isPicture(bytes)) {
            return FileKind.PICTURE;
        }
        if (isArchive(bytes)) {
            return FileKind.ARCHIVE;
        }
        return TextEncoding.decode(bytes)
                .map(decoded -> kindOfText(decoded.text()))
                .orElse(FileKind.UNKNOWN);
    }

    private static FileKind kindOfText(String text) {
        String opening =
                text.substring(0, Math.min(text.length(), OPENING)).strip().toLowerCase(Locale.ROOT);
        if (opening.startsWith("<!doctype html") || opening.startsWith("<html") || opening.startsWith("<table")) {
            return FileKind.WEB_PAGE; // many systems call such a page .xls
        }
        return opening.startsWith("<?xml") || opening.startsWith("<!doctype") ? FileKind.XML : FileKind.TEXT;
    }

    /** By the names that stand before each part; nothing is unpacked, so that nothing can burst. */
    private static FileKind kindOfPackage(byte[] bytes) {
        FileKind kind = FileKind.ARCHIVE;
        for (int at = 0; at + PART_HEADER < bytes.length; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 3 && bytes[at + 3] == 4) {
                kind = kindByPart(partName(bytes, at), kind);
            }
        }
        return kind;
    }

    private static String partName(byte[] bytes, int header) {
        int length = (bytes[header + NAME_LENGTH] & 0xFF) | (bytes[header + NAME_LENGTH + 1] & 0xFF) << 8;
        int from = header + PART_HEADER;
        return new String(bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
    }

    private static FileKind kindByPart(String name, FileKind soFar) {
        if (soFar == FileKind.MACRO_WORKBOOK || name.endsWith("vbaproject.bin")) {
            return FileKind.MACRO_WORKBOOK;
        }
        if (name.startsWith("xl/")) {
            return FileKind.WORKBOOK;
        }
        if (name.startsWith("word/")) {
            return FileKind.WORD_DOCUMENT;
        }
        return name.equals("content.xml") && soFar == FileKind.ARCHIVE ? FileKind.OPEN_DOCUMENT : soFar;
    }

    private static boolean isPicture(byte[] bytes) {
        return startsWith(bytes, 0x89, 'P', 'N', 'G')
                || startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || startsWith(bytes, 'G', 'I', 'F', '8');
    }

    private static boolean isArchive(byte[] bytes) {
        return startsWith(bytes, 0x1F, 0x8B)
                || startsWith(bytes, '7', 'z', 0xBC, 0xAF)
                || startsWith(bytes, 'R', 'a', 'r', '!')
                || startsWith(bytes, 'P', 'K', 5, 6);
    }

    static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
