package se.tross.shared.importing;

/**
 * How much an uploaded or pasted table may hold. A table of contributions has tens of rows; the limits leave room for
 * far more and keep any single upload from filling the memory of the server.
 *
 * @param bytes of the file as it comes
 * @param unpackedBytes of all parts of a workbook together, unpacked
 * @param parts number of parts in a workbook
 * @param packingRatio how many times larger than packed a part may be; a workbook of real figures lies far below
 * @param rows in the table
 * @param columns in the table
 * @param cellLength characters in one cell
 */
public record TableLimits(
        int bytes, long unpackedBytes, int parts, int packingRatio, int rows, int columns, int cellLength) {

    private static final int MEGABYTE = 1_000_000;

    /** 5 MB as it comes, 50 MB unpacked, 10 000 rows of 100 columns. */
    public static final TableLimits DEFAULT =
            new TableLimits(5 * MEGABYTE, 50L * MEGABYTE, 500, 200, 10_000, 100, 1_000);

    int megabytes() {
        return Math.max(1, bytes / MEGABYTE);
    }
}
