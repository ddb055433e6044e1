package se.tross.shared.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same Payara Micro with an application of one empty page: what a start costs at least. */
final class EmptyDistribution {

    private EmptyDistribution() {}

    static Path beside(Path distribution, Path folder) throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty-distribution"));
        Files.copy(distribution.resolve("payara-micro.jar"), empty.resolve("payara-micro.jar"));
        try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(empty.resolve("tross.war")))) {
            war.putNextEntry(new ZipEntry("index.html"));
            war.write("<!DOCTYPE html><title>Tom</title>".getBytes(StandardCharsets.UTF_8));
            war.closeEntry();
        }
        return empty;
    }
}
