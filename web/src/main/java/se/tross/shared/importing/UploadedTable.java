package se.tross.shared.importing;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import se.tross.shared.refusal.Refused;

/**
 * A table that somebody has sent: a file, or cells that were pasted.
 *
 * @param table its rows
 * @param source the file's name, or what a table that was pasted is called
 */
public record UploadedTable(RawTable table, String source) implements Serializable {

    /**
     * Reads the file, or what was pasted when there is no file.
     *
     * @param nameOfPasted what a table that was pasted is called
     * @throws Refused with a sentence, if the table cannot be read
     */
    public static UploadedTable read(Part file, String pasted, String nameOfPasted) throws IOException {
        TableFileReader reader = new TableFileReader();
        String name = file == null ? null : file.getSubmittedFileName();
        if (name == null || name.isEmpty()) {
            return new UploadedTable(reader.readPasted(pasted), nameOfPasted);
        }
        try (InputStream content = file.getInputStream()) {
            return new UploadedTable(reader.read(name, content), name);
        }
    }
}
