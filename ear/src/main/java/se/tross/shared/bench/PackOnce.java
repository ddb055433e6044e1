package se.tross.shared.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.tross.board.pack.PackPress;
import se.tross.shared.refusal.Texts;

/** Makes one pack in a process of its own, with as little memory as it is given, and tells how much it took. */
public final class PackOnce {

    private static final String HEAP = "-Xmx96m";
    private static final int KILO = 1024;

    private PackOnce() {}

    /** @param words the folder of the papers */
    public static void main(String[] words) throws IOException {
        GeneratedPapers papers = new GeneratedPapers(Path.of(words[0]));
        Path folder = Files.createTempDirectory(papers.folder(), "once");
        PackPress.print(papers.ground(), papers.source(), folder, Texts.swedish());
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                System.out.println(Long.parseLong(line.replaceAll("[^0-9]", "")) / KILO);
            }
        }
    }

    /** Megabytes that the process had at most. @throws IllegalStateException if the memory did not suffice */
    static String megabytes(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PackOnce.class.getName(),
                        folder.toString()))
                .redirectErrorStream(true)
                .start();
        List<String> lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join("\n", lines));
        }
        return lines.get(lines.size() - 1) + " MB (" + HEAP + ")";
    }
}
