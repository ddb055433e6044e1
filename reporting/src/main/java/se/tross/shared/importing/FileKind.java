package se.tross.shared.importing;

/** What a file is, judged by its content and never by its name. The words for the kinds stand in the bundle. */
public enum FileKind {
    TEXT,
    WORKBOOK,
    OLD_WORKBOOK,
    ENCRYPTED_WORKBOOK,
    MACRO_WORKBOOK,
    WORD_DOCUMENT,
    OPEN_DOCUMENT,
    PDF,
    PICTURE,
    WEB_PAGE,
    XML,
    ARCHIVE,
    UNKNOWN
}
