package se.tross.board.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.frame.Language;
import se.tross.shared.text.Begun;

/** Archived files in words. */
@Named
@RequestScoped
public class ArchiveWords {

    private static final int KILO = 1024;

    @Inject
    private Language language;

    /** What it is: such as § 46, frozen copy, everything. */
    public String what(FileRow file) {
        String kind = language.texts().text(file.kind());
        String told = file.kind() == ArchiveKind.FROZEN
                ? kind + ", " + language.texts().text(file.rendition())
                : kind;
        String first = Begun.with(told);
        return file.paragraph() == null ? first : "§ " + file.paragraph() + ": " + told;
    }

    public String size(FileRow file) {
        return language.texts().text("board.archive.size", Math.max(1, file.size() / KILO));
    }
}
