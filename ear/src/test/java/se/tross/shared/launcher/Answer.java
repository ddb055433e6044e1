package se.tross.shared.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What a command answered.
 *
 * @param exit exit code
 * @param out what it wrote for reading
 * @param err what it wrote of errors
 */
record Answer(int exit, String out, String err) {

    /** Checks that the command did its work and had nothing to complain of. */
    Answer worked() {
        assertThat(exit).as("%s%n%s", out, err).isZero();
        return this;
    }

    /** Checks for one clear sentence on the error stream, an exit code that tells, and nothing of the inside. */
    Answer refusedWith(String part) {
        assertThat(exit).as("%s%n%s", out, err).isNotZero();
        assertThat(err.strip().lines().filter(line -> !line.startsWith("Bygger Tross")))
                .as(err)
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains(part).matches("^\\p{Lu}.*[.)]$"));
        assertThat(out + err).doesNotContain("Exception", "\tat ");
        return this;
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
