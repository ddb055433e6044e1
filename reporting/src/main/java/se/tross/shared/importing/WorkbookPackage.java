package se.tross.shared.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import se.tross.shared.refusal.Refused;

/**
 * The parts of a workbook, unpacked under a count and packed anew, so that the library that reads it never meets the
 * sender's own package: no part beyond the limits (zip bomb), no other list of contents than the one that was counted, no
 * pictures, links or programs, only the XML of the tables.
 */
final class WorkbookPackage {

    private static final int BLOCK = 8_192;
    private static final int RATIO_COUNTS_FROM = 1_000_000;

    private final TableLimits limits;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long unpacked;

    private WorkbookPackage(TableLimits limits) {
        this.limits = limits;
    }

    /**
     * @throws Refused with {@link TableFileRefusal.WorkbookUnpacksTooLarge} or {@link TableFileRefusal.FileDamaged}
     */
    static WorkbookPackage open(byte[] bytes, TableLimits limits) {
        WorkbookPackage opened = new WorkbookPackage(limits);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            opened.unpack(zip, bytes.length);
        } catch (IOException damaged) {
            throw new Refused(new TableFileRefusal.FileDamaged());
        }
        if (!opened.parts.containsKey("xl/workbook.xml")) {
            throw new Refused(new TableFileRefusal.FileDamaged());
        }
        return opened;
    }

    private void unpack(ZipFile zip, int packedSize) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > limits.parts()) {
            throw tooLarge();
        }
        for (ZipArchiveEntry entry : entries) {
            if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
                throw new Refused(new TableFileRefusal.FileDamaged()); // no spreadsheet program packs otherwise
            }
            boolean needed = isNeeded(entry.getName());
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            try (InputStream part = zip.getInputStream(entry)) {
                count(part, needed ? content : OutputStream.nullOutputStream(), packedSize);
            }
            if (needed) {
                parts.put(entry.getName(), content.toByteArray());
            }
        }
    }

    /** Counts every unpacked byte as it comes, so that a bomb is known long before it has filled its limit. */
    private void count(InputStream part, OutputStream kept, int packedSize) throws IOException {
        byte[] block = new byte[BLOCK];
        for (int read = part.read(block); read >= 0; read = part.read(block)) {
            unpacked += read;
            if (unpacked > limits.unpackedBytes() || isBomb(packedSize)) {
                throw tooLarge();
            }
            kept.write(block, 0, read);
        }
    }

    private boolean isBomb(int packedSize) {
        return unpacked > RATIO_COUNTS_FROM && unpacked / packedSize > limits.packingRatio();
    }

    private Refused tooLarge() {
        return new Refused(new TableFileRefusal.WorkbookUnpacksTooLarge(limits.unpackedBytes() / 1_000_000));
    }

    private static boolean isNeeded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("[content_types].xml")
                || lower.equals("xl/workbook.xml")
                || lower.equals("xl/_rels/workbook.xml.rels")
                || lower.equals("xl/styles.xml")
                || lower.equals("xl/sharedstrings.xml")
                || lower.startsWith("xl/worksheets/") && lower.endsWith(".xml");
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    boolean hasStyles() {
        return parts.containsKey("xl/styles.xml");
    }

    /** A package of nothing but the counted parts. */
    byte[] repacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(stored(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        return entry;
    }
}
