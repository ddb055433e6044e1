package se.tross.board.pack;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.IntFunction;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.FileName;

/** Sends a document pack piece by piece, as it lies in the database: no server holds it whole. */
public final class PackStream {

    private PackStream() {}

    /**
     * @param pieces each by its number, from 0
     * @param download whether it is to be kept as a file, or shown in the browser
     */
    public static void send(
            OpenedPack pack, IntFunction<byte[]> pieces, boolean download, Texts texts, HttpServletResponse response)
            throws IOException {
        String attachment =
                FileName.attachment(texts.text("board.packs.file", pack.date(), String.valueOf(pack.number())), "pdf");
        response.setContentType("application/pdf");
        response.setContentLengthLong(pack.file().size());
        response.setHeader(
                "Content-Disposition", download ? attachment : attachment.replaceFirst("^attachment", "inline"));
        for (int piece = 0; piece < pack.pieces(); piece++) {
            response.getOutputStream().write(pieces.apply(piece));
        }
    }
}
