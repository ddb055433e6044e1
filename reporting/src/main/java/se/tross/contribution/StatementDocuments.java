package se.tross.contribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.tross.shared.document.DocumentTemplates;
import se.tross.shared.money.Share;
import se.tross.shared.refusal.Texts;

/** Statements as accessible PDF: one member's, all members' in one document, or one file each in a package. */
public final class StatementDocuments {

    private static final String TEMPLATE = "contribution/statement.ftlx";
    private static final Share WHOLE = Share.of(1, 1);

    private StatementDocuments() {}

    public static byte[] pdf(MemberStatement statement, Texts texts) {
        return pdf(List.of(statement), texts);
    }

    /** All in one document, each on a page of its own, with an outline by member. */
    public static byte[] pdf(List<MemberStatement> statements, Texts texts) {
        return DocumentTemplates.pdf(
                TEMPLATE,
                texts,
                Map.of("statements", statements, "plan", statements.get(0).plan(), "whole", WHOLE));
    }

    /** One PDF for each member, named for it. */
    public static byte[] zip(List<MemberStatement> statements, Texts texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (MemberStatement statement : statements) {
                ZipEntry entry = new ZipEntry(fileName(statement, texts));
                entry.setTimeLocal(LocalDateTime.of(statement.plan().producedOn(), LocalTime.NOON));
                zip.putNextEntry(entry);
                zip.write(pdf(statement, texts));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory could not be written to", impossible);
        }
        return bytes.toByteArray();
    }

    /** Such as {@code medlemsavgift-2018-1315-hylte-kommun.pdf}: plain letters, so that it survives every mail system. */
    public static String fileName(MemberStatement statement, Texts texts) {
        return plain(texts.text("contribution.statement.file", statement.plan().year()) + "-"
                        + statement.contribution().member().code() + "-"
                        + statement.contribution().member().name())
                + ".pdf";
    }

    /** Such as {@code medlemsavgift-2018}, for what holds all members; without an ending. */
    public static String fileName(StatementPlan plan, Texts texts) {
        return plain(texts.text("contribution.statement.file", plan.year()));
    }

    /** Lower case a to z, digits and hyphens; å and ä become a, ö becomes o. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
