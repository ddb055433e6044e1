package se.tross.shared.table;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a table can be taken away as. */
public enum TableFile {
    CSV("text/csv;charset=UTF-8") {
        @Override
        void write(TableData table, OutputStream out) throws IOException {
            TableCsv.write(table, out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(TableData table, OutputStream out) throws IOException {
            TableXlsx.write(table, out);
        }
    };

    private final String contentType;

    TableFile(String contentType) {
        this.contentType = contentType;
    }

    /** As addresses and buttons name it; empty for anything else. */
    public static Optional<TableFile> of(String ending) {
        return Stream.of(values()).filter(file -> file.ending().equals(ending)).findFirst();
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract void write(TableData table, OutputStream out) throws IOException;

    /** Answers with the file instead of the page; it is named after the table's title. */
    public void send(TableData table) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType(contentType);
        external.setResponseHeader("Content-Disposition", FileName.attachment(table.title(), ending()));
        try {
            write(table, external.getResponseOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        context.responseComplete();
    }
}
