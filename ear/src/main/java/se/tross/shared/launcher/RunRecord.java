package se.tross.shared.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A small file of names and values about what runs. */
record RunRecord(Path file) {

    Map<String, String> read() {
        return Secrets.read(file);
    }

    void write(Map<String, String> values) {
        if (values.equals(read())) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(values)
                .forEach((name, value) ->
                        lines.append(name).append('=').append(value).append('\n'));
        PrivateFiles.write(file, lines.toString());
    }
}
