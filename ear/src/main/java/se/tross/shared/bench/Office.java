package se.tross.shared.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** LibreOffice on this machine, as the office would use it: a Word file in, a PDF out. */
record Office(Path program) {

    private static final List<String> PLACES = List.of("/usr/lib/libreoffice/program", "/opt/libreoffice/program");

    /** Where the search path or the usual places have it; empty when LibreOffice is not installed. */
    static Optional<Office> find() {
        Stream<String> path = Stream.of(System.getenv("PATH").split(File.pathSeparator));
        return Stream.concat(path, PLACES.stream())
                .flatMap(folder -> Stream.of("soffice", "libreoffice").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Office::new);
    }

    /** How long the conversion takes, in nanoseconds. @throws IllegalStateException if no PDF comes of it */
    long convert(Path word) throws IOException, InterruptedException {
        Path folder = Objects.requireNonNull(word.toAbsolutePath().getParent(), "a file lies in a folder");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        word.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        long nanos = System.nanoTime() - start;
        String name = String.valueOf(word.getFileName());
        String pdf = name.replaceAll("\\.docx$", ".pdf");
        if (code != 0 || !Files.exists(folder.resolve(pdf))) {
            throw new IllegalStateException(program + ": " + said);
        }
        return nanos;
    }
}
