package se.tross.shared.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** pdfunite of poppler-utils on this machine: many PDF files in, one out, with nothing of what makes it a pack. */
record Poppler(Path program) {

    /** Empty when it is not installed. */
    static Optional<Poppler> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "pdfunite"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Poppler::new);
    }

    /** How long it takes, in nanoseconds. @throws IllegalStateException if nothing comes of it */
    long unite(List<Path> files, Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        files.forEach(file -> command.add(file.toString()));
        command.add(out.toString());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        long nanos = System.nanoTime() - start;
        if (code != 0) {
            throw new IllegalStateException(program + ": " + said);
        }
        return nanos;
    }
}
