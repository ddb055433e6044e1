package se.tross.shared.architecture.broken.domain;

import java.nio.file.Path;

/** Breaks: the domain does no input or output. */
public class ReadsAFile {

    Path file;
}
