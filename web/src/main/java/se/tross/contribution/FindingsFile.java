package se.tross.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.tross.contribution.table.TableFinding;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.ColumnType;
import se.tross.shared.table.TableData;
import se.tross.shared.table.TableFile;

/** The findings of a checked table as CSV or XLSX, to send to whoever printed it. */
@RequestScoped
public class FindingsFile {

    @Inject
    private Language language;

    void send(ImportCheck check, String format) {
        TableFile.of(format).orElseThrow().send(table(check, language.texts()));
    }

    private static TableData table(ImportCheck check, Texts texts) {
        List<TableData.Heading> headings = Stream.of("row", "severity", "finding")
                .map(name -> new TableData.Heading(texts.text("contribution.findings." + name), ColumnType.TEXT))
                .toList();
        List<List<Object>> rows = check.report().findings().stream()
                .<List<Object>>map(finding -> List.of(
                        finding.row() == TableFinding.WHOLE_TABLE ? "" : Integer.toString(finding.row()),
                        texts.text(finding.severity()),
                        texts.text(finding)))
                .toList();
        return new TableData(
                texts.text("contribution.findings.title", check.printed().source()), headings, rows, List.of());
    }
}
