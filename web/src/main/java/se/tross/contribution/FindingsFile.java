package se.tross.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import se.tross.contribution.table.TableFinding;
import se.tross.shared.frame.Language;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.ColumnType;
import se.tross.shared.table.FileName;
import se.tross.shared.table.TableCsv;
import se.tross.shared.table.TableData;
import se.tross.shared.table.TableXlsx;

/** The findings of a checked table as CSV or XLSX, to send to whoever printed it. */
@RequestScoped
public class FindingsFile {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private Language language;

    void send(ImportCheck check, String format) {
        TableData table = table(check, language.texts());
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        boolean csv = "csv".equals(format);
        external.setResponseContentType(csv ? "text/csv;charset=UTF-8" : XLSX);
        external.setResponseHeader("Content-Disposition", FileName.attachment(table.title(), csv ? "csv" : "xlsx"));
        try {
            if (csv) {
                TableCsv.write(table, external.getResponseOutputStream());
            } else {
                TableXlsx.write(table, external.getResponseOutputStream());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        context.responseComplete();
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
