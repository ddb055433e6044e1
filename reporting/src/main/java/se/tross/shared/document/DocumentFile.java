package se.tross.shared.document;

/**
 * A finished document on its way to somebody.
 *
 * @param name of the file, plain letters
 * @param mediaType such as application/pdf
 * @param bytes the document
 */
public record DocumentFile(String name, String mediaType, byte[] bytes) {

    public static DocumentFile pdf(String name, byte[] bytes) {
        return new DocumentFile(name, "application/pdf", bytes);
    }

    public static DocumentFile zip(String name, byte[] bytes) {
        return new DocumentFile(name, "application/zip", bytes);
    }

    public static DocumentFile word(String name, byte[] bytes) {
        return new DocumentFile(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes);
    }

    public static DocumentFile workbook(String name, byte[] bytes) {
        return new DocumentFile(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes);
    }
}
